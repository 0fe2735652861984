import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { startServer } from '../src/index.ts';
import { drawPdf } from './drawn-pdf.ts';
import { imported, zipOf } from './importing.ts';
import { sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;
const sample = readFileSync(sampleFile('briefje'));

beforeAll(async () => {
  site = await startSite([]);
});

async function lockedPdf(): Promise<Buffer> {
  return drawPdf(['Rapport'], { userPassword: 'geheim' });
}

/** An archive of which the entry climbs out of the folder, which no library writes willingly. */
async function climbingZip(): Promise<Buffer> {
  const zip = await zipOf({ 'xx/xx/xx/evil.pdf': sample });
  return Buffer.from(zip.toString('latin1').replaceAll('xx/xx/xx/evil.pdf', '../../../evil.pdf'), 'latin1');
}

async function nested(depth: number): Promise<Buffer> {
  return depth === 0 ? sample : zipOf({ [depth === 1 ? 'diep.pdf' : 'in.zip']: await nested(depth - 1) });
}

test.each<readonly [name: string, made: () => Buffer | Promise<Buffer>, said: string]>([
  ['leeg.pdf', () => Buffer.alloc(0), 'Het bestand is leeg'],
  ['programma.exe', () => Buffer.from('MZ\u0090\u0000\u0003\u0000'), 'geen soort bestand'],
  [
    'plaatje.svg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'mislukt',
  ],
  ['plaatje.png', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'geen soort bestand'],
  ['tekst.pdf', () => Buffer.from('Dit is geen PDF.'), 'geen soort bestand'],
  ['half.pdf', () => sample.subarray(0, 3000), 'mislukt'],
  ['gesloten.pdf', lockedPdf, 'met een wachtwoord'],
  ['geen.zip', () => Buffer.from('PK\u0003\u0004 en dan niets'), 'Het zip-bestand is beschadigd'],
  ['bom.zip', () => zipOf({ 'bom.pdf': Buffer.alloc(20 * 1024 ** 2) }), 'boven een grens'],
  ['klimt.zip', climbingZip, 'Het zip-bestand is beschadigd'],
  ['te-diep.zip', () => nested(6), 'boven een grens'],
])('%s is refused with the reason, and listed by its name', async (name, made, said) => {
  const words = wordsOf(await imported(site, [new File([new Uint8Array(await made())], name)]));
  expect(words).toContain(name);
  expect(words).toContain('mislukt');
  expect(words).toContain(said);
  expect(wordsOf(await site.text('/import'))).toContain(name);
  expect((await site.get('/')).status).toBe(200);
});

test('a web page that is sent is words, and no page of this server', async () => {
  const page =
    '<html><title>x</title><script>alert(1)</script><h1>Rapport 2001/777</h1><p>Verzoekster klaagt erover.</p>';
  expect(wordsOf(await imported(site, [new File([page], 'pagina.html')]))).toContain('pagina.html ingelezen');
  const answer = await site.get('/api/v1/search?q=verzoekster');
  const { hits } = (await answer.json()) as { hits: { report: string }[] };
  for (const part of ['', '/text', '/file']) {
    expect(await site.text(`/reports/${hits[0]?.report}${part}`)).not.toContain('<script>');
  }
});

test('a report in an archive, also in one within it, shows its PDF to the byte', async () => {
  const zip = await zipOf({
    '2000/briefje.pdf': sample,
    'meer.zip': await zipOf({ 'dochter.pdf': readFileSync(sampleFile('dochter')) }),
  });
  const words = wordsOf(await imported(site, [new File([new Uint8Array(zip)], 'archief.zip')]));
  expect(words).toContain('archief.zip/2000/briefje.pdf ingelezen');
  expect(words).toContain('archief.zip/meer.zip/dochter.pdf ingelezen');
  for (const name of ['briefje', 'dochter'] as const) {
    const bytes = readFileSync(sampleFile(name));
    const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const answer = await site.get(`/reports/${id}/file`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const page = await site.text(`/reports/${id}`);
    expect(page).toContain('id="viewer"');
    expect(wordsOf(page)).toContain(`archief.zip/${name === 'briefje' ? '2000/' : 'meer.zip/'}${name}.pdf`);
  }
});

test('names are shown and never used, whatever they are', async () => {
  const names = [
    '../../../etc/passwd.pdf',
    '..\\..\\evil.pdf',
    '/etc/cron.d/evil',
    'CON',
    'a\u0000b.pdf',
    '.htaccess',
    '<img src=x onerror=alert(1)>.pdf',
    '\u202Efdp.exe',
    `${'x'.repeat(5000)}.pdf`,
  ];
  const page = await imported(
    site,
    names.map((name) => new File([`%PDF-1.4 ${name}`], name)),
  );
  expect(page).not.toMatch(/<img|\p{Bidi_Control}|\p{Cc}(?<!\s)/u);
  const kept = readdirSync(path.join(site.folder, 'oordelen.files'));
  expect(kept.filter((file) => !/^(?:[0-9a-f]{64}\.(?:pdf|html|zip|bin)|names\.jsonl)$/u.test(file))).toEqual([]);
  expect(readdirSync(site.folder).filter((file) => !file.startsWith('oordelen.'))).toEqual([]);
  expect(existsSync(path.join(site.folder, '../evil.pdf'))).toBe(false);
});

test('after a restart what failed is still called what it was called', async () => {
  await imported(site, [new File(['nog geen pdf'], 'brief <b>van</b> bureau.pdf')]);
  const again = await startServer({ database: site.database, port: 0, log: () => undefined });
  try {
    const page = await (await fetch(new URL('/import', again.url))).text();
    expect(page).toContain('<bdi>brief &lt;b&gt;van&lt;/b&gt; bureau.pdf</bdi>');
    expect(wordsOf(page)).not.toMatch(/[0-9a-f]{64}/u);
    const { files } = (await (await fetch(new URL('/api/v1/files?state=failed', again.url))).json()) as {
      files: { name: string }[];
    };
    expect(files.map(({ name }) => name)).toContain('brief <b>van</b> bureau.pdf');
  } finally {
    await again.close();
  }
});
