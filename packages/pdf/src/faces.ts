export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** "Arial,Bold", "DejaVuSans-BoldOblique", "Gotham-Blk", and the Computer Modern names of TeX ("CMBX12", "SFBX1000"). */
const BOLD = /bold|black|heavy|(?:semi|demi)(?!condensed)|[-,](?:bd|blk|hv)|^(?:cm|sf|ec)(?:bx|ssbx|b\d)/iu;
const ITALIC = /italic|oblique|kursiv|slanted|[-,](?:\p{L}{2})?(?:it|obl)(?![a-z])|^(?:cm|sf|ec)(?:ti|sl|bxti|ssi)/iu;

/** Reads weight and slope off a font's PostScript name, with or without its subset mark ("BAAAAA+"). */
export function faceOfName(name: string): Face {
  const bare = name.replace(/^[A-Z]{6}\+/u, '');
  return { bold: BOLD.test(bare), italic: ITALIC.test(bare) };
}
