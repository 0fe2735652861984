import type { TextRun } from '@oordelenbank/model';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { type Face, faceOfName } from './faces.ts';

/** Where a marked-content sequence begins or ends; the types of pdf.js leave the tag out. */
export interface Mark {
  readonly type: string;
  readonly id?: string | null;
  readonly tag?: string;
}

/** What is needed to place the items of one page. */
export interface PageFrame {
  readonly widthPt: number;
  readonly heightPt: number;
  /** From the PDF's own space, with its origin below and the page's rotation, to points from the top left corner. */
  readonly transform: readonly number[];
}

/** What pdf.js tells of a font on a page; `fontName`, its PostScript name, by our patch. */
type FontStyle = TextContent['styles'][string] & { readonly fontName?: string };

interface Font extends Face {
  /** Shares of the size, above and below the base line. */
  readonly ascent: number;
  readonly descent: number;
}

/** How high and deep a font reaches at least, as a share of its size: one that is not in the file tells it of its small letters alone. */
const ASCENT = 0.9;
const DESCENT = -0.22;

const UNKNOWN_FONT: Font = { bold: false, italic: false, ascent: ASCENT, descent: DESCENT };

/**
 * The runs of a page in the order in which they are drawn; strings of white space alone are left out. `roles` are the
 * blocks of a tagged page, by the ids of its marked content.
 */
export function toRuns(content: TextContent, frame: PageFrame, roles: ReadonlyMap<string, string>): TextRun[] {
  const fonts = new Map(Object.entries(content.styles).map(([id, style]) => [id, toFont(style)]));
  const runs: TextRun[] = [];
  const open: string[] = [];
  for (const item of content.items) {
    if (!('str' in item)) follow(item, open, roles);
    else if (item.str.trim() !== '') {
      const run = toRun(item, frame, fonts.get(item.fontName) ?? UNKNOWN_FONT);
      if (liesOnPage(run, frame)) runs.push({ ...clamp(run, frame), tag: open.findLast((tag) => tag !== '') ?? null });
    }
  }
  return runs;
}

/** Keeps the stack of open marked-content sequences, each as the block it belongs to or ''. */
function follow(item: Mark, open: string[], roles: ReadonlyMap<string, string>): void {
  if (item.type === 'endMarkedContent') open.pop();
  else if (item.tag === 'Artifact') open.push('Artifact');
  else open.push(roles.get(item.id ?? '') ?? '');
}

function toFont({ ascent, descent, fontName = '' }: FontStyle): Font {
  return { ...faceOfName(fontName), ascent: Math.max(ascent, ASCENT), descent: Math.min(descent, DESCENT) };
}

type Place6 = readonly [number, number, number, number, number, number];

function toRun(item: TextItem, frame: PageFrame, font: Font): Omit<TextRun, 'tag'> {
  const [a, b, c, d, x, y] = multiply(frame.transform, item.transform);
  const sizePt = Math.hypot(c, d);
  const along = unit(a, b);
  const up = unit(-b, a); // Across the direction of writing, whatever the slant of the letters.
  const ascent = sizePt * font.ascent;
  const descent = sizePt * font.descent;
  const corners = [0, item.width].flatMap((forward) =>
    [ascent, descent].map((rise) => [x + along[0] * forward - up[0] * rise, y + along[1] * forward - up[1] * rise]),
  );
  const across = corners.map(([left = 0]) => left);
  const down = corners.map(([, top = 0]) => top);
  return {
    text: clean(item.str),
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
    baseline: y,
    sizePt: Math.round(sizePt * 100) / 100,
    bold: font.bold,
    italic: font.italic || isSlanted(a, b, c, d),
  };
}

function multiply(outer: readonly number[], inner: readonly number[]): Place6 {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** Producers without an italic font slant the upright one: the axes of its letters are then not square. */
function isSlanted(a: number, b: number, c: number, d: number): boolean {
  const lengths = Math.hypot(a, b) * Math.hypot(c, d);
  return lengths > 0 && Math.abs(a * c + b * d) / lengths > 0.1;
}

/** Ligatures of the Latin alphabet as their letters; the letters that a font draws in one go, as a reader types them. */
function clean(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC')).normalize('NFC');
}

function liesOnPage(run: Omit<TextRun, 'tag'>, { widthPt, heightPt }: PageFrame): boolean {
  return run.right > 0 && run.left < widthPt && run.bottom > 0 && run.top < heightPt;
}

function clamp<Run extends Omit<TextRun, 'tag'>>(run: Run, { widthPt, heightPt }: PageFrame): Run {
  const within = (value: number, most: number): number => Math.min(Math.max(Math.round(value * 100) / 100, 0), most);
  return {
    ...run,
    left: within(run.left, widthPt),
    right: within(run.right, widthPt),
    top: within(run.top, heightPt),
    bottom: within(run.bottom, heightPt),
    baseline: within(run.baseline, heightPt),
  };
}
