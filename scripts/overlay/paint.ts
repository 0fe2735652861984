/** Draws a page of a PDF, and over it what was read there. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Colour, colours, type Mark, type PageMarks } from './items.ts';

/** Pixels a point; fewer where the page would not fit a picture. */
const SCALE = 2;
const MAX_PIXELS_A_SIDE = 8000;

/** Width of the margin with the legend, in pixels. */
const LEGEND_WIDTH = 620;
const MIN_HEIGHT = 420;

const FONT = 'Liberation Sans, Arial, DejaVu Sans, sans-serif';

interface Picture {
  readonly canvas: Canvas;
  /** Pixels a point. */
  readonly scale: number;
}

/**
 * The page as it looks on paper, with room for the legend at its right.
 * @param number counted from 1.
 */
export async function drawPage(bytes: Uint8Array, number: number): Promise<Picture> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    standardFontDataUrl: path.join(folder, 'standard_fonts/'),
    cMapUrl: path.join(folder, 'cmaps/'),
  });
  try {
    const page = await (await task.promise).getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(SCALE, MAX_PIXELS_A_SIDE / Math.max(width, height));
    const viewport = page.getViewport({ scale });
    const sheet = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: sheet as never, viewport }).promise;
    const canvas = createCanvas(sheet.width + LEGEND_WIDTH, Math.max(sheet.height, MIN_HEIGHT));
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#f1f3f5';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(sheet, 0, 0);
    return { canvas, scale };
  } finally {
    await task.destroy();
  }
}

/**
 * Draws what was read over the page: items below, then lines and blocks, so that every outline stays in sight.
 * @param title the lines above the legend.
 */
export function paint({ canvas, scale }: Picture, { lines, blocks, items }: PageMarks, title: readonly string[]): void {
  const pen = canvas.getContext('2d');
  pen.textBaseline = 'middle';
  for (const item of items) paintItem(pen, item, scale);
  for (const line of lines) paintLine(pen, line, scale);
  for (const block of blocks) paintBlock(pen, block, scale);
  paintLegend(pen, canvas.width - LEGEND_WIDTH + 20, [...lines, ...blocks, ...items], title);
}

function paintItem(pen: SKRSContext2D, { colour, label, place }: Mark, scale: number): void {
  const { css } = colours[colour];
  const [left, top, width, height] = boxOf(place, scale);
  pen.fillStyle = css;
  if (colour === 'citation') pen.fillRect(left, top + height - 1, width, 4);
  else {
    pen.globalAlpha = 0.22;
    pen.fillRect(left, top, width, height);
    pen.globalAlpha = 1;
  }
  write(pen, label, { x: left + width + 24, y: top + height / 2, css, size: 15 });
}

function paintLine(pen: SKRSContext2D, { label, place }: Mark, scale: number): void {
  const { css } = colours.line;
  const [left, top, width, height] = boxOf(place, scale);
  pen.lineWidth = 1;
  pen.strokeStyle = css;
  pen.strokeRect(left, top, width, height);
  write(pen, label, { x: left + width + 5, y: top + height / 2, css: '#343a40', size: 12 });
}

function paintBlock(pen: SKRSContext2D, { colour, label, place }: Mark, scale: number): void {
  const { css } = colours[colour];
  const [left, top, width, height] = boxOf(place, scale);
  pen.lineWidth = 2;
  pen.strokeStyle = css;
  pen.strokeRect(left - 3, top - 3, width + 6, height + 6);
  write(pen, label, { x: left + 2, y: top - 9, css, size: 15 });
}

function paintLegend(pen: SKRSContext2D, x: number, marks: readonly Mark[], title: readonly string[]): void {
  for (const [index, words] of title.entries()) write(pen, words, { x, y: 24 + index * 24, css: '#212529', size: 17 });
  for (const [index, colour] of (Object.keys(colours) as Colour[]).entries()) {
    const { css, means } = colours[colour];
    const y = 120 + index * 28;
    const count = marks.filter((mark) => mark.colour === colour).length;
    pen.fillStyle = css;
    pen.fillRect(x, y - 8, 26, 16);
    write(pen, `${count} × ${means}`, { x: x + 36, y, css: '#212529', size: 16 });
  }
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly css: string;
  /** In pixels. */
  readonly size: number;
}

function write(pen: SKRSContext2D, words: string, { x, y, css, size }: Writing): void {
  pen.font = `${size}px ${FONT}`;
  pen.fillStyle = 'rgb(255 255 255 / 75%)'; // A label may stand over the words of the next column.
  pen.fillRect(x, y - size / 2, pen.measureText(words).width, size);
  pen.fillStyle = css;
  pen.fillText(words, x, y);
}

function boxOf({ left, top, right, bottom }: Mark['place'], scale: number): [number, number, number, number] {
  return [left * scale, top * scale, (right - left) * scale, (bottom - top) * scale];
}
