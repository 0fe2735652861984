import {
  type Complaint,
  contains,
  type Document,
  oneLine,
  type Paragraph,
  type Section,
  type SectionRole,
  type Span,
} from '@oordelenbank/model';
import { dutchNorms, flemishNorms, type NormList } from '@oordelenbank/registry';
import type { ComplaintBodies } from './complaint-bodies.ts';

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

/** A document with what the extractors ask of it again and again. */
export class Case {
  readonly document: Document;
  /** The lists of norms that this ombudsman tests against. */
  readonly normLists: readonly NormList[];
  readonly #sections: ReadonlyMap<string, Section>;

  constructor(document: Document) {
    this.document = document;
    this.#sections = new Map(document.sections.map((section) => [section.id, section]));
    this.normLists = isFlemish(document) ? flemishNorms : dutchNorms;
  }

  /** The words of a span, in one line. */
  words({ start, end }: Span): string {
    return oneLine(this.document.text.slice(start, end));
  }

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
    const { body, paragraphs } = this.document;
    return paragraphs.filter((paragraph) => contains(body, paragraph) && paragraph.kind !== 'heading');
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
