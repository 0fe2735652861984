import type { Passage, Reading } from '@oordelenbank/model';
import { stemOf, tokensOf } from './analysis.ts';
import { rowsOf } from './rows.ts';

/**
 * A reading as it goes into the database: rows as JSON arrays, without the brackets around all of them. It is made where the
 * reading is, as strings travel between threads at a fraction of the cost of what they tell.
 */
export interface Prepared {
  readonly source: { readonly path: string; readonly sha256: string; readonly pages: number };
  /** By table, but for passages. */
  readonly rows: Readonly<Record<string, string>>;
  readonly passages: string;
  readonly passageCount: number;
  /** For each passage, what the full-text index takes of it. */
  readonly indexed: string;
}

/** Column of the text in a row of a passage as `rowsOf` makes it. */
const TEXT = 5;

export function prepare(reading: Reading): Prepared {
  const { path, sha256, pages } = reading.report.source;
  const { passages = [], ...others } = rowsOf(reading);
  return {
    source: { path, sha256, pages },
    rows: Object.fromEntries(Object.entries(others).map(([table, rows]) => [table, jsonOf(rows)])),
    passages: jsonOf(passages),
    passageCount: passages.length,
    indexed: jsonOf(passages.map((row) => indexedText(String(row[TEXT])))),
  };
}

function jsonOf(rows: readonly unknown[]): string {
  return JSON.stringify(rows).slice(1, -1);
}

/** What the full-text index takes of a passage: its words, and their stems without the stop words. */
function indexedText(text: Passage['text']): [words: string, stems: string] {
  const words = tokensOf(text).map(({ word }) => word);
  return [words.join(' '), words.flatMap((word) => stemOf(word) ?? []).join(' ')];
}
