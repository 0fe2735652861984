import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf, tokensOf } from '../src/index.ts';

test.each([
  ['Financiële coördinatie', ['financiele', 'coordinatie']],
  ["Anna's auto’s", ['anna', 'auto']],
  ['artikel 9:27 Awb', ['artikel', '9', '27', 'awb']],
  ['ver\u{AD}strek\u{AD}king', ['verstrekking']],
  ['e\u{301}e\u{301}n', ['een']],
  ["'s-Gravenhage", ['s', 'gravenhage']],
])('%s is searched for as %j', (text, words) => {
  expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
});

test.each([
  ['klachten', 'klacht'],
  ['gemeenten', stemOf('gemeente')],
  ['overheden', stemOf('overheid')],
  ['openbare', stemOf('openbaarheid')],
  ['verstrekt', stemOf('verstrekking')],
  ['klaagde', stemOf('klagen')],
  ['geweigerd', stemOf('weigering')],
  ['doorgestuurde', stemOf('doorsturen')],
  ['overschreden', stemOf('overschrijding')],
  ['beloofd', stemOf('beloven')],
  ['gehandeld', stemOf('handelt')],
  ['leden', stemOf('lid')],
])('%s has the stem %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test.each([
  ['overheid', 'over'],
  ['opening', 'open'],
  ['openbaar', 'open'],
  ['wetten', 'weten'],
  ['maanden', 'manen'],
  ['gegrond', 'grond'],
  ['gemeente', 'gemeen'],
  ['recht', 'rechen'],
  ['artsen', 'art'],
  ['derden', 'deren'],
])('%s is not searched for as %s', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});

test('names that are made of common words keep them', () => {
  expect(tokensOf('de Nieuwe Meer').map(({ word }) => stemOf(word))).toEqual([null, 'nieuw', 'mer']);
});

test('the stem of a word does not depend on the words before it', () => {
  const alone = stemOf('kostbare');
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{3,12}(?:e|baar|lijke)$/u), { maxLength: 5 }),
      fc.stringMatching(/^[a-z]{4,10}bar$/u),
      (before, word) => {
        const stem = stemOf(word);
        for (const other of before) stemOf(other);
        expect(stemOf(`${word}`)).toBe(stem);
      },
    ),
  );
  expect(stemOf('kostbare')).toBe(alone);
});

test('every word stands where it says, and is made of letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let behind = 0;
      for (const { word, start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        expect(word).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
        behind = end;
      }
    }),
  );
});
