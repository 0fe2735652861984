/** What a token is: letters, a number such as '9:27' or '53a', or one character of anything else. */
export const WORD = 0;
export const NUMBER = 1;
export const SIGN = 2;

/** What stands for a blank line or the edge of a table's cell: an empty token, whose norm is ''. No citation crosses it. */
export const BREAK = 3;

/** The words, numbers and signs of a text, in order; one array for each property, because there are many of them. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly types: Uint8Array;
  /** 1 where white space stands before the token. */
  readonly spaces: Uint8Array;
  /** Lower case, without diacritics, hyphens and soft hyphens: 'Financiële-verhoudingswet' is 'financieleverhoudingswet'. */
  readonly norms: readonly string[];
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const INSIDE = 8;

const classes = new Uint8Array(0x2100);
for (let code = 0; code < classes.length; code++) {
  const character = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(character)) classes[code] = LETTER;
  else if (character >= '0' && character <= '9') classes[code] = DIGIT;
  else if (character.trim() === '') classes[code] = SPACE;
  else if (/['’‘\u00ad\u2010\u2011-]/u.test(character)) classes[code] = INSIDE;
}

/** Letters behind a number that belong to it however many they are: 'artikel 12quinquies'. */
const LATIN = /^(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies)\p{L}?$/iu;

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 0x2100 ? (classes[code] ?? 0) : 0;
}

/** Cuts a text into tokens. White space of any kind is alike, save the blank line. */
export function tokenize(text: string): Tokens {
  const list = new TokenList(text.length);
  for (let index = 0; index < text.length; ) index = readToken(text, index, list);
  return list.of(text);
}

/** Reads the token at a place or behind the space there; gives its end. A function of its own is compiled once for all texts. */
function readToken(text: string, index: number, list: TokenList): number {
  const from = behindSpace(text, index);
  if (from === text.length) return from;
  if (from - index > 1 && isBlankLine(text, index, from)) list.push(from, from, BREAK, 1, '');
  const kind = classAt(text, from);
  const end = endOfToken(text, from, kind);
  const type = text.charCodeAt(from) === CELL_EDGE ? BREAK : typeOf(kind);
  list.push(from, end, type, from > index ? 1 : 0, type === BREAK ? '' : normOf(text.slice(from, end)));
  return end;
}

/** Tokens while they are counted; arrays of plain numbers would be copied, and scanned by the collector, at every growth. */
class TokenList {
  #starts: Int32Array;
  #ends: Int32Array;
  #types: Uint8Array;
  #spaces: Uint8Array;
  readonly #norms: string[] = [];

  constructor(characters: number) {
    const room = 8 + (characters >> 2); // A word and its space take some six characters in Dutch.
    [this.#starts, this.#ends] = [new Int32Array(room), new Int32Array(room)];
    [this.#types, this.#spaces] = [new Uint8Array(room), new Uint8Array(room)];
  }

  push(start: number, end: number, type: number, space: number, word: string): void {
    const at = this.#norms.length;
    if (at === this.#starts.length) this.#grow(2 * at);
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#types[at] = type;
    this.#spaces[at] = space;
    this.#norms.push(word);
  }

  of(text: string): Tokens {
    const count = this.#norms.length;
    const [starts, ends] = [this.#starts.subarray(0, count), this.#ends.subarray(0, count)];
    const [types, spaces] = [this.#types.subarray(0, count), this.#spaces.subarray(0, count)];
    return { text, count, starts, ends, types, spaces, norms: this.#norms };
  }

  #grow(room: number): void {
    this.#starts = resized(this.#starts, new Int32Array(room));
    this.#ends = resized(this.#ends, new Int32Array(room));
    this.#types = resized(this.#types, new Uint8Array(room));
    this.#spaces = resized(this.#spaces, new Uint8Array(room));
  }
}

function resized<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** The norms of words seen before: a text has few different ones, and equal norms that are one string are found faster. */
const norms = new Map<string, string>();
const MOST_NORMS = 100_000;

function normOf(word: string): string {
  const known = norms.get(word);
  if (known !== undefined) return known;
  const own = detached(word);
  const made = normalize(own);
  if (norms.size < MOST_NORMS) norms.set(own, made);
  return made;
}

/** The same letters without the text they were cut from, which the engine would keep for as long as they are kept. */
function detached(word: string): string {
  return ` ${word}`.slice(1);
}

const LINE_END = 10;
const CELL_EDGE = 124;

function behindSpace(text: string, start: number): number {
  let index = start;
  while (classAt(text, index) === SPACE) index++;
  return index;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  let lineEnds = 0;
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === LINE_END) lineEnds++;
  return lineEnds > 1;
}

function typeOf(kind: number): number {
  if (kind === LETTER) return WORD;
  return kind === DIGIT ? NUMBER : SIGN;
}

function endOfToken(text: string, start: number, kind: number): number {
  if (kind === LETTER) return endOfWord(text, start);
  return kind === DIGIT ? endOfNumber(text, start) : start + 1;
}

/** A word runs on over an apostrophe or a hyphen with a letter behind it: 'Financiële-verhoudingswet', 'foto’s'. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const kind = classAt(text, end);
    if (kind === LETTER) end++;
    else if (kind === INSIDE && classAt(text, end + 1) === LETTER) end += 2;
    else return end;
  }
}

/** '9:27', '3.119a', '7.57H', '3B.3a', '12quinquies'; '1Kamerstukken' is the mark of a footnote and then a word. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (classAt(text, end) === DIGIT) end++;
    let letters = end;
    while (letters - end < 12 && classAt(text, letters) === LETTER) letters++;
    if (letters - end <= 3 ? letters > end : LATIN.test(text.slice(end, letters))) end = letters;
    else if (letters > end) return end;
    const isJoint = text.charCodeAt(end) === 46 || text.charCodeAt(end) === 58;
    if (!isJoint || classAt(text, end + 1) !== DIGIT) return end;
    end++;
  }
}

/** The form in which words are compared. */
export function normalize(word: string): string {
  if (word.length === 1) return single(word);
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code === 45 || code === 39 || code > 127) return fold(word);
  }
  return word.toLowerCase();
}

function single(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return character.toLowerCase();
  if (character === '’' || character === '‘') return "'";
  return code < 0x180 ? fold(character) || '\u00ad' : /[\u2010\u2011]/u.test(character) ? '-' : character;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u2010\u2011-]/gu, '')
    .replace(/[’‘]/gu, "'");
}

/** The printed words of a token. */
export function printed(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The norm of a token; '' for a break, and beyond the text. */
export function norm(tokens: Tokens, index: number): string {
  return tokens.norms[index] ?? '';
}

export function isCapital(tokens: Tokens, index: number): boolean {
  return index < tokens.count && /^\p{Lu}/u.test(tokens.text.charAt(tokens.starts[index] ?? 0));
}

export function startOf(tokens: Tokens, index: number): number {
  return tokens.starts[index] ?? tokens.text.length;
}

/** Where the token before this one ends: the end of a stretch of tokens. */
export function endBefore(tokens: Tokens, index: number): number {
  return tokens.ends[index - 1] ?? 0;
}
