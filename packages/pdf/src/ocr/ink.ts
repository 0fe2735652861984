import type { Box } from './hocr.ts';
import type { Picture } from './picture.ts';

/**
 * Mean width of the strokes in a box, in pixels with fractions: its ink divided by the strokes that its rows cross. Both
 * are summed over greys, so that a coarse picture tells strokes apart that differ by less than a pixel.
 */
export function strokeWidth({ width, height, pixels }: Picture, box: Box): number {
  let ink = 0;
  let steps = 0;
  for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y++) {
    let before = 255;
    for (let x = Math.max(0, box.left - 1); x <= Math.min(width - 1, box.right); x++) {
      const grey = pixels[y * width + x] ?? 255;
      ink += 255 - grey;
      steps += Math.abs(grey - before);
      before = grey;
    }
  }
  return steps === 0 ? 0 : (2 * ink) / steps;
}

/** Greys lighter than this are the rim of ink rather than ink. */
const FAINT = 170;

/** How far italics lean, in pixels to the right for each pixel up: from 10 to 18 degrees. */
const LEAN = 0.23;

/**
 * How much better the strokes in a box stand upright once it is sheared back as far as italics lean: below 1 for upright
 * type, above it for italics. Upright strokes crowd into few columns.
 */
export function slant(picture: Picture, box: Box): number {
  return crowding(picture, box, LEAN) / (crowding(picture, box, 0) || 1);
}

function crowding({ width, height, pixels }: Picture, box: Box, lean: number): number {
  const [top, bottom] = [Math.max(0, box.top), Math.min(height, box.bottom)];
  const margin = Math.ceil(lean * (bottom - top));
  const columns = new Float64Array(Math.max(1, box.right - box.left + margin + 1));
  for (let y = top; y < bottom; y++) {
    const shift = lean * (y - top);
    const whole = Math.floor(shift);
    const part = shift - whole;
    for (let x = Math.max(0, box.left); x < Math.min(width, box.right); x++) {
      const ink = 255 - (pixels[y * width + x] ?? 255);
      const column = x - box.left + whole;
      columns[column] = (columns[column] ?? 0) + ink * (1 - part);
      columns[column + 1] = (columns[column + 1] ?? 0) + ink * part;
    }
  }
  return columns.reduce((sum, ink) => sum + ink ** 2, 0);
}

/**
 * Top of the letters that stand on a base line: the highest row that ink reaches from below without a gap. Dots, accents
 * and dirt above the letters do not count.
 */
export function topOfLetters(picture: Picture, box: Box, baseline: number): number {
  let y = Math.round(baseline - (baseline - box.top) / 4);
  while (y > box.top && hasInk(picture, box, y - 1)) y--;
  return y;
}

/** Feet of the letters in a box: as above, downwards; the row below them. */
export function footOfLetters(picture: Picture, box: Box): number {
  let y = Math.round((box.top + box.bottom) / 2);
  while (y < box.bottom && hasInk(picture, box, y)) y++;
  return y;
}

function hasInk({ width, pixels }: Picture, { left, right }: Box, y: number): boolean {
  return pixels.subarray(y * width + left, y * width + right).some((grey) => grey <= FAINT);
}
