import type { Page, TextRun } from '@oordelenbank/model';

export interface Face {
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tag?: string;
}

const WIDTH = 595;
const HEIGHT = 842;

/** A string set at a place; its letters are half as wide as the type is high. */
export function set(text: string, left: number, baseline: number, face: Face = {}): TextRun {
  const { sizePt = 10, bold = false, italic = false, tag = null } = face;
  const right = left + text.length * sizePt * 0.5;
  return {
    text,
    left,
    right,
    top: baseline - 0.9 * sizePt,
    bottom: baseline + 0.2 * sizePt,
    baseline,
    sizePt,
    bold,
    italic,
    tag,
  };
}

export function page(runs: readonly TextRun[], number = 1): Page {
  return { number, widthPt: WIDTH, heightPt: HEIGHT, runs, source: 'text', confidence: null };
}

/**
 * Draws a page: a character is 5 points wide, a line 12 points high, and the page begins 72 points from the left and
 * the top. Two or more spaces part two runs; `**` sets what stands between them in bold type, `_` in italic.
 */
export function draw(picture: string, number = 1): Page {
  return page(drawRuns(picture), number);
}

export function drawRuns(picture: string): TextRun[] {
  const lines = picture.replace(/^\n|\n\s*$/gu, '').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u)));
  return lines.flatMap((line, index) => drawLine(line.slice(margin), 82 + 12 * index));
}

function drawLine(line: string, baseline: number): TextRun[] {
  const marked = /(?<bold>\*\*[^*]+\*\*)|(?<italic>_[^_]+_)|(?<plain>[^\s*_]+(?: [^\s*_]+)*)/gu;
  return [...line.matchAll(marked)].map((match) => {
    const { bold, italic, plain } = match.groups ?? {};
    const text = bold?.slice(2, -2) ?? italic?.slice(1, -1) ?? plain ?? '';
    return set(text, 72 + 5 * match.index, baseline, { bold: bold !== undefined, italic: italic !== undefined });
  });
}
