import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { operations } from '../src/api/openapi.ts';
import { sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;
let document: Record<string, unknown> = {};
const ajv = new Ajv2020({ strict: false });

beforeAll(async () => {
  site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter')]);
  document = (await (await site.get('/api/v1/openapi.json')).json()) as typeof document;
  ajv.addSchema({ ...document, $id: 'openapi' });
});

/** What is wrong with an answer, by the schema that the document promises. */
function faultsOf(schema: string, answer: unknown): unknown {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`);
  return validate?.(answer) === true ? null : (validate?.errors ?? 'no such schema');
}

test('the document is OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect([valid, errors]).toEqual([true, undefined]);
});

test('the reference page tells of every operation, and asks for nothing from elsewhere', async () => {
  const page = await site.text('/api');
  for (const { path, summary } of operations) {
    expect(page).toContain(`/api/v1${path}</code>`);
    expect(wordsOf(page)).toContain(summary.replaceAll("'", '&#39;'));
  }
});

test.each([
  ['/search?q=gegevens&facets=true', 'SearchResult'],
  ['/search?q=gegevnes', 'SearchResult'],
  ['/search', 'SearchResult'],
  ['/reports/9871', 'StoredReport'],
  ['/reports/9871/similar?limit=1', 'SimilarCases'],
  ['/rates', 'Rates'],
  ['/rates?by=year', 'Rates'],
  ['/rates?by=topic,year&unit=report&q=privacy', 'Rates'],
  ['/norms', 'Norms'],
  ['/recommendations', 'Recommendations'],
  ['/files', 'Files'],
  ['/files?state=failed&limit=1', 'Files'],
])('%s answers as the document says', async (address, schema) => {
  const answer = await site.get(`/api/v1${address}`);
  expect(answer.status).toBe(200);
  expect(faultsOf(schema, await answer.json())).toBeNull();
});

test.each([
  ['/nothing', 404],
  ['/reports/0000', 404],
  ['/reports/0000000000/similar', 404],
  ['/reports/9871/similar?by=colour', 400],
  ['/search?q=(', 400],
  ['/search?limit=1000', 400],
  ['/rates?by=colour', 400],
  ['/rates?by=year,year,year', 400],
  ['/rates?unit=kilo', 400],
  ['/imports/none', 404],
  ['/files?state=lost', 400],
])('%s is a problem', async (address, status) => {
  const answer = await site.get(`/api/v1${address}`);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(faultsOf('Problem', await answer.json())).toBeNull();
});

test.each([
  ['text', 'text/plain', 'De gemeente heeft mijn geheime adres aan mijn ex-man gegeven.'],
  ['a PDF', 'application/pdf', readFileSync(sampleFile('briefje'))],
])('a complaint as %s gets past cases', async (_, type, body) => {
  const answer = await site.get('/api/v1/similar?limit=1', { method: 'POST', body, headers: { 'content-type': type } });
  expect(answer.status).toBe(200);
  const found = (await answer.json()) as { cases: unknown[] };
  expect(found.cases).toHaveLength(1);
  expect(faultsOf('SimilarCases', found)).toBeNull();
});

test.each([
  ['another kind', 'application/json', '{}', 400],
  ['an empty text', 'text/plain', ' ', 400],
  ['no PDF', 'application/pdf', 'geen pdf', 400],
  ['too long a text', 'text/plain', 'a '.repeat(100_001), 413],
])('a complaint of %s is a problem', async (_, type, body, status) => {
  const answer = await site.get('/api/v1/similar', { method: 'POST', body, headers: { 'content-type': type } });
  expect(answer.status).toBe(status);
  expect(faultsOf('Problem', await answer.json())).toBeNull();
});

test('files can be imported, and followed until they are in', async () => {
  const body = new FormData();
  body.append('files', new File([readFileSync(sampleFile('briefje'))], 'briefje.pdf'));
  const answer = await site.get('/api/v1/imports', { method: 'POST', body });
  expect(answer.status).toBe(202);
  const address = answer.headers.get('location') ?? '';
  let job = (await answer.json()) as { state: string; imported: { name: string; state: string }[] };
  while (job.state === 'running') {
    await setTimeout(50);
    job = (await (await site.get(address)).json()) as typeof job;
  }
  expect(faultsOf('Import', job)).toBeNull();
  expect(job.imported).toMatchObject([{ name: 'briefje.pdf', state: 'done' }]);
});

test('what failed can be tried again, and no other path', async () => {
  const retry = (query: string) => site.get(`/api/v1/files/retry${query}`, { method: 'POST' });
  expect((await retry('?path=%2Fetc%2Fpasswd')).status).toBe(404);
  const answer = await retry('');
  expect(answer.status).toBe(202);
  expect(faultsOf('Import', await answer.json())).toBeNull();
});

test('another website cannot make a browser use it', async () => {
  const headers = { 'content-type': 'text/plain', origin: 'https://attacker.example' };
  expect((await site.get('/api/v1/similar', { method: 'POST', body: 'klacht', headers })).status).toBe(403);
});

test('who asks too much of what takes long has to wait', async () => {
  const greedy = await startSite([]);
  const answers = await Promise.all(
    Array.from({ length: 25 }, () =>
      greedy.get('/api/v1/similar', { method: 'POST', body: 'klacht', headers: { 'content-type': 'text/plain' } }),
    ),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/u);
});
