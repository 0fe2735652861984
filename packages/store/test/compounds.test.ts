import { expect, test } from 'vitest';
import { partsOf } from '../src/index.ts';

test.each([
  ['klachtbehandelingsprocedure', ['klacht', 'klachtbehandeling', 'behandeling', 'procedure']],
  ['klachtenbehandeling', ['klacht', 'klachtbehandeling', 'behandeling']],
  ['persoonsgegevens', ['persoon', 'gegevens']],
  ['beslistermijn', ['termijn']],
  ['schuldhulpverlening', ['schuld', 'hulpverlening']],
  ['geheimhoudingsplicht', ['geheimhouding', 'plicht']],
])('%s holds %j', (word, parts) => {
  expect(partsOf(word)).toEqual(expect.arrayContaining(parts));
});

test.each([
  'overheid',
  'voorzitter',
  'openbaarheid',
  'medewerker',
  'toestemming',
  'verantwoordelijkheid',
  'klacht',
  '2016',
])('%s is no compound', (word) => {
  expect(partsOf(word)).toEqual([]);
});

test('a misread word of any length is looked at in no time', () => {
  const started = performance.now();
  for (let length = 1; length < 65; length++) partsOf('klachten'.repeat(8).slice(0, length));

  expect(performance.now() - started).toBeLessThan(2_000);
});
