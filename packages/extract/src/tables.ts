import type { Paragraph, Span } from '@oordelenbank/model';
import type { Case } from './case.ts';
import { outcomesIn } from './outcomes.ts';
import type { Statement } from './statements.ts';

/** A row of a table of complaint parts. */
interface Row {
  readonly paragraph: Paragraph;
  /** From 1, in the order of the table. */
  readonly number: number;
  readonly cells: readonly Span[];
  /** The longest cell: what the row is about. */
  readonly words: Span;
}

/** The head of a table that lists complaint parts names them in one of its columns. */
const HEAD = /\b(?:klacht\w*|klaagt|grie(?:f|ven)|verwijt\w*|onderdeel|onderwerp|thema|punt)\b/iu;

/** The rows of the first table whose head names complaint parts, head left out; none where there is no such table. */
export function complaintRows(found: Case, paragraphs: readonly Paragraph[]): readonly Row[] {
  const cellsOf = (paragraph: Paragraph) => cells(found.document.text, paragraph);
  const head = paragraphs.find((paragraph) => cellsOf(paragraph).length > 1 && HEAD.test(found.words(paragraph)));
  if (head === undefined) return [];
  const behind = paragraphs.slice(paragraphs.indexOf(head) + 1);
  const end = behind.findIndex((paragraph) => cellsOf(paragraph).length < 2);
  const rows = (end < 0 ? behind : behind.slice(0, end)).filter(
    (paragraph) => cellsOf(paragraph).length === cellsOf(head).length || isNumbered(found, paragraph),
  ); // A row with fewer cells goes on with those of the row above it, unless it has a number.
  return rows.flatMap((paragraph, index): Row[] => {
    const own = cellsOf(paragraph);
    const words = own.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
    return words === undefined ? [] : [{ paragraph, number: index + 1, cells: own, words }];
  });
}

/** A row of a table of recommendations. */
interface RecommendationRow {
  readonly words: Span;
  /** What the body answered; undefined where the table has no column for it. */
  readonly answer: Span | undefined;
}

const RECOMMENDATION_HEAD = /\b(?:aanbeveling|advies|suggestie)/iu;
const ANSWER_HEAD = /\b(?:reactie|antwoord|opvolging|gevolg)/iu;

/** The rows of the first table whose head names recommendations; none where there is no such table. */
export function recommendationRows(found: Case, paragraphs: readonly Paragraph[]): readonly RecommendationRow[] {
  const cellsOf = (paragraph: Paragraph) => cells(found.document.text, paragraph);
  const at = paragraphs.findIndex(
    (paragraph) => cellsOf(paragraph).length > 1 && RECOMMENDATION_HEAD.test(found.words(paragraph)),
  );
  const head = paragraphs[at];
  if (head === undefined) return [];
  const columnOf = (pattern: RegExp) => cellsOf(head).findIndex((cell) => pattern.test(found.words(cell)));
  const [column, answers] = [columnOf(RECOMMENDATION_HEAD), columnOf(ANSWER_HEAD)];
  return paragraphs.slice(at + 1).flatMap((paragraph): RecommendationRow[] => {
    const own = cellsOf(paragraph);
    const words = own[column];
    if (own.length !== cellsOf(head).length || words === undefined) return [];
    return [{ words, answer: answers < 0 ? undefined : own[answers] }];
  });
}

function isNumbered(found: Case, paragraph: Paragraph): boolean {
  return /^(?:\d{1,2}|[a-h])[.)]?\s/u.test(found.words(paragraph));
}

/** The cells of a row: a table's cells are parted by tabs. */
function cells(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const cell of text.slice(start, end).split('\t')) {
    spans.push({ start: from, end: from + cell.length });
    from += cell.length + 1;
  }
  return spans;
}

/** The verdicts that a table of complaint parts gives in a cell of their own. */
export function tableStatements(found: Case): readonly Statement[] {
  return complaintRows(found, found.body()).flatMap(({ paragraph, number, cells: own, words }): Statement[] => {
    const judging = own.filter((cell) => outcomesIn(found.words(cell)).length > 0);
    const verdicts = judging.length > 1 ? judging.filter((cell) => cell !== words) : judging;
    const [cell] = verdicts;
    const [outcome] = cell === undefined ? [] : outcomesIn(found.words(cell));
    if (cell === undefined || outcome === undefined || verdicts.length > 1) return [];
    const clause = found.words(paragraph);
    return [{ ...cell, outcome: outcome.outcome, clause, lead: '', parts: [number], paragraph, explicit: true }];
  });
}
