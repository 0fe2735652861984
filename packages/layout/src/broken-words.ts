import { isInLexicon } from '@oordelenbank/registry';

/** The words that a document itself prints whole, in lower case, with and without hyphens. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** How two lines are put together: characters to take off the first, and what to set between them. */
export interface Join {
  readonly cut: number;
  readonly between: '\n' | '';
}

const APART: Join = { cut: 0, between: '\n' };
const WITHOUT_HYPHEN: Join = { cut: 1, between: '' };
const WITH_HYPHEN: Join = { cut: 0, between: '' };

/** The hyphen of "in- en uitvoer" stands for the part of the word that follows later. */
const SUSPENDED = /^(?:en|of|én|óf|als|dan|tot|noch|maar|respectievelijk|resp\.|c\.q\.|en\/of|t\/m)(?![\p{L}-])/u;

/** First parts that keep their hyphen before a whole word. Source: Leidraad van de Woordenlijst, 6.2 and 6.7. */
const HYPHENATED_PREFIX =
  /(?:^|[^\p{L}])(?:niet|non|ex|oud|pro|anti|semi|quasi|vice|adjunct|kandidaat|sint|bijna|privé)$/u;

/** Vowels that would be read together: zee-egel, informatie-uitwisseling, radio-omroep. Source: the same, 6.3. */
const VOWEL_CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/u;

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** The words of lines that do not stand at a line's end, where they might be broken; collected once a broken word asks. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= collected(lines);
      return words.has(word);
    },
  };
}

function collected(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.slice(line.indexOf(' '), line.lastIndexOf(' '));
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * How a line goes on in the next.
 *
 *     …heeft het ver-  +  zoek pas na…     →  verzoek               lower case on both sides
 *     …de informatie-  +  uitwisseling …   →  informatie-uitwisseling  its vowels would run together
 *     …het tv-         +  programma …      →  tv-programma          the lexicon has it so
 *     …door de IND-    +  medewerker …     →  IND-medewerker        a capital stands before it
 *     …de in-          +  en uitvoer …     →  in- / en uitvoer      the rest of the word follows later
 */
export function joinBroken(before: string, after: string, vocabulary: Vocabulary): Join {
  const hyphen = before.at(-1) ?? '';
  if (hyphen === '\u00AD') return WITHOUT_HYPHEN;
  if (!/[\p{L}\p{N}.][-\u2010]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return APART;
  if (SUSPENDED.test(after)) return APART;
  const isLower = /\p{Ll}.$/u.test(before) && /^\p{Ll}/u.test(after);
  if (!isLower)
    return hyphen === '\u2010' && isPrintedWhole(before.slice(0, -1), after, vocabulary) ? WITHOUT_HYPHEN : WITH_HYPHEN;
  return hyphen === '\u2010' || isBrokenWord(before.slice(0, -1), after, vocabulary) ? WITHOUT_HYPHEN : WITH_HYPHEN;
}

/** A capital inside a name ("BelastingTelefoon"), which a machine broke there. */
function isPrintedWhole(before: string, after: string, vocabulary: Vocabulary): boolean {
  const [first = ''] = /[\p{L}-]+$/u.exec(before) ?? [];
  const [last = ''] = /^[\p{L}-]+/u.exec(after) ?? [];
  return vocabulary.has((first + last).toLowerCase());
}

function isBrokenWord(before: string, after: string, vocabulary: Vocabulary): boolean {
  const [first = ''] = /[\p{L}-]+$/u.exec(before) ?? [];
  const [last = ''] = /^[\p{L}-]+/u.exec(after) ?? [];
  const joined = (first + last).toLowerCase();
  const hyphenated = `${first}-${last}`.toLowerCase();
  if (vocabulary.has(joined)) return true;
  if (vocabulary.has(hyphenated)) return false;
  if (first.length === 1 || !/[aeiouyáéíóúàèëïöü]/i.test(first) || /\p{Lu}\p{Lu}/u.test(first)) return false;
  if (isInLexicon(joined)) return true;
  if (isInLexicon(hyphenated)) return false;
  if (HYPHENATED_PREFIX.test(first)) return false;
  return !VOWEL_CLASH.test(`${first.at(-1)}${last[0]}`) || !vocabulary.has(first.toLowerCase());
}
