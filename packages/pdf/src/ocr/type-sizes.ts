import { type MeasuredLine, type MeasuredWord, median } from './measure.ts';

/** Height of ascenders ("b", "d", "h") as a share of the type's size, in the usual typefaces. */
const ASCENDER = 0.74;

/**
 * Kinds of words by their highest letter, and how high that is beside an ascender in the usual typefaces: a start for
 * documents that are too short to tell.
 */
const kinds = {
  ascender: { pattern: /[bdfhkl]/u, height: 1 },
  capital: { pattern: /[A-Z]/u, height: 0.96 },
  digit: { pattern: /\d/u, height: 0.95 },
  small: { pattern: /^[aceg-hm-su-z,.]+$/u, height: 0.72 },
} as const;

type Kind = keyof typeof kinds;

/** Lines of one document whose sizes differ by less than this share are set in one size. */
const SAME_SIZE = 0.055;

/** A line this close to the next, in sizes of the type, is one of the same paragraph, and of the same size where that is near. */
const LEADING = 1.4;
const NEAR_SIZE = 0.12;

/**
 * The size of each line's type, in points: what the words of the line agree on, made equal over the document for lines
 * that differ by no more than a scanner makes them.
 *
 * @param lines in the order of the pages and, on each page, from the top down.
 */
export function typeSizes(lines: readonly MeasuredLine[]): ReadonlyMap<MeasuredLine, number> {
  const heights = learnHeights(lines);
  const own = lines.map((line) => sizeOf(line, heights));
  const levels = levelsOf(lines.map((line, index) => ({ size: own[index] ?? 0, characters: charactersOf(line) })));
  const [usual = 0] = levels;
  const sizes = own.map((size) => levels.find((level) => isSame(level, size)) ?? size);
  const isBesideUsual = (index: number): boolean =>
    [index - 1, index + 1].some((other) => {
      const distance = Math.abs((lines[other]?.baseline ?? 0) - (lines[index]?.baseline ?? 0));
      return sizes[other] === usual && distance > 0 && distance < LEADING * usual;
    });
  const even = sizes.map((size, index) =>
    Math.abs(size - usual) < NEAR_SIZE * usual && isBesideUsual(index) ? usual : size,
  );
  return new Map(lines.map((line, index) => [line, Math.round((even[index] ?? 0) * 10) / 10]));
}

/** Brackets and the like rise above the letters. */
const TALLER = /[()[\]{}/|]/u;

function kindOf({ text }: MeasuredWord): Kind | undefined {
  if (TALLER.test(text)) return undefined;
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].pattern.test(text));
}

function risesOf(line: MeasuredLine, kind: Kind): number[] {
  return line.words.filter((word) => kindOf(word) === kind).map(({ rise }) => rise);
}

/** Lines that hold two kinds, below which the usual heights are closer than what the document tells. */
const ENOUGH = 5;

/** How high each kind is beside an ascender, in this document's typeface. */
function learnHeights(lines: readonly MeasuredLine[]): Readonly<Record<Kind, number>> {
  const heightOf = (kind: Kind): number => {
    const shares = lines.flatMap((line) => {
      const [own, tall] = [risesOf(line, kind), risesOf(line, 'ascender')];
      return own.length > 0 && tall.length > 0 ? [median(own) / median(tall)] : [];
    });
    return shares.length < ENOUGH ? kinds[kind].height : median(shares);
  };
  return { ascender: 1, capital: heightOf('capital'), digit: heightOf('digit'), small: heightOf('small') };
}

function sizeOf(line: MeasuredLine, heights: Readonly<Record<Kind, number>>): number {
  const rises = line.words.flatMap((word) => {
    const kind = kindOf(word);
    return kind === undefined ? [] : [word.rise / heights[kind]];
  });
  const tallest = Math.max(...line.words.map(({ rise }) => rise));
  return Math.max(1, (rises.length > 0 ? median(rises) : tallest) / ASCENDER);
}

function charactersOf({ words }: MeasuredLine): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** The sizes that most characters have, the most frequent first, each further than a scanner's error from the others. */
function levelsOf(lines: readonly { readonly size: number; readonly characters: number }[]): number[] {
  const levels: number[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const near = (size: number) => rest.filter((line) => isSame(size, line.size));
    const weigh = (size: number) => near(size).reduce((sum, line) => sum + line.characters, 0);
    const candidates = [...new Set(rest.map(({ size }) => Math.round(size * 10) / 10))];
    const best = candidates.map((size) => [weigh(size), size] as const).reduce((a, b) => (b[0] > a[0] ? b : a))[1];
    const members = near(best);
    if (members.length === 0) break;
    levels.push(median(members.map(({ size }) => size)));
    rest = rest.filter((line) => !members.includes(line));
  }
  return levels;
}

function isSame(level: number, size: number): boolean {
  return Math.abs(size - level) <= SAME_SIZE * level;
}
