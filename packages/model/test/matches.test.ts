import { expect, test } from 'vitest';
import { matchesOf } from '../src/matches.ts';

test.each([
  ['gegrond en ongegrond', /gegrond/g],
  ['een 1 en een 12', /\d*/g],
  ['', /x/g],
])('all that is found in "%s" by %s, as matchAll finds it, each time anew', (text, pattern) => {
  const all = [...text.matchAll(pattern)];
  expect(matchesOf(text, pattern)).toEqual(all);
  expect(matchesOf(text, pattern)).toEqual(all);
});
