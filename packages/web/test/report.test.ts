import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;
/** The address of the report about an address that leaked. */
let leak = '';

beforeAll(async () => {
  const first = {
    name: 'eerste.md',
    words:
      '# Rapport 2001/001\n\nNationale ombudsman\n\n## Klacht\n\nVerzoekster klaagt erover dat de gemeente haar brief niet beantwoordt.\n',
  };
  site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), first]);
  leak = await addressOf('9871');
});

async function addressOf(number: string): Promise<string> {
  return (await site.get(`/reports/${encodeURIComponent(number)}`)).headers.get('location') ?? '';
}

test('a report is found by its number, and has one permanent address', async () => {
  expect(leak).toMatch(/^\/reports\/[0-9a-f]{16}$/u);
  expect((await site.get(leak)).status).toBe(200);
});

test('a report shows each complaint part with its verdict, and the way from complaint to response', async () => {
  const words = wordsOf(await site.text(leak));
  expect(words).toMatch(/Klacht 1 (?:niet gegrond|deels gegrond|gegrond)/u);
  for (const step of ['Bevindingen', 'Recht', 'Overwegingen', 'Oordeel', 'Aanbevelingen'])
    expect(words).toContain(step);
});

test('every item says where it stands: in boxes for the viewer, in the text for who has no script', async () => {
  const page = await site.text(leak);
  const [, address = '', boxes = ''] =
    /href="(\/reports\/[^"]+\/text\?show=\d+-\d+#shown)" data-boxes="([^"]+)"/u.exec(page) ?? [];
  expect(JSON.parse(boxes)).toEqual(expect.arrayContaining([[1, ...Array(4).fill(expect.any(Number))]]));
  expect(await site.text(address)).toMatch(/<mark class="utrecht-mark" id="shown"/u);
});

test('the words that are shown are those of the address, to the letter', async () => {
  const { hits } = (await (await site.get('/api/v1/search?q=gegevens&limit=1')).json()) as {
    hits: { report: string; start: number; end: number; text: string }[];
  };
  const [hit = { report: '', start: 0, end: 0, text: '' }] = hits;
  const page = await site.text(`/reports/${hit.report}/text?show=${hit.start}-${hit.end}`);
  const marked = [...page.matchAll(/<mark[^>]*>(?<words>[^<]*)<\/mark>/gu)]
    .map(({ groups }) => groups?.words)
    .join(' ');
  expect(marked.replace(/\s+/gu, ' ')).toBe(
    hit.text.replace(/\s+/gu, ' ').replaceAll("'", '&#39;').replaceAll('"', '&quot;'),
  );
});

test('the PDF itself is sent while its bytes are those that were read', async () => {
  const answer = await site.get(`${leak}/file`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test.each(['/reports/0000000000000000', '/reports/..%2f..%2fetc%2fpasswd', '/reports/x/file', '/reports/%00'])(
  '%s is no report',
  async (address) => {
    expect((await site.get(address)).status).toBe(404);
  },
);

test('a file that is no PDF is never sent', async () => {
  const answer = await site.get(`${await addressOf('2001/001')}/file`);
  expect(answer.status).toBe(404);
  expect(wordsOf(await answer.text())).toContain('geen PDF');
});

test('a file that changed or went is not shown, and the page says so', async () => {
  const folder = await startSite([]);
  const copy = path.join(folder.folder, 'rapport.pdf');
  const { readFileSync } = await import('node:fs');
  writeFileSync(copy, readFileSync(sampleFile('briefje')));
  const other = await startSite([copy]);
  const { hits } = (await (await other.get('/api/v1/search?q=&limit=1')).json()) as { hits: { report: string }[] };
  const address = `/reports/${hits[0]?.report}`;
  writeFileSync(copy, 'another');
  expect(wordsOf(await other.text(`${address}/file`))).toContain('veranderd');
  rmSync(copy);
  expect(wordsOf(await other.text(address))).toContain('niet meer op de plaats');
});

test('the way to cases like it stands under it', async () => {
  expect(await site.text(leak)).toContain(`href="/similar?report=${leak.split('/').at(-1)}"`);
});
