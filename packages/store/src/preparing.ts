import type { Reading } from '@oordelenbank/model';
import { bare, type PreparedIndex, prepareIndex } from './indexing.ts';
import { rowsOf } from './rows.ts';

/**
 * A reading as it goes into the database: rows as JSON arrays, without the brackets around all of them. It is made where the
 * reading is, as strings travel between threads at a fraction of the cost of what they tell.
 */
export interface Prepared extends PreparedIndex {
  readonly source: { readonly path: string; readonly sha256: string; readonly pages: number };
  /** By table, but for passages. */
  readonly rows: Readonly<Record<string, string>>;
  /** Rows of passages, each behind its distance in the index. */
  readonly passageRows: string;
}

/** @throws OutsideError limit-exceeded, for a report with more passages than the index can number. */
export function prepare(reading: Reading): Prepared {
  const { path, sha256, pages } = reading.report.source;
  const { passages = [], ...others } = rowsOf(reading);
  const index = prepareIndex(reading);
  return {
    ...index,
    source: { path, sha256, pages },
    rows: Object.fromEntries(Object.entries(others).map(([table, rows]) => [table, bare(rows)])),
    passageRows: bare(passages.map((row, at) => [index.distances[at], ...row])),
  };
}
