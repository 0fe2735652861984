import type { PrintedLine } from './printed-line.ts';

/** "•", "–", and the signs that symbol fonts keep in the private use area; Word's second level is a letter o. */
const BULLET = /^(?:[•‣◦▪■●○·∙⁃❖➢✓–—*»-]|[\uE000-\uF8FF]|o(?=\s+\p{Lu}))(?:\s|$)/u;

/** "12.", "3.4", "a.", "b)", "(iii)", "1°". */
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})(?:\.\)|[.)°º])|\d{1,3}(?:\.\d{1,3}){1,4}\.?)(?:\s|$)/u;

/** Whether the words begin with the bullet or the number of an item. */
export function hasMark(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

/** "H. de Vries": a capital with a full stop may be the initial of a name rather than a mark. */
export function isInitial(text: string): boolean {
  return /^\p{Lu}\./u.test(text);
}

/** Whether the words are a bullet or a number and nothing else. */
export function isMark(text: string): boolean {
  return (BULLET.test(text) || NUMBER.test(text)) && /^\S+\s*$/u.test(text);
}

/** Where the words of an item begin, in points from the page's left; undefined where the file draws it with its mark. */
export function wordsLeft(line: PrintedLine): number | undefined {
  const [first, second] = line.pieces;
  return first !== undefined && second !== undefined && isMark(first.text.trim()) ? second.left : undefined;
}
