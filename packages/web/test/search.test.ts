import { beforeAll, expect, test } from 'vitest';
import { sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), sampleFile('briefje')]);
});

test('a search shows the passages with the words marked, their page and the outcomes of the case', async () => {
  const page = await site.text('/?q=gegevens');
  expect(page).toMatch(/<mark class="utrecht-mark">\p{L}*gegevens<\/mark>/u);
  expect(wordsOf(page)).toMatch(/\d+ passages? in \d rapport/u);
  expect(page).toContain('badge-upheld');
  expect(page).toMatch(/href="\/reports\/[0-9a-f]{16}\?show=\d+-\d+"/u);
});

test('filters that are ticked hold, and stay ticked', async () => {
  const page = await site.text('/?topic=privacy&ombudsman=gemeentelijke%20ombudsman%20Rotterdam');
  expect(page).toMatch(/name="topic" value="privacy" checked/u);
  expect(wordsOf(page)).toContain('in 1 rapport');
});

test('a year that nobody has leaves nothing, and says how many reports it leaves out', async () => {
  const words = wordsOf(await site.text('/?q=gegevens&year=1801'));
  expect(words).toContain('Niets gevonden');
  expect(words).toMatch(/De filters laten \d ander/u);
});

test('alternatives are taken together before the filters', async () => {
  expect((await site.get('/?q=gegevens+OR+adres&topic=privacy')).status).toBe(200);
});

test('the oldest report comes first where that is asked for', async () => {
  const [oldest, newest] = await Promise.all(
    ['oldest', 'newest'].map((order) => site.text(`/?q=klacht&sort=${order}`)),
  );
  const first = (page = '') => /<time datetime="(?<date>[^"]+)"/u.exec(page)?.groups?.date ?? '';
  expect(first(oldest) < first(newest)).toBe(true);
});

test.each([
  ['nl', 'bij teken 8: dit haakje is niet gesloten . klacht ▸(gegevens'],
  ['en', 'at character 8: this bracket is not closed . klacht ▸(gegevens'],
])(
  'a query that cannot be read says what is wrong and where, in the language of the page: %s',
  async (language, said) => {
    const headers = { cookie: `oordelenbank-language=${language}` };
    const answer = await site.get('/?q=klacht+(gegevens', { headers });
    expect(answer.status).toBe(400);
    expect(wordsOf(await answer.text())).toContain(said);
  },
);

test.each([
  'klacht "de brug',
  'klacht)',
  'klacht OR',
  'NOT klacht',
  'brug kleur:rood',
  'topic:verkeer',
  'topic:""',
  'year:gisteren',
  'brug OR topic:privacy',
  `${'('.repeat(60)}a${')'.repeat(60)}`,
  'a '.repeat(201),
])('what is wrong with %s is said in Dutch', async (query) => {
  const words = wordsOf(await site.text(`/?q=${encodeURIComponent(query)}`));
  const [said = ''] = /kan niet worden gelezen bij teken \d+: [^▸]*/u.exec(words) ?? [];
  expect(said).not.toBe('');
  expect(said).not.toMatch(/\b(?:the|this|is no|there|words|beside|missing|write)\b/u);
});

test('English is chosen by a link, remembered, and taken off the address', async () => {
  const answer = await site.get('/?q=gegevens&lang=en');
  expect(answer.headers.get('location')).toBe('/?q=gegevens');
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await site.text('/?q=gegevens', { headers: { cookie } });
  expect(page).toContain('<html lang="en"');
  expect(wordsOf(page)).toMatch(/\d+ passages in \d reports/u);
});

test('the language is not a way to another website', async () => {
  const answer = await site.get(`${site.url}/elsewhere.example/?lang=en`);
  expect(answer.headers.get('location')).toBe('/elsewhere.example/');
});

test('the same search as JSON', async () => {
  const answer = await site.get('/api/v1/search?q=gegevens&topic=privacy&facets=true&limit=2');
  const found = (await answer.json()) as { hits: unknown[]; facets: { field: string }[] };
  expect(found).toMatchObject({ limit: 2, offset: 0, isBounded: false });
  expect(found.hits).toHaveLength(2);
  expect(found.facets.map(({ field }) => field)).toContain('ombudsman');
});

test.each(['limit=0', 'limit=101', 'limit=-1', 'limit=1e9', 'offset=10001', 'q=(a'])(
  '%s is a problem for a program',
  async (query) => {
    const answer = await site.get(`/api/v1/search?${query}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 400, type: 'about:blank', detail: expect.any(String) });
  },
);

test('an empty database says where to begin', async () => {
  const empty = await startSite([]);
  expect(await empty.text('/')).toContain('href="/import"');
});
