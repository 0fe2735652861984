import type { Outcome } from '@oordelenbank/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upheldRates, wilson } from '../src/index.ts';
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
