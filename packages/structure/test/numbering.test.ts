import { expect, test } from 'vitest';
import { enumeratorOf, headingEnumeratorOf } from '../src/numbering.ts';

test.each([
  ['12. Op 5 mei belde hij.', '12'],
  ['12) Op 5 mei belde hij.', '12'],
  ['6.2 De gemeente vindt dat niet.', '6.2'],
  ['6.2. De gemeente vindt dat niet.', '6.2'],
  ['a. de brief van 3 maart', 'a'],
  ['b) de brief van 3 maart', 'b'],
  ['IV. Ten aanzien van de duur', 'IV'],
  ['1° personen die bijstand ontvangen', '1'],
  ['1°. een goede uitvoering', '1'],
])('%s has the number %s', (text, number) => {
  expect(enumeratorOf(text)?.number).toBe(number);
});

test('a bullet has no number', () => {
  expect(enumeratorOf('• de burger niet heeft gehoord')).toMatchObject({ kind: 'bullet', number: null });
});

test.each([
  '9.15 uur stond hij voor de deur.',
  '€ 9,27 is het bedrag.',
  '2015 was een druk jaar.',
  'A. heeft gebeld.',
  'De brief van 12. maart',
])('%s begins with no number of a paragraph', (text) => {
  expect(enumeratorOf(text)).toBeUndefined();
});

test('a heading may have a bare number', () => {
  expect(headingEnumeratorOf('6 Beoordeling per klacht')?.number).toBe('6');
});
