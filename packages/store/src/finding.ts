import { ofKind, passageCondition, reportCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { sqlReportOf } from './docids.ts';
import { subjectOf } from './filters.ts';
import { matchedRows, weightOf } from './matched.ts';
import { all, type Sql } from './sql.ts';
import type { Condition, HitOrder, PassageHit, PassageQuery } from './types.ts';

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

/** Passages with the words, in the order that is asked for; of a word that stands in too many those that are scored. */
export async function findPassages(database: Database, query: PassageQuery): Promise<PassageHit[]> {
  const { sql, parameters } = await matchedRows(database, query);
  const { limit, offset = 0, weights = {}, order = 'best' } = query;
  const found = `found as materialized (
    select rowid as docid, -bm25(passages_fts, ${COLUMN_WEIGHTS}) * ${weightOf('rowid', weights)} as score ${sql}
    limit ${MAX_SCORED})`;
  const rows = await (order === 'best'
    ? database.all<HitRow>(bestOf(found), [...parameters, limit + offset - 1, limit, offset])
    : database.all<HitRow>(byDate(found, order), [...parameters, limit, offset]));
  return rows.map(hitOf);
}

/** Passages that are as good as the last one are told apart by report and place, which do not depend on the order of an import; only they are read. */
function bestOf(found: string): string {
  return `with ${found}, last as materialized (select score from found order by score desc limit 1 offset ?)
     select ${HIT_COLUMNS}, found.score
     from found cross join passages p on p.docid = found.docid cross join reports r on r.id = p.report
     where found.score >= coalesce((select score from last), -1e9)
     order by found.score desc, p.report, p.position limit ? offset ?`;
}

/** The date is looked up by the report's number in the index; only the passages that are shown are read. */
function byDate(found: string, order: Exclude<HitOrder, 'best'>): string {
  const direction = order === 'newest' ? 'desc' : 'asc';
  return `with ${found}, dated as materialized (
       select found.docid, found.score, r.id, r.date
       from found cross join report_index x on x.number = ${sqlReportOf('found.docid')} cross join reports r on r.id = x.report
       order by r.date is null, r.date ${direction}, found.score desc, r.id, found.docid limit ? offset ?)
     select ${HIT_COLUMNS}, dated.score
     from dated cross join passages p on p.docid = dated.docid cross join reports r on r.id = p.report
     order by dated.date is null, dated.date ${direction}, dated.score desc, r.id, p.position`;
}

/** Ids of the reports that meet a condition, newest first. */
export async function findReports(
  database: Database,
  condition: Condition,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<string[]> {
  const { sql, parameters } = await chosenReports(database, condition, 'desc');
  const rows = await database.all<{ id: string }>(`select r.id ${sql} limit ? offset ?`, [
    ...parameters,
    limit,
    offset,
  ]);
  return rows.map(({ id }) => id);
}

/** The `from … where … order by` of the reports `r` that meet a condition, by date. */
async function chosenReports(database: Database, condition: Condition, direction: 'asc' | 'desc'): Promise<Sql> {
  const { sql, parameters } = all([
    await reportCondition(database, condition, 'x.number'),
    passageCondition(condition, 'x.number'),
  ]);
  return {
    sql: `from report_index x join reports r on r.id = x.report where ${sql}
      order by ${dateOrder(direction)}`,
    parameters,
  };
}

/** Reports without a date come last. */
function dateOrder(direction: 'asc' | 'desc'): string {
  return direction === 'desc' ? 'r.date desc, r.id' : 'r.date is null, r.date, r.id';
}

/** One passage of each report that meets a condition, newest (or oldest) report first. */
export async function firstPassages(
  database: Database,
  condition: Omit<Condition, 'match'>,
  { limit, offset = 0, oldestFirst = false }: { limit: number; offset?: number; oldestFirst?: boolean },
): Promise<PassageHit[]> {
  const direction = oldestFirst ? 'asc' : 'desc';
  const reports = await chosenReports(database, condition, direction);
  const kinds = (condition.filters ?? []).filter((filter) => subjectOf(filter) === 'passage');
  const passages = all(kinds.map((filter) => ofKind(filter, 'p.docid')));
  const rows = await database.all<HitRow>(
    `with chosen as materialized (select r.id ${reports.sql} limit ? offset ?)
     select ${HIT_COLUMNS}, 0 as score
     from (select (select p.docid from passages p where p.report = chosen.id and ${passages.sql}
         order by p.kind <> 'complaint', p.kind <> 'summary', p.kind = 'other', p.position limit 1) as docid
       from chosen) first
     join passages p on p.docid = first.docid join reports r on r.id = p.report
     order by ${dateOrder(direction)}`,
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
