import { conceptCue, isConduct } from './concepts.ts';
import { sum, type TermWeights } from './terms.ts';
import type { Counted, Told } from './told.ts';

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

/** How rare each item is among the passages of the cases: the idf of BM25. */
function raritiesIn(passages: readonly TermWeights[]): Map<string, number> {
  const containing = new Map<string, number>();
  for (const passage of passages) for (const it of passage.keys()) containing.set(it, (containing.get(it) ?? 0) + 1);
  return new Map(
    [...containing].map(([it, count]) => [it, Math.log(1 + (passages.length - count + 0.5) / (count + 0.5))]),
  );
}

/** Counts as a vector of length 1: dampened, and each by its weight. */
export type Direction = TermWeights;

export function directionOf(counts: TermWeights, weights: TermWeights): Direction {
  return unit(weigh(counts, weights));
}

/** Of the words and of what they stand for together. */
export function wholeDirectionOf({ stems, concepts }: Counted, weights: Weights): Direction {
  const named = weigh(concepts, weights.concepts).map(([concept, weight]) => [conceptCue(concept), weight] as const);
  return unit([...weigh(stems, weights.stems), ...named]);
}

type Weighed = readonly (readonly [string, number])[];

function weigh(counts: TermWeights, weights: TermWeights): Weighed {
  return [...counts].map(([it, count]) => [it, Math.sqrt(count) * (weights.get(it) ?? 0)]);
}

function unit(weighed: Weighed): Direction {
  const length = Math.sqrt(sum(weighed.map(([, weight]) => weight * weight)));
  return length === 0 ? new Map() : new Map(weighed.map(([it, weight]) => [it, weight / length]));
}

/** The cosine, 0 to 1. */
export function likenessOf(one: Direction, other: Direction): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [it, weight] of few) shared += weight * (many.get(it) ?? 0);
  return shared;
}
