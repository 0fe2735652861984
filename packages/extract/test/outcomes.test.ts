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
  ['De commissie laat klachtonderdeel b buiten behandeling.', ['not-investigated']],
  ['Deze klacht laat ik buiten beschouwing.', ['not-investigated']],
  ['Onderdeel f blijft in het vervolg van dit rapport dus onbesproken.', ['not-investigated']],
  ['Het laatste punt nemen wij dan ook niet in behandeling.', ['not-investigated']],
  ['Om die reden gaat de ombudsman daar niet op in.', ['not-investigated']],
  ['De klacht over de klachtbehandeling slaagt.', ['upheld']],
  ['Over de stilte klaagt zij met recht.', ['upheld']],
  ['In dit verwijt volg ik mevrouw S. niet.', ['not-upheld']],
  ['De ombudsman ziet geen reden de klacht gegrond te verklaren.', ['not-upheld']],
  ['Over het bezoek spreekt de ombudsman zich niet uit.', ['no-judgment']],
  ['De ombudsman moet op dit punt het oordeel schuldig blijven.', ['no-judgment']],
  ['De klacht over het antwoord is half terecht.', ['partly-upheld']],
  ['De gemeente laat klachten zonder naam buiten behandeling.', []],
  ['Dat heeft behoorlijk lang geduurd.', []],
  ['De klacht is allerminst gegrond.', ['not-upheld']],
  ['De gedraging was weinig behoorlijk.', ['upheld']],
  ['De klacht is niet op alle onderdelen gegrond.', ['partly-upheld']],
  ['De klacht dat de agent zich onbehoorlijk gedroeg, is ongegrond.', ['not-upheld']],
  ['De klacht dat de arts hem niet onderzocht, is gegrond.', ['upheld']],
  ['Het eerste klachtonderdeel treft doel.', ['upheld']],
  ['Kwalificatie: deels terechte klacht', ['partly-upheld']],
  ['Oordeel: niet terecht.', ['not-upheld']],
  ['Op dit punt geef ik u geen gelijk.', ['not-upheld']],
  ['Zij heeft dit onderdeel van haar klacht laten vallen.', ['not-investigated']],
  ['De vrees van de bewoners was gegrond.', []],
  ['Er bestond een gegrond vermoeden van fraude.', []],
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
  'De dienst hoeft niemand te horen als de klacht kennelijk ongegrond is.',
  'Was het anders gegaan, dan had ik de klacht ongegrond gevonden.',
  'De ombudsman onderzoekt of de gemeente zich behoorlijk heeft gedragen.',
  'In rapport 2005/120 achtte de ombudsman zo’n brief niet behoorlijk.',
  'Is de klacht gegrond?',
  'De vraag is of de klacht gegrond is.',
  'De ombudsman laat in het midden of de klacht gegrond is.',
  'Naar de mening van verzoekster is haar klacht gegrond.',
  'In de ogen van de wethouder is de klacht ongegrond.',
  'De provincie heeft erkend dat de klacht gegrond is.',
  'De klachtencommissie achtte de klacht gegrond; daar sluit de ombudsman zich niet bij aan.',
  'Het is niet zo dat de klacht gegrond is.',
  'De gemeente ziet geen reden de klacht gegrond te verklaren.',
  'Van onbehoorlijk handelen is geen sprake.',
  'De ombudsman is niet van oordeel dat de gemeente onbehoorlijk heeft gehandeld.',
  'Klacht 1 is niet en klacht 2 wel gegrond.',
  'De wet laat het oordeel of een gedraging al dan niet behoorlijk is aan de ombudsman.',
])('%s is not the judgment of the ombudsman in this case', (sentence) => {
  expect(isOwnJudgment(sentence)).toBe(false);
});

test.each([
  'De onderzochte gedraging van de gemeente is niet behoorlijk.',
  'Uw klacht dat de brug dicht bleef, acht ik gegrond.',
  'De Nationale ombudsman acht de klacht over de korpschef gegrond.',
  'Klacht 4, over het team, is niet gegrond.',
  'De commissie acht de klacht gegrond.',
  'Wij vinden de klacht gegrond.',
  'De ombudsman is van oordeel dat de klacht gegrond is.',
  'De klacht is door de ombudsman gegrond verklaard.',
])('%s is', (sentence) => {
  expect(isOwnJudgment(sentence)).toBe(true);
});
