import { type Rate, type Rates, wilson } from '@oordelenbank/search';
import { expect, test } from 'vitest';
import { ratesAsChart } from '../src/rates-chart.ts';

/** A group of which so many parts were upheld and so many not. */
function rateOf(group: string, upheld: number, notUpheld: number): Rate {
  const judged = upheld + notUpheld;
  return {
    ...{ group, all: judged, upheld, partlyUpheld: 0, notUpheld, noJudgment: 0, notInvestigated: 0, withoutVerdict: 0 },
    ...{ works: judged, rate: wilson(upheld, judged), strictRate: wilson(upheld, judged), small: judged < 10 },
  };
}

test('a bar is as long as its rate, and a full one is a hundred per cent', async () => {
  const groups = [rateOf('privacy', 40, 0), rateOf('delay', 20, 20), rateOf('care', 1, 9), rateOf('money', 0, 0)];
  const rates = { groups } as unknown as Rates;

  const bars = (await ratesAsChart(rates)).split('\n').flatMap((line) => line.match(/█+/gu) ?? []);
  expect(bars.map((bar) => bar.length)).toEqual([50, 25, 5]);
});
