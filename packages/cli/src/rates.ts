import type { Rate, Rates } from '@oordelenbank/search';
import { counted } from './blocks.ts';
import { csvOf, tableOf } from './table.ts';

/** One row for each group, or one of all. */
export async function ratesAsCsv(rates: Rates): Promise<string> {
  const { rateRows } = await import('@oordelenbank/search');
  const { columns: names, rows } = rateRows(rates);
  return csvOf(names, rows);
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
export async function ratesForPeople(rates: Rates, unit: string): Promise<string> {
  const { by, groups, total, leftOut, trend } = rates;
  const row = (names: readonly string[], rate: Rate): string[] => [
    ...names,
    ...Object.values(columns).map((value) => value(rate)),
  ];
  const heads = by === null ? [''] : typeof by === 'string' ? [by] : [...by];
  const rows = by === null ? [] : groups.map((rate) => row(namesOf(rate, heads.length), rate));
  const all = ['all', '', ''].slice(0, heads.length);
  const table = await tableOf([...heads, unit, ...Object.keys(columns).slice(1)], [...rows, row(all, total)]);
  const isSmall = [...groups, total].some(({ small, rate }) => small && rate !== null);
  return [
    table,
    whatIsCounted(rates),
    ...(trend === null ? [] : [trendWords(trend)]),
    ...(isSmall ? [fewParts] : []),
    ...whatIsNot(leftOut),
  ].join('\n');
}

function namesOf({ group, other }: Rate, count: number): string[] {
  return [group, other].slice(0, count).map((name) => name ?? '(none)');
}

/** 'privacy', or 'privacy · 2016' where two groupings cross. */
export function groupName(rate: Rate): string {
  return namesOf(rate, rate.other === undefined ? 1 : 2).join(' · ');
}

/** 'Trend 1990-2020: +0.4 percentage points a year (z 1.20, within chance).' */
function trendWords({ from, to, perYear, z }: NonNullable<Rates['trend']>): string {
  const change = `${perYear >= 0 ? '+' : ''}${(100 * perYear).toFixed(1)} percentage points a year`;
  return `Trend ${from}-${to}: ${change} (z ${z.toFixed(2)}, ${Math.abs(z) > 1.96 ? 'more than' : 'within'} chance; Cochran-Armitage).`;
}

/** '67 % (35-88 %)', with a star where it stands on few parts. */
function rateWords({ rate, small }: Rate): string {
  if (rate === null) return '-';
  const percent = (share: number): number => Math.round(100 * share);
  return `${percent(rate.share)} % (${percent(rate.low)}-${percent(rate.high)} %)${small ? '*' : ''}`;
}

const fewParts = '* fewer than 10 parts were judged: too few to speak of a rate.';

function whatIsCounted({ total: { all, works }, unit }: Rates): string {
  const counts =
    unit === 'report'
      ? `${counted(all, 'report')}, each by its complaint parts together.`
      : `${counted(all, 'complaint part')} in ${counted(works, 'report')}.`;
  return `${counts} The rate is of those judged gegrond, deels or niet; between brackets its 95 % interval (Wilson).`;
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
