import { OutsideError } from '@oordelenbank/model';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawingOptions, loadPdfjs, textOptions } from './pdfjs.ts';
import { startTextWorker } from './text-worker.ts';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Frees what the file holds. */
  readonly close: () => Promise<void>;
}

/** Readers accept bytes before the header, within the first 1024. Source: ISO 32000-1, annex H, note 13. */
const HEADER_WITHIN = 1024;

/**
 * Opens a PDF for its text; its pages cannot be drawn.
 *
 * @throws OutsideError 'file-empty', 'file-unknown', 'pdf-encrypted', 'pdf-damaged' or 'pdf-without-pages'.
 */
export async function openForText(bytes: Uint8Array): Promise<OpenPdf> {
  const worker = await startTextWorker();
  const { getDocument } = await loadPdfjs();
  const end = () => worker.destroy();
  return open(bytes, (data) => getDocument({ ...textOptions, data, worker }), end);
}

/**
 * Opens a PDF for drawing its pages.
 *
 * @throws OutsideError as `openForText`.
 */
export async function openForDrawing(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument } = await loadPdfjs();
  return open(bytes, (data) => getDocument({ ...drawingOptions, data }));
}

type Load = (data: Uint8Array) => PDFDocumentLoadingTask;

/** `end` is called once nothing of the file is open any more. */
async function open(bytes: Uint8Array, load: Load, end = (): void => {}): Promise<OpenPdf> {
  const task = load(wellBegun(bytes));
  const close = async (): Promise<void> => {
    await task.destroy();
    end();
  };
  try {
    const document = await task.promise;
    if (document.numPages > 0) return { document, close };
  } catch (error) {
    await close();
    throw explain(error);
  }
  await close();
  throw new OutsideError('pdf-without-pages', 'the PDF has no pages; fetch it again');
}

/** A copy, as pdf.js takes the bytes away. */
function wellBegun(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new OutsideError('file-empty', 'the file is empty; fetch it again');
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).includes('%PDF-')) {
    throw new OutsideError('file-unknown', 'this is not a PDF; give a PDF, HTML, Markdown or text file');
  }
  return new Uint8Array(bytes);
}

/** Whatever pdf.js rejects a file with is a fault of the file. */
function explain(error: unknown): OutsideError {
  const { name = '', message = '' } = error as Partial<Error>;
  if (name === 'PasswordException') {
    return new OutsideError('pdf-encrypted', 'the PDF asks for a password; save a copy without one', { cause: error });
  }
  const because = message.replace(/[\s.]+/gu, ' ').trim();
  return new OutsideError('pdf-damaged', `the PDF is damaged (${because}); fetch or print it again`, { cause: error });
}
