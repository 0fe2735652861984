/** Places of a ranking that are looked at. */
const DEPTH = 10;

/**
 * How good a ranking is, 0 to 1: each place counts for less than the one before, and the best order gives 1.
 * Source: Järvelin and Kekäläinen, ACM Transactions on Information Systems 20 (2002) 422-446.
 *
 * @param grades what each item is worth; items that are not named are worth nothing.
 */
export function ndcg(ranking: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (worths: readonly number[]): number =>
    worths.slice(0, DEPTH).reduce((total, worth, index) => total + (2 ** worth - 1) / Math.log2(index + 2), 0);
  const best = gain(Object.values(grades).toSorted((one, other) => other - one));
  return best === 0 ? 0 : gain(ranking.map((item) => grades[item] ?? 0)) / best;
}

/** One divided by the place of the first item that is wanted; 0 where none is among the first ten. */
export function reciprocalRank(ranking: readonly string[], wanted: ReadonlySet<string>): number {
  const place = ranking.slice(0, DEPTH).findIndex((item) => wanted.has(item));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Share of the items wanted that stand among the first five, of as many as fit there. */
export function recallAtFive(ranking: readonly string[], wanted: ReadonlySet<string>): number {
  const found = ranking.slice(0, 5).filter((item) => wanted.has(item)).length;
  return wanted.size === 0 ? 0 : found / Math.min(5, wanted.size);
}
