import type { PassageKind } from '@oordelenbank/model';
import { ofKind, reportCondition } from './conditions.ts';
import type { Database } from './database.ts';
import { kindOrder, sqlKindOf, sqlReportOf } from './docids.ts';
import { subjectOf } from './filters.ts';
import { fullTextQuery } from './matching.ts';
import { all, type Sql, sql } from './sql.ts';
import type { Condition } from './types.ts';

/**
 * The `from passages_fts where …` of the shown passages that have the words and meet the filters. All of it is told by
 * the row of the index, so that the tables behind it are read once and not for each passage.
 */
export async function matchedRows(
  database: Database,
  condition: Condition & { match: NonNullable<Condition['match']> },
): Promise<Sql> {
  const { match, filters = [] } = condition;
  const where = all([
    sql('passages_fts match ?', fullTextQuery(match)),
    ...filters
      .filter((filter) => subjectOf(filter) === 'passage')
      .map((filter) => ofKind(filter, 'passages_fts.rowid')),
    await reportCondition(database, condition, sqlReportOf('passages_fts.rowid')),
  ]);
  return { sql: `from passages_fts where ${where.sql}`, parameters: where.parameters };
}

/** The factor on the score of a passage, in SQL. */
export function weightOf(docid: string, weights: Readonly<Partial<Record<PassageKind, number>>>): string {
  const cases = kindOrder.flatMap((kind, index) => {
    const factor = weights[kind];
    return factor === undefined ? [] : [`when ${index} then ${factor.toFixed(4)}`];
  });
  return cases.length === 0 ? '1.0' : `case ${sqlKindOf(docid)} ${cases.join(' ')} else 1.0 end`;
}
