import {
  contains,
  type Layout,
  oneLine,
  type Paragraph,
  type ParagraphKind,
  type Section,
  type SectionRole,
  type Span,
} from '@oordelenbank/model';
import { partsNamed } from './about.ts';
import type { Division } from './divide.ts';
import { enumeratorOf } from './numbering.ts';

/** What the reader of paragraphs remembers from one block to the next. */
interface Reading {
  section: Section | undefined;
  /** Complaint parts named by the nearest heading or divider. */
  about: readonly number[];
  /** Last number of the series that counts the report's paragraphs; statute leden restart inside it. */
  series: number;
  /** Last lid of the law that is being quoted; undefined outside a quotation of law. */
  lid: number | undefined;
}

/** In these sections an article or an act set as a divider is followed by its words. */
const LAW: ReadonlySet<SectionRole> = new Set(['legal-framework', 'background', 'annex']);

/** Turns the blocks of the body and the footnotes into paragraphs with their numbers, kinds and sections. */
export function numberParagraphs(
  layout: Layout,
  divisions: readonly Division[],
  sections: readonly Section[],
): readonly Paragraph[] {
  const reading: Reading = { section: undefined, about: [], series: 0, lid: undefined };
  const sectionAt = new Map(sections.map((section) => [section.start, section]));
  const body: Paragraph[] = [];
  for (const division of divisions) {
    if (division.kind === 'heading') enter(reading, sectionAt.get(division.block.start), division);
    const last = body.at(-1);
    if (last !== undefined && division.kind === 'text' && goesOn(layout, last, division)) {
      body.splice(-1, 1, { ...last, end: division.block.end });
    } else body.push(paragraphOf(layout, division, reading));
  }
  const notes = layout.blocks.filter(({ start }) => start >= layout.footnotes.start && start < layout.footnotes.end);
  return [...body, ...notes.map((note) => footnoteOf(layout, note, callerOf(layout, body, note)))];
}

/** The paragraph whose mark calls a footnote. */
function callerOf(layout: Layout, body: readonly Paragraph[], note: Span): Paragraph | undefined {
  const link = layout.noteLinks.find(({ note: linked }) => linked.start === note.start);
  return link === undefined ? undefined : body.find((paragraph) => contains(paragraph, link.mark));
}

/** A paragraph that a page or a picture broke in two: no end of a sentence before, and lower case behind. */
function goesOn(layout: Layout, last: Paragraph, { block }: Division): boolean {
  if (last.kind === 'heading' || last.kind === 'divider') return false;
  const [before, after] = [layout.text.slice(last.start, last.end), layout.text.slice(block.start, block.end)];
  return /[\p{L},]$/u.test(before.trimEnd()) && /^\p{Ll}{2}/u.test(after) && enumeratorOf(after) === undefined;
}

function enter(reading: Reading, section: Section | undefined, division: Division): void {
  reading.section = section;
  reading.about = partsNamed(division.look.text);
  reading.lid = undefined;
}

function paragraphOf(layout: Layout, division: Division, reading: Reading): Paragraph {
  const { block } = division;
  const raw = layout.text.slice(block.start, block.end);
  const enumerator = enumeratorOf(raw);
  if (division.kind === 'divider') passDivider(reading, division);
  const kind = kindOf(division, reading, raw);
  if (kind === 'prose' && enumerator?.kind === 'arabic') reading.series = Number(enumerator.number);
  const number = division.kind === 'heading' ? (division.enumerator?.number ?? null) : (enumerator?.number ?? null);
  return {
    kind,
    number,
    start: block.start,
    end: block.end,
    wordsStart:
      block.start + (division.kind === 'heading' ? (division.enumerator?.length ?? 0) : (enumerator?.length ?? 0)),
    section: reading.section?.id ?? null,
    about: reading.about,
  };
}

function passDivider(reading: Reading, { look, enumerator }: Division): void {
  const parts = partsNamed(look.text);
  if (parts.length > 0) reading.about = parts;
  const isLaw = reading.section !== undefined && LAW.has(reading.section.role);
  if (isLaw && parts.length === 0) reading.lid = 0;
  if (isLaw && enumerator?.kind === 'arabic') reading.series = Number(enumerator.number);
}

function kindOf({ kind, block, look }: Division, reading: Reading, raw: string): ParagraphKind {
  if (kind !== 'text') return kind;
  const enumerator = enumeratorOf(raw);
  if (reading.lid !== undefined && isQuotedLaw(reading, raw)) return 'quotation';
  reading.lid = undefined;
  if (block.quoted || (look.italic && look.words > 12 && !isConclusion(reading, raw)) || isWhollyQuoted(oneLine(raw)))
    return 'quotation';
  const isItem = enumerator !== undefined && ['letter', 'degree', 'bullet'].includes(enumerator.kind);
  return isItem ? 'item' : 'prose';
}

/** Sections in which the ombudsman speaks. */
const JUDGING: ReadonlySet<SectionRole | undefined> = new Set([
  'considerations',
  'verdict',
  'summary',
  'recommendation',
]);

/** Set in italics at the end of a theme: 'Het vereiste van goede motivering is in acht genomen. Deze klacht is niet gegrond.' */
function isConclusion({ section }: Reading, raw: string): boolean {
  return (
    JUDGING.has(section?.role) &&
    /\bklacht|\b(?:on)?gegrond\b|behoorlijk|\boordeel\b/i.test(raw) &&
    !/^\W*[“"„‘]/u.test(raw)
  );
}

/** Whether the text still belongs to the law above it: until the report's own numbering goes on. */
function isQuotedLaw(reading: Reading, raw: string): boolean {
  const enumerator = enumeratorOf(raw);
  if (enumerator?.kind === 'decimal') return false;
  if (enumerator?.kind !== 'arabic') return true;
  const number = Number(enumerator.number);
  const goesOn = number === reading.series + 1 && reading.series >= 3 && number !== (reading.lid ?? 0) + 1;
  if (!goesOn) reading.lid = number;
  return !goesOn;
}

function isWhollyQuoted(text: string): boolean {
  return /^(?:\d{1,3}\.\s)?[“"„].*[”"]\.?$/u.test(text) && !/[”"][^“"„]+[“"„]/u.test(text);
}

/** A footnote belongs to the section of the paragraph that calls it. */
function footnoteOf(layout: Layout, { start, end }: Span, caller: Paragraph | undefined): Paragraph {
  const mark = /^\[?\^?(?<number>\d{1,3}|[*†])\]?[.):]?\s+/u.exec(layout.text.slice(start, end));
  return {
    kind: 'prose',
    number: mark?.groups?.number ?? null,
    start,
    end,
    wordsStart: start + (mark?.[0].length ?? 0),
    section: caller?.section ?? null,
    about: caller?.about ?? [],
  };
}
