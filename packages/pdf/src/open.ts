import { OutsideError } from '@oordelenbank/model';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs, readingOptions } from './pdfjs.ts';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly task: PDFDocumentLoadingTask;
}

/** Readers accept bytes before the header, within the first 1024. Source: ISO 32000-1, annex H, note 13. */
const HEADER_WITHIN = 1024;

/**
 * Opens a PDF; the caller destroys the task.
 *
 * @throws OutsideError 'file-empty', 'file-unknown', 'pdf-encrypted', 'pdf-damaged' or 'pdf-without-pages'.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.length === 0) throw new OutsideError('file-empty', 'the file is empty; fetch it again');
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).includes('%PDF-')) {
    throw new OutsideError('file-unknown', 'this is not a PDF; give a PDF, HTML, Markdown or text file');
  }
  const { getDocument } = await loadPdfjs();
  const task = getDocument({ ...readingOptions, data: new Uint8Array(bytes) }); // A copy, as pdf.js takes the bytes away.
  try {
    const document = await task.promise;
    if (document.numPages > 0) return { document, task };
  } catch (error) {
    await task.destroy();
    throw explain(error);
  }
  await task.destroy();
  throw new OutsideError('pdf-without-pages', 'the PDF has no pages; fetch it again');
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
