/** Breaks words into lines of a given width. */
import createHyphenator from 'hyphen';
import dutch from 'hyphen/patterns/nl.js';
import type { Span } from './blocks.ts';

/** The four faces of one family: names of the standard fonts of PDF, or paths of font files. */
export interface Family {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

export interface Type {
  readonly family: Family;
  /** Points. */
  readonly size: number;
  /** From base line to base line, in points. */
  readonly leading: number;
  /** Whether lines are stretched to their full width. */
  readonly justified: boolean;
  /** Whether long words are broken at the end of a line. */
  readonly breaks: boolean;
}

/** Letters of one font; several make up a word such as "**Awb**,". */
export interface Piece {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  /** How far above the base line, in points. */
  readonly rise: number;
  readonly width: number;
  readonly note: string;
}

export type Word = readonly Piece[];

export interface Line {
  readonly words: readonly Word[];
  /** The last of its paragraph, which is not stretched. */
  readonly isLast: boolean;
}

export type Measure = (text: string, font: string, size: number) => number;

const SOFT_HYPHEN = '\u00AD';
const hyphenate = createHyphenator(dutch, { hyphenChar: SOFT_HYPHEN, async: false }) as (word: string) => string;
/** Fewer letters than this are never broken. */
const SHORTEST_BROKEN = 7;

export const widthOfWord = (word: Word): number => word.reduce((sum, { width }) => sum + width, 0);

export const notesOf = (line: Line): string[] =>
  line.words.flatMap((word) => word.flatMap(({ note }) => (note === '' ? [] : [note])));

/** The words of the spans; an array of words for each forced line break. */
export function wordsOf(spans: readonly Span[], type: Type, measure: Measure): Word[][] {
  const rows: Piece[][][] = [[[]]];
  for (const span of spans) {
    if (span.text === '\n') {
      rows.push([[]]);
      continue;
    }
    const [first = '', ...others] = span.text.split(' ');
    const row = rows.at(-1) ?? [];
    row.at(-1)?.push(pieceOf(first, span, type, measure));
    for (const text of others) row.push([pieceOf(text, span, type, measure)]);
  }
  return rows.map((row) => row.map((word) => word.filter(({ text }) => text !== '')).filter((word) => word.length > 0));
}

function pieceOf(text: string, span: Span, type: Type, measure: Measure): Piece {
  const { family } = type;
  const font = span.bold
    ? span.italic
      ? family.boldItalic
      : family.bold
    : span.italic
      ? family.italic
      : family.regular;
  const size = span.raised ? type.size * 0.65 : type.size;
  const rise = span.raised ? type.size * 0.35 : 0;
  return { text, font, size, rise, width: measure(text, font, size), note: span.note };
}

/**
 * A word that is wider than the line and cannot be broken, such as a long address on the web, sticks out.
 *
 * @param breaks whether long words may be broken at the end of a line.
 */
export function breakLines(words: readonly Word[], width: number, breaks: boolean, measure: Measure): Line[] {
  const lines: Line[] = [];
  const queue = [...words];
  let line: Word[] = [];
  let used = 0;
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const gap = line.length === 0 ? 0 : spaceOf(word, measure);
    const fits = used + gap + widthOfWord(word) <= width;
    const broken = breaks && !fits ? breakWord(word, width - used - gap, measure) : undefined;
    if (fits || (line.length === 0 && broken === undefined)) {
      line.push(word);
      used += gap + widthOfWord(word);
      continue;
    }
    if (broken !== undefined) line.push(broken.head);
    lines.push({ words: line, isLast: false });
    queue.unshift(broken?.tail ?? word);
    line = [];
    used = 0;
  }
  return [...lines, { words: line, isLast: true }];
}

/** The width of a space beside a word. */
export function spaceOf(word: Word, measure: Measure): number {
  const [piece] = word;
  return piece === undefined ? 0 : measure(' ', piece.font, piece.size);
}

/** The longest beginning of a word that fits, with a hyphen, and the rest: "behoorlijk-" + "heid". */
function breakWord(word: Word, room: number, measure: Measure): { head: Word; tail: Word } | undefined {
  const [piece] = word;
  if (
    piece === undefined ||
    word.length > 1 ||
    piece.text.length < SHORTEST_BROKEN ||
    !/^\p{L}+\P{L}?$/u.test(piece.text)
  ) {
    return undefined;
  }
  const syllables = hyphenate(piece.text).split(SOFT_HYPHEN);
  for (let count = syllables.length - 1; count > 0; count -= 1) {
    const text = `${syllables.slice(0, count).join('')}-`;
    const width = measure(text, piece.font, piece.size);
    if (width > room) continue;
    const rest = syllables.slice(count).join('');
    return {
      head: [{ ...piece, text, width }],
      tail: [{ ...piece, text: rest, width: measure(rest, piece.font, piece.size) }],
    };
  }
  return undefined;
}
