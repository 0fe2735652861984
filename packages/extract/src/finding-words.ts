import {
  classify,
  type Features,
  type FindingKind,
  latinPattern,
  readWeights,
  type SectionRole,
} from '@oordelenbank/model';
import written from './finding-words.generated.json' with { type: 'json' };

const weights = readWeights(written);

/** What tells of a paragraph whose view it gives. */
export interface FindingLook {
  /** Of the paragraph, without its number. */
  readonly words: string;
  /** Of its section; '' for a letter, which has none. */
  readonly heading: string;
  readonly role: SectionRole | undefined;
  /** What the rules say. */
  readonly told: FindingKind;
  /** Which sections the report has of its own: of facts and of each party's view. */
  readonly has: readonly boolean[];
  /** Who complains, as printed; undefined where it could not be told. */
  readonly complainant: string | undefined;
}

/** Of what kind a paragraph is: the rules on its section and its first words, weighed against what was learnt from other reports. */
export function learntKind(look: FindingLook): FindingKind {
  return classify<FindingKind>(weights, findingFeatures(look)).label;
}

const WORDS = latinPattern('@\\p{L}+|\\p{L}+|[“"‘]', 'gu');

/** So much of a paragraph is looked at, in characters. */
const OPENING = 400;

/** How many of its first words are looked at together. */
const BEGINNINGS = [1, 2, 3];

/** What a classifier of findings goes by: the words, how it begins, its section, and what the rules say. */
export function findingFeatures({ words, heading, role, told, has, complainant }: FindingLook): Features {
  const opening = words.slice(0, OPENING);
  const named = complainant === undefined ? opening : opening.replaceAll(complainant, ' @party ');
  const all = named.toLowerCase().match(WORDS) ?? [];
  const features = new Map(all.map((word) => [word, 1]));
  for (const count of BEGINNINGS) features.set(`begins ${all.slice(0, count).join(' ')}`, 1);
  for (const word of heading.toLowerCase().match(/\p{L}{3,}/gu) ?? []) features.set(`heading ${word}`, 1);
  const sections = has.map(Number).join('');
  features
    .set(`role ${role ?? 'none'}`, 1)
    .set(`rules ${told}`, 1)
    .set(`rules ${told} role ${role ?? 'none'}`, 1);
  return features.set(`role ${role ?? 'none'} has ${sections}`, 1);
}
