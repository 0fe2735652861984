import { partsOf } from '@oordelenbank/store';

/** Letters that older or looser spelling writes otherwise, either way round. */
const pairs: readonly (readonly [one: string, other: string])[] = [
  ['k', 'c'],
  ['kt', 'ct'],
  ['kw', 'qu'],
  ['ks', 'x'],
  ['f', 'ph'],
  ['t', 'th'],
  ['r', 'rh'],
  ['i', 'y'],
  ['s', 'z'],
  ['seren', 'zeren'],
  ['enk', 'ek'],
  ['o', 'eau'],
  ['sj', 'ch'],
];

/** Beginnings that are written to a word, with a hyphen, or apart. */
const PREFIXES = /^(?<prefix>re|pre|co|de|ex|anti|niet|oud|non|semi|sub|multi|auto|e)(?<rest>[a-z]{3,})$/u;

/** How else a word of `tokensOf` may be spelled; most of them are no words, so that they are to be looked up. */
export function spellingsOf(word: string): string[] {
  const spellings = new Set<string>();
  if (!/^[a-z]{4,40}$/u.test(word)) return [];
  for (const [one, other] of pairs) {
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
        spellings.add(word.slice(0, at) + to + word.slice(at + from.length));
      }
      spellings.add(word.replaceAll(from, to));
    }
  }
  spellings.delete(word);
  return [...spellings];
}

/** Fewest letters of a compound with letters that join its parts. */
const MIN_JOINED = 10;

/** The compound without the letters that join its parts, as the index has it: 'klachtenbehandeling' → 'klachtbehandeling'. */
export function joinedParts(word: string): string | undefined {
  if (word.length < MIN_JOINED) return undefined;
  const longest = partsOf(word).toSorted((one, other) => other.length - one.length)[0];
  return longest !== undefined && word.length - longest.length <= 4 && word.startsWith(longest.slice(0, 4))
    ? longest
    : undefined;
}

/** The two words that a word with a hyphen became: 'reintegratie' → 're', 'integratie'. */
export function apart(word: string): readonly [string, string] | undefined {
  const { prefix, rest } = PREFIXES.exec(word)?.groups ?? {};
  return prefix === undefined || rest === undefined ? undefined : [prefix, rest];
}
