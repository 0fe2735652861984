import { beforeAll, expect, test } from 'vitest';
import { sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), sampleFile('briefje')], {
    reading: { files: 7, verdicts: { recall: 91, precision: 98 } },
  });
});

test.each(['year', 'topic', 'norm', 'authority', 'ombudsman'])(
  'the chart by %s is a picture with words, and the table gives the same',
  async (by) => {
    const page = await site.text(`/figures?by=${by}`);
    const [picture = ''] = /<svg [^>]*>/u.exec(page) ?? [];
    expect(picture).toContain('role="img"');
    expect(picture).toContain('aria-label="Aandeel geheel of deels gegrond naar');
    expect(page).toMatch(/<th scope="row">/u);
    expect(page).not.toMatch(/<style|\sstyle=/u);
  },
);

test('what was counted and how often the reading is right stands in words', async () => {
  const words = wordsOf(await site.text('/figures?by=topic'));
  expect(words).toMatch(/Geteld: \d+ klachtonderdelen in \d rapporten/u);
  expect(words).toContain('91 % van de oordelen gevonden, 98 % juist');
});

test('the CSV holds the groups that are shown', async () => {
  const page = await site.text('/figures?by=ombudsman&topic=privacy');
  const csv = await site.text('/figures.csv?by=ombudsman&topic=privacy');
  const rows = csv.trim().split('\n').slice(1);
  expect(csv).toMatch(/^group,other,works,parts,upheld/u);
  expect(page.match(/<tr><th scope="row">/gu)).toHaveLength(rows.length + 1);
});

test('a filter of the search is one of the figures', async () => {
  expect(wordsOf(await site.text('/figures?q=ombudsman:rotterdam'))).toContain('in 1 rapport');
  expect((await site.get('/figures?q=(')).status).toBe(400);
});

test.each([
  ['norms', 'Hoe vaak elke norm geschonden is', 'norm,verdicts,violated,works'],
  ['recommendations', 'Hoe bestuursorganen op aanbevelingen hebben gereageerd', 'response,recommendations,works'],
])('%s are a picture, a table and the same CSV, under the filters of the search', async (of, title, heads) => {
  const page = await site.text(`/figures?of=${of}&ombudsman=gemeentelijke%20ombudsman%20Rotterdam`);
  expect(page).toMatch(new RegExp(`<svg [^>]*aria-label="${title}`, 'u'));
  expect(page).toContain('name="ombudsman" value="gemeentelijke ombudsman Rotterdam" checked');
  const address = /href="(?<csv>\/figures\.csv[^"]*)"/u.exec(page)?.groups?.csv ?? '';
  const [head, ...rows] = (await site.text(address.replaceAll('&amp;', '&'))).trim().split('\n');
  expect(head).toBe(heads);
  expect(page.match(/<tr><th scope="row">/gu)).toHaveLength(rows.length);
  const all = (await site.text(`/figures.csv?of=${of}`)).trim().split('\n').slice(1);
  expect(all).not.toEqual(rows);
});

test('norms and recommendations that nobody has are said to be none', async () => {
  for (const of of ['norms', 'recommendations']) {
    expect(wordsOf(await site.text(`/figures?of=${of}&year=1801`))).toContain('Hier is niets om te tellen');
    expect((await site.get(`/figures?of=${of}&q=(`)).status).toBe(400);
  }
});

test('the kinds of figures are about the same question', async () => {
  const page = await site.text('/figures?q=adres&topic=privacy&by=topic');
  expect(page).toContain('href="/figures?q=adres&amp;topic=privacy&amp;of=norms"');
});
