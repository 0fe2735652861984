import type { Notes, Page } from '@oordelenbank/model';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OcrEngine } from './ocr/engines.ts';
import { drawPage, type Picture } from './ocr/picture.ts';
import { PictureReading } from './ocr/reading.ts';
import { type Scans, setScans } from './ocr/scans.ts';
import { type OpenPdf, openForDrawing, openForText } from './open.ts';
import { readRoles } from './roles.ts';
import { type Mark, toRuns } from './runs.ts';
import { fewestLetters, isBetter, isDoubtful, isEnough, needsOcr } from './usable.ts';

/** Which OCR reads the pages without usable text; 'off' leaves them as they are. */
export type Ocr = OcrEngine | 'off';

export interface ReadingOptions {
  /** Default 'tesseract.js'. */
  readonly ocr?: Ocr | undefined;
  /** Called before each page that goes through OCR, which takes seconds: a limit of time may begin anew. */
  readonly onScan?: (() => void) | undefined;
}

/** A4, for a page that does not even tell its size. */
const UNKNOWN_SIZE = { widthPt: 595.28, heightPt: 841.89 };

/** No page of a report has more runs of text: beyond it, a file that was made to do harm. */
const MAX_RUNS = 50_000;

/** No report has more scanned pages; the further ones are not read, so that no file takes hours. */
const MAX_SCANS = 500;

/**
 * What the file draws on each of its pages, in the order of the pages; a page that cannot be read stands among them
 * without runs. The bytes stay whole.
 *
 * @throws OutsideError where the file as a whole cannot be read: 'file-empty', 'file-unknown', 'pdf-damaged',
 * 'pdf-encrypted', 'pdf-without-pages'; 'wrong-use' where the OCR that is asked for is not installed. The message is
 * without the file's name.
 */
export async function readPages(bytes: Uint8Array, notes: Notes, options: ReadingOptions = {}): Promise<Page[]> {
  const { ocr = 'tesseract.js' } = options;
  const text = await openForText(bytes);
  const reading = ocr === 'off' ? undefined : new PictureReading(ocr);
  const drawing = new Drawing(bytes);
  const soFar: SoFar = { text, drawing, reading, notes, pages: [], scans: new Map(), tried: 0 };
  try {
    for (let number = 1; number <= text.document.numPages; number++) await readPage(number, soFar, options);
  } finally {
    await reading?.end();
    await drawing.close();
    await text.close();
  }
  return setScans(soFar.pages, soFar.scans);
}

/** The file a second time, opened once one of its pages has to be looked at as a picture. */
class Drawing {
  readonly #bytes: Uint8Array;
  #opened: Promise<OpenPdf> | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  async page(number: number): Promise<PDFPageProxy> {
    this.#opened ??= openForDrawing(this.#bytes);
    return (await this.#opened).document.getPage(number);
  }

  async close(): Promise<void> {
    await (await this.#opened)?.close();
  }
}

interface SoFar {
  readonly text: OpenPdf;
  readonly drawing: Drawing;
  readonly reading: PictureReading | undefined;
  readonly notes: Notes;
  readonly pages: Page[];
  readonly scans: Scans;
  /** How many pages have gone through OCR, whatever came of it. */
  tried: number;
}

async function readPage(number: number, soFar: SoFar, { onScan }: ReadingOptions): Promise<void> {
  const { reading, notes, pages, scans } = soFar;
  const detail = `page ${number}`;
  const { page, picture, isDamaged } = await drawNumbered(number, soFar);
  pages.push(page);
  if (picture !== undefined && reading !== undefined) {
    onScan?.();
    soFar.tried++;
    const lines = await reading.read(picture, fewestLetters(page.runs));
    if (isBetter(lines, page.runs)) scans.set(page, lines);
  }
  if (isDamaged) notes.add('page-damaged', { detail });
  else if (scans.has(page)) return;
  else if (picture === undefined && page.runs.length === 0 && soFar.tried >= MAX_SCANS)
    notes.add('page-skipped', { detail });
  else if (page.runs.length === 0) notes.add('page-without-text', { detail });
  else if (isDoubtful(page.runs)) notes.add('font-unreadable', { detail });
}

interface Drawn {
  readonly page: Page;
  /** Of a page that has to be read by OCR. */
  readonly picture: Picture | undefined;
  readonly isDamaged: boolean;
}

async function drawNumbered(number: number, soFar: SoFar): Promise<Drawn> {
  const { text, drawing, reading, pages, tried } = soFar;
  try {
    const proxy = await text.document.getPage(number);
    const page = await draw(proxy);
    proxy.cleanup();
    const mayScan = reading !== undefined && tried < MAX_SCANS;
    const picture = mayScan ? await pictureOf(page, () => drawing.page(number)) : undefined;
    return { page, picture, isDamaged: false };
  } catch {
    // pdf.js throws anything from a name to an error here; what went wrong is always the page.
    const { widthPt, heightPt } = pages.at(-1) ?? UNKNOWN_SIZE;
    const page: Page = { number, widthPt, heightPt, runs: [], source: 'text', confidence: null };
    return { page, picture: undefined, isDamaged: true };
  }
}

/** The page as a picture, where it has to be read by OCR. */
async function pictureOf(page: Page, load: () => Promise<PDFPageProxy>): Promise<Picture | undefined> {
  if (isEnough(page)) return undefined;
  const proxy = await load();
  const picture = (await needsOcr(page, proxy)) ? await drawPage(proxy) : undefined;
  proxy.cleanup();
  return picture;
}

async function draw(proxy: PDFPageProxy): Promise<Page> {
  const content = await proxy.getTextContent({ includeMarkedContent: true });
  const isTagged = content.items.some((item) => !('str' in item) && Boolean((item as Mark).id));
  const roles = isTagged ? await readRoles(proxy) : new Map<string, string>();
  const { width: widthPt, height: heightPt, transform } = proxy.getViewport({ scale: 1 });
  const all = toRuns(content, { widthPt, heightPt, transform }, roles);
  const runs = all.length > MAX_RUNS ? [] : all;
  return { number: proxy.pageNumber, widthPt, heightPt, runs, source: 'text', confidence: null };
}
