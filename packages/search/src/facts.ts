import type { PassageHit, Store } from '@oordelenbank/store';
import { cosineOf, ofBest, type Weights, weightsIn, wordLikenesses } from './comparing.ts';
import { type ScoredPassage, scorePassages, weighCues } from './passage-scores.ts';
import { sum, type TermWeights } from './terms.ts';
import { type Counted, countsOf, type Told, tellingOf } from './told.ts';

/** How alike the facts of cases are to those of a question. */
export interface AlikeFacts {
  /** By report, 0 to 1. */
  readonly likenesses: ReadonlyMap<string, number>;
  /** The passages of a report that are most like the question, best first. */
  passagesLike(report: string): readonly ScoredPassage[];
}

/** What a question is held against cases with. */
export interface Cues {
  readonly text: string;
  /** Its stems. */
  readonly asked: TermWeights;
  readonly withConcepts: boolean;
}

/**
 * What makes facts alike, each as a share of the best case: what the words stand for in all of the case, and in its
 * complaints; the words; and both together. `oordeel evaluate` says what they are worth.
 */
const factWeights = { concepts: 1, complaint: 0.5, words: 0.6, both: 0.75 };

/** How alike the facts of each report are, its whole text compared. */
export async function compareFacts(store: Store, cues: Cues, reports: readonly string[]): Promise<AlikeFacts> {
  const byReport = await passagesByReport(store, reports);
  const told = [...byReport.values()].map(tellingOf);
  const weights = weightsIn(told);
  const known = cues.withConcepts ? weights : { ...weights, concepts: new Map<string, number>() };
  const parts = likenessesOf(told, countsOf(cues.text), known);
  const factors = Object.entries(factWeights) as [keyof typeof factWeights, number][];
  const whole = sum(factors.map(([, factor]) => factor));
  const weighed = weighCues(cues.text, cues.asked, known.concepts);
  const likenesses = [...byReport.keys()].map((report, index): [string, number] => [
    report,
    sum(factors.map(([name, factor]) => factor * (parts[name][index] ?? 0))) / whole,
  ]);
  return {
    likenesses: new Map(likenesses),
    passagesLike: (report) => scorePassages(byReport.get(report) ?? [], weighed),
  };
}

function likenessesOf(
  cases: readonly Told[],
  mine: Counted,
  weights: Weights,
): Readonly<Record<keyof typeof factWeights, number[]>> {
  const { stems, concepts } = weights;
  return {
    concepts: ofBest(cases.map((told) => cosineOf([mine.concepts, told.concepts, concepts]))),
    complaint: ofBest(cases.map((told) => cosineOf([mine.concepts, told.complaint, concepts]))),
    words: wordLikenesses(cases, mine.stems, stems),
    both: ofBest(
      cases.map((told) => cosineOf([mine.stems, told.stems, stems], [mine.concepts, told.concepts, concepts])),
    ),
  };
}

/** All passages of the reports, by report. */
async function passagesByReport(store: Store, reports: readonly string[]): Promise<Map<string, PassageHit[]>> {
  return Map.groupBy(await store.passagesOf(reports), ({ report }) => report);
}
