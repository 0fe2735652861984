import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { writePdf } from './write-pdf.ts';

const fonts = createRequire(import.meta.url);
for (const face of [
  '400Regular/PTSerif_400Regular',
  '700Bold/PTSerif_700Bold',
  '400Regular_Italic/PTSerif_400Regular_Italic',
])
  GlobalFonts.registerFromPath(fonts.resolve(`@expo-google-fonts/pt-serif/${face}.ttf`), 'PT Serif');

/** A line of a page that is to be scanned, in points from the top left corner. */
export interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly face?: 'bold' | 'italic';
  readonly sizePt?: number;
}

interface Scanner {
  /** How much the page lies askew in it. */
  readonly degrees?: number;
  /** Grains of dirt on its glass. */
  readonly specks?: number;
}

/** As wide as A4, and no higher than the lines need. */
export const SHEET = { width: 595.28, height: 300 };
const DPI = 150;

/** The picture that a scanner makes of a page: dark grey on light grey. */
export function scan(lines: readonly PrintedWords[], { degrees = 0, specks = 0 }: Scanner = {}): Buffer {
  const scale = DPI / 72;
  const canvas = createCanvas(Math.round(SHEET.width * scale), Math.round(SHEET.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#e2e2e2';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#303030';
  for (let speck = 0; speck < specks; speck++) {
    context.fillRect((speck * 7919) % canvas.width, (speck * 104_729) % canvas.height, 1, 1);
  }
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-canvas.width / 2, -canvas.height / 2);
  context.scale(scale, scale);
  for (const { text, left, baseline, face = '', sizePt = 11 } of lines) {
    context.font = `${face} ${sizePt}px "PT Serif"`;
    context.fillText(text, left, baseline);
  }
  return canvas.toBuffer('image/png');
}

/** A page of a PDF that is nothing but a picture. */
export function addScan(document: PDFKit.PDFDocument, picture: Buffer): void {
  document.image(picture, 0, 0, SHEET);
}

export function writeScan(picture: Buffer): Promise<Uint8Array> {
  return writePdf((document) => addScan(document, picture), { size: [SHEET.width, SHEET.height] });
}
