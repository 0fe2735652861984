/** Draws one report on the pages of one layout. */
import PDFDocument from 'pdfkit';
import { type Block, readSource, type Source, type Span } from './blocks.ts';
import { Columns } from './columns.ts';
import { type Layout, PAGE } from './layouts.ts';
import type { Type } from './lines.ts';
import { Typesetter } from './typesetter.ts';

/** What the standard fonts of PDF can write: WinAnsi. */
const WRITABLE = /^[\n\x20-\x7E\u00A0-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u;
/** A fixed day, so that the same words give the same bytes. */
const CREATED = new Date(Date.UTC(2020, 0, 1));

/** @throws where a letter cannot be written in the standard fonts, or a footnote has no words. */
export function renderReport(markdown: string, layout: Layout): Promise<Uint8Array> {
  const foreign = [...markdown].find((letter) => !WRITABLE.test(letter));
  if (foreign !== undefined) throw new Error(`the standard fonts cannot write "${foreign}"`);
  const source = readSource(markdown);
  const document = new PDFDocument({ autoFirstPage: false, bufferPages: true, info: { CreationDate: CREATED } });
  const bytes = collect(document);
  const typesetter = new Typesetter(document, layout);
  const columns = new Columns(document, layout);
  for (const block of source.blocks) placeBlock(block, { source, layout, document, typesetter, columns });
  columns.close();
  drawRunning(document, source, layout, typesetter);
  document.end();
  return bytes;
}

interface Setting {
  readonly source: Source;
  readonly layout: Layout;
  readonly document: PDFKit.PDFDocument;
  readonly typesetter: Typesetter;
  readonly columns: Columns;
}

function placeBlock(block: Block, setting: Setting): void {
  const { layout, document, typesetter, columns } = setting;
  const { body, gap } = layout;
  switch (block.kind) {
    case 'heading': {
      const type = layout.headings[Math.min(block.level, layout.headings.length) - 1] ?? body;
      columns.skip(type.leading * 0.6);
      columns.keep(type.leading + gap + 2 * body.leading);
      placeLines(block.spans.map(embolden), { type, depth: 0, label: '' }, setting);
      break;
    }
    case 'paragraph':
      if (isHeadingLike(block.spans)) columns.keep(3 * body.leading + gap);
      placeLines(block.spans, { type: body, depth: block.depth, label: block.label }, setting);
      break;
    case 'table':
      for (const row of typesetter.rows(block.rows, columns.width)) columns.place(row);
      columns.skip(body.leading / 2);
      break;
    case 'rule':
      columns.place({
        height: body.leading,
        draw: (left, top) => {
          const y = top + body.leading / 2;
          document
            .lineWidth(0.5)
            .moveTo(left, y)
            .lineTo(left + columns.width, y)
            .stroke();
        },
      });
      break;
  }
  columns.skip(gap);
}

function placeLines(
  spans: readonly Span[],
  { type, depth, label }: { type: Type; depth: number; label: string },
  { source, layout, typesetter, columns }: Setting,
): void {
  const indent = depth * layout.indent;
  for (const line of typesetter.lines(spans, { type, width: columns.width, indent, label })) {
    const notes = line.notes.flatMap((mark) => {
      const words = source.notes.get(mark);
      if (words === undefined) throw new Error(`footnote ${mark} has no words`);
      return typesetter.lines(words, { type: layout.small, width: columns.width, indent: 0, label: mark });
    });
    columns.place(line, notes);
  }
}

/** Headings are bold whatever the marks in them; the sign of a footnote is not. */
function embolden(span: Span): Span {
  return span.note === '' ? { ...span, bold: true } : span;
}

function isHeadingLike(spans: readonly Span[]): boolean {
  return spans.every(({ bold, italic }) => bold || italic);
}

function drawRunning(document: PDFKit.PDFDocument, source: Source, layout: Layout, typesetter: Typesetter): void {
  const { start, count } = document.bufferedPageRange();
  const left = layout.margins.left;
  const right = PAGE.width - layout.margins.right;
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const number = layout.pageNumber(page - start + 1, count);
    typesetter.single(source.header, layout.small, { left, right, top: 45, align: 'left' });
    typesetter.single(source.footer, layout.small, { left, right, top: PAGE.height - 50, align: 'left' });
    typesetter.single(number, layout.small, { left, right, top: PAGE.height - 50, align: 'right' });
  }
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  document.on('end', () => resolve(Buffer.concat(chunks)));
  document.on('error', reject);
  return promise;
}
