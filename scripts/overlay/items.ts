/** What was read on one page, as boxes to draw and lines to print: the same list serves the picture and the words beside it. */
import {
  type Block,
  type Document,
  type Evidence,
  type Layout,
  type Line,
  linesOf,
  type Paragraph,
  type Place,
  type Reading,
  type Section,
} from '@oordelenbank/model';

export type Colour = keyof typeof colours;

/** One row of the legend for each kind of thing; the colour is CSS. */
export const colours = {
  line: { css: '#9aa5b1', means: 'line, with its place in the order of reading' },
  body: { css: '#1f6feb', means: 'block of the body, with the number of its paragraph' },
  heading: { css: '#d9480f', means: 'heading, with its level and the role of its section' },
  divider: { css: '#e8a200', means: 'line that divides a section' },
  footnote: { css: '#7b2cbf', means: 'footnote' },
  furniture: { css: '#6c757d', means: 'furniture: running header or footer, page number' },
  complaint: { css: '#e03131', means: 'complaint' },
  finding: { css: '#74b816', means: 'finding: Fact, Authority, Complainant, cOnsideration' },
  verdict: { css: '#2f9e44', means: 'verdict, with its outcome' },
  recommendation: { css: '#0b7285', means: 'recommendation' },
  citation: { css: '#d6336c', means: 'citation (underlined)' },
} as const;

export interface Mark {
  readonly colour: Colour;
  /** Stands beside the box; may be empty. */
  readonly label: string;
  readonly place: Place;
  /** The words, as far as they stand on this page. */
  readonly words: string;
}

export interface PageMarks {
  /** In the order of reading. */
  readonly lines: readonly Mark[];
  readonly blocks: readonly Mark[];
  readonly items: readonly Mark[];
}

/** Everything that was read on a page, counted from 1. The document and the reading are those of the same file. */
export function marksOf(page: number, document: Document, reading: Reading): PageMarks {
  const lines = onPage(linesOf(document), page).map(({ line, place }, index) =>
    mark('line', String(index + 1), place, wordsOf(document, line)),
  );
  return { lines, blocks: blockMarks(page, document), items: itemMarks(page, reading.report) };
}

/** A block that goes on in the next column has a box in each; the words stand with the first. */
function blockMarks(page: number, document: Document): Mark[] {
  return document.blocks.flatMap((block) => {
    const lines = onPage(block.lines, page);
    const words = lines.map(({ line }) => wordsOf(document, line)).join('⏎');
    const [colour, label] = roleOf(block, document);
    return columnsOf(lines.map(({ place }) => place)).map((places, index) =>
      mark(colour, index === 0 ? label : '…', around(places), index === 0 ? words : ''),
    );
  });
}

/** Parts the lines of a block where the next one stands higher on the page, which is in another column. */
function columnsOf(places: readonly Place[]): Place[][] {
  const columns: Place[][] = [];
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before === undefined || place.bottom < before.top) columns.push([place]);
    else columns.at(-1)?.push(place);
  }
  return columns;
}

/** The blocks that may hold several paragraphs (a list in one block) are named after the first. */
function roleOf(block: Block, document: Document): [Colour, string] {
  if (block.start >= document.furniture.start && block.start < document.furniture.end) return ['furniture', ''];
  const paragraph = document.paragraphs.find(({ start, end }) => start <= block.start && block.start < end);
  if (block.start >= document.footnotes.start && block.start < document.footnotes.end)
    return ['footnote', paragraph?.number ?? ''];
  if (paragraph?.kind === 'heading') return ['heading', roleOfSection(paragraph, document.sections)];
  if (paragraph?.kind === 'divider') return ['divider', ''];
  return ['body', paragraph === undefined ? 'no paragraph' : nameOf(paragraph)];
}

function nameOf({ kind, number }: Paragraph): string {
  return [number === null ? '' : `§${number}`, kind === 'prose' ? '' : kind].filter((part) => part !== '').join(' ');
}

function roleOfSection({ section }: Paragraph, sections: readonly Section[]): string {
  const found = sections.find(({ id }) => id === section);
  return found === undefined ? '' : `${'#'.repeat(found.level)} ${found.role}`;
}

function itemMarks(page: number, report: Reading['report']): Mark[] {
  const { complaints, findings, verdicts, recommendations, citations } = report;
  const initial = { fact: 'F', 'authority-view': 'A', 'complainant-view': 'C', consideration: 'O' } as const;
  return [
    ...findings.flatMap((item) => evidence(page, 'finding', `${initial[item.kind]}${item.number ?? ''}`, item)),
    ...complaints.flatMap((item) => evidence(page, 'complaint', `complaint ${item.number}`, item)),
    ...verdicts.flatMap((item) => evidence(page, 'verdict', `${item.outcome} ${item.complaint ?? '?'}`, item)),
    ...recommendations.flatMap((item) => evidence(page, 'recommendation', `recommendation ${item.number}`, item)),
    ...citations.flatMap((item) => evidence(page, 'citation', '', item)),
  ];
}

/** One mark a printed line; the first bears the label. */
function evidence(page: number, colour: Colour, label: string, { places, text }: Evidence): Mark[] {
  return places
    .filter((place) => place.page === page)
    .map((place, index) => mark(colour, index === 0 ? label : '', place, index === 0 ? text : ''));
}

function mark(colour: Colour, label: string, place: Place, words: string): Mark {
  return { colour, label, place, words };
}

function onPage(lines: readonly Line[], page: number): { line: Line; place: Place }[] {
  return lines.flatMap((line) => (line.place?.page === page ? [{ line, place: line.place }] : []));
}

function wordsOf(layout: Layout, { start, end }: Line): string {
  return layout.text.slice(start, end);
}

/** @param places at least one, all on one page. */
function around(places: readonly Place[]): Place {
  return {
    page: places[0]?.page ?? 0,
    left: Math.min(...places.map(({ left }) => left)),
    top: Math.min(...places.map(({ top }) => top)),
    right: Math.max(...places.map(({ right }) => right)),
    bottom: Math.max(...places.map(({ bottom }) => bottom)),
  };
}
