import { articleNumber, ordinal, partLabel } from './numbers.ts';
import { separation } from './separators.ts';
import { NUMBER, norm, printed, SIGN, type Tokens, WORD } from './tokens.ts';

/** One article of a list, with what is cited of it. */
export interface ArticleItem {
  readonly article: string;
  /** The leden, as numbers; empty where the whole article is meant. */
  readonly paragraphs: readonly string[];
  readonly part: string | null;
  /** Tokens of the item's own words, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface ArticleList {
  readonly items: readonly ArticleItem[];
  readonly next: number;
}

/** What is cited of an article: 'derde lid, aanhef en onder b'. */
export interface Qualifiers {
  readonly paragraphs: string[];
  readonly parts: string[];
  readonly next: number;
}

const singular = new Set(['artikel', 'art', 'artikelnr', 'artikels']);
const plural = new Set(['artikelen', 'artt', 'artn', 'arts']);

export function isArticleWord(word: string): boolean {
  return singular.has(word) || plural.has(word);
}

/** Whether 'artikel', 'artt.' and the like stand here. @returns the place behind it. */
export function articleWord(tokens: Tokens, index: number): number | undefined {
  const word = norm(tokens, index);
  if (!singular.has(word) && !plural.has(word)) return undefined;
  return norm(tokens, index + 1) === '.' ? index + 2 : index + 1;
}

/** Longer lists are cut, so that the cost of a text stays in proportion to its length. */
const MOST_ARTICLES = 300;

/** Reads '9:27, derde lid, en 9:28' from behind the word 'artikel' on. */
export function articleList(
  tokens: Tokens,
  index: number,
  from: number,
  most = MOST_ARTICLES,
): ArticleList | undefined {
  const items: ArticleItem[] = [];
  const isPlural = plural.has(norm(tokens, from));
  let at = index;
  let start = from;
  let isRange = false;
  for (let step = 0; step < most; step++) {
    const item = articleItem(tokens, at, start, isPlural);
    if (!item) break;
    const before = items.at(-1);
    if (isRange && before) items.splice(-1, 1, ...range(before, item.items));
    else items.push(...item.items);
    at = item.next;
    const between = separation(tokens, behindGloss(tokens, at));
    if (!between || !isNextItem(tokens, between.next)) break;
    start = between.next;
    isRange = between.isRange;
    at = between.next;
  }
  return items.length === 0 ? undefined : { items, next: at };
}

const LONGEST_GLOSS = 25;

/** Behind the words in brackets that tell what an article of a list is about: '177 (omkoping ambtenaar), 178'. */
export function behindGloss(tokens: Tokens, index: number): number {
  if (norm(tokens, index) !== '(' || tokens.types[index + 1] !== WORD) return index;
  for (let at = index + 1; at < index + LONGEST_GLOSS; at++) {
    if (norm(tokens, at) === ')') return at + 1;
    if (norm(tokens, at) === '(') break;
  }
  return index;
}

function articleItem(tokens: Tokens, index: number, from: number, isPlural: boolean): ArticleList | undefined {
  const number = articleNumber(tokens, index);
  if (!number) return undefined;
  const isStray = norm(tokens, number.next) === '.' && norm(tokens, number.next + 1) === ',';
  const { paragraphs, parts, next } = qualifiers(tokens, isStray ? number.next + 1 : number.next, isPlural);
  const part = parts.length === 0 ? null : parts.join(' en ');
  return { items: [{ article: number.value, paragraphs, part, from, to: next }], next };
}

/** All articles of '10 tot en met 14': the numbers between are known where both ends are whole numbers of one chapter. */
function range(first: ArticleItem, lasts: readonly ArticleItem[]): ArticleItem[] {
  const [last] = lasts;
  if (!last) return [first];
  const span = { from: first.from, to: last.to };
  const one = /^(?<head>(?:\d+[:.])*)(?<value>\d+)$/u.exec(first.article)?.groups;
  const other = /^(?<head>(?:\d+[:.])*)(?<value>\d+)$/u.exec(last.article)?.groups;
  const between: ArticleItem[] = [];
  if (one && other && one.head === other.head && Number(other.value) - Number(one.value) < 60) {
    for (let value = Number(one.value) + 1; value < Number(other.value); value++) {
      between.push({ article: `${one.head}${value}`, paragraphs: [], part: null, ...span });
    }
  }
  return [{ ...first, ...span }, ...between, { ...last, ...span }];
}

/** Words that can stand behind the number of an article; before any other word the number counts something else. */
const behind =
  /^(?:en|of|van|jo|juncto|lid|leden|tot|t|alsmede|aanhef|onder|onderdeel|onderdelen|uit|bij|sub|letter|dan|respectievelijk|resp|onderscheidenlijk|ten|in|is|zijn|dit|deze|het|de|wordt|worden|alinea|punt|punten|even|evenals|mede|vermelde|genoemde|bedoelde|geldt|gelden|moet|mag|kan|heeft|niet)$/u;

/** Whether the number that begins here is one more article: not '14 dagen', not '5 jaar'. */
function isNextItem(tokens: Tokens, index: number): boolean {
  const number = articleNumber(tokens, index);
  if (!number) return false;
  const word = norm(tokens, number.next);
  if (word === '' || tokens.types[number.next] !== WORD) return !/^[€%]$/u.test(word);
  return (
    behind.test(word) || ordinal(tokens, number.next) !== undefined || /^\p{Lu}/u.test(printed(tokens, number.next))
  );
}

/** Reads leden, parts, sentences: every order in which they are written. */
export function qualifiers(tokens: Tokens, index: number, isPlural: boolean): Qualifiers {
  const paragraphs: string[] = [];
  const parts: string[] = [];
  let at = index;
  for (let step = 0; step < 40; step++) {
    const isOpen = norm(tokens, at) === '(';
    const from = separation(tokens, isOpen ? at + 1 : at)?.next ?? (isOpen ? at + 1 : at);
    const next =
      ordinalLeden(tokens, from !== at && norm(tokens, from) === 'het' ? from + 1 : from, paragraphs) ??
      numberedLeden(tokens, from, paragraphs, isPlural) ??
      partsOf(tokens, from, parts) ??
      loneLetter(tokens, from, { paragraphs, parts }) ??
      preamble(tokens, from) ??
      edition(tokens, at);
    if (next === undefined) break;
    if (isOpen && norm(tokens, next) !== ')' && norm(tokens, next - 1) !== ')') break;
    at = isOpen && norm(tokens, next) === ')' ? next + 1 : next;
  }
  return { paragraphs, parts, next: at };
}

/** 'eerste, tweede en vijfde lid'; of 'tweede volzin' and 'tweede alinea' only the place behind it. */
export function ordinalLeden(tokens: Tokens, index: number, paragraphs: string[]): number | undefined {
  const values: string[] = [];
  let at = index;
  for (let step = 0; step < 30; step++) {
    const value = ordinal(tokens, at) ?? (/^(?:laatste|enig|enige|slot)$/u.test(norm(tokens, at)) ? '' : undefined);
    if (value === undefined) return undefined;
    if (value !== '') values.push(value);
    at++;
    const isComma = norm(tokens, at) === ',' && /^(?:lid|leden)$/u.test(norm(tokens, at + 1));
    const noun = isComma ? at + 1 : at;
    if (/^(?:lid|leden|paragraaf)$/u.test(norm(tokens, noun))) {
      paragraphs.push(...values);
      return noun + 1;
    }
    if (/^(?:zin|volzin|zinnen|volzinnen|alinea|gedachtestreepje|streepje|onderdeel|liggend)$/u.test(norm(tokens, at)))
      return at + 1;
    const between = separation(tokens, at);
    if (!between) return undefined;
    at = between.next;
  }
  return undefined;
}

/** 'lid 2', 'leden 1 en 3', and of Belgian acts '§ 2'; the second number of 'lid 1 en 2' is a lid unless the articles stand in the plural. */
function numberedLeden(tokens: Tokens, index: number, paragraphs: string[], isPlural: boolean): number | undefined {
  if (!isLidWord(tokens, index)) return undefined;
  let at = norm(tokens, index + 1) === '§' ? index + 2 : index + 1;
  let found: number | undefined;
  for (let step = 0; step < 30; step++) {
    const word = norm(tokens, at);
    if (tokens.types[at] !== NUMBER || !/^\d{1,2}[a-z]?$/u.test(word)) break;
    if (found !== undefined && isNumberOfArticle(tokens, at)) break;
    paragraphs.push(word);
    found = at + 1;
    const between = isPlural && norm(tokens, index) === 'lid' ? undefined : separation(tokens, at + 1);
    if (!between) break;
    at = between.next;
  }
  return found;
}

function isLidWord(tokens: Tokens, index: number): boolean {
  const word = norm(tokens, index);
  return /^(?:lid|leden|§)$/u.test(word) || (word === 'paragraaf' && norm(tokens, index - 1) === ',');
}

/** Whether a number behind a lid has a lid of its own: '5' of 'lid 2, 5, eerste lid'. */
function isNumberOfArticle(tokens: Tokens, index: number): boolean {
  const behindNumber = norm(tokens, index + 1);
  return behindNumber === 'lid' || (behindNumber === ',' && /^(?:lid|eerste|tweede)$/u.test(norm(tokens, index + 2)));
}

const partWords = new Set([
  'onder',
  'onderdeel',
  'onderdelen',
  'sub',
  'letter',
  'letters',
  'punt',
  'punten',
  'ten',
  'nummer',
  'nr',
  'subonderdeel',
  'onderdeeltje',
  'categorie',
]);

/** 'onder a, b en c', 'sub 1°', 'onderdeel b'. */
function partsOf(tokens: Tokens, index: number, parts: string[]): number | undefined {
  if (!partWords.has(norm(tokens, index))) return undefined;
  let at = index + 1;
  if (norm(tokens, at) === '.') at++;
  if (norm(tokens, at) === 'ten') at++;
  const counted = norm(tokens, at - 1) === 'ten' ? ordinal(tokens, at) : undefined;
  if (counted !== undefined) {
    parts.push(counted);
    return at + 1;
  }
  let found: number | undefined;
  for (let step = 0; step < 30; step++) {
    const label = partLabel(tokens, at);
    if (!label || (found !== undefined && isFollowedByLid(tokens, label.next))) break;
    if (found !== undefined && tokens.types[at] === NUMBER && tokens.types[found - 1] === WORD) break;
    parts.push(label.value);
    const deeper = norm(tokens, label.next) === '.' ? partLabel(tokens, label.next + 1) : undefined;
    found = behindStop(tokens, deeper?.next ?? label.next);
    const between = separation(tokens, found);
    if (!between) break;
    at = between.next;
  }
  return found;
}

/** 'lid 1, c, van': a letter behind a lid, without a word before it. */
function loneLetter(
  tokens: Tokens,
  index: number,
  { paragraphs, parts }: Omit<Qualifiers, 'next'>,
): number | undefined {
  if (paragraphs.length === 0 || norm(tokens, index - 1) !== ',') return undefined;
  if (!/^[a-z]$/u.test(printed(tokens, index)) || !/^(?:,|van)$/u.test(norm(tokens, index + 1))) return undefined;
  parts.push(norm(tokens, index));
  return index + 1;
}

/** A label may have a full stop: 'sub a., c. en d. van'. */
function behindStop(tokens: Tokens, index: number): number {
  return norm(tokens, index) === '.' && /^(?:,|en|of|van)$/u.test(norm(tokens, index + 1)) ? index + 1 : index;
}

function isFollowedByLid(tokens: Tokens, index: number): boolean {
  const at = norm(tokens, index) === ',' ? index + 1 : index;
  return ordinalLeden(tokens, at, []) !== undefined || norm(tokens, at) === 'lid';
}

/** 'aanhef', 'slot', 'en volgende', 'e.v.'. */
function preamble(tokens: Tokens, index: number): number | undefined {
  if (norm(tokens, index) === 'volgende' && norm(tokens, index - 1) === 'en') return index + 1;
  if (norm(tokens, index) === 'e' && norm(tokens, index + 1) === '.' && norm(tokens, index + 2) === 'v')
    return norm(tokens, index + 3) === '.' ? index + 4 : index + 3;
  if (!/^(?:aanhef|slot|slotzin)$/u.test(norm(tokens, index))) return undefined;
  return index + 1;
}

/** '(oud)' and '(nieuw)': an article as it was. */
function edition(tokens: Tokens, index: number): number | undefined {
  const isEdition = /^(?:oud|nieuw)$/u.test(norm(tokens, index + 1)) && norm(tokens, index + 2) === ')';
  return norm(tokens, index) === '(' && isEdition && tokens.types[index] === SIGN ? index + 3 : undefined;
}
