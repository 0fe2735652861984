import type { PassageKind } from '@oordelenbank/model';
import type { Database } from './database.ts';
import { kindOrder, sqlKindOf, sqlReportOf } from './docids.ts';
import { articleIds, complainantsCalled, facetIds, subjectOf } from './filters.ts';
import { fullTextQuery } from './matching.ts';
import { all, any, type Sql, sql } from './sql.ts';
import type { ListedPart } from './tallying.ts';
import type { Condition, Filter } from './types.ts';

/**
 * What filters and works left out ask of a report, by its number in the index; only the shown copy of a work meets it.
 *
 * @param number an expression in SQL.
 */
export async function reportCondition(
  database: Database,
  { filters = [], without = [] }: Omit<Condition, 'match'>,
  number: string,
): Promise<Sql> {
  const asked = filters.filter((filter) => !filter.not && subjectOf(filter) !== 'passage');
  const refused = filters.filter((filter) => filter.not && subjectOf(filter) !== 'passage');
  const parts = asked.filter((filter) => subjectOf(filter) === 'part');
  const onParts = parts.length === 0 ? [] : [...parts, ...asked.filter(({ field }) => field === 'authority')];
  return all([
    sql(`${number} not in (select x.number from reports r join report_index x on x.report = r.id where r.shown = 0)`),
    ...(await citedTogether(database, asked, number)),
    ...(await each(asked.filter(isOfReport), (filter) => standsUnder(database, filter, number))),
    ...(await each(refused, async (filter) => not(await standsUnder(database, filter, number)))),
    ...(onParts.length === 0 ? [] : [await hasPart(database, onParts, number)]),
    ...(without.length === 0 ? [] : [notOfWorks(without, number)]),
  ]);
}

/** What words and kinds of passage ask of a report: a passage that has both. */
export function passageCondition({ match, filters = [] }: Condition, number: string): Sql {
  const kinds = filters.filter((filter) => subjectOf(filter) === 'passage');
  if (match === undefined && kinds.length === 0) return all([]);
  const rows = match === undefined ? 'id' : 'rowid';
  const words = match === undefined ? [] : [sql('passages_fts match ?', fullTextQuery(match))];
  const condition = all([...words, ...kinds.map((filter) => ofKind(filter, rows))]);
  const table = match === undefined ? 'passages_fts_docsize' : 'passages_fts';
  return { ...condition, sql: `${number} in (select ${sqlReportOf(rows)} from ${table} where ${condition.sql})` };
}

/** What filters ask of a complaint part `p` of the index: those on parts of the part itself, the others of its report. */
export async function partCondition(database: Database, condition: Condition): Promise<Sql> {
  return all([
    sql('p.part > 0'),
    ...(await each(filtersOfParts(condition), (filter) => isUnder(database, filter))),
    await reportsOfParts(database, condition, 'p.number'),
  ]);
}

/** Filters that a part itself must meet. */
function filtersOfParts({ filters = [] }: Condition): Filter[] {
  const authority = filters.filter(({ field, not: isRefused }) => field === 'authority' && !isRefused);
  return [...filters.filter((filter) => subjectOf(filter) === 'part'), ...authority];
}

/** What the other filters ask of the report of a part, by its number in the index. */
export async function reportsOfParts(database: Database, condition: Condition, number = 'x.number'): Promise<Sql> {
  const filters = (condition.filters ?? []).filter((filter) => subjectOf(filter) !== 'part');
  const others = { ...condition, filters };
  return all([await reportCondition(database, others, number), passageCondition(others, number)]);
}

/** What `partCondition` asks of the part itself, told of a part in a list. */
export async function partFilter(database: Database, condition: Condition): Promise<(part: ListedPart) => boolean> {
  const wanted = await Promise.all(
    filtersOfParts(condition).map(async (filter) => [new Set(await facetIds(database, filter)), filter.not] as const),
  );
  return ({ values }) => wanted.every(([ids, isRefused]) => values.some((value) => ids.has(value)) !== isRefused);
}

/** Of a row of the full-text index. */
export function ofKind({ values, not: isRefused }: Filter, docid: string): Sql {
  const kinds = values.map((value) => kindOrder.indexOf(value as PassageKind));
  return sql(`${sqlKindOf(docid)} ${isRefused ? 'not ' : ''}in (select value from json_each(?))`, kinds);
}

/** Statutes and articles that are asked for hold for one citation together, and are one filter then. */
async function citedTogether(database: Database, asked: readonly Filter[], number: string): Promise<Sql[]> {
  const statute = asked.find(({ field }) => field === 'statute');
  const article = asked.find(({ field }) => field === 'article');
  if (statute === undefined || article === undefined) {
    return each(
      asked.filter(({ field }) => field === 'statute' || field === 'article'),
      (filter) => standsUnder(database, filter, number),
    );
  }
  return [numberUnder(await articleIds(database, article, statute), number)];
}

function isOfReport(filter: Filter): boolean {
  return subjectOf(filter) === 'report' && filter.field !== 'statute' && filter.field !== 'article';
}

async function standsUnder(database: Database, filter: Filter, number: string): Promise<Sql> {
  const under = numberUnder(await facetIds(database, filter), number);
  const called = filter.field === 'complainant' ? await complainantsCalled(database, filter.values) : null;
  return called === null ? under : any([under, { ...called, sql: `${number} in (${called.sql})` }]);
}

function numberUnder(ids: readonly number[], number: string): Sql {
  return sql(`${number} in (select number from part_index where facet in (select value from json_each(?)))`, ids);
}

/** That one part of the report stands under all of these. */
async function hasPart(database: Database, filters: readonly Filter[], number: string): Promise<Sql> {
  const [first = [], ...others] = await Promise.all(filters.map((filter) => facetIds(database, filter)));
  const also = others.map((ids) =>
    sql(
      `exists (select 1 from part_index o where o.facet in (select value from json_each(?))
         and o.number = p.number and o.part = p.part)`,
      ids,
    ),
  );
  const condition = all([sql('p.facet in (select value from json_each(?))', first), sql('p.part > 0'), ...also]);
  return { ...condition, sql: `${number} in (select p.number from part_index p where ${condition.sql})` };
}

async function isUnder(database: Database, filter: Filter): Promise<Sql> {
  const under = sql(
    `exists (select 1 from part_index o where o.facet in (select value from json_each(?))
       and o.number = p.number and o.part = p.part)`,
    await facetIds(database, filter),
  );
  return filter.not ? not(under) : under;
}

/** Works that are left out are few. */
function notOfWorks(works: readonly string[], number: string): Sql {
  return sql(
    `${number} not in (select x.number from reports r join report_index x on x.report = r.id
       where r.work in (select value from json_each(?)))`,
    works,
  );
}

function not({ sql: text, parameters }: Sql): Sql {
  return { sql: `not (${text})`, parameters };
}

async function each(filters: readonly Filter[], ask: (filter: Filter) => Promise<Sql>): Promise<Sql[]> {
  return Promise.all(filters.map(ask));
}
