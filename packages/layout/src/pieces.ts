import type { Style } from '@oordelenbank/model';
import type { Piece } from './printed-line.ts';
import type { SetRun } from './rows.ts';

/** White space that may part two cells of a table where a column begins behind it, as a share of the type's size. */
export const NARROWEST_CELL_GAP = 0.5;

/** White space between two runs above which a space is read, as a share of the type's size. */
const WORD_GAP = 0.13;

/** Units whose raised figure belongs to them: m², km³. */
const UNIT = /(?:^|[\s\d])(?:[mcdk]?m|hm)$/u;

/** The number of an item, which some producers set close against its words. */
const NUMBER_MARK = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)°]$/u;

/** The same where mark and words are drawn in one go: "10.De". */
const CLOSE_MARK = /^\s*\d{1,3}\.(?=\p{Lu})/u;

/** Turns the runs of a line, from left to right, into pieces of one face whose texts can be put together as they are. */
export function toPieces(runs: readonly SetRun[]): Piece[] {
  const isSpaced = isLetterSpaced(runs);
  const pieces: Piece[] = [];
  let before: SetRun | undefined;
  for (const run of runs) {
    const text = tidy(isSpaced ? run.text.trim().replace(/ /gu, '') : run.text);
    const last = pieces.at(-1);
    const joined =
      before !== undefined &&
      last !== undefined &&
      !last.text.endsWith(' ') &&
      hasGap(before, run, pieces.length === 1 && before === runs[0]);
    const piece = { text: (joined ? ' ' : '') + text, style: styleOf(run), left: run.left, right: run.right };
    if (last !== undefined && isSameStyle(last.style, piece.style) && !isWide(last, piece)) {
      pieces[pieces.length - 1] = {
        ...last,
        text: glue(last.text, piece.text),
        right: Math.max(last.right, run.right),
      };
    } else pieces.push({ ...piece, text: last?.text.endsWith(' ') ? piece.text.trimStart() : piece.text });
    before = run;
  }
  return trimEnds(pieces);
}

function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\p{Cc}]|\u00AD(?!\s*$)/gu, (character) => (/\s/u.test(character) ? ' ' : ''))
    .replace(/\s+/gu, ' ');
}

/** Most runs are plain letters with single spaces. */
const UNTIDY = /[^ -~]| {2}/u;

function glue(before: string, after: string): string {
  return before.endsWith(' ') ? before + after.trimStart() : before + after;
}

function trimEnds(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => ({ ...piece, text: index === 0 ? piece.text.replace(CLOSE_MARK, '$& ') : piece.text }))
    .map((piece, index) => ({ ...piece, text: trimSide(piece.text, index === 0, index === last) }))
    .filter((piece) => piece.text !== '');
}

function trimSide(text: string, first: boolean, last: boolean): string {
  const begun = first ? text.trimStart() : text;
  return last ? begun.trimEnd() : begun.replaceAll('\u00AD', '');
}

function styleOf({ sizePt, bold, italic, superscript }: SetRun): Style {
  return { sizePt, bold, italic, superscript };
}

function isSameStyle(one: Style, other: Style): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.superscript === other.superscript &&
    Math.abs(one.sizePt - other.sizePt) < 0.3
  );
}

/** Keeps the gaps that may part two cells of a table. */
function isWide(before: { readonly right: number; readonly style: Style }, after: { readonly left: number }): boolean {
  return after.left - before.right > NARROWEST_CELL_GAP * before.style.sizePt;
}

function hasGap(before: SetRun, after: SetRun, isFirst: boolean): boolean {
  if (after.text.startsWith(' ') || before.text.endsWith(' ')) return true;
  if (after.superscript) return /^[\d*†‡]/u.test(after.text) && /\p{L}$/u.test(before.text) && !UNIT.test(before.text);
  if (NUMBER_MARK.test(before.text) && isFirst && /^\p{L}/u.test(after.text)) return true;
  return after.left - before.right > WORD_GAP * Math.min(before.sizePt, after.sizePt);
}

/** A title set with space between its letters ("R A P P O R T") comes as single letters, a run for each word. */
function isLetterSpaced(runs: readonly SetRun[]): boolean {
  if (!runs.some((run) => / \p{L} \p{L}/u.test(run.text))) return false;
  const tokens = runs.flatMap((run) => run.text.trim().split(/\s+/u));
  const letters = tokens.filter((token) => /^[\p{L}\p{N}\p{P}]$/u.test(token));
  return letters.length >= 4 && letters.length >= 0.7 * tokens.length;
}
