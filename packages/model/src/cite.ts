import type { Layout, Line } from './layout.ts';
import type { Evidence, Place, Span } from './span.ts';
import { overlaps } from './span.ts';

const linesOfLayout = new WeakMap<Layout, readonly Line[]>();

/** All printed lines of a layout, in the order of its text. */
export function linesOf(layout: Layout): readonly Line[] {
  const known = linesOfLayout.get(layout);
  if (known) return known;
  const lines = layout.blocks.flatMap((block) => block.lines);
  linesOfLayout.set(layout, lines);
  return lines;
}

/**
 * Makes the proof of a span: its words, and where they stand on the pages. The only maker of evidence, so that words,
 * offsets and places can never disagree. White space at either end is left out.
 */
export function cite(layout: Layout, span: Span): Evidence {
  const { start, end } = trim(layout.text, span);
  const places: Place[] = [];
  for (let index = firstLineEndingAfter(linesOf(layout), start); ; index++) {
    const line = linesOf(layout)[index];
    if (line === undefined || line.start >= end) break;
    if (line.place !== null && overlaps(line, { start, end })) places.push(clip(line, line.place, { start, end }));
  }
  return { text: layout.text.slice(start, end), start, end, places };
}

/** The span without the white space at its ends; an empty span stays where it starts. */
export function trim(text: string, { start, end }: Span): Span {
  const last = Math.min(end, text.length);
  let from = Math.max(0, Math.min(start, last));
  let to = last;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, index: number): boolean {
  return text.charAt(index).trim() === '';
}

function firstLineEndingAfter(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a line's box that the span covers, by the share of its characters. */
function clip(line: Line, place: Place, span: Span): Place {
  const perCharacter = (place.right - place.left) / Math.max(1, line.end - line.start);
  const left = place.left + Math.max(0, span.start - line.start) * perCharacter;
  const right = place.right - Math.max(0, line.end - span.end) * perCharacter;
  return { ...place, left: round(left), right: round(Math.max(left, right)) };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
