import type { Blot, Blots } from './blots.ts';
import type { Picture } from './picture.ts';

/** No full stop is as small as this, in square points: that of type of 6 points is twice as large. */
const SPECK_PT2 = 0.25;

/** What is no larger than the full stop of type of 14 points may be dirt, where it stands alone. */
const DOT_PT2 = 2;

/** A dot belongs to a letter that stands within this distance. */
const NEAR_PT = 3;

/**
 * Takes away the dirt of a copier: what is too small for a full stop, and dots without a letter beside them. Tesseract
 * would take them for accents, and its words would reach as far as the dirt does.
 */
export function removeSpecks(picture: Picture, { all, labels }: Blots): Picture {
  const { width, height, scale } = picture;
  const square = scale ** 2;
  const isDot = all.map(({ pixels }) => pixels.length < DOT_PT2 * square);
  const specks = all.filter((blot, index) => {
    if (!isDot[index]) return false;
    return blot.pixels.length < SPECK_PT2 * square || !hasLetterBeside(blot);
  });
  function hasLetterBeside(blot: Blot): boolean {
    const reach = Math.round(NEAR_PT * scale);
    for (let y = Math.max(0, blot.top - reach); y < Math.min(height, blot.bottom + reach); y++) {
      for (let x = Math.max(0, blot.left - reach); x < Math.min(width, blot.right + reach); x++) {
        const label = labels[y * width + x] ?? 0;
        if (label > 0 && !isDot[label - 1]) return true;
      }
    }
    return false;
  }
  return specks.length === 0 ? picture : { ...picture, pixels: wipe(picture, specks) };
}

/** Whitens the specks and the grey rim around each. */
function wipe({ width, height, pixels }: Picture, specks: readonly Blot[]): Uint8Array {
  const clean = pixels.slice();
  for (const { left, top, right, bottom } of specks) {
    for (let y = Math.max(0, top - 1); y < Math.min(height, bottom + 1); y++) {
      clean.fill(255, y * width + Math.max(0, left - 1), y * width + Math.min(width, right + 1));
    }
  }
  return clean;
}
