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
export function findBlots(picture: Picture): Blots {
  const { width, height, pixels } = picture;
  const limit = inkLimit(pixels);
  const labels = new Int32Array(width * height);
  const found = new Int32Array(pixels.reduce((count, grey) => count + (grey < limit ? 1 : 0), 0));
  const all: Blot[] = [];
  let used = 0;
  for (let seed = 0; seed < pixels.length; seed++) {
    if ((pixels[seed] ?? 255) >= limit || labels[seed] !== 0) continue;
    const start = used;
    const label = all.length + 1;
    labels[seed] = label;
    found[used++] = seed;
    for (let next = start; next < used; next++) {
      for (const neighbour of neighboursOf(found[next] ?? 0, width, height)) {
        if ((pixels[neighbour] ?? 255) >= limit || labels[neighbour] !== 0) continue;
        labels[neighbour] = label;
        found[used++] = neighbour;
      }
    }
    all.push(toBlot(found.subarray(start, used), width));
  }
  return { all, labels };
}

const around = new Int32Array(8);

/** The eight pixels around one, in an array that the next call writes over; at the edge of the picture fewer. */
function neighboursOf(at: number, width: number, height: number): Int32Array {
  const x = at % width;
  let count = 0;
  for (let down = -1; down <= 1; down++) {
    for (let across = -1; across <= 1; across++) {
      const neighbour = at + down * width + across;
      const isInside = x + across >= 0 && x + across < width && neighbour >= 0 && neighbour < width * height;
      if (isInside && neighbour !== at) around[count++] = neighbour;
    }
  }
  return around.subarray(0, count);
}

function toBlot(pixels: Int32Array, width: number): Blot {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const at of pixels) {
    const x = at % width;
    if (x < left) left = x;
    if (x >= right) right = x + 1;
  }
  let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
  for (const at of pixels) {
    const y = Math.floor(at / width);
    if (y < top) top = y;
    if (y >= bottom) bottom = y + 1;
  }
  return { left, top, right, bottom, pixels };
}

/** The grey that parts ink from paper best: where both sides differ most. Source: N. Otsu, 1979. */
function inkLimit(pixels: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const grey of pixels) counts[grey] = (counts[grey] ?? 0) + 1;
  const sum = counts.reduce((total, count, grey) => total + count * grey, 0);
  let [best, limit, below, sumBelow] = [-1, 128, 0, 0];
  for (let grey = 0; grey < 255; grey++) {
    below += counts[grey] ?? 0;
    sumBelow += grey * (counts[grey] ?? 0);
    const above = pixels.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (between > best) [best, limit] = [between, grey + 1];
  }
  return limit;
}
