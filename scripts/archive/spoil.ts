/** Files that are no reports, and pictures of reports. */

import { buffer } from 'node:stream/consumers';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import type { Dice } from '../dice.ts';

/** Each way in which a file is broken, so that it cannot be read. @param number makes the bytes differ. */
const ways: readonly ((pdf: Uint8Array, number: number) => Uint8Array)[] = [
  () => new Uint8Array(),
  (_, number) => Buffer.from(`Geachte heer, hierbij de stukken met nummer ${number}.`),
  (_, number) => Buffer.from(`%PDF-1.4\n% ${number}\nno object stands here\n%%EOF\n`),
  (pdf) => pdf.subarray(0, 200),
];

export function breakFile(pdf: Uint8Array, number: number, dice: Dice): Uint8Array {
  const way = ways[dice(ways.length)];
  return way === undefined ? pdf : way(pdf, number);
}

const DPI = 150;

/** The first pages of a PDF as a scanner would give them: grey pictures without text. */
export async function scanPages(pdf: Uint8Array, pages: number): Promise<Uint8Array> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const scan = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const bytes = buffer(scan);
  for (const page of [...document.pages()].slice(0, pages)) {
    const { data, width, height } = await page.render({ scale: DPI / 72, render: 'bitmap' });
    const size: [number, number] = [(width * 72) / DPI, (height * 72) / DPI];
    scan.addPage({ size, margin: 0 }).image(jpegOf(data, width, height), 0, 0, { width: size[0], height: size[1] });
  }
  scan.end();
  document.destroy();
  library.destroy();
  return bytes;
}

/** @param bgra as PDFium draws; grey of black and white is the same either way round. */
function jpegOf(bgra: Uint8Array, width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(bgra), width, height), 0, 0);
  return canvas.toBuffer('image/jpeg', 80);
}
