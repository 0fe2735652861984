import type { Style } from './page.ts';
import type { Place, Span } from './span.ts';

/** A stretch of a line that is printed in one face. */
export interface StyledSpan extends Span, Style {}

/** One printed line; for a source without pages, one line of the source. */
export interface Line extends Span {
  /** Null for a source without pages. */
  readonly place: Place | null;
  /** The faces of the line, in order, without gaps; empty for a source without styles. */
  readonly styles: readonly StyledSpan[];
}

/**
 * The lines that belong together by the white space around them: a paragraph, a heading, an item of a list, a row of a
 * table. In the text a line ends with "\n" and a block with "\n\n", except where a broken word was joined: there the
 * text runs on. A paragraph that goes on in the next column or on the next page is one block.
 */
export interface Block extends Span {
  readonly lines: readonly Line[];
  /**
   * Depth of the heading where the source itself says that this is one (an HTML `h2`, a Markdown `##`, a tagged PDF),
   * from 1; else null.
   */
  readonly headingLevel: number | null;
  /** True where it is set apart as a quotation: an HTML `blockquote`, a Markdown `>`, lines indented on both sides. */
  readonly quoted: boolean;
  /** Distance of the first line from the left edge of its column, in points; 0 for a source without pages. */
  readonly indentPt: number;
}

/** The size of a page, in points. */
export interface PageSize {
  /** Counted from 1. */
  readonly number: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A footnote and the mark in the body that calls it. */
export interface NoteLink {
  readonly mark: Span;
  readonly note: Span;
}

/**
 * A source as one text. The text is the body, then the footnotes, then the furniture (running headers and footers, page
 * numbers): labelled, never thrown away.
 */
export interface Layout {
  /** In Unicode NFC. */
  readonly text: string;
  readonly body: Span;
  readonly footnotes: Span;
  readonly furniture: Span;
  /** All blocks, in the order of the text: those of the body, then of the footnotes, then of the furniture. */
  readonly blocks: readonly Block[];
  /** Footnotes with the marks that call them, in the order of the notes; a note whose mark was not found has none. */
  readonly noteLinks: readonly NoteLink[];
  readonly pages: readonly PageSize[];
  /** 1-based numbers of the pages whose text came from OCR. */
  readonly ocrPages: readonly number[];
  /** Size of most of the body's type, in points; 0 for a source without pages. */
  readonly bodySizePt: number;
}
