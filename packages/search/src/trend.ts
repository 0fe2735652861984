import type { Rate } from './rates.ts';

/** Whether the share upheld rises or falls over the years. */
export interface Trend {
  readonly from: number;
  readonly to: number;
  /** Change of the share in a year, 0 to 1, by the straight line that fits best. */
  readonly perYear: number;
  /** How many standard deviations the trend is from none; above 1.96 either way is rarer than one in twenty by chance. */
  readonly z: number;
}

/**
 * The Cochran-Armitage test for trend over the years with judged parts; null for fewer than three, or where all or none
 * were upheld. Parts of one report are not independent, so that it says too much rather than too little.
 * Source: Armitage, Biometrics 11 (1955) 375-386.
 */
export function trendOf(rates: readonly Pick<Rate, 'group' | 'upheld' | 'partlyUpheld' | 'notUpheld'>[]): Trend | null {
  const years = rates.flatMap(({ group, upheld, partlyUpheld, notUpheld }) => {
    const all = upheld + partlyUpheld + notUpheld;
    return group === null || all === 0 ? [] : [{ year: Number(group), all, successes: upheld + partlyUpheld }];
  });
  const all = sumOf(years.map((it) => it.all));
  const share = sumOf(years.map((it) => it.successes)) / all;
  if (years.length < 3 || share === 0 || share === 1) return null;
  const middle = sumOf(years.map((it) => it.all * it.year)) / all;
  const together = sumOf(years.map((it) => (it.successes - it.all * share) * (it.year - middle)));
  const spread = sumOf(years.map((it) => it.all * (it.year - middle) ** 2));
  const z = together / Math.sqrt(share * (1 - share) * spread);
  const numbers = years.map(({ year }) => year);
  return { from: Math.min(...numbers), to: Math.max(...numbers), perYear: together / spread, z };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
