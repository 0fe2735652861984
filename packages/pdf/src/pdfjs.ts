import { createRequire } from 'node:module';
import path from 'node:path';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Options under which pdf.js reads text: silent, no script, character maps and metrics from its own folder. */
export const readingOptions = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  fontExtraProperties: true, // Without it fonts have no names, and so no bold and no italic.
  cMapUrl: path.join(folder, 'cmaps/'),
  standardFontDataUrl: path.join(folder, 'standard_fonts/'),
} as const;

let loading: Promise<Pdfjs> | undefined;

/** Loads pdf.js once, and only when the first PDF is read. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= importSilently();
  return loading;
}

/**
 * Outside a browser pdf.js warns while it loads that it cannot draw. We only read, so the classes it draws with may be
 * empty, and the warning would stand between the lines of our own output.
 */
async function importSilently(): Promise<Pdfjs> {
  const globals: Record<string, unknown> = globalThis as never;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) globals[name] ??= class {};
  const { console } = globalThis;
  const warn = console.warn;
  console.warn = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
