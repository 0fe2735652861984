/** The ways of reading a PDF that are compared; each one gives the number of pages that it read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layOut } from '@oordelenbank/layout';
import { Notes } from '@oordelenbank/model';
import { readPages } from '@oordelenbank/pdf';
import { structure } from '@oordelenbank/structure';
import { barePdfjs } from './bare-pdfjs.ts';

export type Reader = (file: string) => Promise<number>;

/** By the name that stands in the table; each loads its library when it is asked for. */
export const readers = { ours, pdfjs, pdfium } as const satisfies Record<string, () => Promise<Reader>>;

/** pdf, layout and structure, as the pipeline calls them. */
async function ours(): Promise<Reader> {
  return async (file) => {
    const notes = new Notes();
    const document = structure(layOut(await readPages(readFileSync(file), notes), notes), notes);
    return document.pages.length;
  };
}

/** Bare pdf.js with the options that it needs outside a browser, and `getTextContent` of each page: its strings, unordered. */
async function pdfjs(): Promise<Reader> {
  const folder = barePdfjs();
  const { getDocument }: typeof import('pdfjs-dist/legacy/build/pdf.mjs') = await import(
    path.join(folder, 'legacy/build/pdf.mjs')
  );
  const options = {
    verbosity: 0,
    cMapUrl: path.join(folder, 'cmaps/'),
    standardFontDataUrl: path.join(folder, 'standard_fonts/'),
  };
  return async (file) => {
    const task = getDocument({ ...options, data: new Uint8Array(readFileSync(file)) });
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getTextContent();
      page.cleanup();
    }
    await task.destroy();
    return document.numPages;
  };
}

/** Chromium's PDFium, compiled to WebAssembly: each page as one string. */
async function pdfium(): Promise<Reader> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  return async (file) => {
    const document = await library.loadDocument(readFileSync(file));
    let pages = 0;
    for (const page of document.pages()) {
      page.getText();
      pages++;
    }
    document.destroy();
    return pages;
  };
}
