import { open, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { OutsideError } from '@oordelenbank/model';
import { Database, isFault } from './database.ts';
import { damaged } from './faults.ts';
import { APPLICATION_ID, type Migration, migrations, newestSchema } from './schema/schema.ts';

export type Mode = 'create' | 'write' | 'read';

/** The tables of a program version: how a new file is made, and what brings older ones up to it. */
export interface Schema {
  readonly applicationId: number;
  readonly newest: string;
  readonly migrations: readonly Migration[];
}

const ourSchema: Schema = { applicationId: APPLICATION_ID, newest: newestSchema, migrations };

/**
 * Opens the database at a path. Nothing is written before it is certain that the file is ours and that this program can
 * read it.
 */
export async function openDatabase(path: string, mode: Mode, schema: Schema = ourSchema): Promise<Database> {
  const isNew = await isMissing(path, mode);
  if (isNew && mode !== 'create') {
    throw new OutsideError('database-missing', `${path} is not there; run \`oordeel import --db ${path} PATH\` first`);
  }
  const isOld = !isNew && (await isOlder(path, schema));
  const access = isNew ? 'create' : isOld || mode !== 'read' ? 'write' : 'read';
  const database = await connect(path, access);
  try {
    await database.execute('pragma foreign_keys = on');
    if (isNew || isOld) await bringUpToDate(database, schema);
    if (access !== 'read') {
      await switchToWal(database);
      // Lost power may undo the last batch, never damage the file; Source: sqlite.org/pragma.html#pragma_synchronous.
      await database.execute('pragma synchronous = normal');
      // A batch of an import stays in memory until it is written, and 32 MB of batches go into the file at once.
      await database.execute('pragma cache_size = -65536; pragma wal_autocheckpoint = 8000');
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

const WAL_ATTEMPTS = 100;
const WAL_PAUSE_MS = 50;

/** SQLite does not wait for another program when it changes the journal's mode; so it is tried again. */
async function switchToWal(database: Database, attempts = WAL_ATTEMPTS): Promise<void> {
  try {
    await database.execute('pragma journal_mode = wal');
  } catch (error) {
    if (attempts <= 1 || !isFault(error, 'database-busy')) throw error;
    await setTimeout(WAL_PAUSE_MS);
    await switchToWal(database, attempts - 1);
  }
}

/** Whether there is no database yet: no file, or one without a byte where one may be made. */
async function isMissing(path: string, mode: Mode): Promise<boolean> {
  const start = await readStart(path);
  if (start === undefined) return true;
  if (start.length === 0) return mode === 'create';
  if (start.toString('latin1') !== 'SQLite format 3\0') throw foreign(path);
  return false;
}

/** The bytes that tell an SQLite file; undefined where there is no file. */
async function readStart(path: string): Promise<Buffer | undefined> {
  try {
    if ((await stat(path)).isDirectory()) throw foreign(path, 'is a folder');
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return undefined;
    throw new OutsideError('database-unwritable', `${path} may not be read; check its rights`, { cause: error });
  }
}

/** Whether the database is of an older version; it is read without changing it. */
async function isOlder(path: string, schema: Schema): Promise<boolean> {
  const database = await connect(path, 'read');
  try {
    return (await versionOf(database, schema)) < newestVersion(schema);
  } finally {
    await database.close();
  }
}

async function versionOf(database: Database, schema: Schema): Promise<number> {
  const id = await database.get<{ application_id: number }>('pragma application_id');
  if (id?.application_id !== schema.applicationId) throw foreign(database.path);
  const version = (await database.get<{ user_version: number }>('pragma user_version'))?.user_version ?? 0;
  if (version <= newestVersion(schema)) return version;
  throw new OutsideError(
    'database-newer',
    `${database.path} was made by a newer oordeel (version ${version} of the tables; this program knows up to ` +
      `${newestVersion(schema)}); update oordeel, or name another file with --db`,
  );
}

function newestVersion({ migrations }: Schema): number {
  return migrations.length + 1;
}

/** Reading a database needs files beside it; where its folder may not be written, the file is read by itself. */
async function connect(path: string, access: Mode): Promise<Database> {
  const database = await Database.open(path, access);
  try {
    await database.get('select count(*) from sqlite_schema');
    return database;
  } catch (error) {
    await database.close();
    if (isUnknownFormat(error)) throw damaged(path, error);
    const alone = access === 'read' && isFault(error, 'database-unwritable');
    if (alone && (await readStart(`${path}-wal`)) === undefined)
      return Database.open(path, 'read', { immutable: true });
    throw error;
  }
}

/** Whether SQLite does not know what follows its own first bytes in a file. */
function isUnknownFormat(error: unknown): error is Error {
  return (
    isFault(error, 'database-foreign') || (error instanceof Error && /unsupported file format/u.test(error.message))
  );
}

/** Makes the tables or changes them, all or nothing. Another process may have done so since the file was looked at. */
async function bringUpToDate(database: Database, schema: Schema): Promise<void> {
  await database.transaction(async () => {
    const made = await database.get<{ tables: number }>('select count(*) as tables from sqlite_schema');
    if (made?.tables === 0)
      await database.execute(`pragma application_id = ${schema.applicationId};\n${schema.newest}`);
    else
      for (const step of schema.migrations.slice((await versionOf(database, schema)) - 1)) {
        await (typeof step === 'string' ? database.execute(step) : step(database));
      }
    await database.execute(`pragma user_version = ${newestVersion(schema)}`);
  });
}

function foreign(path: string, what = 'is no database of oordeel'): OutsideError {
  return new OutsideError('database-foreign', `${path} ${what}; name another file with --db`);
}
