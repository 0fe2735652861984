import type { PassageKind } from '@oordelenbank/model';
import { reportCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { kindOrder, sqlKindOf, sqlReportOf } from './docids.ts';
import { subjectOf } from './filters.ts';
import { fullTextQuery } from './matching.ts';
import { all, type Sql, sql } from './sql.ts';
import type { Condition, Filter } from './types.ts';

const REPORT = sqlReportOf('passages_fts.rowid');

/**
 * The `from passages_fts where …` of the shown passages that have the words and meet the filters. All of it is told by
 * the row of the index, so that the tables behind it are read once and not for each passage.
 */
export async function matchedRows(
  database: Database,
  condition: Condition & { match: NonNullable<Condition['match']> },
): Promise<Sql> {
  const { match, filters = [], without = [] } = condition;
  const onReport = filters.filter((filter) => subjectOf(filter) !== 'passage');
  const isNarrow = onReport.length > 0;
  const kinds = filters.filter((filter) => subjectOf(filter) === 'passage').map(ofKind);
  const where = all([
    sql('passages_fts match ?', fullTextQuery(match)),
    ...kinds,
    isNarrow ? await ofReports(database, { filters: onReport, without }) : notOfReports(without),
  ]);
  return { sql: `from passages_fts where ${where.sql}`, parameters: where.parameters };
}

/** Numbers in the index of the shown reports that meet a condition. */
async function reportNumbers(database: Database, condition: Omit<Condition, 'match'>): Promise<Sql> {
  const report = await reportCondition(database, condition);
  return {
    sql: `select x.number from reports r join report_index x on x.report = r.id where ${report.sql}`,
    parameters: report.parameters,
  };
}

async function ofReports(database: Database, condition: Omit<Condition, 'match'>): Promise<Sql> {
  const numbers = await reportNumbers(database, condition);
  return { sql: `${REPORT} in (${numbers.sql})`, parameters: numbers.parameters };
}

/** Copies that are not shown, and works that are left out, are few. */
function notOfReports(without: readonly string[]): Sql {
  return sql(
    `${REPORT} not in (select x.number from reports r join report_index x on x.report = r.id where r.shown = 0
       union all select x.number from reports r join report_index x on x.report = r.id
       where r.work in (select value from json_each(?)))`,
    without,
  );
}

function ofKind({ values, not }: Filter): Sql {
  const kinds = values.map((value) => kindOrder.indexOf(value as PassageKind));
  return sql(`${sqlKindOf('passages_fts.rowid')} ${not ? 'not ' : ''}in (select value from json_each(?))`, kinds);
}

/** The factor on the score of a passage, in SQL. */
export function weightOf(docid: string, weights: Readonly<Partial<Record<PassageKind, number>>>): string {
  const cases = kindOrder.flatMap((kind, index) => {
    const factor = weights[kind];
    return factor === undefined ? [] : [`when ${index} then ${factor.toFixed(4)}`];
  });
  return cases.length === 0 ? '1.0' : `case ${sqlKindOf(docid)} ${cases.join(' ')} else 1.0 end`;
}
