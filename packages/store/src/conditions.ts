import type { Database } from './database.ts';
import { sqlReportOf } from './docids.ts';
import { askedBy, authoritiesWith, type Subject, subjectOf } from './filters.ts';
import { fullTextQuery } from './matching.ts';
import { all, any, exists, not, oneOf, type Sql, sql } from './sql.ts';
import type { Condition, Filter } from './types.ts';

/** What filters and works left out ask of a report `r`; only the shown copy of a work meets it. */
export async function reportCondition(
  database: Database,
  { filters = [], without = [] }: Omit<Condition, 'match'>,
): Promise<Sql> {
  const onReport = await each(database, filters, 'report');
  const onCitation = await each(database, filters.filter(isAsked), 'citation');
  const onPart = await partCondition(database, filters.filter(isAsked));
  const refused = await refusedOfReport(database, filters);
  return all([
    sql('r.shown = 1'),
    ...onReport,
    ...(onCitation.length === 0 ? [] : [exists('citations i where i.report = r.id', all(onCitation))]),
    ...(onPart === null ? [] : [exists('complaints c where c.report = r.id', onPart)]),
    ...refused,
    ...(without.length === 0 ? [] : [not(oneOf('r.work', without))]),
  ]);
}

/**
 * What filters ask of a complaint part `c`; null where none is on parts. A part that names its body is about no other
 * body of the report.
 */
export async function partCondition(database: Database, filters: readonly Filter[]): Promise<Sql | null> {
  const onPart = await each(database, filters, 'part');
  if (onPart.length === 0) return null;
  return all([...onPart, await ofItsAuthority(database, filters)]);
}

/** Where filters ask for a body: that a part is about it, or does not say which body it is about. */
export async function ofItsAuthority(database: Database, filters: readonly Filter[]): Promise<Sql> {
  const asked: Sql[] = [];
  for (const { values } of filters.filter((filter) => filter.field === 'authority' && isAsked(filter))) {
    asked.push(any([sql('c.authority is null'), oneOf('c.authority', await authoritiesWith(database, values))]));
  }
  return all(asked);
}

/** What filters and words ask of a passage `p`. */
export async function passageCondition(database: Database, { match, filters = [] }: Condition): Promise<Sql> {
  return all([...(match === undefined ? [] : [withWords(match)]), ...(await each(database, filters, 'passage'))]);
}

/** What a whole condition asks of a report `r`: its words and its kind of passage in one passage of the report. */
export async function wholeCondition(database: Database, condition: Condition): Promise<Sql> {
  const report = await reportCondition(database, condition);
  const isOnPassage =
    condition.match !== undefined || (condition.filters ?? []).some((it) => subjectOf(it) === 'passage');
  if (!isOnPassage) return report;
  const { match, filters = [] } = condition;
  if (match !== undefined && !filters.some((it) => subjectOf(it) === 'passage')) {
    const numbers = `select ${sqlReportOf('rowid')} from passages_fts where passages_fts match ?`;
    const withIt = `r.id in (select x.report from report_index x where x.number in (${numbers}))`;
    return all([report, sql(withIt, fullTextQuery(match))]);
  }
  const passage = await passageCondition(database, condition);
  return all([
    report,
    { sql: `r.id in (select p.report from passages p where ${passage.sql})`, parameters: passage.parameters },
  ]);
}

function withWords(match: NonNullable<Condition['match']>): Sql {
  return sql('p.docid in (select rowid from passages_fts where passages_fts match ?)', fullTextQuery(match));
}

/** A report with one such part or citation does not meet a filter that refuses it. */
async function refusedOfReport(database: Database, filters: readonly Filter[]): Promise<Sql[]> {
  const refused = filters.filter((filter) => !isAsked(filter)).map((filter) => ({ ...filter, not: false }));
  return [
    ...(await each(database, refused, 'part')).map((part) => not(exists('complaints c where c.report = r.id', part))),
    ...(await each(database, refused, 'citation')).map((it) => not(exists('citations i where i.report = r.id', it))),
  ];
}

async function each(database: Database, filters: readonly Filter[], subject: Subject): Promise<Sql[]> {
  const conditions: Sql[] = [];
  for (const filter of filters.filter((it) => subjectOf(it) === subject)) {
    const condition = await askedBy(database, filter);
    conditions.push(filter.not ? not(condition) : condition);
  }
  return conditions;
}

function isAsked(filter: Filter): boolean {
  return !filter.not;
}
