import type { Store } from '@oordelenbank/store';
import { conceptLikeness, conceptRarities, passagesByReport, tellingOf, wordLikenesses } from './cases.ts';
import { type ScoredPassage, scorePassages, weighCues } from './passage-scores.ts';
import { sum, type TermWeights } from './terms.ts';

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
  /** Stems that stand together with them in the database. */
  readonly learnt: TermWeights;
  readonly withConcepts: boolean;
}

/**
 * What makes facts alike: their words, words that stand together with those, what the words stand for, and the same in the
 * passages that put it in short. `oordeel evaluate` says what each is worth.
 */
const factWeights = { words: 1, learnt: 0.15, concepts: 1, shortConcepts: 0.5 };

/** How alike the facts of each report are, its whole text compared. */
export async function compareFacts(store: Store, cues: Cues, reports: readonly string[]): Promise<AlikeFacts> {
  const byReport = await passagesByReport(store, reports);
  const told = [...byReport.values()].map(tellingOf);
  const stems = told.map((it) => it.stems);
  const asked = tellingOf([{ kind: 'complaint', text: cues.text }]);
  const rarities = cues.withConcepts ? conceptRarities(told) : new Map<string, number>();
  const parts = {
    words: wordLikenesses(stems, cues.asked),
    learnt: wordLikenesses(stems, cues.learnt),
    concepts: told.map(({ concepts }) => conceptLikeness(asked.concepts, concepts, rarities)),
    shortConcepts: told.map(({ shortConcepts }) => conceptLikeness(asked.concepts, shortConcepts, rarities)),
  };
  const factors = Object.entries(factWeights) as [keyof typeof factWeights, number][];
  const whole = sum(factors.map(([, factor]) => factor));
  const weighed = weighCues(cues.text, cues.asked, rarities);
  const likenesses = [...byReport.keys()].map((report, index): [string, number] => [
    report,
    sum(factors.map(([name, factor]) => factor * (parts[name][index] ?? 0))) / whole,
  ]);
  return {
    likenesses: new Map(likenesses),
    passagesLike: (report) => scorePassages(byReport.get(report) ?? [], weighed),
  };
}
