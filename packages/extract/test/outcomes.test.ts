import { expect, test } from 'vitest';
import { isOwnJudgment, outcomesIn } from '../src/outcomes.ts';

test.each([
  ['De klacht is gegrond.', ['upheld']],
  ['De klacht is niet gegrond.', ['not-upheld']],
  ['De klacht is ongegrond.', ['not-upheld']],
  ['De klacht over de duur is deels gegrond.', ['partly-upheld']],
  ['De klacht is deels gegrond en deels ongegrond.', ['partly-upheld']],
  ['De onderzochte gedraging is niet behoorlijk.', ['upheld']],
  ['De onderzochte gedraging is behoorlijk.', ['not-upheld']],
  ['De gemeente heeft niet onbehoorlijk gehandeld.', ['not-upheld']],
  ['De gemeente heeft zich behoorlijk gedragen.', ['not-upheld']],
  ['Over dit punt onthoudt de ombudsman zich van een oordeel.', ['no-judgment']],
  ['De ombudsman geeft over dit onderdeel geen oordeel.', ['no-judgment']],
  ['De ombudsman is niet bevoegd dit onderdeel te onderzoeken.', ['not-investigated']],
  ['Dit deel van de klacht heeft zij ingetrokken.', ['not-investigated']],
  ['Dat heeft behoorlijk lang geduurd.', []],
  ['De eisen van behoorlijk bestuur gelden ook hier.', []],
  ['De ombudsman toetst aan de behoorlijkheidsvereisten.', []],
])('%s says %j', (sentence, outcomes) => {
  expect(outcomesIn(sentence).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test.each([
  'De gemeente verklaarde de klacht ongegrond.',
  'De wethouder achtte de klacht over de toon ongegrond.',
  'De klachten onder c. en d. zijn door de directeur ongegrond verklaard.',
  'Op 3 mei verklaarde de SVB het bezwaar ongegrond.',
  'Het waterschap vindt dat zijn mensen niet onbehoorlijk zijn opgetreden.',
  'Als het zo is gegaan, was dat niet behoorlijk.',
  'De ombudsman onderzoekt of de gemeente zich behoorlijk heeft gedragen.',
  'In rapport 2005/120 achtte de ombudsman zo’n brief niet behoorlijk.',
  'De wet laat het oordeel of een gedraging al dan niet behoorlijk is aan de ombudsman.',
])('%s is not the judgment of the ombudsman in this case', (sentence) => {
  expect(isOwnJudgment(sentence)).toBe(false);
});

test.each([
  'De onderzochte gedraging van de gemeente is niet behoorlijk.',
  'Uw klacht dat de brug dicht bleef, acht ik gegrond.',
  'De Nationale ombudsman acht de klacht over de korpschef gegrond.',
  'Klacht 4, over het team, is niet gegrond.',
])('%s is', (sentence) => {
  expect(isOwnJudgment(sentence)).toBe(true);
});
