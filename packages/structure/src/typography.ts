import { type Block, type Layout, oneLine, type Span } from '@oordelenbank/model';

/** How a block looks as a whole. */
export interface Typography {
  /** The words in one line. */
  readonly text: string;
  readonly words: number;
  readonly lines: number;
  /** Mean size of its type, as a share of the body's; 1 for a source without pages. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Whether its first words are bold, and what follows is not: a name with an explanation behind it. */
  readonly leadsBold: boolean;
  /** Whether it is a row of a table: its cells are parted by tabs. */
  readonly row: boolean;
}

/** This share of a block's characters must be bold or italic for the block to count as such: a full stop may differ. */
const WHOLE = 0.9;

/** How a block looks: a heading is told from running text by it. */
export function typographyOf(layout: Layout, block: Block): Typography {
  const text = oneLine(layout.text.slice(block.start, block.end));
  let characters = 0;
  let bold = 0;
  let italic = 0;
  let size = 0;
  for (const style of block.lines.flatMap((line) => line.styles)) {
    if (style.superscript) continue;
    const length = inkIn(layout.text, style);
    characters += length;
    if (style.bold) bold += length;
    if (style.italic) italic += length;
    size += style.sizePt * length;
  }
  const share = (part: number) => characters > 0 && part / characters >= WHOLE;
  return {
    text,
    words: text.split(' ').length,
    lines: block.lines.length,
    size: characters === 0 || layout.bodySizePt === 0 ? 1 : size / characters / layout.bodySizePt,
    bold: share(bold),
    italic: share(italic),
    capitals: !/[a-z]/u.test(text) && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text),
    row: layout.text.slice(block.start, block.end).includes('\t'),
    leadsBold: block.lines[0]?.styles[0]?.bold === true && bold / Math.max(1, characters) >= 0.4,
  };
}

/** How many characters are no space. */
function inkIn(text: string, { start, end }: Span): number {
  let ink = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) ink++;
  return ink;
}

const SPACE = 32;

/** A heading is short: longer bold text is a summary in bold. */
export const MAX_WORDS = 18;
const MAX_LINES = 3;

/** Type this much larger than the body's is set as a heading. */
const LARGER = 1.08;

/** Whether a block is short and set apart by its type, as headings are. */
export function isSetAsHeading(look: Typography, block: Block): boolean {
  if (look.row || look.words > MAX_WORDS || look.lines > MAX_LINES || !/\p{L}{2}/u.test(look.text)) return false;
  if (block.headingLevel !== null) return true;
  if (/[.;,]$/u.test(look.text) && !/\b(?:[A-Z]|B\.V)\.$/u.test(look.text)) return false;
  return look.bold || look.size >= LARGER || look.capitals || isItalicTitle(look);
}

/** A line in italics is a heading where it is one line of few words and no quotation. */
function isItalicTitle(look: Typography): boolean {
  return look.italic && look.lines === 1 && look.words <= 12 && /^[\p{Lu}\d]/u.test(look.text);
}

/**
 * Weight of a heading's type, larger for a higher heading: size first, then capitals, bold, and upright before italic.
 */
export function prominence(look: Typography, block: Block): number {
  if (block.headingLevel !== null && look.size === 1) return 100 - block.headingLevel * 10 + (look.bold ? 1 : 0);
  return Math.round(look.size * 20) * 10 + (look.capitals ? 4 : 0) + (look.bold ? 3 : 0) + (look.italic ? 0 : 1);
}
