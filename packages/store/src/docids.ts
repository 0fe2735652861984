import type { PassageKind } from '@oordelenbank/model';

/**
 * Kinds of passage in the order in which the full-text index holds them: where more passages match than are looked at,
 * those that say what a case is about and how it was judged come first. A change makes another index: that is a migration.
 */
export const kindOrder: readonly PassageKind[] = [
  'complaint',
  'summary',
  'verdict',
  'consideration',
  'complainant-view',
  'fact',
  'authority-view',
  'recommendation',
  'response',
  'other',
  'norm',
  'law',
];

const REPORT_BITS = 24;
const ORDINAL_BITS = 20;

/**
 * The row of a passage in the full-text index. It tells the kind and the report, so that a query can weigh, filter and
 * count without reading another table:
 *
 *     kind (4 bits) | number of the report (24 bits) | order within its kind and report (20 bits)
 */
export function docidOf(kind: PassageKind, report: number, ordinal: number): number {
  return (kindOrder.indexOf(kind) * 2 ** REPORT_BITS + report) * 2 ** ORDINAL_BITS + ordinal;
}

/** How far the rows of a report of the next number stand behind those of this one. */
export const REPORT_STEP = 2 ** ORDINAL_BITS;

/** In SQL, of a row of the index: the number of its report, and its kind as an index of `kindOrder`. */
export const sqlReportOf = (docid: string): string => `((${docid} >> ${ORDINAL_BITS}) & ${2 ** REPORT_BITS - 1})`;
export const sqlKindOf = (docid: string): string => `(${docid} >> ${REPORT_BITS + ORDINAL_BITS})`;

/** Most passages of one kind that a report can have. */
export const MAX_ORDINAL = 2 ** ORDINAL_BITS - 1;
