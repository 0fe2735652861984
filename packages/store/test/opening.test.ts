import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Database } from '../src/database.ts';
import { openStore } from '../src/index.ts';
import { openDatabase, type Schema } from '../src/opening.ts';
import { freshPath, freshStore } from './folders.ts';
import { tell } from './readings.ts';

const modes = ['create', 'write', 'read'] as const;

test.each(['write', 'read'] as const)('%s asks for an import where there is no database', async (mode) => {
  const file = freshPath();

  await expect(openStore(file, mode)).rejects.toMatchObject({
    code: 'database-missing',
    message: expect.stringContaining(`oordeel import --db ${file}`),
  });
  expect(existsSync(file)).toBe(false);
});

describe.each(modes)('to %s', (mode) => {
  test('a text file is foreign and stays as it was', async () => {
    const file = freshPath('notes.txt');
    writeFileSync(file, 'Geen database, wel een heel gewone tekst.');

    await expectUnchanged(file, () => openStore(file, mode), 'database-foreign');
  });

  test('the database of another program is foreign and stays as it was', async () => {
    const file = freshPath();
    await withDatabase(file, 'create table mine (id integer primary key)');

    await expectUnchanged(file, () => openStore(file, mode), 'database-foreign');
  });

  test('a database of a newer program says so and stays as it was', async () => {
    const file = await fileWith('pragma user_version = 999');

    await expectUnchanged(file, () => openStore(file, mode), 'database-newer');
  });

  test('a database that is cut off is damaged and stays as it was', async () => {
    const file = await fileWith('');
    truncateSync(file, 3000);

    await expectUnchanged(file, () => openStore(file, mode), 'database-damaged');
  });

  test.each([
    ['size of its pages', 16, 18],
    ['version of its format', 44, 48],
  ])('a database of which the %s is overwritten is damaged and stays as it was', async (_, start, end) => {
    const file = await fileWith('');
    writeFileSync(file, readFileSync(file).fill(0x7f, start, end));

    await expectUnchanged(file, () => openStore(file, mode), 'database-damaged');
  });

  test('a folder is foreign', async () => {
    const folder = freshPath('folder');
    mkdirSync(folder);

    await expect(openStore(folder, mode)).rejects.toMatchObject({ code: 'database-foreign' });
  });
});

test('a database in a folder that is not there cannot be made', async () => {
  const file = path.join(freshPath('nowhere'), 'oordelen.db');

  await expect(openStore(file, 'create')).rejects.toMatchObject({ code: 'database-unwritable' });
});

test('an empty file becomes a database', async () => {
  const file = freshPath();
  writeFileSync(file, '');
  const store = await freshStore(file);

  expect(await store.check()).toEqual([]);
});

test('a database that another program writes to is busy, and nothing is written', { timeout: 20_000 }, async () => {
  const file = freshPath();
  const store = await freshStore(file);
  const other = await Database.open(file, 'write');
  onTestFinished(() => other.close());
  await other.execute('begin immediate');

  await expect(store.save([tell({})])).rejects.toMatchObject({ code: 'database-busy' });
  await other.execute('rollback');
  expect((await store.counts()).reports).toBe(0);
  await store.save([tell({})]);
  expect((await store.counts()).reports).toBe(1);
});

test('a database that may not grow says so, keeps what it has, and can be read', async () => {
  const file = freshPath();
  const store = await freshStore(file);
  await store.save([tell({ path: 'first.pdf' })]);
  await store.close();
  const full = await openDatabase(file, 'write');
  onTestFinished(() => full.close());
  await full.execute('pragma max_page_count = 1');

  const filling = full.transaction(() =>
    full.all(`insert into files (path, state) values (hex(zeroblob(1000000)), 'failed')`),
  );
  await expect(filling).rejects.toMatchObject({ code: 'database-unwritable' });
  expect(await full.get('select count(*) as files from files')).toEqual({ files: 1 });
});

test('two programs that make the same database at once make one', async () => {
  const file = freshPath();
  const stores = await Promise.all([freshStore(file), freshStore(file)]);
  await Promise.all(
    stores.map((store, index) => store.save([tell({ path: `${index}.pdf`, passages: [['fact', `${index}`]] })])),
  );

  expect((await stores[0]?.counts())?.reports).toBe(2);
});

describe('a database of an older version', () => {
  const first: Schema = { applicationId: 7, newest: 'create table names (name text)', migrations: [] };
  const second: Schema = {
    applicationId: 7,
    newest: 'create table names (name text, year integer)',
    migrations: ['alter table names add column year integer'],
  };

  test.each(modes)('to %s is brought up to date with what it holds', async (mode) => {
    const file = freshPath();
    const old = await openDatabase(file, 'create', first);
    await old.execute(`insert into names values ('oud')`);
    await old.close();

    const database = await openDatabase(file, mode, second);
    onTestFinished(() => database.close());
    expect(await database.all('select * from names')).toEqual([{ name: 'oud', year: null }]);
    expect(await database.get('pragma user_version')).toEqual({ user_version: 2 });
  });

  test('stays as it was where a step fails', async () => {
    const file = freshPath();
    await (await openDatabase(file, 'create', first)).close();
    const broken: Schema = { ...second, migrations: ['alter table names add column year integer; no sql'] };

    const before = hash(file);
    await expect(openDatabase(file, 'write', broken)).rejects.toThrow('syntax error');
    expect(hash(file)).toBe(before);
  });
});

async function expectUnchanged(file: string, work: () => Promise<unknown>, code: string): Promise<void> {
  const before = hash(file);
  await expect(work()).rejects.toMatchObject({ code, message: expect.stringContaining(file) });
  expect(hash(file)).toBe(before);
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** A database of ours, then changed. */
async function fileWith(sql: string): Promise<string> {
  const file = freshPath();
  await (await openStore(file, 'create')).close();
  await withDatabase(file, sql);
  return file;
}

async function withDatabase(file: string, sql: string): Promise<void> {
  const database = await Database.open(file, 'create');
  await database.execute(sql);
  await database.close();
}
