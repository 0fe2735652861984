import type { Outcome } from '@oordelenbank/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, trendOf, upheldRates, wilson } from '../src/index.ts';
import { storeOf } from './stores.ts';

const part = (topic: 'privacy' | 'delay', ...outcomes: Outcome[]) => ({
  complaint: `Klacht ${topic} ${outcomes}.`,
  topics: [topic],
  outcomes,
});

const reports = [
  {
    date: '2016-03-01',
    parts: [
      part('privacy', 'upheld'),
      part('privacy', 'partly-upheld'),
      part('delay', 'no-judgment'),
      part('delay', 'not-investigated'),
    ],
  },
  {
    date: '2017-03-01',
    parts: [
      part('privacy', 'not-upheld'),
      part('delay', 'upheld'),
      part('delay'),
      part('privacy', 'upheld', 'not-upheld'),
    ],
  },
  { date: '2017-04-01', passages: [['fact', 'Een brief zonder klacht.'] as const] },
];

test('rates of known contents are exact', async () => {
  const store = await storeOf(...reports);

  const { groups, total, leftOut } = await upheldRates(store, { by: 'topic' });
  expect(
    groups.map(({ rate, strictRate, ...counts }) => ({ ...counts, rate: rate?.share, strictRate: strictRate?.share })),
  ).toEqual([
    {
      ...{
        group: 'delay',
        works: 2,
        all: 4,
        upheld: 1,
        partlyUpheld: 0,
        notUpheld: 0,
        noJudgment: 1,
        notInvestigated: 1,
      },
      ...{ withoutVerdict: 1, small: true, rate: 1, strictRate: 1 },
    },
    {
      ...{
        group: 'privacy',
        works: 2,
        all: 4,
        upheld: 1,
        partlyUpheld: 1,
        notUpheld: 1,
        noJudgment: 0,
        notInvestigated: 0,
      },
      ...{ withoutVerdict: 1, small: true, rate: 2 / 3, strictRate: 1 / 3 },
    },
  ]);
  expect(total).toMatchObject({
    all: 8,
    works: 2,
    upheld: 2,
    partlyUpheld: 1,
    notUpheld: 1,
    noJudgment: 1,
    notInvestigated: 1,
    withoutVerdict: 2,
  });
  expect(leftOut).toEqual({ worksWithoutComplaint: 1, verdictsWithoutComplaint: 0, contradictedParts: 1, copies: 0 });
});

test('years come in their order, and filters and words choose', async () => {
  const store = await storeOf(...reports);

  const byYear = await upheldRates(store, { by: 'year', topic: 'privacy' });
  expect(byYear.groups.map(({ group, all }) => [group, all])).toEqual([
    ['2016', 2],
    ['2017', 2],
  ]);
  expect((await upheldRates(store, { query: 'year:2016 outcome:upheld' })).total.all).toBe(1);
  expect((await upheldRates(store, { query: 'brief' })).total.all).toBe(0);
});

test('two groupings cross, and every count adds up', async () => {
  const store = await storeOf(...reports);

  const { groups } = await upheldRates(store, { by: ['topic', 'year'] });
  expect(groups.map(({ group, other, all, works }) => [group, other, all, works])).toEqual([
    ['delay', '2016', 2, 1],
    ['delay', '2017', 2, 1],
    ['privacy', '2016', 2, 1],
    ['privacy', '2017', 2, 1],
  ]);
  for (const by of ['topic', 'year', 'norm', 'authority', 'statute', 'complainant', 'report'] as const) {
    const rates = await upheldRates(store, { by });
    expect(
      rates.groups.reduce((sum, { all }) => sum + all, 0),
      by,
    ).toBe(8);
    for (const rate of [...rates.groups, rates.total]) {
      const { upheld, partlyUpheld, notUpheld, noJudgment, notInvestigated, withoutVerdict } = rate;
      expect(upheld + partlyUpheld + notUpheld + noJudgment + notInvestigated + withoutVerdict).toBe(rate.all);
    }
  }
});

test('a report counts once, by its parts together', async () => {
  const store = await storeOf(
    { parts: [part('privacy', 'upheld'), part('delay', 'no-judgment')] },
    { parts: [part('privacy', 'upheld'), part('delay', 'not-upheld')] },
    { parts: [part('privacy', 'not-upheld'), part('delay', 'not-investigated')] },
    { parts: [part('delay', 'no-judgment'), part('privacy', 'not-investigated')] },
    { parts: [part('delay', 'not-investigated')] },
    { parts: [part('delay')] },
  );

  expect((await upheldRates(store, { unit: 'report' })).total).toMatchObject({
    ...{
      all: 6,
      works: 6,
      upheld: 1,
      partlyUpheld: 1,
      notUpheld: 1,
      noJudgment: 1,
      notInvestigated: 1,
      withoutVerdict: 1,
    },
  });
});

test('norms come with how often they were violated', async () => {
  const norm = (violated: boolean) => ({ code: 'fair-play', printed: 'fair play', violated });
  const store = await storeOf(
    { parts: [{ ...part('delay', 'upheld'), norms: [norm(true)] }] },
    { date: '2020-01-01', parts: [{ ...part('delay', 'not-upheld'), norms: [norm(false)] }] },
  );

  expect(await count(store, 'norms')).toEqual([{ norm: 'fair-play', verdicts: 2, violated: 1, works: 1 }]);
  expect(await count(store, 'norms', { query: 'year:2020' })).toMatchObject([{ violated: 0 }]);
});

test('a rate that rises by ten points a year has that trend, and an even one none', () => {
  const year = (group: string, upheld: number) => ({ group, upheld, partlyUpheld: 0, notUpheld: 100 - upheld });

  expect(trendOf([year('2010', 40), year('2011', 50), year('2012', 60)])).toMatchObject({
    ...{ from: 2010, to: 2012, perYear: expect.closeTo(0.1, 10), z: expect.closeTo(2.828, 3) },
  });
  expect(trendOf([year('2010', 50), year('2011', 50), year('2012', 50)])?.z).toBeCloseTo(0, 10);
  expect(trendOf([year('2010', 40), year('2012', 60)])).toBeNull();
});

test('a report that is in twice counts once', async () => {
  const same = { reportNumber: '2016/1', ombudsman: 'Ombudsman Brabant' };
  const store = await storeOf({ ...reports[0], ...same }, { ...reports[0], ...same, ocrPages: [1] });

  const { total, leftOut } = await upheldRates(store);
  expect([total.all, total.works, leftOut.copies]).toEqual([4, 1, 1]);
});

// Source: Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i is %f to %f', (successes, all, low, high) => {
  const share = wilson(successes, all);

  expect([share?.low, share?.high].map((end) => Number(end?.toFixed(4)))).toEqual([low, high]);
});

test('of none there is no share', () => {
  expect(wilson(0, 0)).toBeNull();
});

test('an interval holds its share, lies within 0 and 1, and mirrors that of the others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
      const successes = Math.round(all * part);
      const { share, low, high } = wilson(successes, all) ?? { share: -1, low: 0, high: 0 };
      const others = wilson(all - successes, all);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(others?.low).toBeCloseTo(1 - high, 12);
    }),
  );
});

test('notices are counted by their words, whatever their case and number', async () => {
  const store = await storeOf(
    { heading: '3. Ter overweging' },
    { heading: '4.1 TER OVERWEGING' },
    { heading: 'Verloop' },
  );

  expect((await count(store, 'notices')).filter((it) => 'code' in it && it.code === 'heading-unknown')).toEqual([
    { words: 'ter overweging', code: 'heading-unknown', notices: 2, works: 2 },
    { words: 'verloop', code: 'heading-unknown', notices: 1, works: 1 },
  ]);
});
