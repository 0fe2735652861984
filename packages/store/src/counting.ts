import { ofItsAuthority, partCondition, wholeCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { subjectOf } from './filters.ts';
import { all, type Sql } from './sql.ts';
import type { Condition, Counts, Grouping, GroupWorks, LeftOut, OutcomeCount } from './types.ts';

/** For each grouping, what a complaint part `c` of a report `r` is joined with, and the value that it is counted under. */
const groups: Readonly<Record<Grouping, readonly [join: string, value: string]>> = {
  topic: ['left join complaint_topics g on g.report = c.report and g.complaint = c.id', 'g.topic'],
  norm: [
    `left join verdicts v on v.report = c.report and v.complaint = c.id
     left join verdict_norms g on g.report = v.report and g.verdict = v.id`,
    'g.code',
  ],
  authority: [
    'left join authorities g on g.report = c.report and c.authority is null',
    'coalesce(c.authority, g.name)',
  ],
  ombudsman: ['', 'r.ombudsman'],
  year: ['', 'cast(r.year as text)'],
  statute: [citedBy(`g.kind in ('statute', 'ordinance', 'eu', 'treaty')`), 'g.name'],
  article: [
    citedBy(`g.kind in ('statute', 'ordinance', 'eu', 'treaty') and g.article is not null`),
    `g.article || ' ' || g.name`,
  ],
  outcome: ['', 'c.outcome'],
  report: ['', 'r.id'],
};

function citedBy(condition: string): string {
  return `left join citations g on g.report = c.report and ${condition}`;
}

/** Complaint parts of the shown reports, by group and outcome. A part counts once in each of its groups. */
export async function outcomeCounts(
  database: Database,
  by: Grouping | null,
  condition: Condition,
): Promise<OutcomeCount[]> {
  const { sql, parameters } = await groupedParts(database, by, condition);
  return database.all<OutcomeCount>(
    `select "group", outcome, count(*) as parts from (${sql}) group by "group", outcome order by "group", outcome`,
    parameters,
  );
}

/** The works of the same parts; a work may have parts of several outcomes. */
export async function groupWorks(database: Database, by: Grouping | null, condition: Condition): Promise<GroupWorks[]> {
  const { sql, parameters } = await groupedParts(database, by, condition);
  return database.all<GroupWorks>(
    `select "group", count(distinct report) as works from (${sql}) group by "group" order by "group"`,
    parameters,
  );
}

/** A row for each part in each of its groups. */
async function groupedParts(database: Database, by: Grouping | null, condition: Condition): Promise<Sql> {
  const [join, value] = by === null ? ['', 'null'] : groups[by];
  const { sql, parameters } = await countedParts(database, condition);
  return {
    sql: `select distinct ${value} as "group", c.report, c.id, c.outcome
      from complaints c join reports r on r.id = c.report ${join} where ${sql}`,
    parameters,
  };
}

/** What the counts of a condition do not hold. */
export async function leftOut(database: Database, condition: Condition): Promise<LeftOut> {
  const reports = await wholeCondition(database, withoutParts(condition));
  const parts = await countedParts(database, condition);
  const [ofReports, ofParts] = [
    await database.get<{ worksWithoutComplaint: number; verdictsWithoutComplaint: number; copies: number }>(
      `select
         count(*) filter (where not exists (select 1 from complaints c where c.report = r.id)) as worksWithoutComplaint,
         coalesce(sum((select count(*) from verdicts v where v.report = r.id and v.complaint is null)), 0)
           as verdictsWithoutComplaint,
         coalesce(sum((select count(*) - 1 from reports other where other.work = r.work)), 0) as copies
       from reports r where ${reports.sql}`,
      reports.parameters,
    ),
    await database.get<{ contradictedParts: number }>(
      `select count(*) as contradictedParts from complaints c join reports r on r.id = c.report
       where c.outcome is null and exists (select 1 from verdicts v where v.report = c.report and v.complaint = c.id)
         and ${parts.sql}`,
      parts.parameters,
    ),
  ];
  return {
    worksWithoutComplaint: ofReports?.worksWithoutComplaint ?? 0,
    verdictsWithoutComplaint: ofReports?.verdictsWithoutComplaint ?? 0,
    contradictedParts: ofParts?.contradictedParts ?? 0,
    copies: ofReports?.copies ?? 0,
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

/** What is asked of a complaint part `c` of a report `r`: filters on parts of the part itself, the others of its report. */
async function countedParts(database: Database, condition: Condition): Promise<Sql> {
  const filters = condition.filters ?? [];
  const part = await partCondition(database, filters);
  return all([
    await wholeCondition(database, withoutParts(condition)),
    ...(part === null ? [await ofItsAuthority(database, filters)] : [part]),
  ]);
}

function withoutParts(condition: Condition): Condition {
  return { ...condition, filters: (condition.filters ?? []).filter((filter) => subjectOf(filter) !== 'part') };
}
