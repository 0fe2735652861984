import type { PassageHit, Store } from '@oordelenbank/store';
import { conceptWeights, type Direction, directionOf, likenessOf, ofBest, wordLikenesses } from './comparing.ts';
import { type ScoredPassage, scorePassages, weighCues } from './passage-scores.ts';
import { isTelling, sum, type TermWeights } from './terms.ts';
import { countsOf, sentencesOf, type Told, tellingOf } from './told.ts';

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
 * What makes facts alike, each as a share of the best case: what the words stand for in all of the case, in its complaints,
 * and sentence by sentence; and the words. `oordeel evaluate` says what they are worth.
 */
const factWeights = { concepts: 1, complaint: 0.5, sentences: 1, words: 0.4 };

/** How alike the facts of each report are, its whole text compared. */
export async function compareFacts(store: Store, cues: Cues, reports: readonly string[]): Promise<AlikeFacts> {
  const byReport = await passagesByReport(store, reports);
  const told = [...byReport.values()].map(tellingOf);
  const weights = cues.withConcepts ? conceptWeights(told) : new Map<string, number>();
  const telling = new Map([...cues.asked].filter(([stem]) => isTelling(stem)));
  const parts = {
    ...conceptLikenesses(told, cues.text, weights),
    words: wordLikenesses(told, telling),
  };
  const factors = Object.entries(factWeights) as [keyof typeof factWeights, number][];
  const whole = sum(factors.map(([, factor]) => factor));
  const weighed = weighCues(cues.text, cues.asked, weights);
  const likenesses = [...byReport.keys()].map((report, index): [string, number] => [
    report,
    sum(factors.map(([name, factor]) => factor * (parts[name][index] ?? 0))) / whole,
  ]);
  return {
    likenesses: new Map(likenesses),
    passagesLike: (report) => scorePassages(byReport.get(report) ?? [], weighed),
  };
}

type ConceptParts = Readonly<Record<'concepts' | 'complaint' | 'sentences', number[]>>;

function conceptLikenesses(cases: readonly Told[], text: string, weights: TermWeights): ConceptParts {
  const mine = directionOf(countsOf(text).concepts, weights);
  const sentences = sentencesOf(text).map((sentence) => weighSentence(countsOf(sentence).concepts, weights));
  const said = Math.max(Number.EPSILON, sum(sentences.map(({ weight }) => weight)));
  return {
    concepts: ofBest(cases.map(({ concepts }) => likenessOf(mine, directionOf(concepts, weights)))),
    complaint: ofBest(cases.map(({ complaint }) => likenessOf(mine, directionOf(complaint, weights)))),
    sentences: ofBest(
      cases.map(({ passages }) => {
        const theirs = passages.map((passage) => directionOf(passage, weights));
        return sum(sentences.map(({ weight, direction }) => weight * nearest(direction, theirs))) / said;
      }),
    ),
  };
}

/** A sentence of the question, and how much it says. */
function weighSentence(concepts: TermWeights, weights: TermWeights): { weight: number; direction: Direction } {
  return {
    weight: sum([...concepts.keys()].map((concept) => weights.get(concept) ?? 0)),
    direction: directionOf(concepts, weights),
  };
}

function nearest(sentence: Direction, passages: readonly Direction[]): number {
  let best = 0;
  for (const passage of passages) best = Math.max(best, likenessOf(sentence, passage));
  return best;
}

/** All passages of the reports, by report. */
async function passagesByReport(store: Store, reports: readonly string[]): Promise<Map<string, PassageHit[]>> {
  return Map.groupBy(await store.passagesOf(reports), ({ report }) => report);
}
