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
  GroupWorks,
  LeftOut,
  NormCount,
  OutcomeCount,
  ResponseCount,
} from './types.ts';

/** Complaint parts of the shown reports, by group and outcome. A part counts once in each of its groups. */
export async function outcomeCounts(
  database: Database,
  by: Groupings,
  condition: Condition,
  unit: CountedUnit = 'part',
): Promise<OutcomeCount[]> {
  const { sql, parameters } = await groupedParts(database, by, condition);
  const counted = unit === 'part' ? sql : ofReports(sql);
  const rows = await database.all<OutcomeCount & { other: string | null }>(
    `select "group", other, outcome, count(*) as parts from (${counted}) group by "group", other, outcome
     order by "group", other, outcome`,
    parameters,
  );
  return rows.map(({ other, ...row }) => (Array.isArray(by) ? { ...row, other } : row));
}

/**
 * A row for each report in each of its groups: upheld where all of its judged parts there are, not upheld where none is,
 * else partly; where none was judged, no judgment before not investigated.
 */
function ofReports(parts: string): string {
  return `select "group", other, number, case
      when judged = 0 then case when unjudged > 0 then 'no-judgment' when left > 0 then 'not-investigated' end
      when upheld = judged then 'upheld' when upheld + partly = 0 then 'not-upheld' else 'partly-upheld' end as outcome
    from (select "group", other, number, count(*) filter (where outcome in ('upheld', 'partly-upheld', 'not-upheld')) as judged,
        count(*) filter (where outcome = 'upheld') as upheld, count(*) filter (where outcome = 'partly-upheld') as partly,
        count(*) filter (where outcome = 'no-judgment') as unjudged,
        count(*) filter (where outcome = 'not-investigated') as left
      from (${parts}) group by "group", other, number)`;
}

/** The works of the same parts; a work may have parts of several outcomes. */
export async function groupWorks(database: Database, by: Groupings, condition: Condition): Promise<GroupWorks[]> {
  const { sql, parameters } = await groupedParts(database, by, condition);
  const rows = await database.all<GroupWorks & { other: string | null }>(
    `select "group", other, count(distinct number) as works from (${sql}) group by "group", other order by "group", other`,
    parameters,
  );
  return rows.map(({ other, ...row }) => (Array.isArray(by) ? { ...row, other } : row));
}

/** A row for each part in each of its groups. */
async function groupedParts(database: Database, by: Groupings, condition: Condition): Promise<Sql> {
  const [first, second] = typeof by === 'string' ? [by] : (by ?? []);
  const { sql, parameters } = await partCondition(database, condition);
  const ofFirst = columnOf(first, 'p', 'f');
  const ofSecond = columnOf(second, 'q', 'g');
  const field = first === undefined || first === 'report' ? 'outcome' : first;
  const crossing =
    second === undefined
      ? ''
      : `join part_index q on q.number = p.number and q.part = p.part
         join facets g on g.id = q.facet and g.field = '${second === 'report' ? 'outcome' : second}'`;
  return {
    sql: `select ${ofFirst} as "group", ${ofSecond} as other, p.number, p.outcome
      from facets f cross join part_index p on p.facet = f.id ${crossing} where f.field = '${field}' and ${sql}`,
    parameters,
  };
}

function columnOf(grouping: Grouping | undefined, part: string, facet: string): string {
  if (grouping === undefined) return 'null';
  if (grouping === 'report') return `(select report from report_index where number = ${part}.number)`;
  return grouping === 'outcome' ? `nullif(${facet}.value, 'none')` : `nullif(${facet}.value, '')`;
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
      `select count(*) as copies from reports h join reports r on r.work = h.work and r.shown = 1
         join report_index x on x.report = r.id where h.shown = 0 and ${reports.sql}`,
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

async function ofCondition(database: Database, condition: Condition): Promise<Sql> {
  return all([await reportCondition(database, condition, 'x.number'), passageCondition(condition, 'x.number')]);
}
