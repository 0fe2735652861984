import { type PassageHit, type Token, tokensOf } from '@oordelenbank/store';
import { conceptsOf, lookUp } from './concepts.ts';
import { isTelling, sum, type TermWeights } from './terms.ts';
import { kindWeights } from './told.ts';

/** A passage with what each cue of the question adds to its score. */
export interface ScoredPassage {
  readonly hit: PassageHit;
  readonly cues: TermWeights;
  readonly score: number;
}

/** Saturation of repeated words and weight of the length, as usual for BM25, and a usual length of a passage, in words. */
const K1 = 1.2;
const B = 0.75;
const USUAL_LENGTH = 60;

/** What a word for the same thing counts for beside the same word. */
const CONCEPT_WEIGHT = 0.6;

/** What a word may have in common with another: its stem, and the things that both stand for. */
export function cuesOf({ word }: Token): string[] {
  const { stem, concepts } = lookUp(word);
  return [...(stem === null ? [] : [stem]), ...concepts.map(conceptCue)];
}

/** Cannot be a stem. */
function conceptCue(concept: string): string {
  return `@${concept}`;
}

/** The cues of a question with their weights: its terms, and what its words stand for by how rare that is. */
export function weighCues(text: string, terms: TermWeights, rarities: TermWeights): Map<string, number> {
  const concepts = new Set(tokensOf(text).flatMap(({ word }) => conceptsOf(word)));
  const weighed = [...concepts].map((it) => [conceptCue(it), CONCEPT_WEIGHT * (rarities.get(it) ?? 0)] as const);
  return new Map([...[...terms].filter(([stem]) => isTelling(stem)), ...weighed]);
}

/** Passages that have some of the cues, best first; of passages with the same words the first. */
export function scorePassages(hits: readonly PassageHit[], cues: TermWeights): ScoredPassage[] {
  const first = new Map(hits.toReversed().map((hit) => [hit.text, hit]));
  return [...first.values()]
    .map((hit) => scorePassage(hit, cues))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.hit.index - other.hit.index);
}

function scorePassage(hit: PassageHit, weights: TermWeights): ScoredPassage {
  const tokens = tokensOf(hit.text);
  const frequencies = new Map<string, number>();
  for (const cue of tokens.flatMap(cuesOf)) {
    if (weights.has(cue)) frequencies.set(cue, (frequencies.get(cue) ?? 0) + 1);
  }
  const dampening = K1 * (1 - B + (B * tokens.length) / USUAL_LENGTH);
  const cues = new Map(
    [...frequencies].map(([cue, frequency]) => [
      cue,
      ((weights.get(cue) ?? 0) * kindWeights[hit.kind] * frequency) / (frequency + dampening),
    ]),
  );
  return { hit, cues, score: sum(cues.values()) };
}
