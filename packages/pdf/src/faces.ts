import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The faces that are known so far, by the id that pdf.js gives a font throughout one document. */
export type Faces = Map<string, Face>;

/** "Arial,Bold", "DejaVuSans-BoldOblique", "Gotham-Blk", and the Computer Modern names of TeX ("CMBX12", "SFBX1000"). */
const BOLD = /bold|black|heavy|(?:semi|demi)(?!condensed)|[-,](?:bd|blk|hv)|^(?:cm|sf|ec)(?:bx|ssbx|b\d)/iu;
const ITALIC = /italic|oblique|kursiv|slanted|[-,](?:\p{L}{2})?(?:it|obl)(?![a-z])|^(?:cm|sf|ec)(?:ti|sl|bxti|ssi)/iu;

/** Reads weight and slope off a font's PostScript name, with or without its subset mark ("BAAAAA+"). */
export function faceOfName(name: string): Face {
  const bare = name.replace(/^[A-Z]{6}\+/u, '');
  return { bold: BOLD.test(bare), italic: ITALIC.test(bare) };
}

/**
 * Adds the faces of the fonts that are not known yet. pdf.js names a font only once it has made the page's operator list,
 * which takes as long as the text itself: it is asked only of a page that holds a new font.
 */
export async function learnFaces(
  page: PDFPageProxy,
  fonts: readonly string[],
  { faces, fontNames }: Fonts,
): Promise<void> {
  const unknown = fonts.filter((font) => !faces.has(font));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const font of unknown) faces.set(font, faceOfName(fontNames.get(font) ?? ''));
}

interface Fonts {
  readonly faces: Faces;
  readonly fontNames: ReadonlyMap<string, string>;
}
