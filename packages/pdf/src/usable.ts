import type { Page, TextRun } from '@oordelenbank/model';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type MeasuredLine, meanConfidence } from './ocr/measure.ts';
import { loadPdfjs } from './pdfjs.ts';

/** Share of a page's characters without a meaning from which on it cannot be trusted, and is not worth keeping. */
const DOUBTFUL_SHARE = 0.05;
const UNREADABLE_SHARE = 0.3;

/** Vowels make up 0.38 of the letters of a Dutch text, and half of that where fonts confuse the letters. */
const FEWEST_VOWELS = 0.2;

/** Letters from which on the share of vowels says something. */
const ENOUGH_LETTERS = 80;

/** A page with fewer characters may be a scan that was given a stamp, a header or a page number. */
const FEW_CHARACTERS = 200;

/** Such a page is one where pictures cover this share of it. */
const COVERED_SHARE = 0.5;

/** OCR that is surer than this replaces the text that a page has. */
const CONFIDENT = 0.6;

/** With fewer marks of a letter's height a page is blank, or a drawing. */
const MORE_LETTERS = 8;

/** Whether some of the page's characters have no meaning. */
export function isDoubtful(runs: readonly TextRun[]): boolean {
  return unreadableShare(textOf(runs)) > DOUBTFUL_SHARE;
}

/** Whether the page's own text will do as it is: there is enough of it, and it can be read. */
export function isEnough({ runs }: Page): boolean {
  const text = textOf(runs);
  return text.length >= FEW_CHARACTERS && !isGarbage(text);
}

/** Of a page whose own text is not enough: whether it has garbage, or is a picture with at most a few words of text over it. */
export async function needsOcr({ runs, widthPt, heightPt }: Page, proxy: PDFPageProxy): Promise<boolean> {
  const text = textOf(runs);
  if (text === '') return drawsSomething(proxy);
  return isGarbage(text) || (await coverOfPictures(proxy)) > COVERED_SHARE * widthPt * heightPt;
}

/** Whether there is a picture or a drawing on the page, which may hold letters; a blank page has none. */
async function drawsSomething(proxy: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadPdfjs();
  const marks: ReadonlySet<number> = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.constructPath,
    OPS.showText,
    OPS.shadingFill,
  ]);
  const { fnArray } = await proxy.getOperatorList();
  return fnArray.some((operator) => marks.has(operator));
}

/** How many letters a page's picture must hold to be worth reading: more than its own text has. */
export function fewestLetters(runs: readonly TextRun[]): number {
  const text = textOf(runs);
  return MORE_LETTERS + (isGarbage(text) ? 0 : text.length);
}

/** Whether what OCR read is to stand for the page, rather than its own text. */
export function isBetter(lines: readonly MeasuredLine[], runs: readonly TextRun[]): boolean {
  const words = lines.flatMap((line) => line.words);
  const text = textOf(runs);
  if (words.length === 0 || text === '') return words.length > 0;
  return meanConfidence(words) >= CONFIDENT && (isGarbage(text) || textOf(words).length > 2 * text.length);
}

/** Text of fonts without a table of meanings, or with a wrong one. */
function isGarbage(text: string): boolean {
  let letters = 0;
  let vowels = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind !== OTHER) letters++;
    if (kind === VOWEL) vowels++;
  }
  const isUnspeakable = letters >= ENOUGH_LETTERS && vowels < FEWEST_VOWELS * letters;
  return isUnspeakable || unreadableShare(text) > UNREADABLE_SHARE;
}

const OTHER = 0;
const CONSONANT = 1;
const VOWEL = 2;

/** Of each Latin letter what it is: every page is asked letter by letter, and a pattern takes longer than the reading of it. */
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!/\p{L}/u.test(letter)) return OTHER;
  return /^[aeiouy\u0133]/iu.test(letter.normalize('NFD')) ? VOWEL : CONSONANT;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < kinds.length) return kinds[code] ?? OTHER;
  return /\p{L}/u.test(text.charAt(at)) ? CONSONANT : OTHER;
}

function textOf(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Characters that a font without a table of meanings leaves: the replacement sign, private use, controls. */
function unreadableShare(text: string): number {
  return (text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0) / Math.max(1, text.length);
}

/** Area of the page's pictures, in square points; what lies over each other counts twice. */
async function coverOfPictures(proxy: PDFPageProxy): Promise<number> {
  const { OPS } = await loadPdfjs();
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  const { fnArray, argsArray } = await proxy.getOperatorList();
  const outer: number[] = [];
  let unit = 1; // Area of the unit square, on which a picture is drawn.
  let area = 0;
  fnArray.forEach((operator, index) => {
    const operands: unknown = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) outer.push(unit);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) unit = outer.pop() ?? unit;
    if (operator === OPS.transform) unit *= determinant(operands as readonly number[]);
    if (operator === OPS.paintFormXObjectBegin) unit *= determinant((operands as [readonly number[] | null])[0] ?? []);
    if (pictures.includes(operator)) area += Math.abs(unit);
  });
  return area;
}

function determinant([a = 1, b = 0, c = 0, d = 1]: readonly number[]): number {
  return a * d - b * c;
}
