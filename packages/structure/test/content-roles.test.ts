import { expect, test } from 'vitest';
import { roleByContent } from '../src/content-roles.ts';

const nothing = { complaint: false, judgment: false, recommendation: false };
const judged = { complaint: true, judgment: true, recommendation: false };

test.each([
  [
    'complaint',
    'In haar eigen volgorde houden zij in dat:\n\n– de heg is gerooid;\n\n– door haar tuin is gelopen.',
    nothing,
  ],
  ['facts', 'Op 11 maart 2016 verleende het college een vergunning. Op 7 juni 2016 is deze gewijzigd.', nothing],
  ['investigation', 'Op 14 mei hielden wij een hoorzitting. De ploegbaas is telefonisch gehoord.', nothing],
  [
    'considerations',
    'Dat de gemeente meende op eigen grond te staan, had zij moeten nagaan. Van zorgvuldig handelen is geen sprake. Het vereiste van goede voorbereiding is geschonden.',
    { ...nothing, complaint: true },
  ],
  ['verdict', 'Het eerste punt is gegrond. Het tweede punt is ongegrond.', judged],
  ['recommendation', 'Wij geven het college in overweging om voortaan eerst te bellen.', judged],
  ['response', 'Het college liet weten dat het dit overneemt.', { ...judged, recommendation: true }],
  [undefined, 'Langs het pad stond een heg van achttien meter.', nothing],
] as const)('%s: %s', (role, text, told) => {
  expect(roleByContent(text, told)).toBe(role);
});
