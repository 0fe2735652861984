import type { Page, TextRun } from '@oordelenbank/model';
import type { PrintedLine } from './printed-line.ts';
import { toLines } from './rows.ts';

/** The lines that stand on page after page, apart from what is read. */
export interface Furniture {
  readonly lines: readonly PrintedLine[];
  /** For each page, in their order, the runs that are left to read. */
  readonly left: readonly (readonly TextRun[])[];
}

/** How many lines from the top and from the foot of a page may be furniture. */
const DEPTH = 5;

/** How many pages before and behind a page its furniture is compared with. */
const NEIGHBOURS = 10;

/** Furniture stands at the same height on each page; producers round. */
const SAME_HEIGHT_PT = 3;

/** White space that parts furniture from the text, as a share of the distance between two lines of text. */
const APART = 1.35;

/**
 * A tagged PDF may be tagged carelessly, and a whole page may be set sideways: where more than this share of the text
 * would stand aside, it is what is read.
 */
const MOST_ASIDE = 0.3;

type Side = 'top' | 'foot';

interface Edge {
  readonly line: PrintedLine;
  readonly runs: readonly TextRun[];
  readonly page: number;
  /** Whether the next line inward is in larger type. */
  readonly isSmall: boolean;
  /** From the top edge for a header, from the foot for a footer. */
  readonly distance: number;
  readonly shape: string;
  /** White space between this line and the next one inward, in points; Infinity for none. */
  readonly gapPt: number;
}

/** Tells running headers, footers and page numbers from what is read, by their place and likeness over the pages. */
export function separateFurniture(pages: readonly Page[]): Furniture {
  const trusted = isMinor(
    pages.flatMap((page) => page.runs),
    isArtifact,
  );
  const artifacts = pages.map(({ runs }) => {
    const aside = isMinor(runs, isSideways);
    return runs.filter((run) => (trusted && isArtifact(run)) || (aside && isSideways(run)));
  });
  const rest = pages.map((page, index) => page.runs.filter((run) => !artifacts[index]?.includes(run)));
  const lines = pages.map((page, index) => toLines(page.number, rest[index] ?? []));
  const edges = (side: Side) => pages.map((page, index) => edgesOf(page, rest[index] ?? [], lines[index] ?? [], side));
  const headers = edges('top');
  const footers = edges('foot');
  const pitchPt = pitchOf(lines);
  const found = pages.map((_, index) => [...outermost(headers, index, pitchPt), ...outermost(footers, index, pitchPt)]);
  const taken = new Set([...artifacts.flat(), ...found.flatMap((edges) => edges.flatMap((edge) => edge.runs))]);
  return {
    lines: pages.flatMap((page) =>
      toLines(
        page.number,
        page.runs.filter((run) => taken.has(run)),
      ),
    ),
    left: rest.map((runs) => runs.filter((run) => !taken.has(run))),
  };
}

function isArtifact({ tag }: TextRun): boolean {
  return tag === 'Artifact';
}

/** Text that runs up or down the page, beside what is read. */
function isSideways({ text, top, bottom, sizePt }: TextRun): boolean {
  return text.length > 2 && bottom - top > 2.5 * sizePt;
}

function isMinor(runs: readonly TextRun[], belongs: (run: TextRun) => boolean): boolean {
  let all = 0;
  let own = 0;
  for (const run of runs) {
    all += run.text.length;
    if (belongs(run)) own += run.text.length;
  }
  return own <= MOST_ASIDE * all;
}

/** The lines at one edge of the page, from the edge inward. */
function edgesOf(page: Page, runs: readonly TextRun[], lines: readonly PrintedLine[], side: Side): Edge[] {
  const inward = side === 'top' ? lines : lines.toReversed();
  return inward.slice(0, DEPTH).map((line, index) => {
    const next = inward[index + 1];
    return {
      line,
      runs: runs.filter((run) => run.top >= line.top - 0.01 && run.bottom <= line.bottom + 0.01),
      page: page.number,
      isSmall: next !== undefined && line.sizePt < 0.92 * next.sizePt,
      distance: side === 'top' ? line.baseline : page.heightPt - line.baseline,
      shape: shapeOf(line.text),
      gapPt: next === undefined ? Number.POSITIVE_INFINITY : Math.abs(next.baseline - line.baseline),
    };
  });
}

/** The words without what changes from page to page: figures ("3/10", which OCR reads as "3110" too), a Roman number alone. */
function shapeOf(text: string): string {
  const bare = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return /^[-–— ]*[ivxlc]+[-–— ]*$/u.test(bare) ? '#' : bare.replace(/\d+(?: ?\/ ?\d+)?/gu, '#');
}

/** Distance between two lines of text that most pairs have. */
function pitchOf(pages: readonly (readonly PrintedLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const distance = Math.round((lines[at + 1]?.baseline ?? line.baseline) - line.baseline);
      if (distance > 0.8 * line.sizePt) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** The furniture of one page at one edge: no line of text stands outside it. */
function outermost(edges: readonly (readonly Edge[])[], index: number, pitchPt: number): Edge[] {
  const own = edges[index] ?? [];
  let count = 0;
  for (const [at, edge] of own.entries()) {
    if (!isFurniture(edge, edges, index)) break;
    count = at + 1;
  }
  while (count > 0 && (own[count - 1]?.gapPt ?? 0) < APART * pitchPt && !own[count - 1]?.isSmall) count--;
  return own.slice(0, count);
}

function isFurniture(edge: Edge, edges: readonly (readonly Edge[])[], index: number): boolean {
  const others = edges
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter((page) => page !== edges[index]);
  const alike = others.flatMap((page) => page.filter((other) => isAlike(edge, other)).slice(0, 1));
  const isNumber = isPageNumber(edge.shape);
  if (isNumber && agreesWithPage(edge, alike, edges.length)) return true;
  if (!isNumber && !isRunning(edge, alike, others.length + 1)) return false;
  const constant = isNumber ? alike.filter(({ line }) => line.text === edge.line.text) : alike;
  return constant.length >= Math.min(others.length, Math.max(1, Math.ceil(0.25 * others.length))) && others.length > 0;
}

/**
 * Whether a line is there by plan: on most pages, on each second page, on three in a row, or in small type. Headings of
 * the text stand at the top of two pages by chance.
 */
function isRunning(edge: Edge, alike: readonly Edge[], pages: number): boolean {
  if (alike.length + 1 > pages / 2 || edge.isSmall) return true;
  const own = new Set([edge, ...alike].map(({ page }) => page));
  const isEachSecond = [...own].every((page) => (page - edge.page) % 2 === 0);
  return isEachSecond || [0, 1, 2].some((back) => [0, 1, 2].every((step) => own.has(edge.page - back + step)));
}

function isAlike(one: Edge, other: Edge): boolean {
  return Math.abs(one.distance - other.distance) <= SAME_HEIGHT_PT && one.shape === other.shape;
}

/** "3", "- 3 -", "3 / 10", "Pagina 3 van 10", "blz. 3". */
function isPageNumber(shape: string): boolean {
  return /^[^\p{L}\p{N}#]*(?:(?:pagina|pag\.?|blz\.?|blad|bladzijde|page|p\.?) ?)?[^\p{L}\p{N}#]*#(?: ?(?:van|\/|of|-|–) ?#)?[^\p{L}\p{N}#]*$/u.test(
    shape,
  );
}

/** A number is that of the page where it counts along with the pages. */
function agreesWithPage(edge: Edge, alike: readonly Edge[], pages: number): boolean {
  const own = numberOf(edge.line.text);
  if (own === undefined) return alike.length > 0;
  if (pages === 1) return own === 1;
  return alike.some((other) => numberOf(other.line.text) === own + other.page - edge.page);
}

function numberOf(text: string): number | undefined {
  const [digits] = /\d+/u.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
