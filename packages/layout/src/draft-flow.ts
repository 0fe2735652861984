import type { Style } from '@oordelenbank/model';
import type { DraftBlock, DraftLine } from './compose.ts';

/** What surrounds a text in its source. */
export interface Setting {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  readonly headingLevel: number | null;
  readonly quoted: boolean;
  /** White space and line ends of the source stand as they are. */
  readonly preformatted: boolean;
}

interface DraftPiece {
  readonly text: string;
  readonly style: Style;
}

/** Gathers text as it is met into lines and blocks, and joins its white space. */
export class DraftFlow {
  readonly #blocks: DraftBlock[] = [];
  #lines: { pieces: DraftPiece[]; cell: boolean }[] = [];
  #setting: Setting | undefined;

  /** Adds text to the line that is open. */
  add(text: string, setting: Setting): void {
    this.#setting ??= setting;
    const [first = '', ...others] = setting.preformatted ? text.split(/\r?\n/u) : [text];
    this.#append(first, setting);
    for (const line of others) {
      this.breakLine();
      this.#append(line, setting);
    }
  }

  breakLine(cell = false): void {
    this.#lines.push({ pieces: [], cell });
  }

  /** Ends the block that is open, if it holds any text. */
  breakBlock(): void {
    const lines = this.#lines.map(toDraftLine).filter((line) => line.pieces.length > 0);
    const { headingLevel = null, quoted = false } = this.#setting ?? {};
    if (lines.length > 0) this.#blocks.push({ lines, headingLevel, quoted, indentPt: 0 });
    this.#lines = [];
    this.#setting = undefined;
  }

  /** All blocks, in the order of the source. */
  end(): readonly DraftBlock[] {
    this.breakBlock();
    return this.#blocks;
  }

  #append(text: string, { bold, italic, superscript }: Setting): void {
    if (this.#lines.length === 0) this.breakLine();
    const pieces = this.#lines.at(-1)?.pieces ?? [];
    const clean = text
      .normalize('NFC')
      .replace(/[\u200B\u2060\uFEFF\u00AD]/gu, '')
      .replace(/\s+/gu, ' ');
    const before = pieces.at(-1)?.text ?? ' ';
    const own = before.endsWith(' ') ? clean.trimStart() : clean;
    if (own !== '') pieces.push({ text: own, style: { sizePt: 0, bold, italic, superscript } });
  }
}

function toDraftLine({ pieces, cell }: { readonly pieces: readonly DraftPiece[]; readonly cell: boolean }): DraftLine {
  const last = pieces.at(-1);
  const end = last === undefined ? [] : [{ ...last, text: last.text.trimEnd() }].filter(({ text }) => text !== '');
  return { pieces: mergeAlike([...pieces.slice(0, -1), ...end]), place: null, cell };
}

function mergeAlike(pieces: readonly DraftPiece[]): DraftPiece[] {
  const merged: DraftPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const { bold, italic, superscript } = piece.style;
    const same = last?.style.bold === bold && last.style.italic === italic && last.style.superscript === superscript;
    if (last !== undefined && same) merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}
