import type { Passage, Reading } from '@oordelenbank/model';
import { stemOf, tokensOf } from './analysis.ts';
import type { Database, Value } from './database.ts';
import { account, seen } from './ledger.ts';
import type { SaveOptions } from './ledger-types.ts';
import { rowsOf } from './rows.ts';
import { ledgerTables } from './schema/ledger.ts';
import { tables } from './schema/schema.ts';
import { reportId } from './work.ts';

/** Tables of which a reading gives no rows, or not these. */
const APART: ReadonlySet<string> = new Set(['passages', ...ledgerTables.map(({ name }) => name)]);

/** Puts readings in, all or none. @param how by SHA-256, where it is known how a reading came about. */
export async function save(
  database: Database,
  readings: readonly Reading[],
  { how, replace = false }: SaveOptions = {},
): Promise<void> {
  await database.transaction(async () => {
    const left = replace ? await takeOut(database, idsOf(readings)) : [];
    const news = await newReadings(database, readings);
    const rows = news.map(rowsOf);
    for (const { name } of tables) {
      if (APART.has(name)) continue;
      await insert(
        database,
        name,
        rows.flatMap((tablesOfOne) => tablesOfOne[name] ?? []),
      );
    }
    await insertPassages(
      database,
      rows.flatMap(({ passages = [] }) => passages),
    );
    for (const { report } of readings) await seen(database, report.source);
    for (const { report } of news) {
      const known = how?.get(report.source.sha256);
      if (known !== undefined) await account(database, report.source, known);
    }
    await showOneOfEach(database, [...left, ...(await worksOf(database, idsOf(news)))]);
  });
}

/** Takes reports out, for other readings of the same bytes; gives their works. */
async function takeOut(database: Database, ids: readonly string[]): Promise<string[]> {
  // The ledger goes on naming the reports, which are back before the transaction ends.
  await database.execute('pragma defer_foreign_keys = on');
  const works = await worksOf(database, ids);
  await database.all(
    `delete from passages_fts where rowid in
       (select docid from passages where report in (select value from json_each(?)))`,
    [ids],
  );
  await database.all('delete from reports where id in (select value from json_each(?))', [ids]);
  return works;
}

function idsOf(readings: readonly Reading[]): string[] {
  return readings.map(({ report }) => reportId(report.source.sha256));
}

async function worksOf(database: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await database.all<{ work: string }>(
    'select distinct work from reports where id in (select value from json_each(?))',
    [ids],
  );
  return rows.map(({ work }) => work);
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

/** Column of the text in a row of a passage as `rowsOf` makes it. */
const TEXT = 5;

async function insertPassages(database: Database, rows: readonly (readonly Value[])[]): Promise<void> {
  const last = await database.get<{ docid: number | null }>('select max(docid) as docid from passages');
  const first = (last?.docid ?? 0) + 1;
  await insert(
    database,
    'passages',
    rows.map((row, index) => [first + index, ...row]),
  );
  const indexed = rows.map((row, index) => [first + index, ...indexedText(String(row[TEXT]))]);
  for (let from = 0; from < indexed.length; from += ROWS_A_STATEMENT) {
    await database.all(
      `insert into passages_fts (rowid, words, stems)
       select value ->> 0, value ->> 1, value ->> 2 from json_each(?)`,
      [indexed.slice(from, from + ROWS_A_STATEMENT)],
    );
  }
}

/** What the full-text index takes of a passage: its words, and their stems without the stop words. */
function indexedText(text: Passage['text']): [words: string, stems: string] {
  const words = tokensOf(text).map(({ word }) => word);
  return [words.join(' '), words.flatMap((word) => stemOf(word) ?? []).join(' ')];
}

/**
 * Chooses, for each of these works, the copy that is searched and counted: one with a text layer before a scan, one
 * with pages before one without, one with more verdicts, then by id.
 */
async function showOneOfEach(database: Database, works: readonly string[]): Promise<void> {
  await database.all(
    `update reports set shown = (id = (
       select other.id from reports other where other.work = reports.work
       order by other.ocr_pages <> '[]', other.pages = 0,
         (select count(*) from verdicts where report = other.id) desc, other.id
       limit 1))
     where work in (select value from json_each(?))`,
    [works],
  );
}
