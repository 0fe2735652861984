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
