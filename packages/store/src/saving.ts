import type { Database } from './database.ts';
import { firstDocid, indexTexts, type Numbered, noteFacets, numberReports } from './indexing.ts';
import { account, seen } from './ledger.ts';
import type { SaveOptions } from './ledger-types.ts';
import type { Prepared } from './preparing.ts';
import { tables } from './schema/schema.ts';
import { reportId } from './work.ts';

/** Puts readings in, all or none. */
export async function save(
  database: Database,
  readings: readonly Prepared[],
  { how, replace = false }: SaveOptions = {},
): Promise<void> {
  await database.transaction(async () => {
    const left = replace ? await takeOut(database, idsOf(readings)) : [];
    const news = await newReadings(database, readings);
    for (const { name } of tables) await insert(database, name, news);
    await insertPassages(database, news);
    for (const { source } of readings) await seen(database, source);
    for (const { source } of news) {
      const known = how?.get(source.sha256);
      if (known !== undefined) await account(database, source, known);
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

function idsOf(readings: readonly Prepared[]): string[] {
  return readings.map(({ source }) => reportId(source.sha256));
}

async function worksOf(database: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await database.all<{ work: string }>(
    'select distinct work from reports where id in (select value from json_each(?))',
    [ids],
  );
  return rows.map(({ work }) => work);
}

async function newReadings(database: Database, readings: readonly Prepared[]): Promise<Prepared[]> {
  const bySha256 = new Map(readings.toReversed().map((reading) => [reading.source.sha256, reading]));
  const known = await database.all<{ sha256: string }>(
    'select sha256 from reports where sha256 in (select value from json_each(?))',
    [[...bySha256.keys()]],
  );
  for (const { sha256 } of known) bySha256.delete(sha256);
  return [...bySha256.values()].reverse();
}

/** Characters of JSON that go in with one statement, which holds them in memory twice; one reading may have more. */
const MAX_JSON = 8_000_000;

async function insert(database: Database, table: string, readings: readonly Prepared[]): Promise<void> {
  const columns = tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
  const values = columns.map((_, index) => `value ->> ${index}`);
  const sql = `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from jsonb_each(?)`;
  for (const json of batches(readings.map(({ rows }) => rows[table] ?? ''))) await database.all(sql, [json]);
}

/** Rows as JSON, without the brackets around them, put together to arrays that are not too long. */
function* batches(rows: readonly string[]): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const some of rows.filter((it) => it !== '')) {
    if (length > 0 && length + some.length > MAX_JSON) {
      yield `[${batch.join(',')}]`;
      batch = [];
      length = 0;
    }
    batch.push(some);
    length += some.length;
  }
  if (length > 0) yield `[${batch.join(',')}]`;
}

async function insertPassages(database: Database, readings: readonly Prepared[]): Promise<void> {
  const numbered = await numberReports(database, readings);
  for (const reading of numbered) await insertPassagesOf(database, reading);
  await indexTexts(database, numbered);
  await noteFacets(database, numbered);
}

async function insertPassagesOf(database: Database, { number, passageRows }: Numbered<Prepared>): Promise<void> {
  const columns = passageColumns.map((_, index) => `value ->> ${index + 1}`).join(', ');
  await database.all(
    `insert into passages (docid, ${passageColumns.join(', ')})
     select ?1 + (value ->> 0), ${columns} from jsonb_each(?2)`,
    [firstDocid(number), `[${passageRows}]`],
  );
}

/** All but `docid`. */
const passageColumns = (tables.find(({ name }) => name === 'passages')?.columns ?? [])
  .map(({ name }) => name)
  .filter((name) => name !== 'docid');

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
