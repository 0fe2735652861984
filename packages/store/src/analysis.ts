import { remembered } from '@oordelenbank/model';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { partsOf } from './compounds.ts';
import { infinitiveOf } from './verbs.ts';

/** A word of a text as it is searched for. */
export interface Token {
  /** Lower case, without diacritics; letters and digits only, at most 64 of them. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const MAX_WORD_LENGTH = 64;

/** Letters and digits, soft hyphens inside, and an apostrophe with s: "financiële", "2003", "auto's", "Anna’s". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u{AD}]*(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word !== '') tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** A word in lower case and without diacritics: "Financiële" → "financiele", "auto's" → "auto". */
function fold(word: string): string {
  if (/^[a-z0-9]{1,64}$/u.test(word)) return word;
  const folded = word
    .replace(/['’]s$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded.length <= MAX_WORD_LENGTH ? folded : Array.from(folded).slice(0, MAX_WORD_LENGTH).join('');
}

/**
 * Words too common to find anything by. Only words that name nothing: 'nieuwe' and 'meer' are not among them (de Nieuwe
 * Meer), nor are 'niet', 'geen' and 'zonder', which turn a verdict.
 */
const STOP_WORDS = new Set(
  `de het een en of dat die dit deze er te in op van voor met aan bij uit om tot door naar over als dan maar want dus ook nog al
  ik je jij u hij ze zij we wij jullie hun haar zijn hem mij me mijn uw ons onze zich hen wat wie waar hoe toen nu wel zo
  is was waren ben bent wordt worden werd werden heeft hebben had hadden heb hebt zal zullen zou zouden kan kunnen kon konden
  moet moeten moest moesten`.split(/\s+/u),
);

/**
 * Stems of words that the algorithm would join with words of another meaning: overheid with over, openbaar and opening
 * with open, wet with weten (Snowball does so too). Also those that it would split from their own inflections.
 */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    overheid: ['overheid', 'overheden', 'overheids'],
    openbaar: ['openbaar', 'openbare', 'openbaarheid'],
    opening: ['opening', 'openingen', 'openings'],
    overig: ['overig', 'overige', 'overigen', 'overigens'],
    verwezenlijk: ['verwezenlijken', 'verwezenlijkt', 'verwezenlijking'],
    stress: ['stress', 'stressen'],
    mening: ['mening', 'meningen'],
    bezwaar: ['bezwaar', 'bezwaren'],
    wet: ['wet', 'wetten'],
    weet: ['weten', 'weet', 'geweten', 'wist', 'wisten'],
    arts: ['arts', 'artsen'],
    mens: ['mens', 'mensen'],
    wens: ['wens', 'wensen'],
    lid: ['lid', 'leden'],
    stad: ['stad', 'steden'],
    regeling: ['regeling', 'regelingen'],
    inhouding: ['inhouding', 'inhoudingen', 'inhouden', 'ingehouden', 'inhield'],
    voorziening: ['voorziening', 'voorzieningen'],
    belasting: ['belasting', 'belastingen'],
    reden: ['reden', 'redenen'],
    opeens: ['opeens'],
    sloot: ['sloot', 'sloten'],
    oudere: ['oudere', 'ouderen'],
    naam: ['naam'],
    boot: ['boot', 'boten'],
  }).flatMap(([stem, words]) => words.map((word) => [word, stem] as const)),
);

const stems = new Map<string, string>();
/** A corpus' vocabulary has some tens of thousands of words; more are misread ones, and memory must not grow with them. */
const MAX_STEMS = 200_000;

/** The stem (stam) under which a word of `tokensOf` is indexed; null for a stop word. */
export function stemOf(word: string): string | null {
  if (STOP_WORDS.has(word)) return null;
  const known = stems.get(word);
  if (known !== undefined) return known;
  stemmer.suffixeRemoved = false;
  const stem = EXCEPTIONS.get(word) ?? (/^[a-z]+$/u.test(word) ? stemmer.stem(infinitiveOf(word) ?? word) : word);
  if (stems.size >= MAX_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** What the full-text index takes of a text. */
export interface IndexedTerms {
  readonly words: readonly string[];
  /** Of the words but the stop words, in order. */
  readonly stems: readonly string[];
  /** Of the words inside compounds. */
  readonly parts: readonly string[];
}

export function indexedTermsOf(text: string): IndexedTerms {
  const words = tokensOf(text).map(({ word }) => word);
  const stems: string[] = [];
  const parts: string[] = [];
  for (const word of words) {
    const term = termOf(word);
    if (term.stem !== null) stems.push(term.stem);
    if (term.parts.length > 0) parts.push(...term.parts);
  }
  return { words, stems, parts };
}

const termOf = remembered((word: string) => ({ stem: stemOf(word), parts: partStemsOf(word) }), MAX_STEMS);

/** Stems of the words inside a compound. */
export function partStemsOf(word: string): readonly string[] {
  const parts = partsOf(word);
  return parts.length === 0 ? parts : [...new Set(parts.flatMap((part) => stemOf(part) ?? []))]; // Most words are no compound.
}
