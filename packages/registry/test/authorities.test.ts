import { expect, test } from 'vitest';
import { findAuthorities } from '../src/authorities.ts';

test.each([
  [
    'het college van burgemeester en wethouders van de gemeente Rotterdam',
    'college van burgemeester en wethouders van de gemeente Rotterdam',
    'municipality',
  ],
  ['de gemeente Bergen op Zoom en de politie', 'gemeente Bergen op Zoom', 'municipality'],
  ['de gemeente Peel en Maas', 'gemeente Peel en Maas', 'municipality'],
  ['de gemeente ’s-Gravenhage heeft', 'gemeente ’s-Gravenhage', 'municipality'],
  ['het regionale politiekorps Limburg-Noord', 'regionale politiekorps Limburg-Noord', 'police'],
  [
    'de minister van Volksgezondheid, Welzijn en Sport liet weten',
    'minister van Volksgezondheid, Welzijn en Sport',
    'ministry',
  ],
  ['de minister van Buitenlandse\nZaken heeft', 'minister van Buitenlandse Zaken', 'ministry'],
  ['het Centraal Orgaan\nopvang asielzoekers', 'Centraal Orgaan opvang asielzoekers', 'justice'],
  ['de gemeente Den\nHaag', 'gemeente Den Haag', 'municipality'],
  ['het waterschap Rijn en IJssel', 'waterschap Rijn en IJssel', 'water-board'],
  ['het waterschap Vechtstromen', 'waterschap Vechtstromen', 'water-board'],
  ['Bureau Jeugdzorg Limburg', 'Bureau Jeugdzorg Limburg', 'youth-care'],
  ['de Minister van Economische Zaken en Klimaat', 'Minister van Economische Zaken en Klimaat', 'ministry'],
  ['het agentschap Wonen in Vlaanderen', 'agentschap Wonen in Vlaanderen', 'agency'],
  ['de hoofdofficier van justitie te Utrecht', 'hoofdofficier van justitie te Utrecht', 'justice'],
  ['het college van gedeputeerde staten van Gelderland', 'college van gedeputeerde staten van Gelderland', 'province'],
  ['de vreemdelingendienst van het regionale politiekorps Utrecht de IND', 'regionale politiekorps Utrecht', 'police'],
  ['de Belastingdienst/Toeslagen', 'Belastingdienst/Toeslagen', 'tax'],
])('%s names %s', (words, name, kind) => {
  expect(findAuthorities(words)[0]).toMatchObject({ printed: name, kind });
});

test('a body has one name for all its spellings', () => {
  const names = findAuthorities(
    'het Uitvoeringsinstituut Werknemersverzekeringen te Amsterdam (UWV); de Sociale Verzekeringsbank (SVB)',
  ).map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(['UWV', 'SVB']));
});

test('a body without a name is none', () => {
  expect(findAuthorities('De gemeente heeft de minister en de politie geschreven.')).toEqual([]);
});
