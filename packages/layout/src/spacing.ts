import { isWholly, mostCommon, type PrintedLine } from './printed-line.ts';

/** Tells how far apart the lines of one paragraph stand. */
export interface Spacing {
  /** Usual distance between the base lines of two lines of this size, in points. */
  usualPt(sizePt: number): number;
  /** Whether white space parts the paragraphs. */
  readonly isOpen: boolean;
}

/** Where paragraphs are parted by white space, at least this share of the lines of text stands apart from the next. */
const OPEN_SHARE = 0.04;

/** A distance counts as usual where at least this share of the pairs of lines has it; the smallest of them is taken. */
const USUAL_SHARE = 0.15;

/** Measures the leading on the lines themselves: on each size apart, else on the most common one in proportion. */
export function measureSpacing(columns: readonly (readonly PrintedLine[])[]): Spacing {
  const pairs = columns.flatMap((lines) =>
    lines.slice(1).map((below, index) => ({ above: lines[index] ?? below, below })),
  );
  const measured = pairs
    .filter(({ above, below }) => isSameType(above, below))
    .map(({ above, below }) => ({ size: Math.round(above.sizePt), distance: below.baseline - above.baseline }))
    .filter(({ size, distance }) => distance > 0.8 * size && distance < 3 * size);
  const bySize = new Map(
    [...Map.groupBy(measured, ({ size }) => size)].map(([size, own]) => [size, own.map(({ distance }) => distance)]),
  );
  const usual = new Map([...bySize].map(([size, distances]) => [size, smallestUsual(distances)]));
  const main = mostCommon(new Map([...bySize].map(([size, distances]) => [size, distances.length])));
  const ratio = main > 0 ? (usual.get(main) ?? 0) / main : 1.3;
  const ofMain = bySize.get(main) ?? [];
  const wide = ofMain.filter((distance) => distance > 1.15 * (usual.get(main) ?? 0));
  return {
    isOpen: wide.length > OPEN_SHARE * ofMain.length,
    usualPt: (sizePt) => {
      const size = Math.round(sizePt);
      const own = (bySize.get(size)?.length ?? 0) >= 4 ? usual.get(size) : undefined;
      return Math.min(own ?? Number.POSITIVE_INFINITY, Math.max(ratio, 1.15) * sizePt * 1.05);
    },
  };
}

function isSameType(above: PrintedLine, below: PrintedLine): boolean {
  return Math.abs(below.sizePt - above.sizePt) <= 0.2 && isWholly(above, 'bold') === isWholly(below, 'bold');
}

function smallestUsual(distances: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const distance of distances) {
    const rounded = Math.round(distance * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const near = (value: number): number => [0.5, 0, -0.5].reduce((sum, off) => sum + (counts.get(value + off) ?? 0), 0);
  const usual = [...counts.keys()].filter((value) => near(value) >= Math.max(2, USUAL_SHARE * distances.length));
  return usual.length > 0 ? Math.min(...usual) + 0.5 : Math.min(...distances);
}
