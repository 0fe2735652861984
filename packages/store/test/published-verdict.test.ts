import { type Outcome, outcomes } from '@oordelenbank/model';
import { expect, test } from 'vitest';
import { isSameVerdict } from '../src/published-verdict.ts';

/** The outcomes that a published verdict can stand for, each alone. */
function meant(published: string): Outcome[] {
  return outcomes.filter((outcome) => isSameVerdict(published, [outcome]));
}

test.each<[Outcome, string[]]>([
  [
    'upheld',
    [
      ...['gegrond', 'Gegrond.', 'gegronde klacht', 'klacht gegrond verklaard', 'ontvankelijk en gegrond'],
      ...[
        'niet behoorlijk',
        'niet-behoorlijk',
        'onbehoorlijk',
        'De gedraging is niet behoorlijk',
        'terechte opmerking',
      ],
      ...['gegrond, opgelost', 'gegrond met aanbeveling', 'gegrond (upheld)', 'upheld'],
      ...['deels gegrond, deels onbevoegd', 'gegrond, voor het overige geen oordeel'],
    ],
  ],
  [
    'partly-upheld',
    [
      ...['deels gegrond', 'gedeeltelijk gegrond', 'ten dele gegrond', 'grotendeels gegrond', 'deels ongegrond'],
      ...['deels gegrond en deels ongegrond', 'gegrond en voor het overige ongegrond', 'gegrond/niet gegrond'],
      ...['niet geheel gegrond', 'partially upheld', 'partly upheld', 'partly-upheld', 'Upheld in part'],
    ],
  ],
  [
    'not-upheld',
    [
      ...['ongegrond', 'niet gegrond', 'niet-gegrond', 'Niet\u00A0gegrond', 'kennelijk ongegrond', 'ongegronde klacht'],
      ...['behoorlijk', 'niet onbehoorlijk', 'onterechte klacht', 'not upheld', 'not-upheld'],
      ...['ontvankelijk, maar ongegrond', 'deels ongegrond en deels onbevoegd'],
    ],
  ],
  [
    'no-judgment',
    ['geen oordeel', 'Geen oordeel gegeven', 'geen oordeel mogelijk', 'onthoudt zich van een oordeel', 'no-judgment'],
  ],
  [
    'not-investigated',
    [
      ...['niet-ontvankelijk', 'niet ontvankelijk verklaard', 'onontvankelijk', 'onbevoegd', 'ingetrokken'],
      ...['buiten behandeling gesteld', 'niet in behandeling genomen', 'niet onderzocht', 'not-investigated'],
    ],
  ],
])('a verdict is %s in each of its wordings', (outcome, wordings) => {
  expect(wordings.map((published) => [published, meant(published)])).toEqual(
    wordings.map((published) => [published, [outcome]]),
  );
});

test.each([
  ...['bemiddeling', 'informatie verstrekt', 'beëindigd', 'geen', 'de klacht', ''],
  ...['ingetrokken (zou gegrond geweest zijn)', 'noch gegrond, noch ongegrond', 'behoorlijk bestuur'],
  ...['gegrond of ongegrond', 'deels gegrond, deels informatie verstrekt', 'deels onbevoegd', 'обоснована'],
])('%j could be any verdict, and so is none', (published) => {
  expect(meant(published)).toEqual([]);
});

test.each<[string, Outcome[], boolean]>([
  ['deels gegrond', ['not-upheld', 'upheld'], true],
  ['gegrond', ['not-upheld', 'upheld'], false],
  ['gegrond', ['no-judgment', 'upheld'], true],
  ['gegrond', [], false],
  ['bemiddeling', [], false],
])('%s stands for a report whose parts are %j: %s', (published, parts, expected) => {
  expect(isSameVerdict(published, parts)).toBe(expected);
});
