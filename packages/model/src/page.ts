/** How a stretch of text is printed. */
export interface Style {
  /** Height of the type, in points. */
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Raised above the line and smaller: the `e` of 1e, the mark of a footnote. */
  readonly superscript: boolean;
}

/**
 * A string that the file draws in one go, in one face.
 *
 *     left            right
 *       ┌──────────────┐ top
 *       │ De ombudsman │
 *       └──────────────┘ bottom      points, origin at the page's top left corner; y grows downward
 *        ‾‾‾‾‾‾‾‾‾‾‾‾‾‾ baseline
 */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Distance of the base line from the page's top, in points. */
  readonly baseline: number;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /**
   * In a tagged PDF, the structure type of the block that the run belongs to and the block's number on the page: 'H2:0',
   * 'LI:4'; 'Artifact' for what is no part of the text. Else null.
   */
  readonly tag: string | null;
}

/** What a file draws on one page. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** In the order in which the file draws them, which need not be the order in which they are read. */
  readonly runs: readonly TextRun[];
  readonly source: 'text' | 'ocr';
  /** Mean certainty of the OCR, 0 to 1; null for a text layer. */
  readonly confidence: number | null;
}
