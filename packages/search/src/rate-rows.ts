import type { Rate, Rates } from './rates.ts';

/** The columns for programs, in order. Shares are 0 to 1, empty where nothing was judged. */
const columnValues: Readonly<Record<string, (rate: Rate) => string | number | null>> = {
  group: ({ group }) => group,
  other: ({ other }) => other ?? null,
  works: ({ works }) => works,
  parts: ({ all }) => all,
  upheld: ({ upheld }) => upheld,
  partly_upheld: ({ partlyUpheld }) => partlyUpheld,
  not_upheld: ({ notUpheld }) => notUpheld,
  no_judgment: ({ noJudgment }) => noJudgment,
  not_investigated: ({ notInvestigated }) => notInvestigated,
  without_verdict: ({ withoutVerdict }) => withoutVerdict,
  rate: ({ rate }) => rate?.share ?? null,
  rate_low: ({ rate }) => rate?.low ?? null,
  rate_high: ({ rate }) => rate?.high ?? null,
  strict_rate: ({ strictRate }) => strictRate?.share ?? null,
  strict_rate_low: ({ strictRate }) => strictRate?.low ?? null,
  strict_rate_high: ({ strictRate }) => strictRate?.high ?? null,
  small: ({ small }) => (small ? 1 : 0),
};

/** Rates as a table for programs: one row for each group, or one of all, the values in the order of the columns. */
export function rateRows({ by, groups, total }: Rates): {
  readonly columns: readonly string[];
  readonly rows: readonly (string | number | null)[][];
} {
  const rows = (by === null ? [total] : groups).map((rate) => Object.values(columnValues).map((value) => value(rate)));
  return { columns: Object.keys(columnValues), rows };
}
