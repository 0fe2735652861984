import type { Paragraph, Span } from '@oordelenbank/model';
import { partNumber } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { outcomesIn } from './outcomes.ts';
import type { Statement } from './statements.ts';

/** A row of a table of complaint parts. */
interface Row {
  readonly paragraph: Paragraph;
  /** Of the part, as its first cell gives it, else its place in the table from 1. */
  readonly number: number;
  readonly cells: readonly Span[];
  /** The longest cell: what the row is about. */
  readonly words: Span;
}

/** The head of a table that lists complaint parts names them in one of its columns. */
const HEAD = /\b(?:klacht\w*|klaagt|grie(?:f|ven)|verwijt\w*|onderdeel|onderwerp|thema|punt)\b/i;

/** The rows of the first table whose head names complaint parts, head left out; none where there is no such table. */
export function complaintRows(found: Case, paragraphs: readonly Paragraph[]): readonly Row[] {
  return tablesOfParts(found, paragraphs)[0] ?? [];
}

/** The rows of each table whose head names complaint parts. */
function tablesOfParts(found: Case, paragraphs: readonly Paragraph[]): readonly (readonly Row[])[] {
  const cellsOf = (paragraph: Paragraph) => cells(found.document.text, paragraph);
  return paragraphs.flatMap((head, at) => {
    if (
      cellsOf(head).length < 2 ||
      !HEAD.test(found.words(head)) ||
      (cellsOf(paragraphs[at - 1] ?? head).length > 1 && at > 0)
    )
      return [];
    return [rowsUnder(found, head, paragraphs.slice(at + 1))];
  });
}

function rowsUnder(found: Case, head: Paragraph, behind: readonly Paragraph[]): readonly Row[] {
  const cellsOf = (paragraph: Paragraph) => cells(found.document.text, paragraph);
  const end = behind.findIndex((paragraph) => cellsOf(paragraph).length < 2);
  const rows = (end < 0 ? behind : behind.slice(0, end)).filter(
    (paragraph) => cellsOf(paragraph).length === cellsOf(head).length || isNumbered(found, paragraph),
  ); // A row with fewer cells goes on with those of the row above it, unless it has a number.
  return rows.flatMap((paragraph, index): Row[] => {
    const own = cellsOf(paragraph);
    const words = own.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
    const label = /^(?:klacht |onderdeel )?(?<label>\d{1,2}|[a-hA-H])[.)]?$/i.exec(found.words(own[0] ?? paragraph))
      ?.groups?.label;
    const number = label === undefined ? undefined : partNumber(label);
    return words === undefined ? [] : [{ paragraph, number: number ?? index + 1, cells: own, words }];
  });
}

/** A row of a table of recommendations. */
interface RecommendationRow {
  readonly words: Span;
  /** What the body answered; undefined where the table has no column for it. */
  readonly answer: Span | undefined;
}

const RECOMMENDATION_HEAD = /\b(?:aanbeveling|advies|suggestie)/i;
const ANSWER_HEAD = /\b(?:reactie|antwoord|opvolging|gevolg)/i;

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

/** The verdicts that a table of complaint parts gives in a cell of their own: the first such table that gives any. */
export function tableStatements(found: Case): readonly Statement[] {
  const told = tablesOfParts(found, found.body()).map((rows) => rows.flatMap((row) => statementOf(found, row)));
  return told.find((statements) => statements.length > 0) ?? [];
}

function statementOf(found: Case, { paragraph, number, cells: own, words }: Row): readonly Statement[] {
  const told = (cell: Span) => outcomesIn(`Oordeel: ${found.words(cell)}`); // 'terecht' alone is said of anything.
  const judging = own.filter((cell) => told(cell).length > 0);
  const verdicts = judging.length > 1 ? judging.filter((cell) => cell !== words) : judging;
  const [cell] = verdicts;
  const outcomes = cell === undefined ? [] : told(cell);
  const [first] = outcomes;
  if (cell === undefined || first === undefined || verdicts.length > 1) return [];
  const isMixed = outcomes.some(({ outcome }) => outcome !== first.outcome) && first.outcome === 'upheld';
  const outcome = isMixed ? 'partly-upheld' : first.outcome;
  return [{ ...cell, outcome, clause: found.words(paragraph), lead: '', parts: [number], paragraph, explicit: true }];
}
