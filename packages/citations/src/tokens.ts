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
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly types: readonly number[];
  /** 1 where white space stands before the token. */
  readonly spaces: readonly number[];
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
  const starts: number[] = [];
  const ends: number[] = [];
  const types: number[] = [];
  const spaces: number[] = [];
  const norms: string[] = [];
  const push = (start: number, end: number, type: number, space: number, word: string): void => {
    starts.push(start);
    ends.push(end);
    types.push(type);
    spaces.push(space);
    norms.push(word);
  };
  for (let index = 0; index < text.length; ) {
    const from = behindSpace(text, index);
    if (from === text.length) break;
    if (from - index > 1 && isBlankLine(text, index, from)) push(from, from, BREAK, 1, '');
    const kind = classAt(text, from);
    const end = endOfToken(text, from, kind);
    const type = text.charCodeAt(from) === CELL_EDGE ? BREAK : typeOf(kind);
    push(from, end, type, from > index ? 1 : 0, type === BREAK ? '' : normalize(text.slice(from, end)));
    index = end;
  }
  return { text, count: starts.length, starts, ends, types, spaces, norms };
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
