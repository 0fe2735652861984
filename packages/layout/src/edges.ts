import type { Region } from './columns.ts';
import type { Edges } from './paragraphs.ts';
import type { PrintedLine } from './printed-line.ts';

/** An edge is one where at least this share of the lines begins or ends: a line that sticks out moves none. */
const SHARE = 0.02;

/** Lines that begin within this distance begin at one edge; ragged ends lie further apart. */
const LEFT_PT = 3;
const RIGHT_PT = 15;

/** Margins of left and right pages that differ by less are one margin. */
const SAME_MARGIN_PT = 6;

/** The outermost places of the lines, whichever line has them. */
export function extentOf(lines: readonly PrintedLine[]): Edges {
  return { left: Math.min(...lines.map((line) => line.left)), right: Math.max(...lines.map((line) => line.right)) };
}

/**
 * The edges of each kind of column, over all pages: a page that holds one list does not tell its column's edge. Left and
 * right pages are measured apart where their margins differ.
 */
export function measureEdges(regions: readonly Region[]): (region: Region) => Edges {
  const known = new Map<string, Edges>();
  for (const [kind, own] of Map.groupBy(regions, (region) => region.kind)) {
    const sides = [0, 1].map((side) => own.filter(({ page }) => page % 2 === side).flatMap(({ lines }) => lines));
    const [even, odd] = sides.map((lines) => (lines.length > 0 ? edgesOf(lines) : undefined));
    const all = edgesOf(own.flatMap(({ lines }) => lines));
    const differ = even !== undefined && odd !== undefined && Math.abs(even.left - odd.left) > SAME_MARGIN_PT;
    known.set(`${kind} 0`, (differ ? even : undefined) ?? all);
    known.set(`${kind} 1`, (differ ? odd : undefined) ?? all);
  }
  return (region) => known.get(`${region.kind} ${region.page % 2}`) ?? extentOf(region.lines);
}

function edgesOf(lines: readonly PrintedLine[]): Edges {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => -right).sort((a, b) => a - b);
  return { left: firstShared(lefts, LEFT_PT), right: -firstShared(rights, RIGHT_PT) };
}

/** The first of the rising values that enough others lie close behind. */
function firstShared(values: readonly number[], withinPt: number): number {
  const fewest = Math.min(values.length, Math.max(2, Math.ceil(SHARE * values.length)));
  const at = values.findIndex(
    (value, index) => (values[index + fewest - 1] ?? Number.POSITIVE_INFINITY) - value <= withinPt,
  );
  return values[at] ?? values[0] ?? 0;
}
