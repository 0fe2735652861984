import { ofKind, passageCondition, reportCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { subjectOf } from './filters.ts';
import { matchedRows, weightOf } from './matched.ts';
import { all, type Sql } from './sql.ts';
import type { Condition, PassageHit, PassageQuery } from './types.ts';

/** Of a passage `p` of a report `r`. */
const HIT_COLUMNS = `p.report, r.work, r.path, r.report_number as reportNumber, p.position as "index", p.kind, p.text,
  p.text_start as start, p.text_end as "end", p.page, p.complaints`;

interface HitRow extends Omit<PassageHit, 'complaints'> {
  readonly complaints: string;
}

/** Matching passages that are scored; see `kindOrder` for which they are where there are more. */
const MAX_SCORED = 12_000;

/** What a word counts for as it stands, by its stem, and inside a compound. */
const COLUMN_WEIGHTS = '1.0, 1.0, 0.4';

/**
 * Passages with the words, best first. Those that are as good as the last one are told apart by report and place, which do
 * not depend on the order of an import; only they are read.
 */
export async function findPassages(database: Database, query: PassageQuery): Promise<PassageHit[]> {
  const { sql, parameters } = await matchedRows(database, query);
  const { limit, offset = 0, weights = {} } = query;
  const rows = await database.all<HitRow>(
    `with found as materialized (
       select rowid as docid, -bm25(passages_fts, ${COLUMN_WEIGHTS}) * ${weightOf('rowid', weights)} as score ${sql}
       limit ${MAX_SCORED}
     ), last as materialized (select score from found order by score desc limit 1 offset ?)
     select ${HIT_COLUMNS}, found.score
     from found cross join passages p on p.docid = found.docid cross join reports r on r.id = p.report
     where found.score >= coalesce((select score from last), -1e9)
     order by found.score desc, p.report, p.position limit ? offset ?`,
    [...parameters, limit + offset - 1, limit, offset],
  );
  return rows.map(hitOf);
}

/** Ids of the reports that meet a condition, newest first. */
export async function findReports(
  database: Database,
  condition: Condition,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<string[]> {
  const { sql, parameters } = await chosenReports(database, condition);
  const rows = await database.all<{ id: string }>(`select r.id ${sql} limit ? offset ?`, [
    ...parameters,
    limit,
    offset,
  ]);
  return rows.map(({ id }) => id);
}

/** The `from … where … order by` of the reports `r` that meet a condition, newest first. */
async function chosenReports(database: Database, condition: Condition): Promise<Sql> {
  const { sql, parameters } = all([
    await reportCondition(database, condition, 'x.number'),
    passageCondition(condition, 'x.number'),
  ]);
  return {
    sql: `from report_index x join reports r on r.id = x.report where ${sql} order by r.date desc, r.id`,
    parameters,
  };
}

/** One passage of each report that meets a condition, newest report first. */
export async function firstPassages(
  database: Database,
  condition: Omit<Condition, 'match'>,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<PassageHit[]> {
  const reports = await chosenReports(database, condition);
  const kinds = (condition.filters ?? []).filter((filter) => subjectOf(filter) === 'passage');
  const passages = all(kinds.map((filter) => ofKind(filter, 'p.docid')));
  const rows = await database.all<HitRow>(
    `with chosen as materialized (select r.id ${reports.sql} limit ? offset ?)
     select ${HIT_COLUMNS}, 0 as score
     from (select (select p.docid from passages p where p.report = chosen.id and ${passages.sql}
         order by p.kind <> 'complaint', p.kind <> 'summary', p.kind = 'other', p.position limit 1) as docid
       from chosen) first
     join passages p on p.docid = first.docid join reports r on r.id = p.report
     order by r.date desc, r.id`,
    [...reports.parameters, limit, offset, ...passages.parameters],
  );
  return rows.map(hitOf);
}

/** Every passage of these reports, in order. */
export async function passagesOf(database: Database, reports: readonly string[]): Promise<PassageHit[]> {
  const rows = await database.all<HitRow>(
    `select ${HIT_COLUMNS}, 0 as score
     from passages p join reports r on r.id = p.report
     where p.report in (select value from json_each(?)) order by p.report, p.position`,
    [reports],
  );
  return rows.map(hitOf);
}

function hitOf(row: HitRow): PassageHit {
  return { ...row, complaints: JSON.parse(row.complaints) as string[] };
}
