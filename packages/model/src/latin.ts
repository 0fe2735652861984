/** The letters that Dutch and its neighbours are written with, as a character class has them. */
const LETTERS = 'A-Za-zªºÀ-ÖØ-öø-ɏ';

/**
 * The source of a pattern with Latin letters alone for each `\p{L}`, which takes less than half the time: one curly quote
 * in a text, and V8 looks up each of its characters among the 650 ranges of all the world's letters.
 *
 * For a like reason no pattern has both `i` and `u` that does not need `u`: V8 takes five times as long to compile it.
 */
export function latin(source: string): string {
  return source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{L\}/gu, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`,
  );
}
