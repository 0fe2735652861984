import type { Layout } from './layout.ts';
import type { FindingKind, Report } from './report.ts';
import type { Reason } from './rules.ts';
import type { Evidence, Span } from './span.ts';

export const passageKinds = [
  'summary',
  'complaint',
  'fact',
  'authority-view',
  'complainant-view',
  'law',
  'norm',
  'consideration',
  'verdict',
  'recommendation',
  'response',
  'other',
] as const satisfies readonly (FindingKind | string)[];

/** What a passage is for in its report. */
export type PassageKind = (typeof passageKinds)[number];

/** A paragraph of a report as it is searched for and shown. */
export interface Passage extends Evidence {
  readonly kind: PassageKind;
  /** Id of the section it stands in; null before the first heading. */
  readonly section: string | null;
  /** Ids of the complaints that it is about; empty where the report does not say. */
  readonly complaints: readonly string[];
}

/** What the reading of one file gives: the report, the text that it points into, and the passages of that text. */
export interface Reading {
  /** Id of the house style that was recognised; absent where none was. */
  readonly house?: string;
  readonly report: Report;
  readonly text: string;
  readonly body: Span;
  readonly pages: Layout['pages'];
  /** In the order of the text; no two overlap. */
  readonly passages: readonly Passage[];
  /** Why each item of the report was made. */
  readonly reasons: readonly Reason[];
}
