import { hasMark, isInitial, wordsLeft } from './marks.ts';
import { isWholly, type PrintedLine, roleOf } from './printed-line.ts';
import { beginsLower, endsClause, endsSentence } from './sentences.ts';
import type { Spacing } from './spacing.ts';

/** Where the text of a column stands, in points from the page's left. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Lines whose left sides differ by less stand below each other, in points. */
const ALIGNED_PT = 3;

/** Sizes that differ by less, as a share, are one size. */
const SAME_SIZE = 0.07;

/** White space above this share of the usual distance parts two paragraphs. */
const PARAGRAPH_GAP = 1.17;

/** The same beside a line with a raised mark, which pushes its neighbours away. */
const GAP_WITH_RAISED = 1.4;

/** A line that leaves more than this share of its column empty was not filled. */
const SHORT = 0.12;

/** Divides the lines of one column into paragraphs, headings and items. */
export function toParagraphs(lines: readonly PrintedLine[], edges: Edges, spacing: Spacing): PrintedLine[][] {
  return divide(lines, (above, below) => isApart(above, below, spacing)).flatMap((chunk) => {
    const own = { left: edges.left, right: rightOf(chunk, edges) };
    return divideFurther(chunk, own, spacing.isOpen);
  });
}

function divide(
  lines: readonly PrintedLine[],
  parts: (above: PrintedLine, below: PrintedLine) => boolean,
): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined || parts(above, line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** White space, size, or the tags of the source part two lines, whatever their words. */
function isApart(above: PrintedLine, below: PrintedLine, spacing: Spacing): boolean {
  if (headingRole(above) !== headingRole(below)) return true;
  if (roleOf(below) === 'LI' && above.tag !== below.tag && above.tag !== '') return true;
  if (Math.abs(above.sizePt - below.sizePt) > SAME_SIZE * Math.max(above.sizePt, below.sizePt)) return true;
  const distance = below.baseline - above.baseline;
  const isRaised = [above, below].some((line) => line.pieces.some(({ style }) => style.superscript));
  return distance > (isRaised ? GAP_WITH_RAISED : PARAGRAPH_GAP) * spacing.usualPt(below.sizePt) || distance < 0;
}

export function headingRole(line: PrintedLine): string {
  const role = roleOf(line);
  return /^H[1-6]?$/u.test(role) ? role : '';
}

/** Lines set apart on both sides have a right edge of their own, inside that of the column. */
function rightOf(chunk: readonly PrintedLine[], edges: Edges): number {
  const isIndented = chunk.every((line) => line.left > edges.left + ALIGNED_PT);
  return isIndented && chunk.length >= 3 ? Math.max(...chunk.map((line) => line.right)) : edges.right;
}

/** Divides lines without white space between them, by their faces, marks and indents. */
function divideFurther(chunk: readonly PrintedLine[], edges: Edges, isOpen: boolean): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  for (const [index, below] of chunk.entries()) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const next = chunk[index + 1];
    if (group === undefined || above === undefined || begins({ group, above, below, next, edges, isOpen }))
      groups.push([below]);
    else group.push(below);
  }
  return groups;
}

interface Meeting {
  /** The paragraph so far, with `above` as its last line. */
  readonly group: readonly PrintedLine[];
  readonly above: PrintedLine;
  readonly below: PrintedLine;
  readonly next: PrintedLine | undefined;
  readonly edges: Edges;
  /** Whether white space parts the paragraphs of this document. */
  readonly isOpen: boolean;
}

function begins(meeting: Meeting): boolean {
  return changesFace(meeting) || beginsItem(meeting) || changesIndent(meeting) || beginsSentence(meeting);
}

/** Whether the line above ends by intent: the first word of the next one would still have stood on it. */
export function endsEarly(above: PrintedLine, below: PrintedLine, edges: Edges): boolean {
  const perCharacter = (below.right - below.left) / Math.max(1, below.text.length);
  const [word = ''] = /^\S+?(?:[-\u2010](?=\p{L})|(?=\s|$))/u.exec(below.text) ?? [];
  return edges.right - above.right > (word.length + 1) * perCharacter + 2;
}

function changesFace({ above, below, edges }: Meeting): boolean {
  const fromBold = isWholly(above, 'bold');
  const toBold = isWholly(below, 'bold');
  if (fromBold && !toBold) return below.pieces[0]?.style.bold !== true || endsEarly(above, below, edges);
  if (toBold && !fromBold) return endsEarly(above, below, edges);
  return (
    isWholly(above, 'italic') !== isWholly(below, 'italic') && endsEarly(above, below, edges) && !endsOpen(above, below)
  );
}

/** The sentence plainly goes on: no stop, and a small letter after it. */
function endsOpen(above: PrintedLine, below: PrintedLine): boolean {
  return !endsClause(above.text) && beginsLower(below.text);
}

/** What it ends with stands before a number: 'gebaseerd op artikel' / '10.23 van de Wet milieubeheer'. */
const ASKS_NUMBER = /\s(?:artikel(?:en)?|art\.|paragraaf|nr\.)$/i;

/** A number at the start of a line may be one of the sentence: what counts is how the line is set. */
function beginsItem({ group, above, below, next, edges }: Meeting): boolean {
  if (!hasMark(below.text) || (isInitial(below.text) && !endsClause(above.text))) return false;
  if (ASKS_NUMBER.test(above.text)) return false;
  if (wordsLeft(below) !== undefined) return true;
  if (endsEarly(above, below, edges) || below.left < above.left - ALIGNED_PT) return true;
  const [first] = group;
  const isFollowingItem = first === above && hasMark(above.text) && Math.abs(first.left - below.left) < ALIGNED_PT;
  return isFollowingItem || (next !== undefined && !hasMark(next.text) && next.left > below.left + ALIGNED_PT);
}

function changesIndent({ group, above, below, next, edges, isOpen }: Meeting): boolean {
  const shift = below.left - above.left;
  const isFirst = group.length === 1;
  const isFirstLine = next !== undefined && next.left < below.left - ALIGNED_PT;
  if (Math.abs(shift) <= ALIGNED_PT) return !isOpen && isFirst && isFirstLine && !hasMark(above.text);
  if (isCentred(above, below, edges) || isSetRight(above, below, edges)) return false;
  if (shift > 0) {
    if (isFirst && isHanging(above, below)) return false;
    return isFirstLine || next === undefined || endsEarly(above, below, edges);
  }
  const hasIndentedFirst = isFirst && shift > -4 * above.sizePt;
  return !hasIndentedFirst;
}

/** Whether the line stands below the words that a mark or a label was set before. */
function isHanging(above: PrintedLine, below: PrintedLine): boolean {
  const words = wordsLeft(above);
  if (words === undefined && hasMark(above.text)) return true;
  return above.pieces.slice(1).some((piece) => Math.abs(piece.left - below.left) <= ALIGNED_PT);
}

function isCentred(above: PrintedLine, below: PrintedLine, edges: Edges): boolean {
  const isOwn = (line: PrintedLine): boolean =>
    line.left > edges.left + ALIGNED_PT && Math.abs(line.left + line.right - edges.left - edges.right) < 4 * ALIGNED_PT;
  return isOwn(above) && isOwn(below);
}

function isSetRight(above: PrintedLine, below: PrintedLine, edges: Edges): boolean {
  const middle = (edges.left + edges.right) / 2;
  return Math.min(above.left, below.left) > middle && Math.abs(above.right - below.right) < ALIGNED_PT;
}

/**
 * A line that ends early with its sentence is the last of its paragraph. Where white space parts paragraphs it must end
 * well before the edge, as the width of the next word is only estimated.
 */
function beginsSentence({ above, below, edges, isOpen }: Meeting): boolean {
  const isShort = !isOpen || edges.right - above.right > SHORT * (edges.right - edges.left);
  return (
    isShort && endsSentence(above.text) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(below.text) && endsEarly(above, below, edges)
  );
}
