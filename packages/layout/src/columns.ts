import type { TextRun } from '@oordelenbank/model';
import type { PrintedLine } from './printed-line.ts';
import { toLines } from './rows.ts';
import { CELL_GAP } from './tables.ts';

/** A stretch of a page that is read from top to bottom before the next one is begun. */
export interface Region {
  readonly page: number;
  readonly kind: 'whole' | 'left' | 'right';
  readonly lines: readonly PrintedLine[];
}

/** A gutter narrower than this cannot be told from the space between words, in points. */
const GUTTER_PT = 8;

/** Lines that must stand on either side of a gutter before it counts as one. */
const FEWEST_LINES = 4;

/** A column of text holds at least this many characters in half of its lines; less is a column of a table. */
const FEWEST_CHARACTERS = 20;

/** On a page with columns, at most this share of the rows crosses the gutter. */
const MOST_CROSSING = 0.3;

/** A row of runs that overlap in height, whatever column they stand in. */
interface Row {
  readonly runs: readonly TextRun[];
  readonly top: number;
  readonly bottom: number;
}

interface Band {
  readonly rows: readonly Row[];
  readonly divided: boolean;
}

/**
 * For each page, the middle of the gutter between its two columns, in points from the left; undefined for none. A page
 * with too little text to tell has the gutter of the others, where nothing crosses it.
 */
export function findGutters(pages: readonly (readonly TextRun[])[]): (number | undefined)[] {
  const own = pages.map((runs) => findGutter(rowsOf(runs), runs));
  const usual = own.filter((gutter) => gutter !== undefined);
  if (usual.length === 0) return own;
  return own.map(
    (gutter, index) => gutter ?? (hasGutter(rowsOf(pages[index] ?? []), median(usual)) ? median(usual) : undefined),
  );
}

function hasGutter(rows: readonly Row[], x: number): boolean {
  const crossing = rows.filter((row) => crosses(row, x)).length;
  return crossing <= MOST_CROSSING * rows.length && rows.some(({ runs }) => runs.some((run) => run.left > x));
}

function findGutter(rows: readonly Row[], runs: readonly TextRun[]): number | undefined {
  const left = Math.min(...runs.map((run) => run.left));
  const width = Math.max(...runs.map((run) => run.right)) - left;
  const steps = Math.max(0, Math.floor(0.6 * width));
  const first = left + 0.2 * width;
  const scores = scoresAt(rows, first, steps);
  const best = Math.max(0, ...scores);
  if (best === 0) return undefined;
  const widest = longestStretch(scores, best);
  return first + (widest.from + widest.to) / 2;
}

/**
 * The score of each place, a point apart from `first` on. Most places on most pages are no gutter, which is told without
 * building bands; and between two edges of runs all places score the same.
 */
function scoresAt(rows: readonly Row[], first: number, steps: number): number[] {
  const { isGutter, isEdge } = placesAt(rows, first, steps);
  const scores: number[] = [];
  for (let step = 0; step < steps; step++) {
    const isAsBefore = step > 0 && isGutter[step - 1] === 1 && isEdge[step] === 0;
    if (isGutter[step] === 0) scores.push(0);
    else scores.push(isAsBefore ? (scores[step - 1] ?? 0) : scoreOf(rows, first + step));
  }
  return scores;
}

/** Which places enough rows on end leave free for a band of text, and at which a run begins or ends to cross. */
function placesAt(rows: readonly Row[], first: number, steps: number) {
  const free = new Uint16Array(steps); // Rows on end, up to the present one.
  const isGutter = new Uint8Array(steps);
  const isEdge = new Uint8Array(steps + 1);
  for (const { runs } of rows) {
    const isCrossed = new Uint8Array(steps);
    for (const run of runs) {
      const { from, to } = crossedBy(run, first, steps);
      isCrossed.fill(1, from, to);
      isEdge[from] = 1;
      isEdge[to] = 1;
    }
    for (let step = 0; step < steps; step++) {
      free[step] = isCrossed[step] === 1 ? 0 : (free[step] ?? 0) + 1;
      if ((free[step] ?? 0) >= FEWEST_LINES) isGutter[step] = 1;
    }
  }
  return { isGutter, isEdge };
}

/** The places that a run crosses, as `crosses` has it. */
function crossedBy({ left, right }: TextRun, first: number, steps: number): { from: number; to: number } {
  const half = GUTTER_PT / 2;
  const within = (place: number) => Math.min(Math.max(place, 0), steps);
  const from = within(Math.floor(left - half - first) + 1);
  return { from, to: Math.max(from, within(Math.ceil(right + half - first))) };
}

function longestStretch(scores: readonly number[], value: number): { from: number; to: number } {
  let best = { from: 0, to: -1 };
  for (let from = 0; from < scores.length; from++) {
    if (scores[from] !== value) continue;
    let to = from;
    while (scores[to + 1] === value) to++;
    if (to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  return best;
}

/** The number of lines that stand beside the gutter at `x`, in bands of text. */
function scoreOf(rows: readonly Row[], x: number): number {
  return bandsAt(rows, x)
    .filter((band) => band.divided && isText(band, x))
    .reduce((sum, band) => sum + band.rows.length, 0);
}

function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: { runs: TextRun[]; top: number; bottom: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1);
    const middle = (run.top + run.bottom) / 2;
    if (last !== undefined && middle < last.bottom) {
      last.runs.push(run);
      last.bottom = Math.min(last.bottom, run.bottom);
    } else rows.push({ runs: [run], top: run.top, bottom: run.bottom });
  }
  return rows;
}

/** Cuts the page at the rows that cross the gutter. */
function bandsAt(rows: readonly Row[], x: number): Band[] {
  const bands: { rows: Row[]; divided: boolean }[] = [];
  for (const row of rows) {
    const divided = !crosses(row, x);
    const last = bands.at(-1);
    if (last?.divided === divided) last.rows.push(row);
    else bands.push({ rows: [row], divided });
  }
  return bands;
}

function crosses(row: Row, x: number): boolean {
  const half = GUTTER_PT / 2;
  return row.runs.some((run) => run.left < x + half && run.right > x - half);
}

/** Whether both sides of the gutter hold lines of text, and not the cells of a table. */
function isText(band: Band, x: number): boolean {
  const sides = [true, false].map((isLeft) => {
    const texts = band.rows.map((row) =>
      row.runs
        .filter((run) => run.left < x === isLeft)
        .map((run) => run.text)
        .join(' '),
    );
    return texts.map((text) => text.length).filter((length) => length > 0);
  });
  if (!sides.every((lengths) => lengths.length >= FEWEST_LINES && median(lengths) >= FEWEST_CHARACTERS)) return false;
  return !hasCells(band, x) && !startsTogether(band, x);
}

/** Whether most lines on one side of the gutter have a wide gap themselves: the gutter is one of several in a table. */
function hasCells(band: Band, x: number): boolean {
  return [true, false].some((isLeft) => {
    const lines = band.rows
      .map((row) => row.runs.filter((run) => run.left < x === isLeft).toSorted((one, other) => one.left - other.left))
      .filter((runs) => runs.length > 0);
    return lines.filter(hasCellGap).length > 0.5 * lines.length;
  });
}

/** A gap that is wider than between words; the one behind an item's mark is not meant. */
function hasCellGap(runs: readonly TextRun[]): boolean {
  return runs.some((run, index) => {
    const before = runs[index - 1];
    if (before === undefined || (index === 1 && before.text.trim().length <= 4)) return false;
    return run.left - before.right > CELL_GAP * run.sizePt;
  });
}

/** A table's cells begin side by side, row after row; the paragraphs of two columns do so by chance. */
function startsTogether(band: Band, x: number): boolean {
  const sides = [true, false].map((isLeft) =>
    band.rows.map((row) => row.runs.filter((run) => run.left < x === isLeft)),
  );
  const [left = [], right = []] = sides.map(paragraphTops);
  const [leftLines = [], rightLines = []] = sides.map(baselinesOf);
  const most = Math.max(left.length, right.length);
  // Two paragraphs of a long band may begin side by side by chance; those of a few rows are cells.
  const fewest = band.rows.length <= 2 * FEWEST_LINES ? 2 : 3;
  if (most >= fewest && shareOn(left, right) * left.length >= 0.8 * most) return true;
  // Cells of one line each have no paragraphs: their lines stand on the first lines of the cells beside them.
  const areCells = (lines: readonly number[], tops: readonly number[]) =>
    tops.length >= 3 && shareOn(lines, tops) >= 0.7;
  return areCells(rightLines, left) || areCells(leftLines, right);
}

/** The share of heights that are also among others. */
function shareOn(heights: readonly number[], others: readonly number[]): number {
  const shared = heights.filter((height) => others.some((other) => Math.abs(other - height) < 2));
  return heights.length === 0 ? 0 : shared.length / heights.length;
}

function baselinesOf(rows: readonly (readonly TextRun[])[]): number[] {
  return rows.flatMap((runs) => runs.slice(0, 1).map((run) => run.baseline));
}

function paragraphTops(rows: readonly (readonly TextRun[])[]): number[] {
  const baselines = baselinesOf(rows);
  const gaps = baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? 0));
  const usual = gaps.toSorted((one, other) => one - other)[gaps.length >> 2] ?? 0; // In a table most gaps may part rows.
  return baselines.filter((_, index) => index === 0 || (gaps[index - 1] ?? 0) > 1.2 * usual);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * Puts the lines of a page in the order in which they are read: down the left column, then down the right one; what
 * crosses the gutter cuts the page.
 */
export function toRegions(page: number, runs: readonly TextRun[], gutter: number | undefined): Region[] {
  if (gutter === undefined) return [{ page, kind: 'whole', lines: toLines(page, runs) }];
  const regions: Region[] = [];
  for (const band of bandsAt(rowsOf(runs), gutter)) {
    const own = band.rows.flatMap((row) => row.runs);
    const left = own.filter((run) => run.left < gutter);
    const right = own.filter((run) => run.left >= gutter);
    if (!band.divided) regions.push({ page, kind: 'whole', lines: toLines(page, own) });
    else {
      if (left.length > 0) regions.push({ page, kind: 'left', lines: toLines(page, left) });
      if (right.length > 0) regions.push({ page, kind: 'right', lines: toLines(page, right) });
    }
  }
  return regions;
}
