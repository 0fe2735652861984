import { expect, test } from 'vitest';
import { dutchNorms, findNorms, flemishNorms } from '../src/norm-finder.ts';
import { norms } from '../src/norms.ts';

test('the Behoorlijkheidswijzer has 22 norms, the Vlaamse Ombudsdienst fifteen', () => {
  const count = (list: string) => norms.filter((norm) => norm.list === list).length;
  expect([count('behoorlijkheidswijzer'), count('belgian')]).toEqual([22, 15]);
});

test('no two norms of a list have one code', () => {
  expect(new Set(norms.map(({ list, code }) => `${list} ${code}`)).size).toBe(norms.length);
});

test.each(norms.filter(({ list }) => list !== 'belgian'))('$name is found by its name', ({ name, code }) => {
  expect(findNorms(`de norm ${name} is hier van belang`, dutchNorms).map(({ norm }) => norm.code)).toEqual([code]);
});

test.each(norms.filter(({ list }) => list === 'belgian'))('the Flemish $name is one norm', ({ name, code }) => {
  expect(findNorms(`de ombudsnorm ${name} is hier van belang`, flemishNorms).map(({ norm }) => norm.code)).toEqual([
    code,
  ]);
});

test.each([
  ['het behoorlijke vereiste Transparantie', 'transparant'],
  ['het vereiste van actieve en adequate informatieverstrekking', 'goede-informatieverstrekking'],
  ['het motiveringsvereiste', 'goede-motivering'],
  ['het recht op eerbiediging van de persoonlijke\nlevenssfeer', 'respecteren-van-grondrechten'],
  ['het evenredigheidsvereiste', 'evenredigheid'],
  ['de norm van correcte bejegening', 'fatsoenlijke-bejegening'],
  ['het beginsel van hoor en wederhoor', 'hoor-en-wederhoor'],
  ['luisteren naar de burger', 'luisteren-naar-de-burger'],
])('%s is %s', (printed, code) => {
  expect(findNorms(printed).map(({ norm }) => norm.code)).toEqual([code]);
});

test.each(['zo voortvarend mogelijk', 'de samenstelling van de raad', 'een redelijke prijs'])(
  '%s names no norm',
  (words) => {
    expect(findNorms(words).filter(({ byName }) => byName)).toEqual([]);
  },
);
