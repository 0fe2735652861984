import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '@oordelenbank/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportOptions, importFiles } from '../src/import-files.ts';
import { planImport } from '../src/plan.ts';
import { writeZip } from './zip.ts';

let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  store = await openStore(path.join(folder, 'reports.db'), 'create');
});

afterEach(() => store.close());

const report = (number: number) => `<html lang="nl"><h1>Rapport ${number}</h1>
  <h2>Klacht</h2><p>Verzoeker klaagt erover dat de gemeente Lutterade hem ${number} weken liet wachten.</p>
  <h2>Oordeel</h2><p>De klacht is gegrond.</p></html>`;

async function write(...names: string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), report(index + 1));
  }
}

async function states(names: string[], options: ImportOptions = {}): Promise<string[]> {
  const paths = names.map((name) => path.join(folder, name));
  const seen: string[] = [];
  for await (const { path: file, state } of importFiles(store, paths, { jobs: 1, ...options })) {
    seen.push(`${path.relative(folder, file)} ${state}`);
  }
  return seen.sort();
}

/** So many files that they are not all read before the first batch of them is told of. */
const MANY = 150;

test('a folder goes in, and a second time nothing is added', async () => {
  await write('in/a.html', 'in/b.html');
  expect(await states(['in'])).toEqual(['in/a.html done', 'in/b.html done']);
  expect(await states(['in'])).toEqual(['in/a.html skipped', 'in/b.html skipped']);
  expect(await store.counts()).toMatchObject({ reports: 2 });
});

test('the same bytes under another name are a duplicate, whichever is read first', async () => {
  await write('in/b.html');
  await copyFile(path.join(folder, 'in/b.html'), path.join(folder, 'in/c.html'));
  await copyFile(path.join(folder, 'in/b.html'), path.join(folder, 'in/a.html'));
  expect(await states(['in'])).toEqual(['in/a.html done', 'in/b.html duplicate', 'in/c.html duplicate']);
  expect(await states(['in'])).toEqual(['in/a.html skipped', 'in/b.html skipped', 'in/c.html skipped']);
});

test('a file that is named twice goes in once', async () => {
  await write('a.html');
  expect(await states(['a.html', 'a.html'])).toEqual(['a.html done', 'a.html skipped']);
});

test('files that cannot be read are failures, each accounted for, and the rest goes on', async () => {
  await write('in/a.html');
  await writeFile(path.join(folder, 'in/empty.pdf'), '');
  await writeFile(path.join(folder, 'in/empty-too.pdf'), '');
  expect(await states(['in', 'missing.pdf'])).toEqual([
    'in/a.html done',
    'in/empty-too.pdf failed',
    'in/empty.pdf failed',
    'missing.pdf failed',
  ]);
  expect(await store.counts()).toMatchObject({ reports: 1, failed: 3 });
});

test('a file that takes longer than its time is ended and is a failure', async () => {
  await write('a.html');
  expect(await states(['a.html'], { limits: { timeoutMs: 1 } })).toEqual(['a.html failed']);
});

test('a file that outgrows its memory is a failure that says so, and the program goes on', async () => {
  await write('a.html', 'b.html');
  const errors: (string | undefined)[] = [];
  const paths = ['a.html', 'b.html'].map((name) => path.join(folder, name));
  for await (const { error } of importFiles(store, paths, { jobs: 1, limits: { memoryMb: 8 } }))
    errors.push(error?.message);
  expect(errors).toEqual(Array(2).fill('reading it took more than 8 MiB of memory; leave it out'));
});

test('once interrupted it takes up no more files, and saves those in hand', async () => {
  const names = Array.from({ length: MANY }, (_, index) => `in/${index + 100}.html`);
  await write(...names);
  const interruption = new AbortController();
  let done = 0;
  for await (const { state } of importFiles(store, [path.join(folder, 'in')], {
    jobs: 1,
    signal: interruption.signal,
  })) {
    if (state === 'done') done++;
    interruption.abort();
  }
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(names.length);
  expect(await store.counts()).toMatchObject({ reports: done });
});

test('what is in the database does not depend on the number of threads', async () => {
  await write(...Array.from({ length: 12 }, (_, index) => `in/${index}.html`));
  const alone = await openStore(path.join(folder, 'alone.db'), 'create');
  for await (const _ of importFiles(alone, [path.join(folder, 'in')], { jobs: 1 }));
  for await (const _ of importFiles(store, [path.join(folder, 'in')], { jobs: 2 }));
  expect(await store.fingerprint()).toBe(await alone.fingerprint());
  await alone.close();
});

async function ledgerOf(from: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const { path: file, state, error } of from.ledger()) {
    lines.push([path.relative(folder, file), state, ...(error === null ? [] : [error])].join(' '));
  }
  return lines;
}

test('every file that was seen stands in the ledger, also those left alone and those in archives', async () => {
  await write('in/a.html', 'in/weg/b.html');
  await writeFile(path.join(folder, 'in/brief.doc'), 'x');
  await writeZip(path.join(folder, 'in/c.zip'), { 'd.html': report(1), 'lees.txt': 't', 'e.pdf': '' });
  await states(['in'], { exclude: ['weg'] });
  expect(await ledgerOf(store)).toEqual([
    'in/a.html done',
    'in/brief.doc skipped kind',
    'in/c.zip/d.html duplicate',
    'in/c.zip/e.pdf failed file-empty',
    'in/c.zip/lees.txt skipped kind',
    'in/weg skipped excluded',
  ]);
});

test('only what failed is tried again, in archives too, and a folder that could not be opened is forgotten once it is', async () => {
  await write('in/a.html');
  await writeFile(path.join(folder, 'in/b.pdf'), '');
  await writeZip(path.join(folder, 'in/c.zip'), { 'd.pdf': '', 'e.html': report(9) });
  await writeFile(path.join(folder, 'in/f.zip'), 'no archive');
  await states(['in']);
  await writeFile(path.join(folder, 'in/b.pdf'), 'still no PDF');
  await writeZip(path.join(folder, 'in/f.zip'), { 'g.html': report(10) });
  expect(await states([], { retryFailed: true })).toEqual([
    'in/b.pdf failed',
    'in/c.zip/d.pdf failed',
    'in/f.zip/g.html done',
  ]);
  expect((await ledgerOf(store)).filter((line) => line.startsWith('in/f.zip'))).toEqual(['in/f.zip/g.html done']);
});

test('a file that is in and cannot be read for a moment is tried again, and then all is as before', async () => {
  await write('in/a.html', 'in/b.html');
  await states(['in']);
  const before = await store.fingerprint();
  await rename(path.join(folder, 'in/a.html'), path.join(folder, 'away.html'));
  expect(await states(['in/a.html', 'in/b.html'])).toEqual(['in/a.html failed', 'in/b.html skipped']);
  expect(await store.counts()).toMatchObject({ reports: 2, failed: 0 });
  await rename(path.join(folder, 'away.html'), path.join(folder, 'in/a.html'));
  expect(await states([], { retryFailed: true })).toEqual(['in/a.html skipped']);
  expect(await store.fingerprint()).toBe(before);
});

test('files of an archive that an import had not come to are not gone for one that only tries again', async () => {
  const damaged = '%PDF-1.4 damaged';
  await writeZip(path.join(folder, 'in.zip'), { 'a.html': report(1), 'b.pdf': damaged, 'c.html': report(2) });
  await states(['in.zip'], { exclude: ['c.html'] });
  await store.note([{ path: path.join(folder, 'in.zip/c.html') }]);
  expect(await states([], { retryFailed: true })).toEqual(['in.zip/b.pdf failed']);
  expect(await states(['in.zip'])).toEqual(['in.zip/a.html skipped', 'in.zip/b.pdf failed', 'in.zip/c.html done']);
});

test('what was being tried again when the import was broken off is tried again', async () => {
  await write('in/a.html');
  const file = path.join(folder, 'in/a.html');
  await store.recordFailure({ path: file, sha256: null, code: 'limit-exceeded', message: 'too slow' });
  await store.begin({ path: file, sha256: 'f'.repeat(64), size: 1 });
  expect(await states([], { retryFailed: true })).toEqual(['in/a.html done']);
});

test('what could not be read again by a newer version is tried again, and stays noted until it could', async () => {
  await write('in/a.html');
  await states(['in']);
  const before = await store.fingerprint();
  const [{ path: file = '', sha256 = '' } = {}] = await Array.fromAsync(store.ledger());
  const reading = (await store.report(file))?.reading;
  const how = new Map([[sha256 ?? '', { version: { program: '0', rules: '' }, times: [] }]]);
  if (reading !== undefined) await store.save([reading], { how, replace: true });
  expect(await states(['in'], { again: true, limits: { timeoutMs: 1 } })).toEqual(['in/a.html failed']);
  expect(await states(['in'])).toEqual(['in/a.html skipped']);
  expect(await Array.fromAsync(store.ledger())).toMatchObject([{ state: 'done', error: 'limit-exceeded' }]);
  expect(await states([], { retryFailed: true })).toEqual(['in/a.html done']);
  expect(await store.fingerprint()).toBe(before);
});

test('patterns choose what is tried again by the folder that is named', async () => {
  for (const name of ['in/sub/a.pdf', 'in/b.pdf']) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), `%PDF-1.4 ${name}`);
  }
  await states(['in']);
  expect(await states(['in'], { retryFailed: true, include: ['sub/**'] })).toEqual(['in/sub/a.pdf failed']);
  expect(await states([], { retryFailed: true, exclude: ['a.*'] })).toEqual(['in/b.pdf failed']);
});

test('from a folder in which none of the files that failed is found nothing is tried again', async () => {
  await store.recordFailure({ path: 'nowhere/a.pdf', sha256: null, code: 'pdf-damaged', message: 'cut off' });
  await expect(states([], { retryFailed: true })).rejects.toThrow('in the folder in which they were imported');
});

test('what another version of the rules has read is read again, and only that', async () => {
  await write('in/a.html', 'in/b.html');
  await states(['in']);
  const before = await store.fingerprint();
  const kept = await store.report(path.join(folder, 'in/a.html'));
  if (kept === undefined) throw new Error('not in');
  const { reading } = kept;
  const older = { version: { program: '0', rules: 'old' }, times: [] };
  await store.save([reading], { how: new Map([[reading.report.source.sha256, older]]), replace: true });
  expect(await states(['in'])).toEqual(['in/a.html skipped', 'in/b.html skipped']);
  expect(await states(['in'], { again: true })).toEqual(['in/a.html done', 'in/b.html skipped']);
  expect(await store.fingerprint()).toBe(before);
});

test('a plan tells new files from duplicates and from those that are in, and writes nothing', async () => {
  await write('in/a.html', 'in/b.html');
  await states(['in/a.html']);
  for (const name of ['c', 'd']) await copyFile(path.join(folder, 'in/b.html'), path.join(folder, `in/${name}.html`));
  const before = await store.fingerprint();
  const planned: string[] = [];
  for await (const { state } of planImport(store, [path.join(folder, 'in')], {})) planned.push(state);
  expect(planned).toEqual(['skipped', 'new', 'duplicate', 'duplicate']);
  expect(await store.fingerprint()).toBe(before);
});

test('a file that is gone before its turn comes is a failure and does not wait for ever', async () => {
  await write('in/a.html', 'in/b.html');
  const onCount = () => rmSync(path.join(folder, 'in/b.html'));
  expect(await states(['in'], { onCount })).toEqual(['in/a.html done', 'in/b.html failed']);
  expect(await ledgerOf(store)).toEqual(['in/a.html done', 'in/b.html failed file-missing']);
});

test('a drive that is lost ends the import with nothing lost, and the same call goes on', async () => {
  const names = Array.from({ length: MANY }, (_, index) => `schijf/${index + 100}.html`);
  await write(...names);
  let seen = 0;
  const losing = async () => {
    for await (const _ of importFiles(store, [path.join(folder, 'schijf')], { jobs: 1 })) {
      if (seen++ === 0) await rename(path.join(folder, 'schijf'), path.join(folder, 'weg'));
    }
  };
  await expect(losing()).rejects.toMatchObject({ code: 'source-lost' });
  const waiting = (await ledgerOf(store)).filter((line) => line.endsWith(' queued'));
  expect(await store.counts()).toMatchObject({ reports: names.length - waiting.length, failed: 0 });
  await rename(path.join(folder, 'weg'), path.join(folder, 'schijf'));
  await states(['schijf']);
  expect(await ledgerOf(store)).toEqual(names.map((name) => `${name} done`));
});

test('a second import into the same database waits for the first', async () => {
  await write('in/a.html', 'in/b.html');
  const second = await openStore(path.join(folder, 'reports.db'), 'write');
  const paths = [path.join(folder, 'in')];
  const first = importFiles(store, paths, { jobs: 1 });
  const seen = [(await first.next()).value?.state];
  const waiting = Promise.withResolvers<void>();
  const later = Array.fromAsync(importFiles(second, paths, { jobs: 1, onWait: waiting.resolve }));
  await waiting.promise;
  for await (const { state } of first) seen.push(state);
  expect([seen, (await later).map(({ state }) => state)]).toEqual([
    ['done', 'done'],
    ['skipped', 'skipped'],
  ]);
  await second.close();
});

test('a folder that is watched takes files as they come', async () => {
  await write('in/a.html');
  const interruption = new AbortController();
  const seen: string[] = [];
  const options: ImportOptions = { jobs: 1, watch: true, signal: interruption.signal, exclude: ['*.pdf'] };
  for await (const { path: file, state } of importFiles(store, [path.join(folder, 'in')], options)) {
    seen.push(`${path.relative(folder, file)} ${state}`);
    if (seen.length === 1) {
      await writeFile(path.join(folder, 'in/b.pdf'), 'not taken');
      await mkdir(path.join(folder, 'in/later'));
      await writeFile(path.join(folder, 'in/later/c.html'), report(7));
    } else if (state === 'done') interruption.abort();
  }
  expect(seen.sort()).toEqual(['in/a.html done', 'in/b.pdf ignored', 'in/later/c.html done']);
});

test('a watched folder that is lost ends the import', async () => {
  await write('in/a.html');
  const watching = async (): Promise<void> => {
    for await (const { state } of importFiles(store, [path.join(folder, 'in')], { jobs: 1, watch: true })) {
      expect(state).toBe('done');
      await rename(path.join(folder, 'in'), path.join(folder, 'away'));
    }
  };
  await expect(watching()).rejects.toMatchObject({ code: 'source-lost' });
});

test('to watch a file, or nothing, is a wrong use', async () => {
  await write('a.html');
  await expect(states(['a.html'], { watch: true })).rejects.toThrow('is no folder');
  await expect(states([], { watch: true })).rejects.toThrow('Name a folder');
});
