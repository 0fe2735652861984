import type { PassageKind } from '@oordelenbank/model';
import { type PassageHit, tokensOf } from '@oordelenbank/store';
import { conceptsIn, lookUp } from './concepts.ts';
import { isTelling, type TermWeights } from './terms.ts';

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

/** Kinds that tell nothing of what happened, and are not held against the sentences of a question. */
const untold: ReadonlySet<PassageKind> = new Set(['law', 'norm', 'other', 'response']);

/** What a text tells, counted: by its words and those inside them, and by what the words stand for. */
export interface Counted {
  readonly stems: Map<string, number>;
  readonly concepts: Map<string, number>;
}

/** A case, counted: each passage by the weight of its kind. */
export interface Told extends Counted {
  /** In the complaints alone, which say in short what a case is about; where none was found, in the summary. */
  readonly complaint: TermWeights;
  /** Each passage that tells what happened. */
  readonly passages: readonly Counted[];
}

export function tellingOf(passages: readonly Pick<PassageHit, 'kind' | 'text'>[]): Told {
  const whole: Counted = { stems: new Map(), concepts: new Map() };
  const counted = passages.map(({ kind, text }) => ({ kind, ...countsOf(text) }));
  for (const { kind, stems, concepts } of counted) {
    addAll(whole.stems, stems, kindWeights[kind]);
    addAll(whole.concepts, concepts, kindWeights[kind]);
  }
  const inShort = ['complaint', 'summary'].find((kind) => counted.some((it) => it.kind === kind));
  const complaint = new Map<string, number>();
  for (const { kind, concepts } of counted) if (kind === inShort) addAll(complaint, concepts, 1);
  return { ...whole, complaint, passages: counted.filter(({ kind }) => !untold.has(kind)) };
}

/** What a word inside another counts for: a traplift is a lift, but not every lift is one. */
const PART_WEIGHT = 0.6;

/** The stems and concepts of a text. A word that stands for several things counts less for each. */
export function countsOf(text: string): Counted {
  const counts: Counted = { stems: new Map(), concepts: new Map() };
  const tokens = tokensOf(text);
  const concepts = conceptsIn(tokens);
  for (const [index, { word }] of tokens.entries()) {
    const { stem, parts } = lookUp(word);
    if (stem !== null && isTelling(stem)) add(counts.stems, stem, 1);
    for (const part of parts) if (isTelling(part)) add(counts.stems, part, PART_WEIGHT);
    const here = concepts[index] ?? [];
    for (const concept of here) add(counts.concepts, concept, 1 / Math.sqrt(here.length));
  }
  return counts;
}

function addAll(counts: Map<string, number>, added: TermWeights, weight: number): void {
  for (const [key, count] of added) add(counts, key, count * weight);
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
