import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, pairUp, sameLetters, wordsOf } from '../src/words.ts';

test('words are compared without markup, case and soft hyphens', () => {
  expect(wordsOf('**De** ge\u00admeente<sup>2</sup> handelde <em>on</em>behoorlijk.')).toEqual([
    'de',
    'gemeente2',
    'handelde',
    'onbehoorlijk',
  ]);
});

test('a report number is the same with and without punctuation', () => {
  expect(sameLetters('2016/041', '2016 041')).toBe(true);
});

test('a text of which three of four words are the other text of three is alike for six sevenths', () => {
  expect(likeness('de termijn is overschreden', 'de termijn overschreden')).toBeCloseTo(6 / 7);
});

test('a word that stands twice counts twice', () => {
  expect(likeness('klacht klacht', 'klacht')).toBeCloseTo(2 / 3);
});

test('texts are alike in both directions, and wholly only where their words are the same', () => {
  const text = fc.array(fc.constantFrom('de', 'klacht', 'is', 'gegrond', 'niet')).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      const same = wordsOf(one).sort().join() === wordsOf(other).sort().join();
      expect(likeness(one, other) === 1).toBe(same && one !== '');
    }),
  );
});

test('the most alike are paired first, each at most once', () => {
  const alike = (one: number, other: number) => Math.max(0, 10 - Math.abs(one - other));
  expect([...pairUp([1, 2], [2, 3], alike)]).toEqual([
    [2, 2],
    [1, 3],
  ]);
});
