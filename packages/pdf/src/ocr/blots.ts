import type { Picture } from './picture.ts';

/** Dark pixels that touch each other: a letter, a dot, a line, a speck. In pixels, `right` and `bottom` exclusive. */
export interface Blot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where its pixels stand in the picture. */
  readonly pixels: Int32Array;
}

export interface Blots {
  readonly all: readonly Blot[];
  /** For each pixel of the picture: 0 for paper, else 1 + the index of its blot. */
  readonly labels: Int32Array;
}

/** Finds everything that is darker than the paper. */
export function findBlots({ width, height, pixels }: Picture): Blots {
  const counts = countGreys(pixels);
  const limit = inkLimit(counts);
  const labels = new Int32Array(width * height);
  const found = new Int32Array(sum(counts.subarray(0, limit)));
  const all: Blot[] = [];
  let used = 0;
  const take = (at: number, label: number): void => {
    if ((pixels[at] ?? 255) >= limit || labels[at] !== 0) return;
    labels[at] = label;
    found[used++] = at;
  };
  for (let seed = 0; seed < pixels.length; seed++) {
    const start = used;
    const label = all.length + 1;
    take(seed, label);
    for (let next = start; next < used; next++) {
      const at = found[next] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      for (let beside = Math.max(0, y - 1); beside <= Math.min(height - 1, y + 1); beside++) {
        for (let across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across++) {
          take(beside * width + across, label);
        }
      }
    }
    if (used > start) all.push(toBlot(found.subarray(start, used), width));
  }
  return { all, labels };
}

function toBlot(pixels: Int32Array, width: number): Blot {
  const first = Math.floor((pixels[0] ?? 0) / width);
  let [left, right, top, bottom] = [width, 0, first, first + 1];
  for (let index = 0; index < pixels.length; index++) {
    const at = pixels[index] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    if (x < left) left = x;
    if (x >= right) right = x + 1;
    if (y >= bottom) bottom = y + 1;
  }
  return { left, top, right, bottom, pixels };
}

/** How many pixels have each grey. */
function countGreys(pixels: Uint8Array): Float64Array {
  const counts = new Float64Array(256);
  // By index: an iterator takes seven times as long, and a page has nine million pixels.
  for (let at = 0; at < pixels.length; at++) {
    const grey = pixels[at] ?? 0;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  return counts;
}

function sum(counts: Float64Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The grey that parts ink from paper best: where both sides differ most. Source: N. Otsu, 1979. */
function inkLimit(counts: Float64Array): number {
  const pixels = sum(counts);
  const greys = counts.reduce((total, count, grey) => total + count * grey, 0);
  let [best, limit, below, greysBelow] = [-1, 128, 0, 0];
  for (let grey = 0; grey < 255; grey++) {
    below += counts[grey] ?? 0;
    greysBelow += grey * (counts[grey] ?? 0);
    const above = pixels - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (greysBelow / below - (greys - greysBelow) / above) ** 2;
    if (between > best) [best, limit] = [between, grey + 1];
  }
  return limit;
}
