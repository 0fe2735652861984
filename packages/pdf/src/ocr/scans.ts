import type { Page, TextRun } from '@oordelenbank/model';
import { facesOf } from './faces.ts';
import { type MeasuredLine, meanConfidence, median } from './measure.ts';
import { typeSizes } from './type-sizes.ts';

/** For each page that goes by its picture, the lines that OCR read from it. */
export type Scans = Map<Page, readonly MeasuredLine[]>;

/** How far type reaches above and below its base line, as a share of its size. */
const ASCENT = 0.9;
const DESCENT = 0.22;

/** Sizes measured on pictures lie this close to those that a file gives the same type. */
const SAME_TYPE = 0.25;

/**
 * Puts in place of the scanned pages what OCR read from them, a run for each word. Size, bold and italic are told from all
 * scanned pages together, and sizes agree with those of the pages that are text.
 */
export function setScans(pages: readonly Page[], scans: Scans): Page[] {
  if (scans.size === 0) return [...pages];
  const sizes = typeSizes([...scans.values()].flat());
  const faces = facesOf(sizes);
  const scale = scaleTo(usualSize(pages.filter((page) => !scans.has(page)).flatMap(({ runs }) => runs)), sizes);
  return pages.map((page) => {
    const lines = scans.get(page);
    if (lines === undefined) return page;
    const runs = lines.flatMap((line) => toRuns(line, round((sizes.get(line) ?? 0) * scale, 10)));
    return {
      ...page,
      runs,
      source: 'ocr',
      confidence: round(meanConfidence(lines.flatMap(({ words }) => words)), 1000),
    };
  });

  function toRuns({ words, baseline }: MeasuredLine, sizePt: number): TextRun[] {
    return words.map((word, index) => ({
      text: index < words.length - 1 ? `${word.text} ` : word.text, // OCR knows where a word ends; the gap may be narrow.
      left: round(word.left, 100),
      right: round(word.right, 100),
      top: round(baseline - ASCENT * sizePt, 100),
      bottom: round(baseline + DESCENT * sizePt, 100),
      baseline: round(baseline, 100),
      sizePt,
      bold: faces.get(word)?.bold ?? false,
      italic: faces.get(word)?.italic ?? false,
      tag: null,
    }));
  }
}

/** By what measured sizes are to be multiplied, so that running text has the same size on scanned pages as on the others. */
function scaleTo(textSizePt: number, sizes: ReadonlyMap<MeasuredLine, number>): number {
  const scannedPt = usualSize([...sizes].flatMap(([{ words }, sizePt]) => words.map(({ text }) => ({ text, sizePt }))));
  return Math.abs(textSizePt - scannedPt) < SAME_TYPE * scannedPt ? textSizePt / scannedPt : 1;
}

/** The size that the middle one of all characters has; 0 for none. */
function usualSize(parts: readonly { readonly text: string; readonly sizePt: number }[]): number {
  return median(parts.flatMap(({ text, sizePt }) => Array.from(text, () => sizePt)));
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
