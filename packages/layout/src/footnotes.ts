import type { PrintedLine } from './printed-line.ts';
import { type Cell, findTables } from './tables.ts';

/** Footnotes are set in type at most this large beside the body's. */
const SMALLER = 0.94;

/** "1", "12.", "[3]", "*". */
const MARK = String.raw`(?:\[?\d{1,3}[\].)]?|[*†‡§]{1,3})`;

/** "1 Zie…", "12. Zie…", "* Zie…", "[3] Zie…". */
const NOTE_MARK = new RegExp(String.raw`^${MARK}(?:\s|$|(?=\p{L}))`, 'u');
const NOTE_MARK_ALONE = new RegExp(`^${MARK}$`, 'u');

export interface Parted {
  readonly text: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
}

/**
 * Parts the footnotes at the foot of a column from its text.
 *
 *     …volgt uit de wet.¹ De gemeente
 *     ─────────
 *     1  Artikel 26 Awir.              smaller type down to the foot, beginning with a mark
 *
 * The numbered rows of a table in small type are none.
 */
export function partFootnotes(lines: readonly PrintedLine[], bodySizePt: number): Parted {
  let start = lines.length;
  let first = lines.length;
  const rows = isSmall(lines.at(-1), bodySizePt) ? heightsOfRows(lines) : new Set();
  while (start > 0 && isSmall(lines[start - 1], bodySizePt) && !rows.has(lines[start - 1]?.baseline)) {
    start--;
    if (NOTE_MARK.test(lines[start]?.text ?? '')) first = start;
  }
  return { text: lines.slice(0, first), notes: lines.slice(first) };
}

function heightsOfRows(lines: readonly PrintedLine[]): ReadonlySet<unknown> {
  const rows = findTables(lines).flatMap((item) => ('cells' in item && !isNote(item.cells) ? item.cells.flat() : []));
  return new Set(rows.map(({ baseline }) => baseline));
}

/** A mark, and what is said under it. */
function isNote(cells: readonly Cell[]): boolean {
  return cells.length <= 2 && NOTE_MARK_ALONE.test(cells[0]?.[0]?.text ?? '');
}

function isSmall(line: PrintedLine | undefined, bodySizePt: number): boolean {
  return line !== undefined && line.sizePt <= SMALLER * bodySizePt;
}

/** Divides footnotes at their marks; what has no mark goes on with the note before it. */
export function toNotes(lines: readonly PrintedLine[]): PrintedLine[][] {
  const notes: PrintedLine[][] = [];
  const left = Math.min(...lines.map((line) => line.left));
  for (const line of lines) {
    const begins = NOTE_MARK.test(line.text) && (line.pieces[0]?.style.superscript === true || line.left < left + 12);
    const note = notes.at(-1);
    if (begins || note === undefined) notes.push([line]);
    else note.push(line);
  }
  return notes;
}
