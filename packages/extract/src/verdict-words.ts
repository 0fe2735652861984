import {
  classify,
  type Document,
  type Features,
  type Outcome,
  type Paragraph,
  readWeights,
  type SectionRole,
} from '@oordelenbank/model';
import { Case } from './case.ts';
import { gramsOf } from './grams.ts';
import { outcomesIn } from './outcomes.ts';
import { withoutParties } from './parties.ts';
import written from './verdict-words.generated.json' with { type: 'json' };

const weights = readWeights(written);

/** From this probability on, a sentence that no rule knows is a verdict. */
const SURE = 0.4;

/** The label of a sentence that judges nothing. */
export const NO_VERDICT = 'none';

/**
 * The outcome that a sentence tells in words that no rule knows; undefined where it more likely judges nothing.
 *
 * @param role what its section is for; undefined in a letter.
 */
export function learntOutcome(words: string, role: SectionRole | undefined, place: Place): Outcome | undefined {
  const { label, probability } = classify<Outcome | typeof NO_VERDICT>(weights, verdictFeatures(words, role, place));
  return label === NO_VERDICT || probability < SURE ? undefined : label;
}

/** Where a sentence stands in its paragraph. */
export type Place = 'only' | 'first' | 'middle' | 'last';

/** Where the sentence at `index` of `count` stands. */
export function placeOf(index: number, count: number): Place {
  if (count === 1) return 'only';
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

const MOST_WORDS = 60;
const LONGEST = 5;
const WORDS_A_STEP = 8;

/** What a classifier of sentences goes by: words, pairs and threes of words, how it begins, and where it stands. */
function verdictFeatures(sentence: string, role: SectionRole | undefined, place: Place): Features {
  const words = (
    withoutParties(sentence)
      .toLowerCase()
      .match(/@\p{L}+|\p{L}+|[:;]/gu) ?? []
  ).slice(0, MOST_WORDS);
  const features = new Map(gramsOf(words).map((gram) => [gram, 1]));
  if (words.length > 1) features.set(`begins ${words.slice(0, 2).join(' ')}`, 1);
  features.set(`role ${role ?? 'none'}`, 1).set(`place ${place}`, 1);
  return features.set(`long ${Math.min(LONGEST, Math.floor(words.length / WORDS_A_STEP))}`, 1);
}

/** Sections of what others say, of law, and of what is asked for: no verdict on the complaint stands there. */
const NEVER_JUDGE: ReadonlySet<SectionRole | undefined> = new Set([
  'title',
  'facts',
  'legal-framework',
  'annex',
  'background',
  'norms',
  'recommendation',
  'response',
  'authority-view',
  'complainant-view',
]);

/** A sentence where a verdict may stand, with what the classifier goes by. */
export interface SentenceLook {
  readonly words: string;
  /** The outcome whose words a rule knows in it; undefined for none. */
  readonly told: Outcome | undefined;
  readonly features: Features;
}

/** The sentences of the sections in which a verdict may stand: what the classifier learns from. */
export function sentenceLooksOf(document: Document): readonly SentenceLook[] {
  const found = new Case(document);
  const isRead = (paragraph: Paragraph) =>
    paragraph.kind !== 'quotation' && paragraph.kind !== 'divider' && !NEVER_JUDGE.has(found.roleOf(paragraph));
  return found
    .body()
    .filter(isRead)
    .flatMap((paragraph) => {
      const all = found.sentences({ start: paragraph.wordsStart, end: paragraph.end });
      return all.map((sentence, index): SentenceLook => {
        const words = found.words(sentence);
        const told = outcomesIn(words)[0]?.outcome;
        return { words, told, features: verdictFeatures(words, found.roleOf(paragraph), placeOf(index, all.length)) };
      });
    });
}
