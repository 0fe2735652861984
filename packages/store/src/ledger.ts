import type { Database } from './database.ts';
import type { Account, Attempt, Failure, FileKey, FileNote, Known, LedgerEntry, Version } from './ledger-types.ts';
import { reportId } from './work.ts';

/**
 * Whether a file is in.
 *
 * @param version of the program that asks; without it no report counts as older.
 */
export async function lookUp(database: Database, { path, sha256 }: FileKey, version?: Version): Promise<Known> {
  const found = await database.get<{ bytes: number; same: number; older: number }>(
    `select exists (select 1 from reports where sha256 = ?2) as bytes,
      exists (select 1 from files where path = ?1 and sha256 = ?2 and report is not null) as same,
      exists (select 1 from files where report = ?3 and (program is not ?4 or rules is not ?5)) as older`,
    [path, sha256, reportId(sha256), version?.program ?? null, version?.rules ?? null],
  );
  if (found?.bytes !== 1) return 'new';
  if (version !== undefined && found.older === 1) return 'older';
  return found.same === 1 ? 'same' : 'copy';
}

/** Writes down files before they are come to. What is known of a file already stays. */
export async function note(database: Database, files: readonly FileNote[]): Promise<void> {
  await database.transaction(async () => {
    await database.all(
      `insert into files (path, state, error, message)
       select value ->> 0, iif(value ->> 1 is null, 'queued', 'skipped'), value ->> 1, value ->> 2 from json_each(?)
       where true on conflict (path) do update
       set state = excluded.state, sha256 = null, size = null, stage = null, program = null, rules = null,
         error = excluded.error, message = excluded.message
       where state in ('queued', 'skipped')`,
      [files.map(({ path, skipped }) => [path, skipped?.code ?? null, skipped?.message ?? null])],
    );
  });
}

/** A killed import leaves files that it was reading; they wait again. */
export async function requeue(database: Database): Promise<void> {
  await database.transaction(() => database.all(`update files set state = 'queued' where state = 'running'`));
}

/** Writes down that a file is being read. A file of which the report is in stays what it is. */
export async function begin(database: Database, { path, sha256, size }: Attempt): Promise<void> {
  await database.transaction(async () => {
    await setAside(database, { path, sha256 });
    await database.all(
      `insert into files (path, sha256, size, state, attempts) values (?1, ?2, ?3, 'running', 1)
       on conflict (path) do update set sha256 = ?2, size = ?3, attempts = attempts + 1,
         state = iif(report is null, 'running', state), stage = null, error = null, message = null`,
      [path, sha256, size],
    );
  });
}

/** Notes another path of bytes that are in. */
export async function addCopy(database: Database, file: FileKey): Promise<void> {
  await database.transaction(() => seen(database, file));
}

/** Writes down what went wrong with a file. What is known of it already stays, its report and its bytes before all. */
export async function recordFailure(database: Database, failure: Failure): Promise<void> {
  const { path, sha256, size, code, message, stage, times, version } = failure;
  await database.transaction(async () => {
    if (sha256 !== null) await setAside(database, { path, sha256 });
    if ((await reportAt(database, path)) !== null) {
      await database.all('update files set stage = ?2, error = ?3, message = ?4 where path = ?1', [
        ...[path, stage ?? null, code, message],
      ]);
      return;
    }
    await database.all(
      `insert into files (path, sha256, size, state, stage, error, message, times, program, rules)
       values (?, ?, ?, 'failed', ?, ?, ?, ?, ?, ?)
       on conflict (path) do update set sha256 = coalesce(excluded.sha256, sha256), size = coalesce(excluded.size, size),
         state = 'failed', stage = excluded.stage, error = excluded.error, message = excluded.message,
         times = excluded.times, program = excluded.program, rules = excluded.rules
       where not (state = 'failed' and sha256 is not null and excluded.sha256 is null)`,
      [
        ...[path, sha256, size ?? null, stage ?? null, code, message],
        ...[times === undefined ? null : JSON.stringify(times), version?.program ?? null, version?.rules ?? null],
      ],
    );
  });
}

/**
 * Takes out what went wrong: with a folder or an archive, now that it could be opened, and with finding a file that is in,
 * now that it was found. What went wrong with reading it stays.
 */
export async function forgetFailure(database: Database, path: string): Promise<void> {
  const failed = `path = ? and state = 'failed' and sha256 is null`;
  const troubled = `path = ? and report is not null and error is not null and stage = 'find'`;
  const found = await database.get(`select 1 from files where (${failed}) or (${troubled})`, [path, path]);
  if (found === undefined) return;
  await database.transaction(async () => {
    await database.all(`delete from files where ${failed}`, [path]);
    await database.all(`update files set stage = null, error = null, message = null where ${troubled}`, [path]);
  });
}

/** Takes a path down as one of a report that is in; must be called within a transaction. */
export async function seen(database: Database, { path, sha256, size }: FileKey): Promise<void> {
  const report = reportId(sha256);
  await setAside(database, { path, sha256 });
  await takeBack(database, { path, sha256 });
  await database.all(
    `insert into files (path, sha256, size, state, report, pages, ocr_pages, program, rules)
     select ?1, ?2, ?4, 'duplicate', ?3, r.pages, json_array_length(r.ocr_pages), f.program, f.rules
     from reports r left join files f on f.path = r.path and f.report = r.id where r.id = ?3
     on conflict (path) do update set sha256 = ?2, size = coalesce(?4, size), state = 'duplicate', report = ?3,
       pages = excluded.pages, ocr_pages = excluded.ocr_pages, program = excluded.program, rules = excluded.rules,
       stage = null, error = null, message = null`,
    [path, sha256, report, size ?? null],
  );
  await rankPaths(database, report);
}

/**
 * Other bytes at a path do not make the ledger forget those that were read there before: their row goes on under a name of
 * its own; must be called within a transaction.
 */
async function setAside(database: Database, { path, sha256 }: FileKey): Promise<void> {
  const before = await database.get<{ sha256: string; report: string }>(
    'select sha256, report from files where path = ? and report is not null',
    [path],
  );
  if (before === undefined || before.sha256 === sha256) return;
  await database.all('update files set path = ?, stage = null, error = null, message = null where path = ?', [
    ...[earlierName(path, before.sha256), path],
  ]);
  await rankPaths(database, before.report);
}

/** Gives bytes that are back at their path their row back. */
async function takeBack(database: Database, { path, sha256 }: FileKey): Promise<void> {
  const earlier = earlierName(path, sha256);
  if ((await reportAt(database, earlier)) === null) return;
  await database.all('delete from files where path = ?', [path]);
  await database.all('update files set path = ? where path = ?', [path, earlier]);
  await rankPaths(database, reportId(sha256));
}

function earlierName(path: string, sha256: string): string {
  return `${path} (earlier, ${sha256.slice(0, 8)})`;
}

/** How a reading came about, in each row of its report; must be called within a transaction. */
export async function account(database: Database, { path, sha256 }: FileKey, how: Account): Promise<void> {
  const { version, times } = how;
  await database.all(
    `update files set program = ?2, rules = ?3, times = iif(path = ?4, ?5, times),
       (pages, ocr_pages) = (select r.pages, json_array_length(r.ocr_pages) from reports r where r.id = ?1)
     where report = ?1`,
    [reportId(sha256), version.program, version.rules, path, JSON.stringify(times)],
  );
}

async function reportAt(database: Database, path: string): Promise<string | null> {
  const row = await database.get<{ report: string | null }>('select report from files where path = ?', [path]);
  return row?.report ?? null;
}

/** For `like`: the name of any file that was set aside. */
const ANY_EARLIER = earlierName('%', '________');

/** The file of a report, of all paths with its bytes: one that has them still, then by name. */
const FIRST_PATH = `select path from files where report = ?1 order by path like '${ANY_EARLIER}', path limit 1`;

/**
 * Tells the file of a report from its duplicates. Which of the paths of the same bytes is the file depends on their names
 * and not on which came first, so that the order of an import makes no difference.
 */
async function rankPaths(database: Database, report: string): Promise<void> {
  await database.all(`update files set state = iif(path = (${FIRST_PATH}), 'done', 'duplicate') where report = ?1`, [
    report,
  ]);
  await database.all(`update reports set path = coalesce((${FIRST_PATH}), path) where id = ?1`, [report]);
}

const ENTRIES_AT_ONCE = 1_000;

interface EntryRow extends Omit<LedgerEntry, 'ocrPages'> {
  readonly ocr_pages: number | null;
}

/** The ledger by path, some rows at a time. */
export async function* ledger(database: Database, state?: LedgerEntry['state']): AsyncGenerator<LedgerEntry> {
  let last = '';
  for (;;) {
    const rows = await database.all<EntryRow>(
      `select path, sha256, size, state, report, stage, error, message, attempts, pages, ocr_pages, program, rules
       from files where path > ?1 and (?2 is null or state = ?2) order by path limit ${ENTRIES_AT_ONCE}`,
      [last, state ?? null],
    );
    for (const { ocr_pages: ocrPages, ...row } of rows) yield { ...row, ocrPages };
    if (rows.length < ENTRIES_AT_ONCE) return;
    last = rows.at(-1)?.path ?? '';
  }
}
