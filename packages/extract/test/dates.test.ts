import { expect, test } from 'vitest';
import { isoDate } from '../src/dates.ts';

test.each([
  ['7 juli 2016', '2016-07-07'],
  ['30 november\n2020', '2020-11-30'],
  ['3 mrt. 2011', '2011-03-03'],
  ['07-07-2016', '2016-07-07'],
  ['14.01.02', '2002-01-14'],
  ['1/2/1998', '1998-02-01'],
  ['2016-07-07', '2016-07-07'],
])('%s is %s', (printed, iso) => {
  expect(isoDate(printed)).toBe(iso);
});

test.each(['31 februari 2016', '45-12-2010', 'mei 2016'])('%s is no date', (printed) => {
  expect(isoDate(printed)).toBeUndefined();
});
