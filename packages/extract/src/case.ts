import {
  type Complaint,
  contains,
  type Document,
  oneLine,
  type Paragraph,
  remembered,
  type Section,
  type SectionRole,
  type Span,
} from '@oordelenbank/model';
import { dutchNorms, findNorms, flemishNorms, type NormList } from '@oordelenbank/registry';
import type { ComplaintBodies } from './complaint-bodies.ts';
import { sentencesOf } from './sentences.ts';

/** A cover is no longer than this, in characters; a letter, which has no headings, has its head in it. */
const MAX_FRONT = 3000;

/** Words of Belgian administration, of which a Dutch report has none or one. */
const BELGIAN =
  /\b(?:OCMW|decreet|Vlaam\p{L}*|Vlaanderen|schepen(?:en)?|eerstelijns\p{L}*|ombudsvrouw|ombudsnorm(?:en)?|Antwerpen|Gent|Brugge|Leuven|Mechelen|Hasselt|Kortrijk|sanctionerend|arbeidsrechtbank)(?!\p{L})/gu;
const FEWEST_BELGIAN = 3;

function isFlemish({ house, text }: Document): boolean {
  const words = new Set([...text.matchAll(BELGIAN)].map(([word]) => word));
  return house.startsWith('vlaamse') || words.size >= FEWEST_BELGIAN;
}

/** So many stretches of words are asked for their norms, at most, before they are forgotten. */
const MOST_WORDS = 2048;

/** No text is longer than this, in characters. */
const LONGEST = 2 ** 26;

/** What is read of a span, read once. */
function atOnce<Result>(known: Map<number, Result>, span: Span, read: (span: Span) => Result): Result {
  const key = span.start * LONGEST + span.end;
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = read(span);
  known.set(key, result);
  return result;
}

/** A document with what the extractors ask of it again and again. */
export class Case {
  readonly document: Document;
  /** The lists of norms that this ombudsman tests against. */
  readonly normLists: readonly NormList[];
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #body: readonly Paragraph[];
  /** What was read of each span: extractors ask for the same ones again and again. */
  readonly #words = new Map<number, string>();
  readonly #sentences = new Map<number, readonly Span[]>();

  constructor(document: Document) {
    const { body, paragraphs } = document;
    this.document = document;
    this.#body = paragraphs.filter((paragraph) => contains(body, paragraph) && paragraph.kind !== 'heading');
    this.#sections = new Map(document.sections.map((section) => [section.id, section]));
    this.normLists = isFlemish(document) ? flemishNorms : dutchNorms;
  }

  /** The words of a span, in one line. */
  words(span: Span): string {
    return atOnce(this.#words, span, ({ start, end }) => oneLine(this.document.text.slice(start, end)));
  }

  /** The sentences of a span, in order. */
  sentences(span: Span): readonly Span[] {
    return atOnce(this.#sentences, span, (stretch) => sentencesOf(this.document.text, stretch));
  }

  /** The norms that words name, of the lists of this ombudsman. */
  readonly norms = remembered((words: string) => findNorms(words, this.normLists), MOST_WORDS);

  /** The words of a paragraph without its number, in one line. */
  wordsOf({ wordsStart, end }: Paragraph): string {
    return this.words({ start: wordsStart, end });
  }

  section(id: string | null): Section | undefined {
    return id === null ? undefined : this.#sections.get(id);
  }

  /** What the section of a paragraph is for; undefined before the first heading. */
  roleOf({ section }: Paragraph): SectionRole | undefined {
    return this.section(section)?.role;
  }

  /** The body's paragraphs in sections of these roles, headings left out. */
  paragraphsOf(...roles: readonly SectionRole[]): readonly Paragraph[] {
    return this.body().filter((paragraph) => {
      const role = this.roleOf(paragraph);
      return role !== undefined && roles.includes(role);
    });
  }

  /** The paragraphs of the body, headings left out. */
  body(): readonly Paragraph[] {
    return this.#body;
  }

  /** The paragraphs before the first section that has a role. */
  frontParagraphs(): readonly Paragraph[] {
    const front = this.front();
    return this.body().filter((paragraph) => contains(front, paragraph));
  }

  has(role: SectionRole): boolean {
    return this.document.sections.some((section) => section.role === role);
  }

  /** What stands before the first section that has a role: the cover, the title block, the head of a letter. */
  front(): Span {
    const first = this.document.sections.find(({ role }) => role !== 'title' && role !== 'other');
    const { body } = this.document;
    return { start: body.start, end: Math.min(first?.start ?? body.end, body.start + MAX_FRONT) };
  }
}

/** What later extractors build on. */
export interface Found {
  readonly case: Case;
  readonly complaints: readonly Complaint[];
  readonly bodies: ComplaintBodies;
  /** Who complains, as printed; undefined where it could not be told. */
  readonly complainant: string | undefined;
}
