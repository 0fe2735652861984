import type { Report } from '@oordelenbank/model';
import type { Gold } from './gold.ts';
import type { Count } from './tally.ts';

/** The complaints of the gold that were found, each with the complaint of the report. */
export type Complaints = ReadonlyMap<Gold['complaints'][number], Report['complaints'][number]>;

/** A verdict of the gold beside the verdict of the report on the same complaint. */
export interface VerdictPair {
  readonly gold: Gold['verdicts'][number];
  /** Undefined where the report has no verdict on that complaint. */
  readonly found: Report['verdicts'][number] | undefined;
}

/** In a report with one complaint, a verdict that names none decides that one. */
export function pairVerdicts(gold: Gold, report: Report, complaints: Complaints): VerdictPair[] {
  const numbers = new Map([...complaints].map(([ours, theirs]) => [theirs.id, ours.n]));
  const left = [...report.verdicts];
  return gold.verdicts.map((ours) => {
    const onSame = left.findIndex(({ complaint }) => (numbers.get(complaint ?? '') ?? null) === ours.complaint);
    const index = onSame < 0 && gold.complaints.length === 1 ? 0 : onSame;
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return { gold: ours, found };
  });
}

/** Counts the violated norms of each pair of verdicts. */
export function countNorms(verdicts: readonly VerdictPair[]): Count {
  let [right, inGold, found] = [0, 0, 0];
  for (const pair of verdicts) {
    const ours = violated(pair.gold.norms ?? []);
    const theirs = violated(pair.found?.norms ?? []);
    right += ours.intersection(theirs).size;
    inGold += ours.size;
    found += theirs.size;
  }
  return { right, gold: inGold, found };
}

function violated(norms: Gold['verdicts'][number]['norms'] & {}): Set<string> {
  return new Set(norms.filter((norm) => norm.violated !== false).map(({ code }) => code));
}
