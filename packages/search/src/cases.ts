import type { PassageKind } from '@oordelenbank/model';
import { type PassageHit, type Store, stemOf, tokensOf } from '@oordelenbank/store';
import { conceptsOf } from './concepts.ts';
import { sum, type TermWeights } from './terms.ts';

/** How much a passage of each kind says of what a case is about. Law and norms are quoted alike in unlike cases. */
export const kindWeights: Readonly<Record<PassageKind, number>> = {
  summary: 1.2,
  complaint: 1.3,
  'complainant-view': 1.1,
  fact: 1,
  'authority-view': 0.9,
  consideration: 0.9,
  verdict: 0.9,
  recommendation: 0.7,
  response: 0.5,
  other: 0.5,
  law: 0.15,
  norm: 0.15,
};

/** Where a case says in short what it is about. */
const shortKinds: ReadonlySet<PassageKind> = new Set(['complaint', 'summary', 'complainant-view']);

/** What a case tells, counted: by its words, and by what the words stand for. */
export interface Told {
  readonly stems: Map<string, number>;
  /** In all passages, and in those that say in short what the case is about. */
  readonly concepts: Map<string, number>;
  readonly shortConcepts: Map<string, number>;
  /** In how many passages each concept stands, of how many. */
  readonly passagesWith: Map<string, number>;
  readonly passages: number;
}

export function tellingOf(passages: readonly Pick<PassageHit, 'kind' | 'text'>[]): Told {
  const told: Told = {
    ...{
      stems: new Map(),
      shortStems: new Map(),
      concepts: new Map(),
      shortConcepts: new Map(),
      passagesWith: new Map(),
    },
    passages: passages.length,
  };
  for (const { kind, text } of passages) {
    const weight = kindWeights[kind];
    const here = new Set<string>();
    for (const { word } of tokensOf(text)) {
      const stem = stemOf(word);
      if (stem !== null && stem.length > 1) add(told.stems, stem, weight);
      for (const concept of conceptsOf(word)) {
        add(told.concepts, concept, weight);
        if (shortKinds.has(kind)) add(told.shortConcepts, concept, 1);
        here.add(concept);
      }
    }
    for (const concept of here) add(told.passagesWith, concept, 1);
  }
  return told;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Saturation of repeated words and weight of a case's length, as usual for BM25 over long texts. */
const K1 = 1.2;
const B = 0.3;

/** BM25 of cases for weighted terms, each as a share of the best one's. */
export function wordLikenesses(cases: readonly TermWeights[], weights: TermWeights): number[] {
  const lengths = cases.map((stems) => sum(stems.values()));
  const usual = sum(lengths) / Math.max(1, lengths.length);
  const scores = cases.map((stems, index) => {
    const dampening = K1 * (1 - B + (B * (lengths[index] ?? 0)) / Math.max(1, usual));
    return sum(
      [...weights].map(([term, weight]) => {
        const frequency = stems.get(term) ?? 0;
        return (weight * frequency * (K1 + 1)) / (frequency + dampening);
      }),
    );
  });
  const best = Math.max(Number.EPSILON, ...scores);
  return scores.map((score) => score / best);
}

/** How rare each concept is among the passages of the cases, as for words. */
export function conceptRarities(cases: readonly Told[]): Map<string, number> {
  const passages = sum(cases.map((told) => told.passages));
  const containing = new Map<string, number>();
  for (const { passagesWith } of cases) {
    for (const [concept, count] of passagesWith) add(containing, concept, count);
  }
  return new Map(
    [...containing].map(([concept, count]) => [concept, Math.log(1 + (passages - count + 0.5) / (count + 0.5))]),
  );
}

/** How alike two counts of concepts are: the cosine of their dampened counts, each weighed by its rarity. */
export function conceptLikeness(one: TermWeights, other: TermWeights, rarities: TermWeights): number {
  const weigh = (counts: TermWeights): Map<string, number> =>
    new Map([...counts].map(([concept, count]) => [concept, Math.sqrt(count) * (rarities.get(concept) ?? 0)]));
  const [mine, theirs] = [weigh(one), weigh(other)];
  const shared = sum([...mine].map(([concept, weight]) => weight * (theirs.get(concept) ?? 0)));
  const lengths = Math.hypot(...mine.values()) * Math.hypot(...theirs.values());
  return lengths === 0 ? 0 : shared / lengths;
}

/** All passages of the reports, by report. */
export async function passagesByReport(store: Store, reports: readonly string[]): Promise<Map<string, PassageHit[]>> {
  return Map.groupBy(await store.passagesOf(reports), ({ report }) => report);
}
