import { expect, test } from 'vitest';
import { openings } from '../src/openings.ts';

test.each([
  ['UWV|(?:het )?Uitvoeringsinstituut [Ww]erknemersverzekeringen', ['uwv', 'het', 'uitvoeringsinstituut']],
  ['(?:(?:[Hh]et )?college van )?[Gg]edeputeerde [Ss]taten', ['het', 'college', 'gedeputeerde']],
  ['(?:[Aa]rrondissementsparket|[Pp]arket) (?:te )?', ['arrondissementsparket', 'parket']],
  ['De\\x20Lijn', ['de']],
])('%s begins with %j', (pattern, words) => {
  expect(openings(pattern)).toEqual(words);
});
