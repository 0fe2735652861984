import { isConduct } from './concepts.ts';
import { rarityOf, sum, type TermWeights } from './terms.ts';
import type { Told } from './told.ts';

/** Saturation of repeated words and weight of a case's length, as usual for BM25 over long texts. */
const K1 = 1.2;
const B = 0.3;

/** BM25 of cases for the words of a question, each as a share of the best one's. */
export function wordLikenesses(cases: readonly Told[], asked: TermWeights, weights: TermWeights): number[] {
  const lengths = cases.map(({ stems }) => sum(stems.values()));
  const usual = sum(lengths) / Math.max(1, lengths.length);
  const terms = [...asked].map(
    ([term, count]) => [term, (count < 1 ? count : 1 + Math.log(count)) * (weights.get(term) ?? 0) ** 2] as const,
  );
  return ofBest(
    cases.map(({ stems }, index) => {
      const dampening = K1 * (1 - B + (B * (lengths[index] ?? 0)) / Math.max(1, usual));
      return sum(
        terms.map(([term, weight]) => {
          const frequency = stems.get(term) ?? 0;
          return (weight * frequency * (K1 + 1)) / (frequency + dampening);
        }),
      );
    }),
  );
}

/** Each score as a share of the best one. */
export function ofBest(scores: readonly number[]): number[] {
  const best = Math.max(Number.EPSILON, ...scores);
  return scores.map((score) => score / best);
}

/**
 * What a body did counts for more than in which field of life it did so: a case is of the same issue where the same went
 * wrong, though it be with other things and other people.
 */
const CONDUCT_FACTOR = 1.75;

/** What each concept, and what each stem counts for. */
export interface Weights {
  readonly stems: TermWeights;
  readonly concepts: TermWeights;
}

export function weightsIn(cases: readonly Told[]): Weights {
  const passages = cases.flatMap((told) => told.passages);
  const concepts = raritiesIn(passages.map((passage) => passage.concepts));
  return {
    stems: raritiesIn(passages.map(({ stems }) => stems)),
    concepts: new Map([...concepts].map(([it, rarity]) => [it, isConduct(it) ? CONDUCT_FACTOR * rarity : rarity])),
  };
}

/** How rare each item is among the passages of the cases. */
function raritiesIn(passages: readonly TermWeights[]): Map<string, number> {
  const containing = new Map<string, number>();
  for (const passage of passages) for (const it of passage.keys()) containing.set(it, (containing.get(it) ?? 0) + 1);
  return new Map([...containing].map(([it, count]) => [it, rarityOf(count, passages.length)]));
}

/** Counts of a question, those of a case, and what each counted thing counts for. */
export type Compared = readonly [mine: TermWeights, theirs: TermWeights, weights: TermWeights];

/** The cosine of counts, dampened and weighed, 0 to 1; counts of several kinds are taken together. */
export function cosineOf(...kinds: readonly Compared[]): number {
  let [shared, ours, others] = [0, 0, 0];
  for (const [mine, theirs, weights] of kinds) {
    for (const [it, count] of theirs) others += count * (weights.get(it) ?? 0) ** 2;
    for (const [it, count] of mine) {
      const square = (weights.get(it) ?? 0) ** 2;
      ours += count * square;
      shared += Math.sqrt(count * (theirs.get(it) ?? 0)) * square;
    }
  }
  return shared === 0 ? 0 : shared / Math.sqrt(ours * others);
}
