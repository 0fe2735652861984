import { isConduct } from './concepts.ts';
import { sum, type TermWeights } from './terms.ts';
import type { Told } from './told.ts';

/** Saturation of repeated words and weight of a case's length, as usual for BM25 over long texts. */
const K1 = 1.2;
const B = 0.3;

/** BM25 of cases for weighted terms, each as a share of the best one's. */
export function wordLikenesses(cases: readonly Told[], weights: TermWeights): number[] {
  const lengths = cases.map(({ stems }) => sum(stems.values()));
  const usual = sum(lengths) / Math.max(1, lengths.length);
  return ofBest(
    cases.map(({ stems }, index) => {
      const dampening = K1 * (1 - B + (B * (lengths[index] ?? 0)) / Math.max(1, usual));
      return sum(
        [...weights].map(([term, weight]) => {
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

/** What each concept counts for: how rare it is among the passages of the cases, as for words. */
export function conceptWeights(cases: readonly Told[]): Map<string, number> {
  const passages = sum(cases.map((told) => told.passages.length));
  const containing = new Map<string, number>();
  for (const passage of cases.flatMap((told) => told.passages)) {
    for (const concept of passage.keys()) containing.set(concept, (containing.get(concept) ?? 0) + 1);
  }
  return new Map(
    [...containing].map(([concept, count]) => [
      concept,
      (isConduct(concept) ? CONDUCT_FACTOR : 1) * Math.log(1 + (passages - count + 0.5) / (count + 0.5)),
    ]),
  );
}

/** Counts of concepts as a vector of length 1: dampened, and each by its weight. */
export type Direction = TermWeights;

export function directionOf(counts: TermWeights, weights: TermWeights): Direction {
  const weighed = [...counts].map(
    ([concept, count]) => [concept, Math.sqrt(count) * (weights.get(concept) ?? 0)] as const,
  );
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return length === 0 ? new Map() : new Map(weighed.map(([concept, weight]) => [concept, weight / length]));
}

/** The cosine, 0 to 1. */
export function likenessOf(one: Direction, other: Direction): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [concept, weight] of few) shared += weight * (many.get(concept) ?? 0);
  return shared;
}
