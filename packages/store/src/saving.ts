import type { PassageKind, Reading } from '@oordelenbank/model';
import type { Database, Value } from './database.ts';
import { indexTexts, noteFacets, numberPassages } from './indexing.ts';
import { rowsOf } from './rows.ts';
import { tables } from './schema/schema.ts';
import type { Failure, FileKey, Known } from './types.ts';
import { reportId } from './work.ts';

/** Whether a file is in. */
export async function lookUp(database: Database, { path, sha256 }: FileKey): Promise<Known> {
  const found = await database.get<{ bytes: number; same: number }>(
    `select exists (select 1 from reports where sha256 = ?) as bytes,
      exists (select 1 from files where path = ? and sha256 = ? and state <> 'failed') as same`,
    [sha256, path, sha256],
  );
  if (found?.bytes !== 1) return 'new';
  return found.same === 1 ? 'same' : 'copy';
}

/** Puts readings in, all or none. */
export async function save(database: Database, readings: readonly Reading[]): Promise<void> {
  await database.transaction(async () => {
    const news = await newReadings(database, readings);
    const rows = news.map(rowsOf);
    for (const { name } of tables) {
      if (name === 'passages' || name === 'files') continue;
      await insert(
        database,
        name,
        rows.flatMap((tablesOfOne) => tablesOfOne[name] ?? []),
      );
    }
    await insertPassages(
      database,
      news,
      rows.flatMap(({ passages = [] }) => passages),
    );
    for (const { report } of readings) await seen(database, report.source);
    await showOneOfEach(
      database,
      news.map(({ report }) => report.source.sha256),
    );
  });
}

/** Notes another path of bytes that are in. */
export async function addCopy(database: Database, file: FileKey): Promise<void> {
  await database.transaction(() => seen(database, file));
}

export async function recordFailure(database: Database, { path, sha256, code, message }: Failure): Promise<void> {
  await database.transaction(async () => {
    const before = await reportAt(database, path);
    await database.all(
      `insert into files (path, sha256, state, report, error, message) values (?, ?, 'failed', null, ?, ?)
       on conflict (path) do update set sha256 = excluded.sha256, state = 'failed', report = null,
         error = excluded.error, message = excluded.message`,
      [path, sha256, code, message],
    );
    if (before !== null) await rankPaths(database, before);
  });
}

async function newReadings(database: Database, readings: readonly Reading[]): Promise<Reading[]> {
  const bySha256 = new Map(readings.toReversed().map((reading) => [reading.report.source.sha256, reading]));
  const known = await database.all<{ sha256: string }>(
    'select sha256 from reports where sha256 in (select value from json_each(?))',
    [[...bySha256.keys()]],
  );
  for (const { sha256 } of known) bySha256.delete(sha256);
  return [...bySha256.values()].reverse();
}

/** Rows of a batch that go in with one statement; a statement's JSON is held in memory twice. */
const ROWS_A_STATEMENT = 1_000;

async function insert(database: Database, table: string, rows: readonly (readonly Value[])[]): Promise<void> {
  const columns = tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
  const values = columns.map((_, index) => `value ->> ${index}`);
  const sql = `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from json_each(?)`;
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await database.all(sql, [rows.slice(from, from + ROWS_A_STATEMENT)]);
  }
}

/** A row of a passage as `rowsOf` makes it: the report, its position, its kind, section, complaints and text. */
type PassageRow = readonly [string, number, PassageKind, ...Value[]];
const TEXT = 5;

async function insertPassages(
  database: Database,
  readings: readonly Reading[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const passages = (rows as readonly PassageRow[]).map((row) => {
    const [report, position, kind] = row;
    return { report, position, kind, text: String(row[TEXT]), row };
  });
  const reports = readings.map(({ report }) => reportId(report.source.sha256));
  const numbered = await numberPassages(database, reports, passages);
  await insert(
    database,
    'passages',
    numbered.map(({ docid, row }) => [docid, ...row]),
  );
  await indexTexts(database, numbered);
  await noteFacets(
    database,
    readings.map(({ report }) => report),
  );
}

async function seen(database: Database, { path, sha256 }: FileKey): Promise<void> {
  const report = reportId(sha256);
  const before = await reportAt(database, path);
  await database.all(
    `insert into files (path, sha256, state, report) values (?1, ?2, 'duplicate', ?3)
     on conflict (path) do update set sha256 = ?2, state = 'duplicate', report = ?3, error = null, message = null`,
    [path, sha256, report],
  );
  await rankPaths(database, report);
  if (before !== null && before !== report) await rankPaths(database, before);
}

async function reportAt(database: Database, path: string): Promise<string | null> {
  const row = await database.get<{ report: string | null }>('select report from files where path = ?', [path]);
  return row?.report ?? null;
}

/**
 * Tells the file of a report from its duplicates. Which of the paths of the same bytes is the file depends on their names
 * and not on which came first, so that the order of an import makes no difference.
 */
async function rankPaths(database: Database, report: string): Promise<void> {
  await database.all(
    `update files set state = iif(path = (select min(path) from files where report = ?1), 'done', 'duplicate')
     where report = ?1`,
    [report],
  );
  await database.all(
    'update reports set path = coalesce((select min(path) from files where report = ?1), path) where id = ?1',
    [report],
  );
}

/**
 * Chooses, for the works of these files, the copy that is searched and counted: one with a text layer before a scan, one
 * with pages before one without, one with more verdicts, then by id.
 */
async function showOneOfEach(database: Database, sha256s: readonly string[]): Promise<void> {
  await database.all(
    `update reports set shown = (id = (
       select other.id from reports other where other.work = reports.work
       order by other.ocr_pages <> '[]', other.pages = 0,
         (select count(*) from verdicts where report = other.id) desc, other.id
       limit 1))
     where work in (select work from reports where sha256 in (select value from json_each(?)))`,
    [sha256s],
  );
}
