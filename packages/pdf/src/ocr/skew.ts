import type { Blot } from './blots.ts';
import type { Picture } from './picture.ts';

/** Pages lie in a scanner at most this much askew. */
const MOST_DEGREES = 6;

/** What is less askew than this is read as it is. */
const LEAST_DEGREES = 0.1;

/** Height of the slices in which feet of letters are counted, in points. */
const SLICE_PT = 0.6;

/**
 * How much the lines of a page are askew, in degrees, positive where they fall to the right; 0 where they are straight
 * or cannot be told. The feet of the letters crowd into the fewest slices at the angle of the lines.
 */
export function skewOf(letters: readonly Blot[], { width, scale }: Picture): number {
  const feet = letters.map(({ left, right, bottom }) => [(left + right) / 2 - width / 2, bottom] as const);
  const crowding = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const slices = new Map<number, number>();
    for (const [x, y] of feet) {
      const slice = Math.round((y - x * slope) / (SLICE_PT * scale));
      slices.set(slice, (slices.get(slice) ?? 0) + 1);
    }
    return slices.values().reduce((sum, count) => sum + count ** 2, 0);
  };
  const around = (middle: number, reach: number, step: number): number => {
    const angles = Array.from(
      { length: 2 * Math.round(reach / step) + 1 },
      (_, index) => middle - reach + index * step,
    );
    return angles.map((degrees) => [crowding(degrees), degrees] as const).reduce((a, b) => (b[0] > a[0] ? b : a))[1];
  };
  if (feet.length < 20) return 0;
  const degrees = around(around(0, MOST_DEGREES, 0.1), 0.1, 0.02);
  return Math.abs(degrees) < LEAST_DEGREES ? 0 : degrees;
}

/** Turns the picture about its middle, so that lines that fall by so many degrees to the right become level. */
export function straighten(picture: Picture, degrees: number): Picture {
  if (degrees === 0) return picture;
  const { width, height, pixels } = picture;
  const turned = new Uint8Array(pixels.length).fill(255);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
      const fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      turned[y * width + x] = between(picture, fromX, fromY);
    }
  }
  return { ...picture, pixels: turned };
}

/** The grey at a place that lies between four pixels. */
function between({ width, pixels }: Picture, x: number, y: number): number {
  const at = Math.floor(y) * width + Math.floor(x);
  const [right, down] = [x % 1, y % 1];
  const above = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right;
  const below = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right;
  return Math.round(above * (1 - down) + below * down);
}
