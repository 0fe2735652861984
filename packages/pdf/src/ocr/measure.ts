import { correctMark } from './corrections.ts';
import type { Box, ReadLine, ReadWord } from './hocr.ts';
import { footOfLetters, slant, strokeWidth, topOfLetters } from './ink.ts';
import type { Picture } from './picture.ts';

/** A word with what its picture tells of its type. All lengths in points, from the top left corner of the page set straight. */
export interface MeasuredWord extends Box {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** How far its highest letter rises above the base line. */
  readonly rise: number;
  readonly stroke: number;
  /** Above 0.96 for italics; see `slant`. */
  readonly slant: number;
}

export interface MeasuredLine {
  readonly baseline: number;
  /** From left to right; one or more. */
  readonly words: readonly MeasuredWord[];
}

/** Lines and words that the engine itself believes in less than this are drawings, stamps and dirt. */
const LEAST_CONFIDENCE = 0.4;

/** Letters and signs that reach below the base line, in the typefaces of reports. */
const DESCENDING = /[gjpqyçQJ,;()[\]{}/\\|@_§¶]/u;

/** The lines of a page in points, without what is no text. */
export function measureLines(lines: readonly ReadLine[], picture: Picture): MeasuredLine[] {
  return lines.flatMap(({ words, baseline }) => {
    const kept = correctMark(words.filter(isText));
    if (kept.length === 0 || meanConfidence(kept) < LEAST_CONFIDENCE) return [];
    return [measureLine({ words: kept, baseline }, picture)];
  });
}

/** Mean by the number of characters; 0 for no words. */
export function meanConfidence(words: readonly { readonly text: string; readonly confidence: number }[]): number {
  const characters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, characters);
}

function isText({ text, confidence }: ReadWord): boolean {
  return confidence >= LEAST_CONFIDENCE || /[\p{L}\p{N}]/u.test(text);
}

function measureLine(line: ReadLine, picture: Picture): MeasuredLine {
  const { scale } = picture;
  const baseline = baselineOf(line, picture);
  const words = line.words.map((word) => ({
    text: word.text,
    confidence: word.confidence,
    left: word.left / scale,
    top: word.top / scale,
    right: word.right / scale,
    bottom: word.bottom / scale,
    rise: (baseline - topOfLetters(picture, word, baseline)) / scale,
    stroke: strokeWidth(picture, word) / scale,
    slant: slant(picture, word),
  }));
  return { baseline: baseline / scale, words };
}

/** Where the feet of most words stand; the engine's own base line is a fit that short lines mislead. */
function baselineOf({ words, baseline }: ReadLine, picture: Picture): number {
  const feet = words.filter(({ text }) => /[\p{L}\p{N}]$|[\p{L}\p{N}].$/u.test(text) && !DESCENDING.test(text));
  return feet.length === 0 ? baseline : median(feet.map((word) => footOfLetters(picture, word)));
}

/** The middle of the values, the lower of two; 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}
