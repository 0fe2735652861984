import { type PassageKind, passageKinds } from '@oordelenbank/model';
import { passageCondition, reportCondition, wholeCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { fullTextQuery } from './matching.ts';
import { all, type Sql } from './sql.ts';
import type { Condition, Extent, PassageHit, PassageQuery, StemStatistics } from './types.ts';

/** The index on passages that holds all that is asked of most of them, so that their texts are not read. */
const NARROW = 'passages p indexed by passages_by_docid_report_kind';

/** Of a passage `p` of a report `r`. */
const HIT_COLUMNS = `p.report, r.work, r.path, r.report_number as reportNumber, p.position as "index", p.kind, p.text,
  p.text_start as start, p.text_end as "end", p.page, p.complaints`;

interface HitRow extends Omit<PassageHit, 'complaints'> {
  readonly complaints: string;
}

/** Passages with the words, best first. */
export async function findPassages(database: Database, query: PassageQuery): Promise<PassageHit[]> {
  const { sql, parameters } = await matched(database, query);
  const rows = await database.all<HitRow>(
    `select ${HIT_COLUMNS}, best.score
     from (
       select p.docid, p.report, -bm25(passages_fts) * ${weight(query.weights ?? {})} as score ${sql}
       order by score desc, p.report, p.docid limit ? offset ?
     ) best join passages p on p.docid = best.docid join reports r on r.id = p.report
     order by best.score desc, p.report, p.position`,
    [...parameters, query.limit, query.offset ?? 0],
  );
  return rows.map(hitOf);
}

/** How much of the database meets a condition. */
export async function extent(database: Database, condition: Condition): Promise<Extent> {
  const { match } = condition;
  const none = { works: 0, passages: 0 };
  if (match !== undefined) {
    const { sql, parameters } = await matched(database, { ...condition, match });
    const counts = 'count(distinct p.report) as works, count(*) as passages';
    return (await database.get<Extent>(`select ${counts} ${sql}`, parameters)) ?? none;
  }
  const reports = await wholeCondition(database, condition);
  const passages = await passageCondition(database, condition);
  const found = await database.get<Extent>(
    `select count(*) as works, coalesce(sum((select count(*) from passages p where p.report = r.id and ${passages.sql})), 0)
       as passages from reports r where ${reports.sql}`,
    [...passages.parameters, ...reports.parameters],
  );
  return found ?? none;
}

/** Ids of the reports that meet a condition, newest first. */
export async function findReports(
  database: Database,
  condition: Condition,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<string[]> {
  const { sql, parameters } = await wholeCondition(database, condition);
  const rows = await database.all<{ id: string }>(
    `select r.id from reports r where ${sql} order by r.date desc, r.id limit ? offset ?`,
    [...parameters, limit, offset],
  );
  return rows.map(({ id }) => id);
}

/** One passage of each report that meets a condition, newest report first. */
export async function firstPassages(
  database: Database,
  condition: Omit<Condition, 'match'>,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<PassageHit[]> {
  const reports = await wholeCondition(database, condition);
  const passages = await passageCondition(database, { filters: condition.filters ?? [] });
  const rows = await database.all<HitRow>(
    `select ${HIT_COLUMNS}, 0 as score
     from (select r.id, (select p.docid from passages p where p.report = r.id and ${passages.sql}
         order by p.kind <> 'complaint', p.kind <> 'summary', p.kind = 'other', p.position limit 1) as docid
       from reports r where ${reports.sql} order by r.date desc, r.id limit ? offset ?) first
     join passages p on p.docid = first.docid join reports r on r.id = p.report
     order by r.date desc, r.id`,
    [...passages.parameters, ...reports.parameters, limit, offset],
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

export async function stemStatistics(database: Database, stems: readonly string[]): Promise<StemStatistics> {
  const rows = await database.all<{ stem: string; passages: number }>(
    `select wanted.value as stem, coalesce((
       select doc from passages_terms where term = wanted.value and col = 'stems'), 0) as passages
     from json_each(?) wanted`,
    [stems],
  );
  const last = await database.get<{ docid: number | null }>('select max(docid) as docid from passages');
  return { passages: last?.docid ?? 0, passagesWith: new Map(rows.map(({ stem, passages }) => [stem, passages])) };
}

/** The `from … where …` of the shown passages that have the words and meet the filters. */
async function matched(
  database: Database,
  query: Condition & { match: NonNullable<Condition['match']> },
): Promise<Sql> {
  const condition = all([
    await passageCondition(database, { filters: query.filters ?? [] }),
    await reportCondition(database, query),
  ]);
  return {
    sql: `from passages_fts join ${NARROW} on p.docid = passages_fts.rowid join reports r on r.id = p.report
      where passages_fts match ? and ${condition.sql}`,
    parameters: [fullTextQuery(query.match), ...condition.parameters],
  };
}

function weight(weights: Readonly<Partial<Record<PassageKind, number>>>): string {
  const cases = passageKinds.flatMap((kind) => {
    const factor = weights[kind];
    return factor === undefined ? [] : [`when '${kind}' then ${factor.toFixed(4)}`];
  });
  return cases.length === 0 ? '1.0' : `case p.kind ${cases.join(' ')} else 1.0 end`;
}
