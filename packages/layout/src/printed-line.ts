import type { Style } from '@oordelenbank/model';

/** A stretch of a line in one face. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly left: number;
  readonly right: number;
}

/**
 * Pieces that stand beside each other on one base line, in one column, in the order in which they are read. A wide gap
 * may stand between two of them; spaces between words are part of their texts.
 */
export interface PrintedLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Size of most of its characters, in points. */
  readonly sizePt: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The block that a tagged PDF puts all of it in: 'H2:0', 'LI:4'; '' where it says none. */
  readonly tag: string;
}

/** The size of most characters; 0 for none. */
export function mostCommonSize(pieces: Iterable<{ readonly text: string; readonly sizePt: number }>): number {
  const characters = new Map<number, number>();
  for (const { text, sizePt } of pieces) {
    const rounded = Math.round(sizePt * 10) / 10;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return mostCommon(characters);
}

/** The key with the highest count, the smaller of two with the same; 0 for none. */
export function mostCommon(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most || (count === most && key < best)) {
      best = key;
      most = count;
    }
  }
  return best;
}

/** Whether every letter of the line is printed in the face. */
export function isWholly(line: PrintedLine, face: 'bold' | 'italic'): boolean {
  return line.pieces.every(({ text, style }) => style[face] || !/[\p{L}\p{N}]/u.test(text));
}

/** The structure type of the line in a tagged PDF: 'H2', 'LI'; '' where it has none. */
export function roleOf({ tag }: PrintedLine): string {
  return tag.split(':')[0] ?? '';
}
