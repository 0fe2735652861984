import { stripVTControlCharacters } from 'node:util';
import type { Rate, Rates } from '@oordelenbank/search';
import { groupName } from './rates.ts';

/** Width of the longest bar, which is 100 %. */
const WIDTH = 50;
const PERCENT_A_CHARACTER = 100 / WIDTH;

/** A bar for each group with judged parts, 100 % wide at most, without colours; behind its name how many of how many. */
export async function ratesAsChart({ groups }: Rates): Promise<string> {
  const bars = groups.flatMap((rate) => {
    if (rate.rate === null) return [];
    return [
      {
        label: `${groupName(rate)} ${ofJudged(rate)}${rate.small ? '*' : ''}`,
        value: Math.round(100 * rate.rate.share),
      },
    ];
  });
  if (bars.length === 0) return 'nothing was judged';
  const { default: Chart } = await import('chartscii');
  const options = {
    width: WIDTH,
    barSize: 1,
    scale: PERCENT_A_CHARACTER,
    valueLabels: true,
    colorLabels: false,
    richLabels: false,
  };
  const chart = new Chart(bars, options);
  return `${stripVTControlCharacters(chart.create())}\n% upheld, partly or whole`;
}

function ofJudged({ upheld, partlyUpheld, notUpheld }: Rate): string {
  return `(${upheld + partlyUpheld}/${upheld + partlyUpheld + notUpheld})`;
}
