import { expect, test } from 'vitest';
import { read, wordsOf } from './read.ts';

const complaints = (section: string) =>
  wordsOf(read(`# Rapport\n\n## Klacht\n\n${section}\n\n## Conclusie\n\nDe klacht is gegrond.`).report.complaints);

test.each([
  [
    'what is counted in running text, in one sentence or in several',
    'Hij heeft drie grieven. Om te beginnen klaagt hij erover dat zijn boot is verplaatst. Zijn tweede grief is dat niemand terugbelde, en ten derde dat zijn klacht bleef liggen.',
    [
      'Om te beginnen klaagt hij erover dat zijn boot is verplaatst.',
      'Zijn tweede grief is dat niemand terugbelde',
      'zijn klacht bleef liggen.',
    ],
  ],
  [
    'what is counted, each in a paragraph of its own',
    'Het volgende is vastgesteld.\n\nTen eerste heeft de gemeente haar kater weggegeven.\n\nTen tweede is zij verkeerd ingelicht.\n\nTen slotte kreeg zij een rekening.',
    [
      'Ten eerste heeft de gemeente haar kater weggegeven.',
      'Ten tweede is zij verkeerd ingelicht.',
      'Ten slotte kreeg zij een rekening.',
    ],
  ],
  [
    'the clauses between semicolons, whatever verb leads them in',
    'U vindt dat uw nummer had moeten blijven; dat u niets is gevraagd; en dat de brief verkeerd is gestuurd.',
    ['dat uw nummer had moeten blijven', 'dat u niets is gevraagd', 'dat de brief verkeerd is gestuurd.'],
  ],
  [
    'a list that goes on behind a second lead-in',
    'Zij klaagt erover dat de dienst:\n\na. haar liet wachten;\n\nb. haar een boete gaf.\n\nHaar onvrede over de gemeente komt hierop neer:\n\nc. zij is niet begeleid.',
    ['haar liet wachten;', 'haar een boete gaf.', 'zij is niet begeleid.'],
  ],
  [
    'what stands behind a label, with the body that it is about in brackets',
    'Het zijn er twee.\n\nKlacht A (GGD): de inspectrice liep zonder te vragen naar boven.\n\nKlacht B (OCW): de gemeente wil niets vergoeden.',
    ['de inspectrice liep zonder te vragen naar boven.', 'de gemeente wil niets vergoeden.'],
  ],
  [
    'what stands behind a label in words',
    'De klacht is teruggebracht tot dit.\n\nEerste klacht. De gemeente nam haar uur af.\n\nTweede klacht. De stoelen zijn verplaatst.',
    ['De gemeente nam haar uur af.', 'De stoelen zijn verplaatst.'],
  ],
  [
    'the first paragraph under each heading that names a part',
    'Dit is de weergave.\n\n### Thema 1: de wachtlijst\n\nDe dienst heeft hem van de lijst gehaald.\n\n### Thema 2: de bakker\n\nDe dienst pakte niet door.',
    ['De dienst heeft hem van de lijst gehaald.', 'De dienst pakte niet door.'],
  ],
  [
    'what it comes down to, sentence by sentence',
    'In de kern komt haar ongenoegen op het volgende neer. Het bestuur heeft de subsidie ingetrokken toen zij al had besteld. Zij is daarover niet vooraf gehoord door de deelgemeente.',
    [
      'Het bestuur heeft de subsidie ingetrokken toen zij al had besteld.',
      'Zij is daarover niet vooraf gehoord door de deelgemeente.',
    ],
  ],
  [
    'told without the sentence that only names whom they are about',
    'Zij klagen over de minister van Justitie en over de politie Utrecht. Zij klagen erover dat hun zoon niet is gezocht. Voorts klagen zij erover dat hun brief onbeantwoord bleef.',
    ['Zij klagen erover dat hun zoon niet is gezocht.', 'Voorts klagen zij erover dat hun brief onbeantwoord bleef.'],
  ],
  [
    'items under a sentence that is left open, and not the paragraph that has a number too',
    '1. De heer D. heeft een aantal zaken genoemd, die als volgt op papier zijn gezet:\n\na. zijn bagage is niet bewaard;\n\nb. zijn laptop is doorzocht.\n\n2. De onderdelen gaan over de minister.',
    ['zijn bagage is niet bewaard;', 'zijn laptop is doorzocht.'],
  ],
])('the complaints are %s', (_, section, expected) => {
  expect(complaints(section)).toEqual(expected);
});

test('a list of parts anywhere is surer than a sentence that complains before it', () => {
  const { report } = read(
    '# Rapport\n\n## Vooraf\n\nHet is niet de eerste keer dat een winkelier zich beklaagt over een weg.\n\n## Wat verzoekster aanvoert\n\nZij klaagt erover dat:\n\na. de weg te lang dicht was;\n\nb. niemand haar belde.\n\n## Oordeel\n\nOnderdeel a is gegrond. Onderdeel b is ongegrond.',
  );
  expect(wordsOf(report.complaints)).toEqual(['de weg te lang dicht was;', 'niemand haar belde.']);
});

test.each([
  [
    'each sentence in which somebody complains',
    'Verzoekster klaagt erover dat de politie haar niet terugbelde. Voorts klaagt zij over de wijze waarop zij te woord is gestaan.',
    [
      'Verzoekster klaagt erover dat de politie haar niet terugbelde.',
      'Voorts klaagt zij over de wijze waarop zij te woord is gestaan.',
    ],
  ],
  [
    'each "dat" of one sentence',
    'Verzoeker klaagt erover dat het UWV zijn dossier kwijt is geraakt, en dat het hem dat niet heeft verteld.',
    ['dat het UWV zijn dossier kwijt is geraakt', 'dat het hem dat niet heeft verteld.'],
  ],
  [
    'each item under a lead-in, and a sentence behind the list',
    'Verzoeker klaagt erover dat de gemeente:\n\n1. zijn brief niet heeft beantwoord;\n2. zijn klacht niet heeft behandeld.\n\nHij klaagde er aanvankelijk ook over dat zijn adres was gelekt. Dat deel heeft hij ingetrokken.',
    [
      'zijn brief niet heeft beantwoord;',
      'zijn klacht niet heeft behandeld.',
      'Hij klaagde er aanvankelijk ook over dat zijn adres was gelekt.',
    ],
  ],
  [
    'what stands behind a label',
    '*Klacht 1* Mijn brief is kwijt.\n\n*Klacht 2* Niemand belde terug.',
    ['Mijn brief is kwijt.', 'Niemand belde terug.'],
  ],
  [
    'what stands under a label',
    '**Klacht 1**\n\nMijn brief is kwijt.\n\n**Klacht 2**\n\nNiemand belde terug.',
    ['Mijn brief is kwijt.', 'Niemand belde terug.'],
  ],
  [
    'what stands behind a mark in running text',
    'Zij vindt dat (a) de SVB haar te laat heeft betaald. Ook vindt zij dat (b) de SVB haar brief niet heeft beantwoord.',
    ['de SVB haar te laat heeft betaald.', 'de SVB haar brief niet heeft beantwoord.'],
  ],
  [
    'what hangs on one "dat" behind letters',
    'Verzoeker klaagt erover dat a. de RDW zijn auto niet heeft afgemeld, b. de ontvanger beslag heeft laten leggen, en c. niemand hem heeft teruggebeld.',
    [
      'de RDW zijn auto niet heeft afgemeld',
      'de ontvanger beslag heeft laten leggen',
      'niemand hem heeft teruggebeld.',
    ],
  ],
  [
    'each of the sentences that are announced',
    'Mevrouw Bos heeft drie klachten. De brief bleef liggen. Aan de telefoon was men bot. Op haar klacht kwam geen antwoord.',
    ['De brief bleef liggen.', 'Aan de telefoon was men bot.', 'Op haar klacht kwam geen antwoord.'],
  ],
  [
    'each "dat" of a row',
    'Zij verwijt het college dat het haar brief niet heeft beantwoord, dat het haar aanvraag heeft laten liggen en dat de wethouder haar in de raad heeft bespot.',
    [
      'dat het haar brief niet heeft beantwoord',
      'dat het haar aanvraag heeft laten liggen',
      'dat de wethouder haar in de raad heeft bespot.',
    ],
  ],
  [
    'each "over" of one sentence',
    'Verzoeker klaagt over de lange duur van de behandeling van zijn aanvraag, alsmede over de onjuiste informatie die de IND hem gaf.',
    ['over de lange duur van de behandeling van zijn aanvraag', 'over de onjuiste informatie die de IND hem gaf.'],
  ],
  [
    'one with two things in it',
    'Zij klaagt over de informatie die zij kreeg over het bezwaar en over de mogelijkheid om in termijnen te betalen.',
    [
      'Zij klaagt over de informatie die zij kreeg over het bezwaar en over de mogelijkheid om in termijnen te betalen.',
    ],
  ],
  [
    'each item of several lists',
    'Over de gemeente klaagt zij:\n\n- dat de brief is zoekgeraakt;\n- dat niemand haar terugbelde.\n\nOver de SVB klaagt zij:\n\n- dat haar pensioen is verlaagd.',
    ['dat de brief is zoekgeraakt;', 'dat niemand haar terugbelde.', 'dat haar pensioen is verlaagd.'],
  ],
  [
    'what stands behind "Ten eerste", "Ten tweede"',
    'De klacht van mevrouw Bos valt uiteen in twee delen. Ten eerste is de toegezegde meting niet uitgevoerd. Ten tweede zou een medewerker hebben gezegd: ‘Dan gaat u toch verhuizen?’',
    [
      'Ten eerste is de toegezegde meting niet uitgevoerd.',
      'Ten tweede zou een medewerker hebben gezegd: ‘Dan gaat u toch verhuizen?’',
    ],
  ],
  [
    'what stands behind dashes in a row',
    'Verzoekster klaagt erover dat de Minister – op haar verzoek nog niet heeft beslist, – haar dezelfde akte driemaal heeft laten overleggen, – en haar brieven niet heeft beantwoord.',
    [
      'op haar verzoek nog niet heeft beslist',
      'haar dezelfde akte driemaal heeft laten overleggen',
      'haar brieven niet heeft beantwoord.',
    ],
  ],
  [
    'the narrower of two sentences',
    'Hij klaagt over het optreden van de politie. Hij klaagt er in het bijzonder over dat een agent hem heeft geduwd.',
    ['Hij klaagt er in het bijzonder over dat een agent hem heeft geduwd.'],
  ],
])('a complaint part is %s', (_, section, expected) => {
  expect(complaints(section)).toEqual(expected);
});

test('the complaint to the body itself is no part', () => {
  const section =
    'Zij klaagde op 3 mei bij de gemeente. Verzoekster klaagt erover dat de gemeente niet heeft geantwoord.';
  expect(complaints(section)).toEqual(['Verzoekster klaagt erover dat de gemeente niet heeft geantwoord.']);
});

test('things that went wrong in one sentence are parts where the report judges each', () => {
  const told =
    '# Rapport\n\n## Klacht\n\nHij klaagt erover dat een agent de hond op hem heeft losgelaten en de hond niet op tijd heeft teruggeroepen.\n\n## Conclusie\n\n';
  const both = 'De klacht over het loslaten is ongegrond. De klacht over het terugroepen is gegrond.';
  expect(read(`${told}${both}`).report.complaints).toHaveLength(2);
  expect(read(`${told}De klacht is gegrond.`).report.complaints).toHaveLength(1);
});

test('each part says by which rule it was made', () => {
  const { reasons } = read(
    '# Rapport\n\n## Klacht\n\n*Klacht 1* Mijn brief is kwijt.\n\n## Conclusie\n\nDe klacht is gegrond.',
  );
  expect(reasons.find(({ item }) => item === 'c1')).toMatchObject({ rule: 'complaint-labelled', words: 'Klacht 1' });
});

test('without any complaint there is a notice, and none is made up', () => {
  const { report, notices } = read(
    '# Onderzoek uit eigen beweging\n\n## Inleiding\n\nDe ombudsman onderzocht de schuldhulp in het land.',
  );
  expect(report.complaints).toEqual([]);
  expect(notices.map(({ code }) => code)).toContain('complaint-missing');
});

test('a letter tells its parts in the second person', () => {
  const { report } = read(
    'Den Haag, 3 mei 2006\n\nGeachte mevrouw Bos,\n\nU klaagt erover dat de dienst niet optreedt tegen de bouw. Daarnaast klaagt u erover dat uw brieven onbeantwoord bleven.\n\nUw klacht over de bouw acht ik gegrond. Uw klacht over de brieven is ongegrond.',
  );
  expect(wordsOf(report.complaints)).toEqual([
    'U klaagt erover dat de dienst niet optreedt tegen de bouw.',
    'Daarnaast klaagt u erover dat uw brieven onbeantwoord bleven.',
  ]);
});
