import type { Layout } from './layout.ts';
import type { Section } from './report.ts';
import type { Span } from './span.ts';

/** What a paragraph is for in its section. */
export type ParagraphKind =
  /** Running text. */
  | 'prose'
  /** The words of a section's heading. */
  | 'heading'
  /** A line that divides a section but opens none: 'Met betrekking tot klacht 1', 'Artikel 10 Participatiewet'. */
  | 'divider'
  /** An item of a list, numbered, lettered or with a bullet. */
  | 'item'
  /** Words of somebody else set apart: a letter, a report of a conversation, a statute. */
  | 'quotation';

/** A paragraph (alinea) of the body or of the footnotes; it may hold several blocks of the layout. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** The printed number or letter, without its full stop or bracket: '31', '6.2', 'a'; null where there is none. */
  readonly number: string | null;
  /** Where the words begin, behind the number or the bullet. */
  readonly wordsStart: number;
  /** Id of the innermost section; null before the first heading. */
  readonly section: string | null;
  /** Numbers of the complaint parts that the nearest divider or heading above names ('Met betrekking tot klacht 1 en 2'). */
  readonly about: readonly number[];
}

/** A layout whose parts have names: which lines are headings, and what each section is for. */
export interface Document extends Layout {
  /** Id of the house style that was recognised; 'generic' where none was. */
  readonly house: string;
  readonly sections: readonly Section[];
  /** In the order of the text. Furniture has none. */
  readonly paragraphs: readonly Paragraph[];
}
