import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import nodePath from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Database } from '../src/database.ts';
import { type LedgerEntry, openStore, type Store, type Version } from '../src/index.ts';
import { freshPath, freshStore } from './folders.ts';
import { tell } from './readings.ts';

const old: Version = { program: '1', rules: 'a' };
const now: Version = { program: '1', rules: 'b' };

const first = tell({
  path: 'a.pdf',
  reportNumber: '7',
  ombudsman: 'Ombudsman Brabant',
  passages: [['fact', 'Vroeg.']],
});
const { path, sha256 } = first.report.source;

/** The same bytes, read by better rules. */
const better = { ...first, report: { ...first.report, metadata: { ...first.report.metadata, reportNumber: '8' } } };

const by = (version: Version) => new Map([[sha256, { version, times: [['pdf', 12, 10]] as const }]]);

async function entries(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const entry of store.ledger()) lines.push(`${entry.path} ${entry.state} ${entry.attempts}`);
  return lines;
}

test('a file waits, is being read and is done; one that is left alone is skipped', async () => {
  const store = await freshStore();
  await store.note([{ path }, { path: 'b.doc', skipped: { code: 'kind', message: 'not a kind that is taken' } }]);
  expect(await entries(store)).toEqual(['a.pdf queued 0', 'b.doc skipped 0']);
  await store.begin({ path, sha256, size: 10 });
  expect(await entries(store)).toEqual(['a.pdf running 1', 'b.doc skipped 0']);
  await store.save([first], { how: by(now) });

  expect(await entries(store)).toEqual(['a.pdf done 1', 'b.doc skipped 0']);
  expect(await store.check()).toEqual([]);
});

test('the ledger tells size, pages and version, and for a failure the stage', async () => {
  const store = await freshStore();
  await store.begin({ path, sha256, size: 10 });
  await store.save([first], { how: by(now) });
  const failure = { path: 'b.pdf', sha256: 'f'.repeat(64), size: 3, code: 'pdf-damaged', message: 'cut off' };
  await store.recordFailure({ ...failure, stage: 'pdf', version: now, times: [['pdf', 3, 2]] });

  const all: LedgerEntry[] = [];
  for await (const entry of store.ledger()) all.push(entry);
  expect(all).toMatchObject([
    { path, sha256, size: 10, state: 'done', pages: 2, ocrPages: 0, ...now, stage: null, error: null },
    { path: 'b.pdf', size: 3, state: 'failed', stage: 'pdf', error: 'pdf-damaged', message: 'cut off', ...now },
  ]);
});

test('what a killed import was reading waits again once another has the lock', async () => {
  const store = await freshStore();
  await store.begin({ path, sha256, size: 10 });
  const lock = await store.lock({ onWait: () => {} });

  expect(await entries(store)).toEqual(['a.pdf queued 1']);
  await lock?.release();
});

test('a file that is in is not queued again, and one that was skipped is once it is taken', async () => {
  const store = await freshStore();
  await store.save([first]);
  await store.note([{ path, skipped: { code: 'excluded', message: 'excluded' } }]);
  expect(await entries(store)).toEqual(['a.pdf done 0']);
  await store.note([{ path: 'c.pdf', skipped: { code: 'excluded', message: 'excluded' } }]);
  await store.note([{ path: 'c.pdf' }]);

  expect(await entries(store)).toEqual(['a.pdf done 0', 'c.pdf queued 0']);
});

test('a report of another version is older until it is read again; then all is as if it had been read so at once', async () => {
  const store = await freshStore();
  await store.save([first], { how: by(old) });
  await store.addCopy({ path: 'copy.pdf', sha256, size: 10 });
  expect(await store.lookUp({ path, sha256 }, old)).toBe('same');
  expect(await store.lookUp({ path, sha256 }, now)).toBe('older');
  await store.save([better], { how: by(now), replace: true });

  expect(await store.lookUp({ path, sha256 }, now)).toBe('same');
  expect((await store.report('8'))?.reading).toEqual(better);
  const fresh = await freshStore();
  await fresh.save([better], { how: by(now) });
  await fresh.addCopy({ path: 'copy.pdf', sha256, size: 10 });
  expect(await store.fingerprint()).toBe(await fresh.fingerprint());
  expect(await store.check()).toEqual([]);
});

test('reading a copy again may show another copy of the work that it leaves', async () => {
  const store = await freshStore();
  const other = tell({ ...first.report.metadata, path: 'z.pdf', passages: [['fact', 'Anders gedrukt.']] });
  await store.save([first, other], { how: by(old) });
  expect((await store.counts()).works).toBe(1);
  await store.save([better], { how: by(now), replace: true });

  expect((await store.counts()).works).toBe(2);
  expect(await store.check()).toEqual([]);
});

test('other bytes at the path of a file leave it in the ledger, whatever comes of them, and it may come back', async () => {
  const store = await freshStore();
  const other = tell({ path, reportNumber: '9', passages: [['fact', 'Laat.']] });
  const its = { path, sha256: other.report.source.sha256, size: 9 };
  const earlier = `a.pdf (earlier, ${sha256.slice(0, 8)})`;
  await store.save([first]);
  await store.recordFailure({ ...its, code: 'pdf-damaged', message: 'cut off' });
  expect(await entries(store)).toEqual([`a.pdf failed 0`, `${earlier} done 0`]);
  await store.begin(its);
  await store.save([other]);
  expect(await entries(store)).toEqual([`a.pdf done 1`, `${earlier} done 0`]);
  expect((await store.report('7'))?.reading.report.source.path).toBe(earlier);
  await store.addCopy({ path, sha256, size: 10 });

  expect(await entries(store)).toEqual(['a.pdf done 0', `a.pdf (earlier, ${its.sha256.slice(0, 8)}) done 1`]);
  expect(await store.check()).toEqual([]);
});

test('bytes that are back at their path are accounted for as before, and trouble with the path is not theirs', async () => {
  const store = await freshStore();
  await store.begin({ path, sha256, size: 10 });
  await store.save([first], { how: by(now) });
  const before = await store.fingerprint();
  await store.recordFailure({ path, sha256: null, code: 'file-missing', message: 'not there', stage: 'find' });
  await store.recordFailure({ path, sha256: 'f'.repeat(64), code: 'pdf-damaged', message: 'cut off', version: old });
  expect((await Array.fromAsync(store.ledger())).map(({ state, error }) => [state, error])).toEqual([
    ['failed', 'pdf-damaged'],
    ['done', null],
  ]);
  await store.addCopy({ path, sha256, size: 10 });
  expect(await store.fingerprint()).toBe(before);
});

test('a file that is in stays so where it cannot be looked at again, and once it can all is as before', async () => {
  const store = await freshStore();
  await store.save([first], { how: by(now) });
  const before = await store.fingerprint();
  for (const seen of [null, sha256]) {
    const failure = { path, sha256: seen, code: 'file-unreadable', message: 'no permission', stage: 'find' };
    await store.recordFailure({ ...failure, version: now });
    const [entry] = await Array.fromAsync(store.ledger());
    expect(entry).toMatchObject({ state: 'done', sha256, pages: 2, ...now, error: 'file-unreadable' });
    expect(await store.fingerprint()).not.toBe(before);
    await store.forgetFailure(path);
    expect(await store.fingerprint()).toBe(before);
  }
});

test('what is known of a file that failed stays where it is no longer found', async () => {
  const store = await freshStore();
  await store.recordFailure({ path, sha256, size: 10, code: 'pdf-damaged', message: 'cut off', version: now });
  await store.recordFailure({ path, sha256: null, code: 'file-missing', message: 'not there' });
  expect(await Array.fromAsync(store.ledger())).toMatchObject([{ sha256, size: 10, error: 'pdf-damaged', ...now }]);
});

test('times and attempts are no part of the contents; a word that changes is', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await one.save([first], { how: by(now) });
  await other.begin({ path, sha256, size: 10 });
  await other.begin({ path, sha256, size: 10 });
  await other.save([first], { how: new Map([[sha256, { version: now, times: [] }]]) });
  await one.addCopy({ path, sha256, size: 10 });
  expect(await other.fingerprint()).toBe(await one.fingerprint());
  await one.addCopy({ path: 'copy.pdf', sha256 });

  expect(await other.fingerprint()).not.toBe(await one.fingerprint());
});

test('a second import waits for the first, and goes on when that has ended', async () => {
  const file = freshPath();
  const [one, other] = [await freshStore(file), await freshStore(file)];
  const lock = await one.lock({ onWait: () => {} });
  let waits = 0;
  const second = other.lock({ onWait: () => waits++ });
  while (waits === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await lock?.release();
  await (await second)?.release();

  expect(waits).toBe(1);
  expect(existsSync(`${file}-import`)).toBe(false);
});

test('an import through a link to the database waits too', async () => {
  const [file, link] = [freshPath(), freshPath('link.db')];
  const one = await freshStore(file);
  symlinkSync(file, link);
  const other = await freshStore(link);
  const lock = await one.lock({ onWait: () => {} });
  const waiting = Promise.withResolvers<void>();
  const second = other.lock({ onWait: waiting.resolve });
  await waiting.promise;
  await lock?.release();
  await (await second)?.release();
});

test('a backup that cannot be written names its own place: that is no fault of the database', async () => {
  const store = await freshStore();
  const folder = nodePath.dirname(freshPath());
  await expect(store.backUp(nodePath.join(folder, 'nowhere/copy.db'))).rejects.toThrow(
    'nowhere/copy.db could not be opened',
  );
});

test('a second import that is interrupted stops waiting', async () => {
  const file = freshPath();
  const [one, other] = [await freshStore(file), await freshStore(file)];
  const lock = await one.lock({ onWait: () => {} });
  const interruption = new AbortController();

  expect(await other.lock({ onWait: () => interruption.abort(), signal: interruption.signal })).toBeUndefined();
  await lock?.release();
});

test('a backup holds the same, also while another program writes, and writes over nothing', async () => {
  const file = freshPath();
  const store = await freshStore(file);
  await store.save([first]);
  const writer = await Database.open(file, 'write');
  await writer.execute(`begin immediate; insert into files (path, state) values ('b.pdf', 'queued')`);
  const target = freshPath('copy.db');
  await store.backUp(target);
  await writer.close();
  const copy = await openStore(target, 'read');
  onTestFinished(() => copy.close());

  expect(await copy.fingerprint()).toBe(await store.fingerprint());
  expect(await copy.check()).toEqual([]);
  await expect(store.backUp(target)).rejects.toMatchObject({ code: 'wrong-use' });
});

test('a database of the first version becomes the same as a new one, with what it holds', async () => {
  const file = freshPath();
  const before = await Database.open(file, 'create');
  await before.execute(readFileSync(new URL('version-1.sql', import.meta.url), 'utf8'));
  await before.execute(
    `insert into files (path, state, error, message) values ('b.pdf', 'failed', 'file-empty', 'empty')`,
  );
  await before.close();
  const store = await freshStore(file);
  const fresh = freshPath();
  await freshStore(fresh);

  expect(await entries(store)).toEqual(['b.pdf failed 0']);
  expect(await schemaOf(file)).toEqual(await schemaOf(fresh));
});

async function schemaOf(file: string): Promise<unknown> {
  const database = await Database.open(file, 'read');
  onTestFinished(() => database.close());
  return database.all('select type, name, sql from sqlite_schema order by type, name');
}
