/** Fills pages from the top, column by column, with the notes of a column at its foot. */
import { type Layout, PAGE } from './layouts.ts';

/** Something of a known height that draws itself with its top left corner at a point. */
export interface Box {
  readonly height: number;
  readonly draw: (left: number, top: number) => void;
}

/** White space and the rule above the notes of a column, in points. */
const NOTES_GAP = 14;

export class Columns {
  readonly width: number;
  readonly #document: PDFKit.PDFDocument;
  readonly #layout: Layout;
  readonly #top: number;
  readonly #bottom: number;
  #column = -1;
  #y: number;
  #notes: Box[] = [];

  constructor(document: PDFKit.PDFDocument, layout: Layout) {
    const { margins, columns, gutter } = layout;
    this.#document = document;
    this.#layout = layout;
    this.#top = margins.top;
    this.#bottom = PAGE.height - margins.bottom;
    this.#y = this.#top;
    this.width = (PAGE.width - margins.left - margins.right - gutter * (columns - 1)) / columns;
    this.#next();
  }

  /** Draws a box below the last one, or in the next column where it and its notes do not fit. */
  place(box: Box, notes: readonly Box[] = []): void {
    if (box.height + heightOf(notes, this.#notes) > this.#room()) this.#next();
    box.draw(this.#left(), this.#y);
    this.#y += box.height;
    this.#notes.push(...notes);
  }

  /** Leaves white space, but none at the top of a column. */
  skip(height: number): void {
    if (this.#y > this.#top) this.#y += height;
  }

  /** Goes to the next column where so much height is not left. */
  keep(height: number): void {
    if (height > this.#room()) this.#next();
  }

  /** Draws the notes of the last column; nothing may be placed after it. */
  close(): void {
    const height = heightOf(this.#notes, []);
    if (height === 0) return;
    let y = this.#bottom - height + NOTES_GAP;
    const rule = y - NOTES_GAP / 2;
    this.#document
      .lineWidth(0.5)
      .moveTo(this.#left(), rule)
      .lineTo(this.#left() + 90, rule)
      .stroke();
    for (const note of this.#notes) {
      note.draw(this.#left(), y);
      y += note.height;
    }
  }

  #room(): number {
    return this.#bottom - heightOf(this.#notes, []) - this.#y;
  }

  #left(): number {
    return this.#layout.margins.left + this.#column * (this.width + this.#layout.gutter);
  }

  #next(): void {
    if (this.#column >= 0) this.close();
    this.#notes = [];
    this.#y = this.#top;
    this.#column += 1;
    if (this.#column > 0 && this.#column < this.#layout.columns) return;
    this.#column = 0;
    this.#document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  }
}

/** What notes add to the height of a column that has others already. */
function heightOf(notes: readonly Box[], others: readonly Box[]): number {
  const height = notes.reduce((sum, note) => sum + note.height, 0);
  return height === 0 || others.length > 0 ? height : height + NOTES_GAP;
}
