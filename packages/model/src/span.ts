/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A box on a page, in points, with the origin at the page's top left corner. */
export interface Place {
  /** Counted from 1, as a PDF viewer shows it. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words of a document with their proof: `text` is `document.text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly text: string;
  /** One for each printed line; empty for a source without pages. */
  readonly places: readonly Place[];
}

/** Whether `inner` lies inside `outer`; a span lies inside itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
