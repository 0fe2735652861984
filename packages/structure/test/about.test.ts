import { expect, test } from 'vitest';
import { partsNamed } from '../src/about.ts';

test.each([
  ['Met betrekking tot klacht 1', [1]],
  ['Ten aanzien van klacht 1 en klacht 2:', [1, 2]],
  ['De klachtonderdelen a, b en d zijn gegrond.', [1, 2, 4]],
  ['De klacht onder c. is deels gegrond.', [3]],
  ['Klachten 1 tot en met 3', [1, 2, 3]],
  ['Het tweede klachtonderdeel is ongegrond.', [2]],
  ['Zij diende op 3 mei een klacht in.', []],
  ['De klacht over de duur is gegrond.', []],
])('%s names the parts %j', (text, parts) => {
  expect(partsNamed(text)).toEqual(parts);
});
