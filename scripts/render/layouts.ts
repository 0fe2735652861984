/** How a report can look on paper: one row for each layout. Sizes in points, origin at the page's top left corner. */
import { fileURLToPath } from 'node:url';
import type { Family, Type } from './lines.ts';

export interface Layout {
  /** Stands in the file's name, after the report's. */
  readonly id: string;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly columns: number;
  /** Between two columns. */
  readonly gutter: number;
  readonly body: Type;
  readonly small: Type;
  /** From the highest level down; lower levels look like the last. */
  readonly headings: readonly Type[];
  /** Between two paragraphs. */
  readonly gap: number;
  /** For each level of quotation or nesting, and for the number before a paragraph. */
  readonly indent: number;
  readonly pageNumber: (page: number, total: number) => string;
}

/** A4. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

const sans: Family = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  boldItalic: 'Helvetica-BoldOblique',
};
const serif: Family = {
  regular: 'Times-Roman',
  bold: 'Times-Bold',
  italic: 'Times-Italic',
  boldItalic: 'Times-BoldItalic',
};
/** Embedded as a subset with its own encoding and ligatures, which the standard fonts of PDF are not. */
const embedded: Family = {
  regular: fileURLToPath(import.meta.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf')),
  bold: fileURLToPath(import.meta.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf')),
  italic: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
  ),
  boldItalic: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/pt-serif/700Bold_Italic/PTSerif_700Bold_Italic.ttf'),
  ),
};

/** Type whose lines end where the words end. */
const ragged = (family: Family, size: number, leading: number): Type => ({
  family,
  size,
  leading,
  justified: false,
  breaks: false,
});

export const plain: Layout = {
  id: 'plain',
  margins: { top: 85, right: 70, bottom: 85, left: 70 },
  columns: 1,
  gutter: 0,
  body: ragged(sans, 10.5, 14.5),
  small: ragged(sans, 8.5, 11),
  headings: [ragged(sans, 18, 23), ragged(sans, 14, 19), ragged(sans, 11.5, 16)],
  gap: 8,
  indent: 28,
  pageNumber: (page) => `${page}`,
};

export const book: Layout = {
  id: 'serif',
  margins: { top: 100, right: 105, bottom: 105, left: 105 },
  columns: 1,
  gutter: 0,
  body: { ...ragged(serif, 11.5, 15), justified: true },
  small: ragged(serif, 9, 11),
  headings: [ragged(serif, 16, 21), ragged(serif, 13, 18), ragged(serif, 11.5, 15)],
  gap: 6,
  indent: 24,
  pageNumber: (page, total) => `Pagina ${page} van ${total}`,
};

export const columns: Layout = {
  id: 'columns',
  margins: { top: 75, right: 50, bottom: 75, left: 50 },
  columns: 2,
  gutter: 22,
  body: { ...ragged(embedded, 9, 12), justified: true, breaks: true },
  small: { ...ragged(embedded, 7, 9), breaks: true },
  headings: [ragged(sans, 14, 18), ragged(sans, 11, 14), ragged(sans, 9.5, 12)],
  gap: 5,
  indent: 18,
  pageNumber: (page, total) => `${page} / ${total}`,
};
