import { outcomes } from '@oordelenbank/model';
import { partCondition, partFilter, passageCondition, reportCondition, reportsOfParts } from './conditions.ts';
import type { Database } from './database.ts';
import { subjectOf } from './filters.ts';
import { all, type Sql } from './sql.ts';
import { Counter, eachPart, type GroupsOf } from './tallying.ts';
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

/**
 * Complaint parts of the shown reports, by group and outcome, for each of several groupings. A part counts once in each of its
 * groups.
 */
export async function outcomeCounts(
  database: Database,
  groupings: readonly Groupings[],
  condition: Condition,
  unit: CountedUnit = 'part',
): Promise<OutcomeCount[][]> {
  const asked = await Promise.all(
    groupings.map(async (by) => {
      const [first, second] = typeof by === 'string' ? [by] : (by ?? []);
      const groups = { first: await groupingOf(database, first), second: await groupingOf(database, second) };
      return { ...groups, counter: new Counter(groups.first.groupsOf, groups.second.groupsOf, unit) };
    }),
  );
  const isChosen = await partFilter(database, condition);
  const { sql, parameters } = await reportsOfParts(database, condition);
  // One text, as each row costs more to hand over than to read.
  const row = await database.get<{ lists: string | null }>(
    `select group_concat(x.number || ';' || x.parts, '|') as lists from part_lists x where ${sql}`,
    parameters,
  );
  eachPart(row?.lists ?? '', (part) => {
    if (isChosen(part)) for (const { counter } of asked) counter.add(part);
  });
  return asked.map(({ counter, first, second }) =>
    counter
      .tallies()
      .flatMap(({ group, other, kinds, works }) => {
        const crossing = second.isCounted ? { other: second.nameOf(other) } : {};
        return countsOf({ kinds, works, group: first.nameOf(group), ...crossing });
      })
      .sort((one, other) => inOrder(one.group, other.group) || inOrder(one.other ?? null, other.other ?? null)),
  );
}

interface NamedTally extends Pick<OutcomeCount, 'group' | 'other' | 'works'> {
  readonly kinds: readonly number[];
}

function countsOf({ kinds, works, ...groups }: NamedTally): OutcomeCount[] {
  const named = [...outcomes, null].map((outcome, kind) => ({ ...groups, outcome, parts: kinds[kind] ?? 0, works }));
  return named.filter(({ parts }) => parts > 0);
}

/** What has no value comes first. */
function inOrder(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}

interface NamedGroups {
  readonly isCounted: boolean;
  readonly groupsOf: GroupsOf;
  nameOf(group: number): string | null;
}

const ungrouped: NamedGroups = { isCounted: false, groupsOf: () => [0], nameOf: () => null };

/** How parts are grouped, and what the groups are called. */
async function groupingOf(database: Database, grouping: Grouping | undefined): Promise<NamedGroups> {
  if (grouping === undefined) return ungrouped;
  const isReport = grouping === 'report';
  const rows = await (isReport
    ? database.all<{ id: number; value: string }>('select number as id, report as value from report_index')
    : database.all<{ id: number; value: string }>('select id, value from facets where field = ?', [grouping]));
  const missing = grouping === 'outcome' ? 'none' : '';
  const names = new Map(rows.map(({ id, value }) => [id, value === missing ? null : value]));
  return {
    isCounted: true,
    groupsOf: isReport ? ({ report }) => [report] : ({ values }) => values.filter((value) => names.has(value)),
    nameOf: (group) => names.get(group) ?? null,
  };
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
