import { oneLine } from '@oordelenbank/model';
import { expect, test } from 'vitest';
import { read } from './read.ts';

const recommendations = (rest: string) =>
  read(
    `# Rapport\n\n## Klacht\n\nVerzoeker klaagt erover dat de gemeente niet antwoordt.\n\n## Oordeel\n\nDe klacht is gegrond.\n\n${rest}`,
  ).report.recommendations.map(({ text, response }) => `${response}: ${oneLine(text)}`);

test.each([
  [
    'a label',
    '## Aanbevelingen\n\n*Aanbeveling 1* Bied excuses aan.\n\n*Aanbeveling 2* Leg afspraken vast.\n\n*Reactie gemeente op 1e aanbeveling*\n\nDe gemeente heeft een brief met excuses gestuurd.\n\n*Reactie gemeente op 2e aanbeveling*\n\nDe gemeente is daartoe niet bereid.',
    ['accepted: Bied excuses aan.', 'rejected: Leg afspraken vast.'],
  ],
  [
    'a list under a lead-in',
    '## Aanbevelingen\n\nDe ombudsman beveelt de gemeente aan om:\n\n1. de brief alsnog te beantwoorden;\n2. de wachttijd te verkorten.',
    ['none: de brief alsnog te beantwoorden;', 'none: de wachttijd te verkorten.'],
  ],
  [
    'a list, and a sentence beside it',
    '## Aanbevelingen\n\nDe ombudsman beveelt de gemeente aan om:\n\n1. de brief alsnog te beantwoorden;\n2. de wachttijd te verkorten.\n\nDe omgevingsdienst krijgt het advies om de foto van 30 oktober te vernietigen.',
    [
      'none: de brief alsnog te beantwoorden;',
      'none: de wachttijd te verkorten.',
      'none: de foto van 30 oktober te vernietigen.',
    ],
  ],
  [
    'running text',
    'De ombudsman geeft het college in overweging om de brief alsnog te beantwoorden. Het college heeft toegezegd dat dit zal gebeuren.',
    ['accepted: de brief alsnog te beantwoorden.'],
  ],
  [
    'a table with its answers',
    '## Aanbevelingen\n\n| Nr. | Aanbeveling | Reactie |\n|---|---|---|\n| 1 | Bied excuses aan. | De raad heeft een brief gestuurd. |\n| 2 | Leg afspraken vast. | - |',
    ['accepted: Bied excuses aan.', 'none: Leg afspraken vast.'],
  ],
  [
    'sentences whose answers stand behind them in another order',
    'De ombudsman geeft het college in overweging om de brief alsnog te beantwoorden. Verder beveelt hij aan de balie langer te openen. Het college schreef dat het de balie niet langer zal openen. De brief is op 3 mei beantwoord en verstuurd.',
    ['accepted: de brief alsnog te beantwoorden.', 'rejected: de balie langer te openen.'],
  ],
  [
    'labels with a letter, answered in a closing section by their place in the row',
    '## Aanbevelingen\n\nAanbeveling A. Beantwoord de brief alsnog.\n\nAanbeveling B. Open de balie langer.\n\nAanbeveling C. Plaats een bord.\n\n## Slot\n\nHet college voert de eerste twee aanbevelingen uit. De derde neemt het niet over: een bord zal het probleem niet oplossen.',
    ['accepted: Beantwoord de brief alsnog.', 'accepted: Open de balie langer.', 'rejected: Plaats een bord.'],
  ],
  [
    'sentences that count themselves, and what was answered in another case is no answer',
    'De ombudsman geeft het college twee dingen in overweging. Het eerste is om de brief alsnog te beantwoorden. Het tweede is om de balie langer te openen.\n\nIn rapport 2011/128 nam het college een aanbeveling over de balie over.',
    ['none: de brief alsnog te beantwoorden.', 'none: de balie langer te openen.'],
  ],
  [
    'a sentence that counts them',
    '## Slot\n\nDe ombudsman heeft de directeur drie dingen gevraagd: op alle bussen een waarschuwing aan te brengen, van elke lediging een lijst bij te houden, en mevrouw S. de € 385 voor haar papieren te vergoeden.\n\n## Reactie van de directeur\n\nDe waarschuwing wordt aangebracht. Een lijst bij iedere lediging is niet uitvoerbaar. Aan mevrouw S. betaalt de dienst € 200 voor haar papieren.',
    [
      'accepted: op alle bussen een waarschuwing aan te brengen',
      'rejected: van elke lediging een lijst bij te houden',
      'partly-accepted: mevrouw S. de € 385 voor haar papieren te vergoeden.',
    ],
  ],
  [
    'a list whose answers name them together',
    '## Aanbevelingen\n\nDe ombudsman beveelt de gemeente aan:\n\nA. Schrap de zin over het protocol.\n\nB. Bied alsnog een kampnacht aan.\n\nC. Leg vast wat de klas mag weten.\n\n## Reactie\n\nHet bestuur heeft met A en C ingestemd. Een kampnacht biedt het bestuur niet aan.',
    [
      'accepted: Schrap de zin over het protocol.',
      'rejected: Bied alsnog een kampnacht aan.',
      'accepted: Leg vast wat de klas mag weten.',
    ],
  ],
])('recommendations in %s', (_, rest, expected) => {
  expect(recommendations(rest)).toEqual(expected);
});

test('half a promise is a part', () => {
  const rest =
    '## Aanbeveling\n\nDe ombudsman beveelt het college aan om bewoners vooraf en achteraf te informeren.\n\n## Reactie van het college\n\nHet college zal bewoners voortaan vooraf informeren. Achteraf is dat niet haalbaar.';
  expect(recommendations(rest)).toEqual(['partly-accepted: bewoners vooraf en achteraf te informeren.']);
});

test('to see no reason for a recommendation is none', () => {
  expect(recommendations('De ombudsman ziet geen aanleiding voor een aanbeveling.')).toEqual([]);
});
