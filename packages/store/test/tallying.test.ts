import { outcomes } from '@oordelenbank/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Counter, eachPart } from '../src/tallying.ts';

interface Part {
  readonly report: number;
  readonly kind: number;
  readonly values: readonly number[];
}

const value = fc.integer({ min: 1, max: 9 });
const part = fc.record({
  kind: fc.integer({ min: 0, max: outcomes.length }),
  values: fc.uniqueArray(value, { maxLength: 4 }),
});
const reports = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

/** As the database writes it. */
function listsOf(all: readonly (readonly Omit<Part, 'report'>[])[]): string {
  const listed = all.map((parts, index) => [
    index + 1,
    ...parts.map(({ kind, values }) => [kind === outcomes.length ? 9 : kind, ...values].join(' ')),
  ]);
  return listed.map((list) => list.join(';')).join('|');
}

test('a list of parts is read as it was written', () => {
  fc.assert(
    fc.property(reports, (all) => {
      const read: Part[] = [];
      eachPart(listsOf(all), (one) => read.push({ ...one, values: [...one.values] }));
      expect(read).toEqual(all.flatMap((parts, index) => parts.map((one) => ({ report: index + 1, ...one }))));
    }),
  );
});

test('the kinds of all groups add up to the parts, or to the reports, that stand in them', () => {
  fc.assert(
    fc.property(reports, fc.constantFrom('part', 'report'), (all, unit) => {
      const counter = new Counter(
        ({ values }) => values,
        () => [0],
        unit,
      );
      eachPart(listsOf(all), (one) => counter.add(one));
      for (const { group, kinds, works } of counter.tallies()) {
        const standing = all.map((parts) => parts.filter(({ values }) => values.includes(group)));
        const counted = kinds.reduce((sum, count) => sum + count, 0);
        expect(works).toBe(standing.filter((parts) => parts.length > 0).length);
        expect(counted).toBe(unit === 'report' ? works : standing.flat().length);
      }
    }),
  );
});
