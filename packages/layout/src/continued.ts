import { hasMark, isInitial, wordsLeft } from './marks.ts';
import { type Edges, endsEarly, headingRole } from './paragraphs.ts';
import { isWholly, type PrintedLine } from './printed-line.ts';
import { beginsLower, endsClause } from './sentences.ts';

/** The lines of a paragraph, with the edges of the column that it stands in. */
export interface Part {
  readonly lines: readonly PrintedLine[];
  readonly edges: Edges;
}

const ALIGNED_PT = 4;

/**
 * Whether a paragraph at the foot of a column goes on at the head of the next.
 *
 *     …de gemeente heeft de       │ klacht pas na zes weken …    runs on: the line is full, the sentence open
 *     …heeft zij niet gedaan.     │ 12. Op 5 mei …               an item of its own
 */
export function goesOn(foot: Part, head: Part, bodySizePt: number): boolean {
  const last = foot.lines.at(-1);
  const [first] = head.lines;
  if (last === undefined || first === undefined || !isSameType(last, first)) return false;
  if (/[\p{L}\p{N}][-\u2010\u00AD]$/u.test(last.text) && beginsLower(first.text)) return true;
  if (beginsAnew(foot, head, first) || (last.text.endsWith(':') && !beginsLower(first.text))) return false;
  const isOpen = !endsClause(last.text);
  if (beginsLower(first.text) && isOpen) return isProse(foot) || !last.text.endsWith(',');
  if (last.sizePt > LARGER * bodySizePt || endsEarly(last, shifted(first, foot, head), foot.edges)) return false;
  return isOpen || isFull(last, foot.edges);
}

/** Type larger than the body's by this factor is that of a heading. */
const LARGER = 1.15;

/** Longer than a title, a label or a greeting. */
function isProse({ lines }: Part): boolean {
  return lines.length > 1 || (lines[0]?.text.length ?? 0) > 40;
}

/**
 * Whether stray white space tore a paragraph apart in the middle of its column.
 *
 *     …welke mogelijkheden er zijn om de
 *
 *     gedane toezegging na te komen.        no stop before it, a small letter behind it
 */
export function isTorn(above: Part, below: Part): boolean {
  const last = above.lines.at(-1);
  const [first] = below.lines;
  if (last === undefined || first === undefined || !isSameType(last, first) || hasMark(first.text)) return false;
  if (!isProse(above) || first.left > last.left + ALIGNED_PT || !beginsLower(first.text)) return false;
  return /[\p{Ll}\p{N}]$/u.test(last.text) || (above.lines.length > 1 && last.text.endsWith(','));
}

function isFull(line: PrintedLine, edges: Edges): boolean {
  return edges.right - line.right < 2 * line.sizePt;
}

function isSameType(last: PrintedLine, first: PrintedLine): boolean {
  return (
    Math.abs(last.sizePt - first.sizePt) < 0.07 * last.sizePt &&
    headingRole(last) === headingRole(first) &&
    isWholly(last, 'bold') === isWholly(first, 'bold')
  );
}

/** The head starts with a mark, an indent of its own, or at another depth than the lines it would go on. */
function beginsAnew(foot: Part, head: Part, first: PrintedLine): boolean {
  const second = head.lines[1];
  const indent = first.left - head.edges.left;
  if (second !== undefined && first.left > second.left + ALIGNED_PT) return true;
  const isItem = hasMark(first.text) && !isInitial(first.text);
  if (isItem && (wordsLeft(first) !== undefined || (second !== undefined && second.left > first.left + ALIGNED_PT)))
    return true;
  const [begin] = foot.lines;
  const isOneLine = foot.lines.length === 1;
  const depth = isOneLine && begin !== undefined ? (wordsLeft(begin) ?? begin.left) : (foot.lines.at(-1)?.left ?? 0);
  const isKnown = !(isOneLine && begin !== undefined && hasMark(begin.text) && wordsLeft(begin) === undefined);
  return isKnown && Math.abs(depth - foot.edges.left - indent) > ALIGNED_PT && !isFirstLineIndent(foot, indent);
}

function isFirstLineIndent(foot: Part, indent: number): boolean {
  return foot.lines.length === 1 && Math.abs(indent) <= ALIGNED_PT;
}

/** The head's first line as if it stood in the column of the foot, of which only the width matters. */
function shifted(first: PrintedLine, foot: Part, head: Part): PrintedLine {
  const by = foot.edges.left - head.edges.left;
  return { ...first, left: first.left + by, right: first.right + by };
}
