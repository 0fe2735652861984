import { ofKind, passageCondition, reportCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { kindOrder, sqlKindOf, sqlReportOf } from './docids.ts';
import { subjectOf } from './filters.ts';
import { matchedRows } from './matched.ts';
import { all, type Sql } from './sql.ts';
import { type Condition, type Extent, type Facet, facetFields } from './types.ts';

/**
 * Matching passages that are counted. A word that stands in more of them says little, and counting all would cost time in
 * proportion.
 */
const MAX_COUNTED = 15_000;

interface Counted {
  readonly passages: number;
  readonly works: number;
  /** Ids of facet values, with spaces between. */
  readonly facets?: string | null;
  /** JSON, [index of the kind, works]. */
  readonly kinds?: string;
}

/** How much of the database meets a condition; with `facets` also under what. */
export async function extent(database: Database, condition: Condition, facets = false): Promise<Extent> {
  const { match } = condition;
  const row =
    match === undefined
      ? await countReports(database, condition, facets)
      : await countMatched(database, await matchedRows(database, { ...condition, match }), facets);
  const isBounded = match !== undefined && row.passages >= MAX_COUNTED;
  const counts = { works: row.works, passages: row.passages, isBounded };
  return facets ? { ...counts, facets: await facetsOf(database, row) } : counts;
}

async function countMatched(database: Database, { sql, parameters }: Sql, facets: boolean): Promise<Counted> {
  const row = await database.get<Counted>(
    `with found as materialized (select rowid as docid ${sql} limit ${MAX_COUNTED}),
       works as materialized (select distinct ${sqlReportOf('docid')} as number from found)
     select (select count(*) from found) as passages, (select count(*) from works) as works
     ${facets ? `, ${FACETS}, ${KINDS}` : ''}`,
    parameters,
  );
  return row ?? { passages: 0, works: 0 };
}

const FACETS = `(select group_concat(x.facets, ' ') from works cross join report_index x on x.number = works.number)
  as facets`;
const KINDS = `(select json_group_array(json_array(kind, works)) from (
  select ${sqlKindOf('docid')} as kind, count(distinct ${sqlReportOf('docid')}) as works from found group by 1)) as kinds`;

async function countReports(database: Database, condition: Condition, facets: boolean): Promise<Counted> {
  const reports = all([
    await reportCondition(database, condition, 'x.number'),
    passageCondition(condition, 'x.number'),
  ]);
  const kinds = (condition.filters ?? []).filter((filter) => subjectOf(filter) === 'passage');
  const ofKinds = all(kinds.map((filter) => ofKind(filter, 'id')));
  const counted =
    kinds.length === 0
      ? '(select coalesce(sum(passages), 0) from works)'
      : `(select count(*) from passages_fts_docsize where ${ofKinds.sql}
           and ${sqlReportOf('id')} in (select number from works))`;
  const row = await database.get<Counted>(
    `with works as materialized (select x.number, x.passages from report_index x where ${reports.sql})
     select ${counted} as passages, (select count(*) from works) as works ${facets ? `, ${FACETS}` : ''}`,
    [...reports.parameters, ...ofKinds.parameters],
  );
  return row ?? { passages: 0, works: 0 };
}

/** Most values of one field. */
const MAX_VALUES = 12;

async function facetsOf(database: Database, { facets, kinds }: Counted): Promise<Facet[]> {
  const counts = countNumbers(facets ?? '');
  const values = await database.all<{ id: number; field: Facet['field']; value: string }>(
    'select id, field, value from facets where id in (select value from json_each(?))',
    [[...counts.keys()]],
  );
  const ofKinds = (JSON.parse(kinds ?? '[]') as [number, number][]).map(([kind, works]) => ({
    ...{ field: 'kind' as const, value: kindOrder[kind] ?? '', works },
  }));
  const all = [...values.map(({ id, field, value }) => ({ field, value, works: counts.get(id) ?? 0 })), ...ofKinds];
  return facetFields.flatMap((field) => {
    const ofField = all.filter((facet) => facet.field === field);
    return ofField
      .sort((one, other) => other.works - one.works || (one.value < other.value ? -1 : 1))
      .slice(0, MAX_VALUES);
  });
}

/** How often each number stands in a text of numbers and spaces; such texts have some hundred thousand. */
function countNumbers(text: string): Map<number, number> {
  const counts: number[] = [];
  let number = 0;
  for (let at = 0; at <= text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0) number = number * 10 + digit;
    else if (number > 0) {
      counts[number] = (counts[number] ?? 0) + 1;
      number = 0;
    }
  }
  return new Map(counts.entries().filter(([, count]) => count > 0));
}
