import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Options under which pdf.js opens a file: silent, no fonts of the machine, character maps and decoders from its own folder. */
const openingOptions = {
  verbosity: 0,
  useSystemFonts: false,
  cMapUrl: path.join(folder, 'cmaps/'),
  wasmUrl: path.join(folder, 'wasm/'),
} as const;

/** For its text: pictures are left out. */
export const textOptions = {
  ...openingOptions,
  disableFontFace: false, // No letters as paths.
  maxImageSize: 0,
} as const;

/** For drawing its pages: letters as paths, the standard fonts from pdf.js's own folder. */
export const drawingOptions = {
  ...openingOptions,
  disableFontFace: true,
  standardFontDataUrl: path.join(folder, 'standard_fonts/'),
  maxImageSize: 140_000_000, // Pixels of one picture, four bytes each: an A2 sheet at 600 dots an inch is just drawn.
} as const;

let loading: Promise<Pdfjs> | undefined;

/** Loads pdf.js once, and only when the first PDF is read. */
export function loadPdfjs(): Promise<Pdfjs> {
  if (loading === undefined) process.on('unhandledRejection', passOverFileFaults);
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1'; // The canvas would look through all fonts of the machine, in each thread.
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  return loading;
}

/** What pdf.js calls the faults of a file. */
const FILE_FAULT = /^(?:FormatError|XRefEntryException|XRefParseException|MissingDataException|ParserEOFException)$/u;

/**
 * pdf.js fetches the pages beside the one that is asked for, and nobody waits for those: one damaged page object would end
 * the process. The page itself rejects again when it is read, so nothing is lost; any other reason ends the process as ever.
 */
function passOverFileFaults(reason: unknown): void {
  if (!FILE_FAULT.test((reason as Partial<Error>)?.name ?? '')) throw reason;
}
