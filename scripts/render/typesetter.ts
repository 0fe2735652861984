/** Sets words in boxes: lines of a paragraph, rows of a table. */
import type { Span } from './blocks.ts';
import type { Box } from './columns.ts';
import type { Layout } from './layouts.ts';
import {
  breakLines,
  type Line,
  type Measure,
  notesOf,
  type Piece,
  spaceOf,
  type Type,
  type Word,
  widthOfWord,
  wordsOf,
} from './lines.ts';

/** A line of a paragraph, and the marks of the footnotes in it. */
export interface LineBox extends Box {
  readonly notes: readonly string[];
}

interface Setting {
  readonly type: Type;
  /** Of the lines, indentation included. */
  readonly width: number;
  readonly indent: number;
  /** Number or bullet before the first line, hanging. */
  readonly label: string;
}

/** White space round the words of a table's cell, in points. */
const PADDING = 4;
/** No column of a table is narrower than this share of the width. */
const NARROWEST = 0.16;

export class Typesetter {
  readonly #document: PDFKit.PDFDocument;
  readonly #layout: Layout;
  readonly #measure: Measure;

  constructor(document: PDFKit.PDFDocument, layout: Layout) {
    this.#document = document;
    this.#layout = layout;
    this.#measure = (text, font, size) => document.font(font).fontSize(size).widthOfString(text);
  }

  /** The lines of one paragraph, with its number in the margin before them. */
  lines(spans: readonly Span[], setting: Setting): LineBox[] {
    const { type, width, indent, label } = setting;
    const hang = label === '' ? 0 : this.#layout.indent;
    const room = width - indent - hang;
    const lines = wordsOf(spans, type, this.#measure).flatMap((words) =>
      breakLines(words, room, type.breaks, this.#measure),
    );
    return lines.map((line, index) => ({
      height: type.leading,
      notes: notesOf(line),
      draw: (left, top) => {
        if (index === 0 && label !== '') this.#write(label, type.family.regular, type.size, left + indent, top, {});
        this.#drawLine(line, type.justified ? room : 0, left + indent + hang, top);
      },
    }));
  }

  /** The rows of a table with its borders. */
  rows(cells: readonly (readonly (readonly Span[])[])[], width: number): Box[] {
    const type = this.#layout.small;
    const widths = this.#columnWidths(cells, width);
    return cells.map((row) => {
      const set = row.map((spans, index) =>
        this.lines(spans, { type, width: (widths[index] ?? 0) - 2 * PADDING, indent: 0, label: '' }),
      );
      const height = Math.max(...set.map((lines) => lines.length)) * type.leading + 2 * PADDING;
      return { height, draw: (left, top) => this.#drawRow(set, widths, height, left, top) };
    });
  }

  /** One line as it stands, such as a running header: from the left, or up to the right. */
  single(text: string, type: Type, place: { left: number; right: number; top: number; align: 'left' | 'right' }): void {
    const shift =
      place.align === 'left' ? 0 : place.right - place.left - this.#measure(text, type.family.regular, type.size);
    this.#write(text, type.family.regular, type.size, place.left + shift, place.top, {});
  }

  #drawRow(set: readonly LineBox[][], widths: readonly number[], height: number, left: number, top: number): void {
    let x = left;
    for (const [index, lines] of set.entries()) {
      const width = widths[index] ?? 0;
      this.#document.lineWidth(0.5).rect(x, top, width, height).stroke();
      let y = top + PADDING;
      for (const line of lines) {
        line.draw(x + PADDING, y);
        y += line.height;
      }
      x += width;
    }
  }

  /** Widths in proportion to the words in the columns. */
  #columnWidths(cells: readonly (readonly (readonly Span[])[])[], width: number): number[] {
    const count = Math.max(...cells.map((row) => row.length));
    const lengths = Array.from({ length: count }, (_, column) =>
      Math.sqrt(
        Math.max(1, ...cells.map((row) => (row[column] ?? []).reduce((sum, { text }) => sum + text.length, 0))),
      ),
    );
    const shares = lengths.map((length) =>
      Math.max(NARROWEST, length / lengths.reduce((sum, other) => sum + other, 0)),
    );
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => (share / total) * width);
  }

  /** @param room to which the line is stretched; 0 leaves it as it is. */
  #drawLine(line: Line, room: number, left: number, top: number): void {
    const [first] = line.words;
    if (first === undefined) return;
    const natural = line.words.reduce((sum, word, index) => {
      return sum + widthOfWord(word) + (index === 0 ? 0 : spaceOf(word, this.#measure));
    }, 0);
    const isStretched = room > 0 && !line.isLast && line.words.length > 1;
    const extra = isStretched ? (room - natural) / (line.words.length - 1) : 0;
    let x = left;
    for (const run of this.#runs(line, extra)) {
      this.#write(run.text, run.font, run.size, x, top - run.rise, { wordSpacing: extra });
      x += run.width;
    }
  }

  /** Pieces of one font side by side, joined by spaces, so that a line is drawn in few strokes. */
  #runs(line: Line, extra: number): Piece[] {
    const runs: Piece[] = [];
    for (const { piece, gap } of line.words.flatMap((word, index) => this.#spaced(word, extra, index))) {
      const last = runs.at(-1);
      if (last !== undefined && last.font === piece.font && last.size === piece.size) {
        const text = `${last.text}${gap === 0 ? '' : ' '}${piece.text}`;
        runs[runs.length - 1] = { ...last, text, width: last.width + gap + piece.width };
      } else {
        if (last !== undefined) runs[runs.length - 1] = { ...last, width: last.width + gap };
        runs.push(piece);
      }
    }
    return runs;
  }

  /** The pieces of a word, each with the white space before it. */
  #spaced(word: Word, extra: number, index: number): { piece: Piece; gap: number }[] {
    const space = index === 0 ? 0 : spaceOf(word, this.#measure) + extra;
    return word.map((piece, part) => ({ piece, gap: part === 0 ? space : 0 }));
  }

  #write(text: string, font: string, size: number, left: number, top: number, options: { wordSpacing?: number }): void {
    this.#document
      .font(font)
      .fontSize(size)
      .text(text, left, top, { ...options, lineBreak: false });
  }
}
