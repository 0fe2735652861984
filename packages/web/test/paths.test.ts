import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { sampleFile, startSite, type TestSite } from './site.ts';

let site: TestSite;
let report = '';

beforeAll(async () => {
  site = await startSite([sampleFile('gelektAdres')]);
  report = (await site.get('/reports/9871')).headers.get('location') ?? '';
});

interface Answer {
  readonly status: number;
  readonly words: string;
  readonly headers: IncomingMessage['headers'];
}

/** Asks for a path to the letter, which `fetch` would tidy up; waits where it asked too much. */
async function asked(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end();
  });
  if (answer.statusCode === 429) {
    answer.resume();
    await setTimeout(1000 * Number(answer.headers['retry-after']));
    return asked(path, headers, method);
  }
  return { status: answer.statusCode ?? 0, words: await text(answer), headers: answer.headers };
}

const climbs = [
  '../package.json',
  '../../../../../../etc/passwd',
  '..%2f..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '%252e%252e%252fetc%252fpasswd',
  '..\\..\\..\\etc\\passwd',
  '..%5c..%5c..%5cetc%5cpasswd',
  '/etc/passwd',
  '//etc/passwd',
  '%00',
  'x%00.pdf',
  '%c0%ae%c0%ae/etc/passwd',
  'file:%2f%2f%2fetc%2fpasswd',
  'C:%5cWindows%5cwin.ini',
  'CON',
  'x'.repeat(7000),
];

const routes = [
  (climb: string) => `/${climb}`,
  (climb: string) => `/assets/${climb}`,
  (climb: string) => `/assets/pdfjs/wasm/${climb}`,
  (climb: string) => `/reports/${climb}`,
  (climb: string) => `/reports/${climb}/text`,
  (climb: string) => `/reports/${climb}/file`,
  (climb: string) => `/import/${climb}`,
  (climb: string) => `/figures.csv/${climb}`,
  (climb: string) => `/similar?report=${climb}`,
  (climb: string) => `/api/v1/reports/${climb}`,
  (climb: string) => `/api/v1/reports/${climb}/similar`,
  (climb: string) => `/api/v1/imports/${climb}`,
  (climb: string) => `/api/v1/${climb}`,
];

test.each(climbs)('the path %s leads nowhere on any route', async (climb) => {
  for (const route of routes) {
    const { status, words } = await asked(route(climb));
    expect([route(climb).slice(0, 60), status]).toEqual([route(climb).slice(0, 60), expect.toBeOneOf([400, 404])]);
    expect(words).not.toMatch(/root:.*:0:0|"private": true/u);
  }
});

const everyRoute = (): readonly string[] => [
  '/',
  '/assets/style.css',
  report,
  `${report}/text`,
  `${report}/file`,
  '/similar',
  '/figures',
  '/figures.csv',
  '/import',
  '/api',
  '/api/v1/openapi.json',
  '/api/v1/search',
  '/import/files',
  '/api/v1/files',
];

test('under another name nothing is answered, on any route', async () => {
  for (const host of ['attacker.example', 'localhost.attacker.example', '127.0.0.1.nip.example', '[::1']) {
    for (const route of everyRoute()) {
      const { status, words } = await asked(route, { host });
      expect([host, route, status]).toEqual([host, route, expect.toBeOneOf([400, 421])]);
      expect(words).not.toContain('<');
    }
  }
});

const changing = ['/similar', '/import', '/import/again', '/api/v1/similar', '/api/v1/imports', '/api/v1/files/retry'];

test('at the wish of another website nothing changes, on any route', async () => {
  for (const route of changing) {
    for (const headers of [
      { origin: 'https://attacker.example' },
      { origin: 'null' },
      { origin: 'http://localhost.attacker.example' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      expect([route, headers, (await asked(route, headers, 'POST')).status]).toEqual([route, headers, 403]);
    }
  }
});

test('no other website may read an answer', async () => {
  for (const route of everyRoute()) {
    const { headers } = await asked(route, { origin: 'https://attacker.example' });
    expect([route, headers['access-control-allow-origin']]).toEqual([route, undefined]);
    expect([route, headers['cross-origin-resource-policy']]).toEqual([route, 'same-origin']);
    expect([route, headers['x-content-type-options']]).toEqual([route, 'nosniff']);
    expect([route, headers['content-security-policy']]).toEqual([route, expect.stringContaining("default-src 'none'")]);
  }
});
