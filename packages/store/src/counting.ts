import { outcomes } from '@oordelenbank/model';
import { partCondition, passageCondition, reportCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { subjectOf } from './filters.ts';
import { all, type Sql } from './sql.ts';
import type {
  Condition,
  CountedUnit,
  Counts,
  Grouping,
  Groupings,
  LeftOut,
  NormCount,
  NoticeCount,
  OutcomeCount,
  ResponseCount,
} from './types.ts';

/** The outcomes of parts, each as a column; those of a report are told from them. */
const OUTCOMES = outcomes.map((outcome, index) => [`o${index}`, outcome] as const);
const UNKNOWN = 'unknown';

interface GroupRow {
  readonly group: string | null;
  readonly other: string | null;
  readonly works: number;
  readonly [outcome: string]: string | number | null;
}

/** Complaint parts of the shown reports, by group and outcome. A part counts once in each of its groups. */
export async function outcomeCounts(
  database: Database,
  by: Groupings,
  condition: Condition,
  unit: CountedUnit = 'part',
): Promise<OutcomeCount[]> {
  const { sql, parameters } = await groupedParts(database, by, condition);
  const byReport = `select "group", other, number, ${OUTCOMES.map(
    ([column, outcome]) => `count(*) filter (where outcome = '${outcome}') as ${column}`,
  ).join(', ')}, count(*) filter (where outcome is null) as ${UNKNOWN} from (${sql}) group by "group", other, number`;
  const columns = [...OUTCOMES.map(([column]) => column), UNKNOWN];
  const rows = await database.all<GroupRow>(
    `select ${nameOf(0, by)} as "group", ${nameOf(1, by)} as other, works, ${columns.join(', ')}
     from (select "group" as g0, other as g1, count(*) as works, ${columns.map((it) => `sum(${it}) as ${it}`).join(', ')}
       from (${unit === 'part' ? byReport : ofReports(byReport)}) group by 1, 2) order by 1, 2`,
    parameters,
  );
  return rows.flatMap((row) => countsOf(row, Array.isArray(by)));
}

function countsOf(row: GroupRow, isCrossing: boolean): OutcomeCount[] {
  const { group, other, works } = row;
  const columns = [[UNKNOWN, null] as const, ...OUTCOMES];
  return columns.flatMap(([column, outcome]) => {
    const parts = Number(row[column]);
    return parts === 0 ? [] : [{ group, ...(isCrossing ? { other } : {}), outcome, parts, works }];
  });
}

/**
 * A row for each report in each of its groups: upheld where all of its judged parts there are, not upheld where none is,
 * else partly; where none was judged, no judgment before not investigated.
 */
function ofReports(byReport: string): string {
  const [upheld, partly, not, unjudged, left] = OUTCOMES.map(([column]) => column);
  const judged = `${upheld} + ${partly} + ${not}`;
  const conditions: Readonly<Record<string, string>> = {
    [`${upheld}`]: `${upheld} > 0 and ${upheld} = ${judged}`,
    [`${partly}`]: `${upheld} + ${partly} > 0 and ${upheld} < ${judged}`,
    [`${not}`]: `${not} > 0 and ${upheld} + ${partly} = 0`,
    [`${unjudged}`]: `${judged} = 0 and ${unjudged} > 0`,
    [`${left}`]: `${judged} + ${unjudged} = 0 and ${left} > 0`,
    [UNKNOWN]: `${judged} + ${unjudged} + ${left} = 0`,
  };
  const columns = Object.entries(conditions).map(([column, condition]) => `(${condition}) as ${column}`);
  return `select "group", other, number, ${columns.join(', ')} from (${byReport})`;
}

/** A row for each part in each of its groups, which are ids of the index, or the number of a report. */
async function groupedParts(database: Database, by: Groupings, condition: Condition): Promise<Sql> {
  const [first, second] = typeof by === 'string' ? [by] : (by ?? []);
  const { sql, parameters } = await partCondition(database, condition);
  const fieldOf = (grouping: Grouping | undefined): string =>
    grouping === undefined || grouping === 'report' ? 'outcome' : grouping;
  const [others, crossing] =
    second === undefined
      ? ['', '']
      : [
          `with q as materialized (select number, part, facet from part_index
             where facet in (select id from facets where field = '${fieldOf(second)}'))`,
          'join q on q.number = p.number and q.part = p.part',
        ];
  return {
    sql: `${others} select ${columnOf(first, 'p')} as "group", ${columnOf(second, 'q')} as other, p.number, p.outcome
      from part_index p ${crossing} where p.facet in (select id from facets where field = '${fieldOf(first)}') and ${sql}`,
    parameters,
  };
}

function columnOf(grouping: Grouping | undefined, part: string): string {
  if (grouping === undefined) return 'null';
  return grouping === 'report' ? `${part}.number` : `${part}.facet`;
}

/** What a group is called, told once for each. */
function nameOf(index: 0 | 1, by: Groupings): string {
  const grouping = typeof by === 'string' ? [by][index] : by?.[index];
  if (grouping === undefined) return 'null';
  if (grouping === 'report') return `(select report from report_index where number = g${index})`;
  return `(select nullif(value, '${grouping === 'outcome' ? 'none' : ''}') from facets where id = g${index})`;
}

/** What the counts of a condition do not hold. */
export async function leftOut(database: Database, condition: Condition): Promise<LeftOut> {
  const filters = (condition.filters ?? []).filter((filter) => subjectOf(filter) !== 'part');
  const reports = await ofCondition(database, { ...condition, filters });
  const parts = await partCondition(database, condition);
  const [ofWorks, copies, contradicted] = [
    await database.get<{ worksWithoutComplaint: number; verdictsWithoutComplaint: number }>(
      `select count(*) filter (where x.parts = 0) as worksWithoutComplaint,
         coalesce(sum(x.open_verdicts), 0) as verdictsWithoutComplaint
       from report_index x where ${reports.sql}`,
      reports.parameters,
    ),
    await database.get<{ copies: number }>(
      `select count(*) as copies from reports h cross join reports r on r.work = h.work and r.shown = 1
         cross join report_index x on x.report = r.id where h.shown = 0 and ${reports.sql}`,
      reports.parameters,
    ),
    await database.get<{ contradictedParts: number }>(
      `select count(*) as contradictedParts from facets f cross join part_index p on p.facet = f.id
       where f.field = 'contradicted' and ${parts.sql}`,
      parts.parameters,
    ),
  ];
  return {
    worksWithoutComplaint: ofWorks?.worksWithoutComplaint ?? 0,
    verdictsWithoutComplaint: ofWorks?.verdictsWithoutComplaint ?? 0,
    contradictedParts: contradicted?.contradictedParts ?? 0,
    copies: copies?.copies ?? 0,
  };
}

export async function counts(database: Database): Promise<Counts> {
  const row = await database.get<Counts>(
    `select (select count(*) from files) as files,
       (select count(*) from files where state = 'failed') as failed,
       (select count(*) from files where state = 'duplicate') as duplicates,
       (select count(*) from reports) as reports,
       (select count(*) from reports where shown = 1) as works,
       (select count(*) from complaints c join reports r on r.id = c.report where r.shown = 1) as complaints,
       (select count(*) from verdicts v join reports r on r.id = v.report where r.shown = 1) as verdicts,
       (select count(*) from passages p join reports r on r.id = p.report where r.shown = 1) as passages`,
  );
  return row ?? { files: 0, failed: 0, duplicates: 0, reports: 0, works: 0, complaints: 0, verdicts: 0, passages: 0 };
}

/** How often norms were tested and violated in the reports that meet a condition, the most violated first. */
export async function normCounts(database: Database, condition: Condition): Promise<NormCount[]> {
  const reports = await ofCondition(database, condition);
  return database.all<NormCount>(
    `select n.code as norm, count(distinct v.report || v.id) as verdicts,
       count(distinct iif(n.violated, v.report || v.id, null)) as violated, count(distinct iif(n.violated, v.report, null)) as works
     from report_index x join verdict_norms n on n.report = x.report join verdicts v on v.report = n.report and v.id = n.verdict
     where ${reports.sql} group by n.code order by violated desc, verdicts desc, n.code`,
    reports.parameters,
  );
}

/** How bodies answered the recommendations of the reports that meet a condition. */
export async function responseCounts(database: Database, condition: Condition): Promise<ResponseCount[]> {
  const reports = await ofCondition(database, condition);
  return database.all<ResponseCount>(
    `select n.response, count(*) as recommendations, count(distinct n.report) as works
     from report_index x join recommendations n on n.report = x.report
     where ${reports.sql} group by n.response order by recommendations desc, n.response`,
    reports.parameters,
  );
}

/** Which notices the reports that meet a condition have, by the words that they are about, the most common first. */
export async function noticeCounts(database: Database, condition: Condition): Promise<NoticeCount[]> {
  const reports = await ofCondition(database, condition);
  return database.all<NoticeCount>(
    `select ltrim(lower(n.text), '0123456789.) ') as words, n.code, count(*) as notices, count(distinct n.report) as works
     from report_index x join notices n on n.report = x.report
     where ${reports.sql} group by 1, 2 order by works desc, notices desc, n.code, words`,
    reports.parameters,
  );
}

async function ofCondition(database: Database, condition: Condition): Promise<Sql> {
  return all([await reportCondition(database, condition, 'x.number'), passageCondition(condition, 'x.number')]);
}
