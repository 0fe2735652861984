/** A share with its 95 % interval, each 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Quantile of the standard normal distribution that leaves 2.5 % on either side. */
const Z = 1.959963984540054;

/**
 * The share of `successes` among `all` with Wilson's score interval, which stays true for small numbers and for shares
 * near 0 and 1; null for none at all.
 *
 *     p = successes / n,  centre = (p + z²/2n) / (1 + z²/n),  half = z √(p(1 − p)/n + z²/4n²) / (1 + z²/n)
 *
 * Source: Wilson, Journal of the American Statistical Association 22 (1927) 209-212; Brown, Cai and DasGupta,
 * Statistical Science 16 (2001) 101-133, formula (4).
 */
export function wilson(successes: number, all: number): Share | null {
  if (all === 0) return null;
  const share = successes / all;
  const square = Z ** 2 / all;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all))) / (1 + square);
  // The ends are exact where rounding would leave a hair's breadth.
  return { share, low: successes === 0 ? 0 : centre - half, high: successes === all ? 1 : centre + half };
}
