import { request } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { startServer } from '../src/index.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite([]);
});

/** Asks with a Host header of choice, which `fetch` does not allow. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(site.url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['127.0.0.1:8350', 200],
  ['localhost', 200],
  ['LOCALHOST:80', 200],
  ['attacker.example', 421],
  ['127.0.0.1.attacker.example', 421],
  ['localhost@attacker.example', 400],
])('a request for %s gets %i', async (host, status) => {
  expect(await statusFor(host)).toBe(status);
});

test.each([
  ['an Origin of another website', { origin: 'https://attacker.example' }],
  ['an Origin that is hidden', { origin: 'null' }],
  ['an Origin on another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['a request from another site', { 'sec-fetch-site': 'cross-site' }],
  ['a request from another port', { 'sec-fetch-site': 'same-site' }],
])('%s changes nothing', async (_, headers) => {
  expect(
    (await site.get('/import', { method: 'POST', headers: headers as unknown as Record<string, string> })).status,
  ).toBe(403);
});

test('no script or style of a page runs, and no other website may show one', async () => {
  const { headers } = await site.get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-(?:inline|eval|hashes)/u);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('no page has a script or a style in it', async () => {
  for (const address of ['/', '/similar', '/figures', '/import', '/api']) {
    expect(await site.text(address)).not.toMatch(/<style|\sstyle=|<script(?![^>]*src=)|\son\w+=|https?:\/\/(?!127)/u);
  }
});

test('the log tells what was asked, without the query', async () => {
  await site.get('/?q=geheim');
  expect(site.log.at(-1)).toMatch(/ GET \/ 200 \d+ ms$/u);
  expect(site.log.join('\n')).not.toContain('geheim');
});

test('another address than this machine needs a password, and the message says why', async () => {
  const elsewhere = startServer({ database: site.database, port: 0, host: '0.0.0.0', log: () => undefined });
  await expect(elsewhere).rejects.toMatchObject({
    name: 'OutsideError',
    message: expect.stringContaining('OORDEEL_PASSWORD'),
  });
});

test('with a password nobody is let in without it', async () => {
  const guarded = await startSite([], { host: '0.0.0.0', password: 'een lang wachtwoord' });
  const address = guarded.url.replace('0.0.0.0', '127.0.0.1');
  const asked = (password: string) =>
    fetch(address, { headers: { authorization: `Basic ${Buffer.from(`x:${password}`).toString('base64')}` } });
  expect((await fetch(address)).status).toBe(401);
  expect((await asked('een kort wachtwoord')).status).toBe(401);
  const program = await fetch(new URL('/api/v1/search', address));
  expect([program.status, program.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
  expect(program.headers.get('www-authenticate')).toContain('Basic');
  expect((await asked('een lang wachtwoord')).status).toBe(200);
});

test('a port that is taken is named', async () => {
  const port = Number(new URL(site.url).port);
  const second = startServer({ database: site.database, port, log: () => undefined });
  await expect(second).rejects.toMatchObject({ name: 'OutsideError', message: expect.stringContaining(`${port}`) });
});

test('a port that cannot be is refused', async () => {
  const server = startServer({ database: site.database, port: 65_536, log: () => undefined });
  await expect(server).rejects.toMatchObject({ name: 'OutsideError', message: expect.stringContaining('65536') });
});
