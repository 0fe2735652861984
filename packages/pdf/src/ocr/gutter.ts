import type { Blot } from './blots.ts';
import type { Picture } from './picture.ts';

/** A page is looked at in strips of this height, about that of a line. */
const STRIP_PT = 12;

/** Letters further apart than this do not stand in one column, unless a line is filled out. */
const GAP_PT = 9;

/** A gutter stands in this part of the page's width: a gap further to the left is that between a number and its words. */
const MIDDLE = { from: 0.25, to: 0.75 };

/** In this share of the strips with letters on both sides or one the gap of a gutter is seen. */
const SHARE = 0.4;

/**
 * Whether the page is set in columns: a gap goes down it, with letters on both sides.
 *
 *     De brief bleef   │ De klacht is
 *     liggen tot mei.  │ gegrond.
 */
export function hasGutter(letters: readonly Blot[], { width, scale }: Picture): boolean {
  const strips = Map.groupBy(letters, ({ top, bottom }) => Math.floor((top + bottom) / 2 / (STRIP_PT * scale)));
  const gapsAt = new Map<number, number>();
  for (const strip of strips.values()) {
    for (const point of pointsInGaps(strip, scale)) gapsAt.set(point, (gapsAt.get(point) ?? 0) + 1);
  }
  const isMiddle = (point: number): boolean => {
    const share = (point * scale) / width;
    return share > MIDDLE.from && share < MIDDLE.to;
  };
  return gapsAt.entries().some(([point, gaps]) => isMiddle(point) && gaps >= SHARE * strips.size);
}

/** The places, in whole points from the left, that lie in the gaps between the letters of a strip. */
function pointsInGaps(strip: readonly Blot[], scale: number): number[] {
  const points: number[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const { left, right } of strip.toSorted((one, other) => one.left - other.left)) {
    if (left - reach > GAP_PT * scale) {
      for (let point = Math.ceil(reach / scale); point < left / scale; point++) points.push(point);
    }
    reach = Math.max(Number.isFinite(reach) ? reach : 0, right);
  }
  return points;
}
