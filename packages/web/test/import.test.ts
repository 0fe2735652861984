import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { openForm, sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite([]);
});

/** Sends files, waits for the end of the import, and gives the page that tells of it. */
async function imported(files: readonly File[]): Promise<string> {
  const form = await openForm(site, '/import');
  return ended(await form.send('/import', { files }));
}

async function ended(answer: Response): Promise<string> {
  expect(answer.status).toBe(303);
  const address = answer.headers.get('location') ?? '';
  for (;;) {
    const page = await site.text(address);
    if (!page.includes('data-state="running"')) return page;
    await setTimeout(50);
  }
}

function pdf(name: string, sample: Parameters<typeof sampleFile>[0] = 'gelektAdres'): File {
  return new File([readFileSync(sampleFile(sample))], name);
}

async function zipOf(entries: Readonly<Record<string, Buffer>>): Promise<File> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name);
  zip.end();
  return new File([await buffer(zip.outputStream)], 'archief.zip');
}

test('a file that is chosen is read, kept beside the database, and found; the next time it is in already', async () => {
  expect(wordsOf(await imported([pdf('gelekt adres.pdf')]))).toMatch(/gelekt adres\.pdf ingelezen/u);
  expect(wordsOf(await site.text('/?q=gegevens'))).toContain('in 1 rapport');
  expect(readdirSync(path.join(site.folder, 'oordelen.files'))).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}\.pdf$/u),
  ]);
  expect(wordsOf(await imported([pdf('gelekt adres.pdf')]))).toContain('al ingelezen');
});

test('its PDF is shown from where it is kept', async () => {
  const { hits } = (await (await site.get('/api/v1/search?q=gegevens&limit=1')).json()) as {
    hits: { report: string }[];
  };
  expect((await site.get(`/reports/${hits[0]?.report}/file`)).status).toBe(200);
});

test('what stands in a zip is told by its name there', async () => {
  const zip = await zipOf({
    '2000/briefje.pdf': readFileSync(sampleFile('briefje')),
    'kapot.pdf': Buffer.from('%PDF-1.7 en dan niets'),
  });
  const words = wordsOf(await imported([zip]));
  expect(words).toContain('archief.zip/2000/briefje.pdf ingelezen');
  expect(words).toContain('archief.zip/kapot.pdf mislukt De PDF is beschadigd.');
});

test('names are shown and never used, whatever they are', async () => {
  const names = [
    '../../../etc/passwd.pdf',
    '..\\..\\evil.pdf',
    '/etc/cron.d/evil',
    'CON',
    'a\u0000b.pdf',
    '.htaccess',
    `${'x'.repeat(5000)}.pdf`,
  ];
  await imported(names.map((name) => new File([`%PDF-1.4 ${name}`], name)));
  const kept = readdirSync(path.join(site.folder, 'oordelen.files'));
  expect(kept.filter((file) => !/^[0-9a-f]{64}\.(?:pdf|zip|bin)$/u.test(file))).toEqual([]);
  expect(readdirSync(site.folder).sort()).toEqual(expect.arrayContaining(['oordelen.db', 'oordelen.files']));
  expect(existsSync(path.join(site.folder, 'passwd.pdf'))).toBe(false);
});

test('a file that failed can be tried again, and no other path', async () => {
  await imported([new File(['geen pdf'], 'brief.pdf')]);
  const form = await openForm(site, '/import');
  const failed = /name="path" value="(?<file>[^"]+\.pdf)"/u.exec(await site.text('/import'))?.groups?.file ?? '';
  expect(wordsOf(await ended(await form.send('/import/again', { path: failed })))).toContain('mislukt');
  const secret = path.join(site.folder, 'geheim.pdf');
  writeFileSync(secret, readFileSync(sampleFile('dochter')));
  expect((await form.send('/import/again', { path: secret })).status).toBe(404);
});

test('no files, and a form of elsewhere, are refused', async () => {
  const form = await openForm(site, '/import');
  expect((await form.send('/import', {})).status).toBe(400);
  const body = new FormData();
  body.append('files', pdf('a.pdf'));
  expect((await site.get('/import', { method: 'POST', body })).status).toBe(403);
  expect(
    (
      await site.get('/import', {
        method: 'POST',
        body: 'x',
        headers: { 'content-type': 'multipart/form-data; boundary=y' },
      })
    ).status,
  ).toBe(403);
});

test('one import runs at a time', async () => {
  const form = await openForm(site, '/import');
  const [one, other] = await Promise.all([
    form.send('/import', { files: [pdf('een.pdf', 'dochter')] }),
    form.send('/import', { files: [pdf('twee.pdf', 'dochter')] }),
  ]);
  expect([one.status, other.status].sort()).toEqual([303, 409]);
  await ended(one.status === 303 ? one : other);
});
