import { type Features, latinPattern, type SectionRole } from '@oordelenbank/model';
import { AUTHORITY, COMPLAINANT } from './houses/generic.ts';
import type { HeadingRole } from './roles.ts';

/** What tells of a section what it is for. */
export interface SectionLook {
  readonly heading: string;
  /** The text under the heading, up to the next one. */
  readonly body: string;
  /** Where it begins, as a share of the report, from 0 to 1. */
  readonly at: number;
  /** Of the section that it divides; undefined at the top. */
  readonly above: SectionRole | undefined;
  /** Of the section before it; undefined for the first. */
  readonly before: SectionRole | undefined;
  /** What a rule says of the heading's words; undefined where none knows them. */
  readonly rule: HeadingRole | undefined;
  /** What the rules say of the headings that follow. */
  readonly later: readonly (HeadingRole | undefined)[];
}

/** Parties by what they are, so that their names do not matter. */
const PARTIES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [latinPattern(`(?<!\\p{L})${COMPLAINANT}(?!\\p{L})`, 'giu'), ' @complainant '],
  [latinPattern(`(?<!\\p{L})${AUTHORITY}(?!\\p{L})`, 'giu'), ' @authority '],
  [latinPattern('(?<!\\p{L})(?:\\S*ombuds\\S+|de commissie|ik|wij|we)(?!\\p{L})', 'giu'), ' @ombudsman '],
  [/(?<=\S\s+)\p{Lu}\p{Ll}+/gu, ' @name '],
];

/** So much of the body is looked at, in characters. */
const OPENING = 1500;

/** Roles that tell, where a later heading has one, what an earlier one is not. */
const LATER: readonly HeadingRole[] = ['complaint', 'facts', 'considerations', 'judgment', 'verdict', 'recommendation'];

/** A word of the body says less than one of the heading. */
const IN_BODY = 0.3;

const PREFIX = 5;
const PLACES = 8;

/** What a classifier of sections goes by: the words of the heading, whole and cut short; of the body; and the place. */
export function sectionFeatures({ heading, body, at, above, before, later }: SectionLook): Features {
  const features = new Map<string, number>();
  const words = wordsOf(heading);
  for (const word of words) features.set(`heading ${word}`, 1).set(`heading ${word.slice(0, PREFIX)}-`, 1);
  features.set(`begins ${words.slice(0, 2).join(' ')}`, 1).set(`ends ${words.at(-1) ?? ''}`, 1);
  if (heading.endsWith('?')) features.set('asks', 1);
  for (const word of wordsOf(body.slice(0, OPENING))) features.set(`body ${word}`, IN_BODY);
  features.set(`at ${Math.floor(at * PLACES)}`, 1);
  features.set(`before ${before ?? 'none'}`, 1).set(`above ${above ?? 'none'}`, 1);
  for (const role of LATER) if (later.includes(role)) features.set(`later ${role}`, 1);
  return features.set(`long ${Math.round(Math.log10(body.length + 1) * 2)}`, 1);
}

const WORDS = latinPattern('@?\\p{L}{2,}', 'gu');

function wordsOf(text: string): readonly string[] {
  const told = PARTIES.reduce((words, [pattern, name]) => words.replace(pattern, name), text);
  return told.toLowerCase().match(WORDS) ?? [];
}
