import type { Face } from '../faces.ts';
import { type MeasuredLine, type MeasuredWord, median } from './measure.ts';

/** Strokes this much wider than the running text's are bold: semibold type measures 1.3, bold type 1.4 and more. */
const BOLD = 1.2;

/** Upright type leans 0.83 on average and seldom more than 0.93, italics 1.05 and seldom less than 0.97. */
const ITALIC = 0.96;

/** Paper soaks up ink and a scanner blurs it: this share of a stroke's width does not shrink with its type. */
const SPREAD = 0.6;

/** A line of which this share of the characters is bold or italic is so as a whole. */
const WHOLE = 0.7;

/** Tells bold and italic type from the running text of the same document, by its strokes. */
export function facesOf(sizes: ReadonlyMap<MeasuredLine, number>): ReadonlyMap<MeasuredWord, Face> {
  const usual = usualType(sizes);
  const faces = new Map<MeasuredWord, Face>();
  for (const [line, size] of sizes) {
    const share = size / usual.size;
    const stroke = usual.stroke * (share < 1 ? SPREAD + (1 - SPREAD) * share : share);
    const bold = even(line, (word) => word.stroke > BOLD * stroke);
    const italic = even(line, (word) => word.slant > ITALIC);
    line.words.forEach((word, index) => {
      faces.set(word, { bold: bold[index] ?? false, italic: italic[index] ?? false });
    });
  }
  return faces;
}

/** The size of most characters, and the width of its strokes. */
function usualType(sizes: ReadonlyMap<MeasuredLine, number>): { readonly size: number; readonly stroke: number } {
  const words = [...sizes].flatMap(([line, size]) => line.words.map((word) => ({ size, ...word })));
  const weighed = words.flatMap(({ size, text }) => Array.from(text, () => size));
  const size = median(weighed);
  return { size, stroke: median(words.filter((word) => word.size === size).map(({ stroke }) => stroke)) };
}

/** A single word between others may be misjudged: it is taken for what they are, as is the rest of most of a line. */
function even({ words }: MeasuredLine, judge: (word: MeasuredWord) => boolean): boolean[] {
  const judged = words.map(judge);
  const marked = words.filter((_, index) => judged[index]).reduce((sum, { text }) => sum + text.length, 0);
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  if (marked >= WHOLE * all) return words.map(() => true);
  return judged.map((own, index) => {
    const [before, after] = [judged[index - 1] ?? own, judged[index + 1] ?? own];
    return before === after ? before : own;
  });
}
