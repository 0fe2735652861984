import { isMark } from './marks.ts';
import { NARROWEST_CELL_GAP } from './pieces.ts';
import type { Piece, PrintedLine } from './printed-line.ts';

/** A cell of a table's row: its printed lines. */
export type Cell = readonly PrintedLine[];

/** What a column holds, from the top down: lines of text, or the rows of a table. */
export type Item = { readonly line: PrintedLine } | { readonly cells: readonly Cell[] };

/** White space between two cells is at least this wide, as a share of the type's size. */
export const CELL_GAP = 1.4;

/** Cells below each other begin within this distance, in points. */
const ALIGNED_PT = 4;

/** Finds the rows of tables among the lines of a column. */
export function findTables(lines: readonly PrintedLine[]): Item[] {
  const cut = lines.map(cutIntoCells);
  const items: Item[] = [];
  for (let index = 0; index < lines.length; ) {
    const table = tableFrom(cut, index);
    const [line] = lines.slice(index, index + 1);
    if (table.length > 0) items.push(...toRows(table));
    else if (line !== undefined) items.push({ line });
    index += Math.max(1, table.length);
  }
  return items;
}

/** The line cut at its wide gaps; one part for running text, and for an item with its mark. */
function cutIntoCells(line: PrintedLine): PrintedLine[] {
  if (isJustified(line)) return [line];
  return cutAt(line, (before, _, group) => {
    const isMarkOnly =
      group === 0 &&
      isMark(
        before
          .map(({ text }) => text)
          .join('')
          .trim(),
      );
    return isMarkOnly ? Number.POSITIVE_INFINITY : CELL_GAP;
  });
}

/** The same, cut also where less white space stands before the left edge of a column. */
function cutAtColumns(parts: readonly PrintedLine[], lefts: readonly number[]): PrintedLine[] {
  return parts.flatMap((part) =>
    cutAt(part, (_, piece) => (isNear(piece.left, lefts) ? NARROWEST_CELL_GAP : Number.POSITIVE_INFINITY)),
  );
}

/** @param widthOf the white space before a piece at which a cell begins, as a share of the type's size. */
function cutAt(
  line: PrintedLine,
  widthOf: (before: readonly Piece[], piece: Piece, group: number) => number,
): PrintedLine[] {
  const groups: Piece[][] = [];
  for (const piece of line.pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isCell =
      group !== undefined &&
      before !== undefined &&
      piece.left - before.right > widthOf(group, piece, groups.length - 1) * line.sizePt;
    if (group === undefined || isCell) groups.push([piece]);
    else group.push(piece);
  }
  return groups.length === 1 ? [line] : groups.map((pieces) => partOf(line, pieces));
}

/** Lines are filled by making all their spaces equally wide; the gaps between cells differ. */
function isJustified({ pieces }: PrintedLine): boolean {
  const gaps = pieces.slice(1).map((piece, index) => piece.left - (pieces[index]?.right ?? 0));
  return gaps.length >= 2 && Math.max(...gaps) - Math.min(...gaps) < 1;
}

function partOf(line: PrintedLine, pieces: readonly Piece[]): PrintedLine {
  const [first, ...others] = pieces;
  const begun = first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...others];
  const trimmed = begun.map((piece, index) =>
    index === others.length ? { ...piece, text: piece.text.trimEnd() } : piece,
  );
  return {
    ...line,
    pieces: trimmed,
    text: trimmed.map(({ text }) => text).join(''),
    left: Math.min(...trimmed.map(({ left }) => left)),
    right: Math.max(...trimmed.map(({ right }) => right)),
  };
}

/**
 * The lines from `from` on that make a table, in their cells; none for running text. A table has two rows whose second
 * cells align.
 */
function tableFrom(cut: readonly (readonly PrintedLine[])[], from: number): readonly (readonly PrintedLine[])[] {
  const first = cut[from] ?? [];
  if (first.length < 2) return [];
  const lefts = first.slice(1).map(({ left }) => left);
  const table = [first];
  for (let index = from + 1; index < cut.length; index++) {
    const parts = cutAtColumns(cut[index] ?? [], lefts);
    if (isTooFar(table.at(-1), parts)) break;
    const others = parts.length >= 2 ? parts.slice(1) : parts;
    if (!others.some(({ left }) => isNear(left, lefts))) break;
    table.push(parts);
  }
  return table.length >= 2 ? table : [];
}

function isTooFar(above: readonly PrintedLine[] | undefined, below: readonly PrintedLine[]): boolean {
  const [one] = above ?? [];
  const [other] = below;
  return one === undefined || other === undefined || other.baseline - one.baseline > 4 * other.sizePt;
}

function isNear(left: number, lefts: readonly number[]): boolean {
  return lefts.some((other) => Math.abs(other - left) <= ALIGNED_PT);
}

/** Puts the printed lines of a table together as rows: a row begins where the first cell does. */
function toRows(lines: readonly (readonly PrintedLine[])[]): Item[] {
  const lefts = columnLefts(lines);
  const rows: PrintedLine[][][] = [];
  for (const parts of lines) {
    const startsRow = parts.some((part) => columnOf(part, lefts) === 0);
    const row = startsRow || rows.length === 0 ? newRow(rows, lefts.length) : rows.at(-1);
    for (const part of parts) row?.[columnOf(part, lefts)]?.push(part);
  }
  return rows.map((row) => ({ cells: row.filter((cell) => cell.length > 0) }));
}

function newRow(rows: PrintedLine[][][], columns: number): PrintedLine[][] {
  const row = Array.from({ length: columns }, (): PrintedLine[] => []);
  rows.push(row);
  return row;
}

function columnLefts(lines: readonly (readonly PrintedLine[])[]): number[] {
  const lefts: number[] = [];
  for (const { left } of lines.flat().sort((a, b) => a.left - b.left)) {
    if (left - (lefts.at(-1) ?? Number.NEGATIVE_INFINITY) > ALIGNED_PT) lefts.push(left);
  }
  return lefts;
}

function columnOf(part: PrintedLine, lefts: readonly number[]): number {
  return Math.max(
    0,
    lefts.findLastIndex((left) => left <= part.left + ALIGNED_PT),
  );
}
