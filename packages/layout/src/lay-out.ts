import type { Layout, Page, Place, Stage } from '@oordelenbank/model';
import { vocabularyOf } from './broken-words.ts';
import { findGutters, type Region, toRegions } from './columns.ts';
import { compose, type Draft, type DraftBlock, type DraftLine } from './compose.ts';
import { goesOn, isTorn, type Part } from './continued.ts';
import { extentOf, measureEdges } from './edges.ts';
import { partFootnotes, toNotes } from './footnotes.ts';
import { separateFurniture } from './furniture.ts';
import { hasMark } from './marks.ts';
import { type Edges, headingRole, toParagraphs } from './paragraphs.ts';
import { mostCommonSize, type PrintedLine, roleOf } from './printed-line.ts';
import { Series } from './series.ts';
import { measureSpacing, type Spacing } from './spacing.ts';
import { type Cell, findTables } from './tables.ts';

/** Puts what is drawn on the pages into lines, blocks and one order of reading. */
export const layOut: Stage<readonly Page[], Layout> = (pages) => {
  const furniture = separateFurniture(pages);
  const bodySizePt = mostCommonSize(furniture.left.flat());
  const gutters = findGutters(furniture.left);
  const regions = pages.flatMap((page, index) => toRegions(page.number, furniture.left[index] ?? [], gutters[index]));
  const parted = regions.map((region) => ({ region, ...partFootnotes(region.lines, bodySizePt) }));
  const texts = parted.map(({ region, text }) => ({ ...region, lines: text }));
  const spacing = measureSpacing(texts.map(({ lines }) => lines));
  const draft: Draft = {
    body: toBlocks(texts, spacing, bodySizePt),
    footnotes: toNotes(parted.flatMap(({ notes }) => notes)).map((lines) => toBlock({ lines, edges: extentOf(lines) })),
    furniture: furniture.lines.map((line) => toBlock({ lines: [line], edges: extentOf([line]) })),
    pages: pages.map(({ number, widthPt, heightPt }) => ({ number, widthPt, heightPt })),
    ocrPages: pages.filter((page) => page.source === 'ocr').map((page) => page.number),
    bodySizePt,
  };
  return compose(draft, vocabularyOf(regions.flatMap(({ lines }) => lines.map((line) => line.text))));
};

type Unit = { readonly part: Part } | { readonly cells: readonly Cell[]; readonly edges: Edges };

function toBlocks(regions: readonly Region[], spacing: Spacing, bodySizePt: number): DraftBlock[] {
  const edgesOf = measureEdges(regions);
  const units: Unit[] = [];
  for (const region of regions) {
    for (const [index, unit] of unitsOf(region, edgesOf(region), spacing).entries()) {
      const before = units.at(-1);
      const joined = before && joinParts(before, unit, index === 0 ? bodySizePt : undefined);
      if (joined) units[units.length - 1] = joined;
      else units.push(unit);
    }
  }
  const series = new Series();
  return units.flatMap((unit) => {
    if ('cells' in unit) return [toRow(unit.cells, unit.edges)];
    return series.divide(unit.part.lines).map((lines) => toBlock({ ...unit.part, lines }));
  });
}

/** @param bodySizePt undefined where both stand in the same column. */
function joinParts(before: Unit, unit: Unit, bodySizePt: number | undefined): Unit | undefined {
  if (!('part' in before && 'part' in unit)) return undefined;
  const { part } = before;
  const isOne = bodySizePt === undefined ? isTorn(part, unit.part) : goesOn(part, unit.part, bodySizePt);
  return isOne ? { part: { ...unit.part, lines: [...part.lines, ...unit.part.lines] } } : undefined;
}

function unitsOf(region: Region, edges: Edges, spacing: Spacing): Unit[] {
  const units: Unit[] = [];
  let lines: PrintedLine[] = [];
  const flush = (): void => {
    for (const paragraph of toParagraphs(lines, edges, spacing)) units.push({ part: { lines: paragraph, edges } });
    lines = [];
  };
  for (const item of findTables(region.lines)) {
    if ('line' in item) lines.push(item.line);
    else {
      flush();
      units.push({ cells: item.cells, edges });
    }
  }
  flush();
  return units;
}

function toBlock({ lines, edges }: Part): DraftBlock {
  const [first] = lines;
  const level = first === undefined ? '' : headingRole(first).slice(1);
  return {
    lines: lines.map((line) => toDraftLine(line)),
    headingLevel: level === '' ? null : Number(level),
    quoted: lines.every((line) => roleOf(line) === 'BlockQuote') || isSetApart(lines, edges),
    indentPt: Math.max(0, round((first?.left ?? 0) - edges.left)),
  };
}

/** Whether the lines are indented on both sides, so that full lines end before the column does. */
function isSetApart(lines: readonly PrintedLine[], edges: Edges): boolean {
  const left = Math.min(...lines.map((line) => line.left)) - edges.left;
  const right = edges.right - Math.max(...lines.map((line) => line.right));
  if (lines.some((line) => hasMark(line.text) || roleOf(line) === 'LI')) return false;
  return lines.length >= 3 && left > 8 && right > Math.max(12, 0.6 * left);
}

function toRow(cells: readonly Cell[], edges: Edges): DraftBlock {
  const lines = cells.flatMap((cell, column) =>
    cell.map((line, index) => toDraftLine(line, column > 0 && index === 0)),
  );
  const left = cells[0]?.[0]?.left ?? edges.left;
  return { lines, headingLevel: null, quoted: false, indentPt: Math.max(0, round(left - edges.left)) };
}

function toDraftLine(line: PrintedLine, cell = false): DraftLine {
  return { pieces: line.pieces, place: placeOf(line), cell };
}

function placeOf({ page, left, top, right, bottom }: PrintedLine): Place {
  return { page, left: round(left), top: round(top), right: round(right), bottom: round(bottom) };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
