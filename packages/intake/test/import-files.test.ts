import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '@oordelenbank/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportOptions, importFiles } from '../src/import-files.ts';

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
  const names = Array.from({ length: 40 }, (_, index) => `in/${String(index).padStart(2, '0')}.html`);
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
  for (const { name } of store.tables()) {
    expect([name, await rowsOf(store, name)]).toEqual([name, await rowsOf(alone, name)]);
  }
  await alone.close();
});

/** Without the number that a passage gets as it comes in, and in an order of their own. */
async function rowsOf(from: Store, table: string): Promise<string[]> {
  const rows: string[] = [];
  for await (const { docid: _, ...row } of from.rows(table)) rows.push(JSON.stringify(row));
  return rows.sort();
}
