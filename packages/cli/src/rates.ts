import type { Rate, Rates } from '@oordelenbank/search';
import { counted } from './blocks.ts';
import { tableOf } from './table.ts';

/** The columns of the CSV form, in order. Shares are 0 to 1, empty where nothing was judged. */
const csvColumns: Readonly<Record<string, (rate: Rate) => string | number | null>> = {
  group: ({ group }) => group,
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
};

/** One row for each group, or one of all. */
export async function ratesAsCsv({ by, groups, total }: Rates): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = (by === null ? [total] : groups).map((rate) => Object.values(csvColumns).map((value) => value(rate)));
  return stringify(rows, { header: true, columns: Object.keys(csvColumns) }).trimEnd();
}

/** The columns for people, in order, behind the group's name; in the Dutch legal words. */
const columns: Readonly<Record<string, (rate: Rate) => string>> = {
  parts: ({ all }) => `${all}`,
  gegrond: ({ upheld }) => `${upheld}`,
  deels: ({ partlyUpheld }) => `${partlyUpheld}`,
  niet: ({ notUpheld }) => `${notUpheld}`,
  'geen oordeel': ({ noJudgment }) => `${noJudgment}`,
  'niet onderzocht': ({ notInvestigated }) => `${notInvestigated}`,
  'niet gevonden': ({ withoutVerdict }) => `${withoutVerdict}`,
  'upheld, partly or whole': rateWords,
};

/** A table with a row for each group and one for all, and under it what it counts and leaves out. */
export async function ratesForPeople({ by, groups, total, leftOut }: Rates): Promise<string> {
  const row = (name: string, rate: Rate): string[] => [name, ...Object.values(columns).map((value) => value(rate))];
  const rows = by === null ? [] : groups.map((rate) => row(rate.group ?? '(none)', rate));
  const table = await tableOf([by ?? '', ...Object.keys(columns)], [...rows, row('all', total)]);
  const isSmall = [...groups, total].some(({ small, rate }) => small && rate !== null);
  return [table, whatIsCounted(total), ...(isSmall ? [fewParts] : []), ...whatIsNot(leftOut)].join('\n');
}

/** '67 % (35-88 %)', with a star where it stands on few parts. */
function rateWords({ rate, small }: Rate): string {
  if (rate === null) return '-';
  const percent = (share: number): number => Math.round(100 * share);
  return `${percent(rate.share)} % (${percent(rate.low)}-${percent(rate.high)} %)${small ? '*' : ''}`;
}

const fewParts = '* fewer than 10 parts were judged: too few to speak of a rate.';

function whatIsCounted({ all, works }: Rate): string {
  const counts = `${counted(all, 'complaint part')} in ${counted(works, 'report')}.`;
  return `${counts} The rate is of the parts judged gegrond, deels or niet; between brackets its 95 % interval (Wilson).`;
}

function whatIsNot({
  worksWithoutComplaint,
  verdictsWithoutComplaint,
  contradictedParts,
  copies,
}: Rates['leftOut']): string[] {
  const complaintless = counted(
    worksWithoutComplaint,
    'report in which no complaint was found',
    'reports in which no complaint was found',
  );
  const unassigned = `${counted(verdictsWithoutComplaint, 'verdict')} of which it is not known what complaint it decides`;
  const left = [
    ...(worksWithoutComplaint > 0 ? [complaintless] : []),
    ...(verdictsWithoutComplaint > 0 ? [unassigned] : []),
    ...(copies > 0 ? [counted(copies, 'copy of a report that is counted', 'copies of reports that are counted')] : []),
  ];
  const parts = counted(contradictedParts, 'part');
  return [
    ...(contradictedParts > 0 ? [`${parts} under "niet gevonden" got verdicts that contradict each other.`] : []),
    ...(left.length > 0 ? [`Left out: ${left.join('; ')}.`] : []),
  ];
}
