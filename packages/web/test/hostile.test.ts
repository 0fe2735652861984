import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { hostile, hostilePdf } from './drawn-pdf.ts';
import { startSite, type TestSite, wordsOf } from './site.ts';

const { script, bidi, long } = hostile;

let site: TestSite;
let reports: readonly string[] = [];

beforeAll(async () => {
  const words = `# Rapport ${script} ${bidi}

Nationale ombudsman ${script}

Rapportnummer: 2001/001

## Klacht

Verzoekster ${script} klaagt erover dat de gemeente ${script} haar brief ${bidi} niet beantwoordt. ${long}

## Beoordeling

Het vereiste van voortvarendheid houdt in dat ${script} een brief wordt beantwoord (javascript:alert(1)).

## Conclusie

De klacht over de gemeente ${script} is gegrond.
`;
  const name = script.replaceAll('/', '');
  const file = { name: `${name}.pdf`, words: await hostilePdf() };
  site = await startSite([{ name: `${name}.md`, words }, file]);
  const { hits } = (await (await site.get('/api/v1/search?limit=2')).json()) as { hits: { report: string }[] };
  reports = hits.map(({ report }) => report);
});

const addresses = (): readonly string[] => [
  '/',
  `/?q=${encodeURIComponent('klaagt alert')}`,
  `/?q=${encodeURIComponent(script)}&topic=${encodeURIComponent(script)}&authority=${encodeURIComponent(script)}`,
  ...reports.flatMap((report) => [
    `/reports/${report}?show=0-99999`,
    `/reports/${report}/text?show=0-40`,
    `/similar?report=${report}`,
  ]),
  '/figures?by=authority',
  '/figures?of=norms',
  `/figures?by=ombudsman&q=${encodeURIComponent(script)}`,
  '/import',
  `/reports/${encodeURIComponent(script)}`,
  `/${encodeURIComponent(script)}`,
];

test('both hostile reports are read, with what they say', () => {
  expect(new Set(reports).size).toBe(2);
});

test('words of a report and of an address are words, and never a part of the page', async () => {
  for (const address of addresses()) {
    const page = await site.text(address);
    const { document } = parseHTML(page);
    const elements = [...document.querySelectorAll('*')];
    const names = new Set(elements.flatMap((it) => [...it.attributes].map(({ name }) => name)));
    expect([address, [...names].filter((name) => /^(?:on|style$|srcdoc$|formaction$)/iu.test(name))]).toEqual([
      address,
      [],
    ]);
    const kinds = new Set(elements.map(({ localName }) => localName));
    expect([...kinds].filter((kind) => /^(?:img|iframe|object|embed|base|style)$/u.test(kind))).toEqual([]);
    const scripts = elements.filter(({ localName }) => localName === 'script');
    expect(scripts.filter((it) => !it.getAttribute('src')?.startsWith('/assets/') || it.textContent !== '')).toEqual(
      [],
    );
    const links = elements.map((it) => it.getAttribute('href') ?? '');
    expect(links.filter((href) => /^(?!https?:|[/#?]|$)/iu.test(href))).toEqual([]);
  }
});

test('signs of direction reach no further than the words they stand in', async () => {
  for (const address of addresses()) {
    const { document } = parseHTML(await site.text(address));
    for (const apart of document.querySelectorAll('bdi')) apart.remove();
    expect([address, document.documentElement.textContent]).toEqual([
      address,
      expect.not.stringMatching(/\p{Bidi_Control}/u),
    ]);
  }
});

test.each(['NaN', '-1', '1e99', '0', '99999999999999999999', '2;drop table'])('page %s is a page', async (at) => {
  expect((await site.get(`/?page=${encodeURIComponent(at)}`)).status).toBe(200);
});

test.each(['5-2', '0-999999999', 'a-b', '-1-5', '1-'])('the stretch %s harms nothing', async (show) => {
  for (const report of reports) {
    expect((await site.get(`/reports/${report}?show=${show}`)).status).toBe(200);
    expect((await site.get(`/reports/${report}/text?show=${show}`)).status).toBe(200);
  }
});

test('a method that is not known and an address that cannot be read are refused', async () => {
  expect((await site.get('/', { method: 'DELETE' })).status).toBe(404);
  expect((await site.get('/reports/%E0%A4%A')).status).toBeLessThan(500);
  expect(wordsOf(await site.text('/%E0%A4%A'))).not.toContain('in het programma');
});
