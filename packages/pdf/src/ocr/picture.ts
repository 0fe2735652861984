import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as a grey picture, row by row from the top left corner; 0 is black and 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Pixels to a point (1/72 inch). */
  readonly scale: number;
}

/** Dots to an inch at which Tesseract reads the type of reports best. Source: Tesseract's guide "Improving the quality". */
const DPI = 300;

/** An A3 page at that resolution; what is larger is drawn coarser, so that no page takes more than 200 MB. */
const MAX_PIXELS = 18_000_000;

/** Draws a page as a reader would see it, on white paper. */
export async function drawPage(page: PDFPageProxy): Promise<Picture> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 });
  const scale = Math.min(DPI / 72, Math.sqrt(MAX_PIXELS / (widthPt * heightPt)));
  const width = Math.max(1, Math.round(widthPt * scale));
  const height = Math.max(1, Math.round(heightPt * scale));
  const context = createCanvas(width, height).getContext('2d');
  const viewport = page.getViewport({ scale });
  await page.render({ canvas: null, canvasContext: context as never, viewport, background: '#fff' }).promise;
  return { width, height, pixels: toGrey(context.getImageData(0, 0, width, height).data), scale };
}

/** Weights of red, green and blue in what the eye takes for brightness, in 256ths. Source: ITU-R BT.601. */
function toGrey(rgba: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4) {
    grey[pixel] = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
  }
  return grey;
}

/** The picture in the format that every OCR engine reads without help: a portable grey map. */
export function toPortableGreyMap({ width, height, pixels }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
