import type { ReadWord } from './hocr.ts';

/** A Roman I and its full stop, which OCR takes for an L: "L", "IL.", "IIL". */
const ROMAN_L = /^(?<ones>I{0,2})L\.?$/u;

/** A number and the word behind it, where the gap between them is narrow: "6.In". */
const CLOSE_NUMBER = /^(?<number>\d{1,3}\.)(?=\p{L}{2})/u;

/**
 * The words of a line with the number of an item or a heading at its beginning as it must have been printed.
 *
 *     L Ten aanzien van …    →  I. Ten aanzien van …      no number has an L and no full stop
 *     IL. Ten aanzien van …  →  II. Ten aanzien van …     49 is XLIX
 *     6.In het systeem …     →  6. In het systeem …
 */
export function correctMark(words: readonly ReadWord[]): readonly ReadWord[] {
  const [first, second, ...others] = words;
  if (first === undefined) return words;
  const { number } = CLOSE_NUMBER.exec(first.text)?.groups ?? {};
  if (number !== undefined) return [...parted(first, number), ...words.slice(1)];
  const { ones } = ROMAN_L.exec(first.text)?.groups ?? {};
  if (ones === undefined || first.text === 'L.' || !/^\p{Lu}/u.test(second?.text ?? '')) return words;
  return [{ ...first, text: `${ones}I.` }, ...(second === undefined ? [] : [second]), ...others];
}

/** The box is shared out by the number of characters. */
function parted(word: ReadWord, number: string): ReadWord[] {
  const edge = Math.round(word.left + ((word.right - word.left) * number.length) / word.text.length);
  return [
    { ...word, text: number, right: edge },
    { ...word, text: word.text.slice(number.length), left: edge },
  ];
}
