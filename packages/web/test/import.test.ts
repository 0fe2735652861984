import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ended, imported, zipOf } from './importing.ts';
import { openForm, sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite([]);
});

function pdf(name: string, sample: Parameters<typeof sampleFile>[0] = 'gelektAdres'): File {
  return new File([readFileSync(sampleFile(sample))], name);
}

test('a file that is chosen is read, kept beside the database, and found; the next time it is in already', async () => {
  expect(wordsOf(await imported(site, [pdf('gelekt adres.pdf')]))).toMatch(/gelekt adres\.pdf ingelezen/u);
  expect(wordsOf(await site.text('/?q=gegevens'))).toContain('in 1 rapport');
  expect(readdirSync(path.join(site.folder, 'oordelen.files')).sort()).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}\.pdf$/u),
    'names.jsonl',
  ]);
  expect(wordsOf(await imported(site, [pdf('gelekt adres.pdf')]))).toContain('al ingelezen');
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
  const words = wordsOf(await imported(site, [new File([new Uint8Array(zip)], 'archief.zip')]));
  expect(words).toContain('archief.zip/2000/briefje.pdf ingelezen');
  expect(words).toContain('archief.zip/kapot.pdf mislukt De PDF is beschadigd.');
});

test('the ledger tells what became of each file, and of those of one state', async () => {
  const all = wordsOf(await site.text('/import/files'));
  expect(all).toMatch(/gelekt adres\.pdf ingelezen/u);
  expect(all).toMatch(/archief\.zip\/kapot\.pdf mislukt De PDF is beschadigd/u);
  const failed = wordsOf(await site.text('/import/files?state=failed'));
  expect(failed).toContain('kapot.pdf');
  expect(failed).not.toContain('gelekt adres.pdf');
  expect(wordsOf(await site.text('/import/files?state=queued&page=7'))).toContain('Er zijn geen bestanden');
});

test('a file that failed can be tried again, and no other path', async () => {
  await imported(site, [new File(['geen pdf'], 'brief.pdf')]);
  const form = await openForm(site, '/import');
  const failed = /name="path" value="(?<file>[^"]+\.pdf)"/u.exec(await site.text('/import'))?.groups?.file ?? '';
  expect(wordsOf(await ended(site, await form.send('/import/again', { path: failed })))).toContain('mislukt');
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
  await ended(site, one.status === 303 ? one : other);
});
