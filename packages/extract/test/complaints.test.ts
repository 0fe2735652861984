import { expect, test } from 'vitest';
import { read, wordsOf } from './read.ts';

const complaints = (section: string) =>
  wordsOf(read(`# Rapport\n\n## Klacht\n\n${section}\n\n## Conclusie\n\nDe klacht is gegrond.`).report.complaints);

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
    ['Verzoeker klaagt erover dat het UWV zijn dossier kwijt is geraakt', 'dat het hem dat niet heeft verteld.'],
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
])('a complaint part is %s', (_, section, expected) => {
  expect(complaints(section)).toEqual(expected);
});

test('the complaint to the body itself is no part', () => {
  const section =
    'Zij klaagde op 3 mei bij de gemeente. Verzoekster klaagt erover dat de gemeente niet heeft geantwoord.';
  expect(complaints(section)).toEqual(['Verzoekster klaagt erover dat de gemeente niet heeft geantwoord.']);
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
