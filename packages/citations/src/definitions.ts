import type { Definition } from './document-names.ts';
import { nameOf } from './generic-names.ts';
import type { Reference } from './references.ts';
import { norm, printed, SIGN, type Tokens, WORD } from './tokens.ts';

const MOST_WORDS = 30;
const fillers = new Set([
  'ook',
  'te',
  'noemen',
  'genoemd',
  'aan',
  'duiden',
  'aangeduid',
  'als',
  'afgekort',
  'tot',
  'kortweg',
  'nader',
  ':',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '„',
  'de',
  'het',
  'met',
  'aangehaald',
  '«',
]);

/** The short name that is given behind a work: '(hierna: Wbp)', '(verder te noemen: de Verordening)', '(Awb)'. */
export function definitionBehind(tokens: Tokens, { to, work, from, items }: Reference): Definition | undefined {
  if (work?.by !== 'name') return undefined;
  const name = nameBehind(tokens, to) ?? (items.length === 0 ? nameBefore(tokens, from) : undefined);
  return name === undefined ? undefined : { printed: name, work: { ...work.work, isDefined: true }, at: to };
}

function nameBehind(tokens: Tokens, to: number): string | undefined {
  const first = norm(tokens, to);
  if (first === ',' && /^(?:hierna|verder)$/u.test(norm(tokens, to + 1))) return shortName(tokens, to + 2, ',');
  if (first !== '(') return undefined;
  for (let at = to + 1; at < to + MOST_WORDS; at++) {
    const word = norm(tokens, at);
    if (word === ')' || word === '') break;
    if (word === 'hierna' || word === 'verder') return shortName(tokens, at + 1, ')');
  }
  return abbreviation(tokens, to + 1) ?? commonName(tokens, to + 1);
}

/** '(de leefloonwet)': what everybody calls an act that has only a date. */
function commonName(tokens: Tokens, at: number): string | undefined {
  const isName = /^(?:de|het)$/u.test(norm(tokens, at)) && norm(tokens, at + 2) === ')';
  const word = printed(tokens, at + 1);
  return isName && /^\p{L}{3,}(?:wet|decreet|besluit|verordening|reglement|verdrag)$/u.test(word) ? word : undefined;
}

/** The words up to the closing sign, without 'ook te noemen: de'. */
function shortName(tokens: Tokens, index: number, close: string): string | undefined {
  let at = index;
  while (fillers.has(norm(tokens, at))) at++;
  const from = at;
  while (at < from + 8 && !isClosing(norm(tokens, at), close)) at++;
  if (at === from || at === from + 8 || tokens.types[from] === SIGN) return undefined;
  return nameOf(tokens, from, at);
}

function isClosing(word: string, close: string): boolean {
  return (
    word === '' ||
    word === close ||
    word === ')' ||
    word === ';' ||
    word === '"' ||
    word === '”' ||
    word === '’' ||
    word === 'of' ||
    word === ',' ||
    word === '.'
  );
}

/** '(Awb)': one word with two capitals, or a capital and few letters. */
function abbreviation(tokens: Tokens, at: number): string | undefined {
  if (norm(tokens, at + 1) !== ')' || tokens.types[at] !== WORD) return undefined;
  const word = printed(tokens, at);
  return /^(?:\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*|\p{Lu}\p{Ll}{1,5})$/u.test(word) && word.length <= 12 ? word : undefined;
}

/** 'wet: de Penitentiaire beginselenwet;' in a list of definitions. */
function nameBefore(tokens: Tokens, from: number): string | undefined {
  const colon = /^(?:de|het)$/u.test(norm(tokens, from - 1)) ? from - 2 : from - 1;
  if (norm(tokens, colon) !== ':' || tokens.types[colon - 1] !== WORD) return undefined;
  const word = printed(tokens, colon - 1);
  return /^(?:(?:rijks)?wet|besluit|regeling|verordening|reglement|verdrag|wetboek|statuut|richtlijn|\p{Lu}\p{L}*)$/u.test(
    word,
  ) && isNameLike(word)
    ? word
    : undefined;
}

function isNameLike(word: string): boolean {
  return /^\p{Ll}/u.test(word) || /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{1,3}$/u.test(word);
}

const LONGEST_LEAD = 8;

/** Whether the name at a token is only being defined: '(hierna: AVG)', 'Algemene wet bestuursrecht (Awb)'. */
export function isBeingDefined(
  tokens: Tokens,
  { from, to, items, work }: Reference,
  before: Reference | undefined,
): boolean {
  if (items.length > 0 || work === undefined) return false;
  const open = /^(?:de|het)$/u.test(norm(tokens, from - 1)) ? from - 2 : from - 1;
  if (before !== undefined && before.to === open && norm(tokens, open) === '(' && norm(tokens, to) === ')') return true;
  for (let at = from - 1; at >= from - LONGEST_LEAD; at--) {
    const word = norm(tokens, at);
    if (word === 'hierna' || word === 'verder') return true;
    if (!fillers.has(word)) return false;
  }
  return false;
}
