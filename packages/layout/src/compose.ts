import type { Block, Layout, Line, PageSize, Place, Span, Style, StyledSpan } from '@oordelenbank/model';
import { joinBroken, type Vocabulary } from './broken-words.ts';
import { linkNotes } from './note-links.ts';

/** A printed line on its way into the text. */
export interface DraftLine {
  /** In the order in which they are read; null where the source has no styles. */
  readonly pieces: readonly { readonly text: string; readonly style: Style | null }[];
  readonly place: Place | null;
  /** True where the line begins a further cell of its row. */
  readonly cell?: boolean;
}

export interface DraftBlock {
  readonly lines: readonly DraftLine[];
  readonly headingLevel: number | null;
  readonly quoted: boolean;
  readonly indentPt: number;
}

export interface Draft {
  readonly body: readonly DraftBlock[];
  readonly footnotes: readonly DraftBlock[];
  readonly furniture: readonly DraftBlock[];
  readonly pages: readonly PageSize[];
  readonly ocrPages: readonly number[];
  readonly bodySizePt: number;
}

/** Writes the blocks down as one text, and says where each line stands in it. */
export function compose(draft: Draft, vocabulary: Vocabulary): Layout {
  const { pages, ocrPages, bodySizePt } = draft;
  const text: Text = { parts: [], length: 0 };
  const blocks: Block[] = [];
  const writePart = (part: readonly DraftBlock[]): Span => {
    let start: number | undefined;
    for (const drafted of part) {
      if (drafted.lines.every(isEmpty)) continue;
      if (text.length > 0) append(text, '\n\n');
      start ??= text.length;
      blocks.push(writeBlock(text, drafted, vocabulary));
    }
    return { start: start ?? text.length, end: text.length };
  };
  const body = writePart(draft.body);
  const footnotes = writePart(draft.footnotes);
  const furniture = writePart(draft.furniture);
  const whole = text.parts.join('');
  const within = ({ start, end }: Span) => blocks.filter((block) => start <= block.start && block.end <= end);
  const noteLinks = linkNotes(whole, within(body), within(footnotes));
  return { text: whole, body, footnotes, furniture, blocks, noteLinks, pages, ocrPages, bodySizePt };
}

/** The text as it grows; kept in parts, as cutting a long string copies it. */
interface Text {
  readonly parts: string[];
  length: number;
}

function append(text: Text, part: string): void {
  text.parts.push(part);
  text.length += part.length;
}

function wordsOf({ pieces }: DraftLine): string {
  return pieces.map((piece) => piece.text).join('');
}

function isEmpty(line: DraftLine): boolean {
  return wordsOf(line).replaceAll('\u00AD', '') === '';
}

function writeBlock(text: Text, draft: DraftBlock, vocabulary: Vocabulary): Block {
  const { headingLevel, quoted, indentPt } = draft;
  const drafted = draft.lines.filter((line) => !isEmpty(line));
  const start = text.length;
  const lines: Line[] = [];
  for (const [index, line] of drafted.entries()) {
    const next = drafted[index + 1];
    const join = next === undefined ? undefined : joinLines(line, next, vocabulary);
    const written = writeLine(text, line, join?.cut ?? 0);
    if (written.end > written.start) lines.push(written);
    append(text, join?.between ?? '');
  }
  return { start, end: text.length, lines, headingLevel, quoted, indentPt };
}

function joinLines(line: DraftLine, next: DraftLine, vocabulary: Vocabulary): { cut: number; between: string } {
  return next.cell ? { cut: 0, between: '\t' } : joinBroken(wordsOf(line), wordsOf(next), vocabulary);
}

/** @param cut characters to leave out at its end: the hyphen that a joining takes away. */
function writeLine(text: Text, line: DraftLine, cut: number): Line {
  const start = text.length;
  const end = start + wordsOf(line).length - cut;
  const styles: StyledSpan[] = [];
  for (const { text: words, style } of line.pieces) {
    const from = text.length;
    append(text, words.slice(0, end - from));
    if (style !== null && text.length > from) styles.push({ start: from, end: text.length, ...style });
  }
  return { start, end, place: line.place, styles };
}
