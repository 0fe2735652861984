import { expect, test } from 'vitest';
import { read, verdictsOf } from './read.ts';

const two = `# Rapport\n\n## Klacht\n\nVerzoekster klaagt erover dat de politie haar buren over haar verleden heeft verteld.\n
Verder klaagt zij over de wijze waarop de korpsbeheerder haar brief heeft behandeld.\n\n`;

test.each([
  [
    'by the point that each sentence names',
    '## Conclusie\n\nDe klacht is gegrond ten aanzien van het vertellen aan de buren. Ten aanzien van de behandeling van de brief is de klacht niet gegrond.',
    ['1: upheld', '2: not-upheld'],
  ],
  [
    'in whatever order they stand',
    '## Conclusie\n\nOver de behandeling van de brief onthoudt de ombudsman zich van een oordeel. De klacht over de mededelingen aan de buren is gegrond.',
    ['1: upheld', '2: no-judgment'],
  ],
  [
    'by one sentence for all',
    '## Conclusie\n\nDe klacht over de onderzochte gedraging is niet gegrond.',
    ['1: not-upheld', '2: not-upheld'],
  ],
  [
    'by one sentence with an exception',
    '## Conclusie\n\nDe klacht is gegrond, behalve wat betreft de behandeling van de brief; daarover wordt geen oordeel gegeven.',
    ['1: upheld', '2: no-judgment'],
  ],
  [
    'by a sentence that upholds one side of it',
    '## Conclusie\n\nDe klacht over de mededelingen aan de buren is gegrond wat betreft het verleden en ongegrond wat betreft de naam. De klacht over de behandeling van de brief is gegrond.',
    ['1: partly-upheld', '2: upheld'],
  ],
  [
    'by what a sentence goes on to say of the same part',
    '## Conclusie\n\nDe klacht over de mededelingen aan de buren is gegrond over het jaar 2013. Over de jaren daarvoor treft zij geen doel. De klacht over de behandeling van de brief is ongegrond.',
    ['1: partly-upheld', '2: not-upheld'],
  ],
  [
    'by the verdict of a paragraph and not by its reasons',
    '## Conclusie\n\nAan de buren is verteld wat in strijd is met het vereiste van betrouwbaarheid, maar dat was eenmaal. De klacht over de mededelingen aan de buren is daarmee deels gegrond.\n\nDe klacht over de behandeling van de brief is ongegrond.',
    ['1: partly-upheld', '2: not-upheld'],
  ],
  [
    'by a table, whatever the sentences beside it seem to say',
    '## Conclusie\n\n| Onderdeel | Oordeel |\n|---|---|\n| 1 | niet terecht |\n| 2 | terecht |\n\nHet vertellen aan de buren is gegrond.',
    ['1: not-upheld', '2: upheld'],
  ],
  [
    'by words that only other reports have taught',
    '## Conclusie\n\nDe klacht over de mededelingen aan de buren is gegrond. Met de behandeling van de brief ben ik dus niet verder gegaan.',
    ['1: upheld', '2: not-investigated'],
  ],
  [
    'by a list of outcomes',
    '## Conclusie\n\nDe klacht is:\n\n1. gegrond;\n2. ongegrond.',
    ['1: upheld', '2: not-upheld'],
  ],
  [
    'by the number of the part',
    '## Oordeel\n\nKlacht 2 is gegrond. Klacht 1 is deels gegrond: gegrond voor zover het gaat om de buren, niet gegrond voor zover het gaat om de school.',
    ['1: partly-upheld', '2: upheld'],
  ],
  [
    'by the exception that the next sentence judges',
    '## Conclusie\n\nDe klacht is niet gegrond, met uitzondering van het vertellen aan de buren. Op dat punt is de klacht gegrond.',
    ['1: upheld', '2: not-upheld'],
  ],
  [
    'by its place between others, and the rest limits it',
    '## Beoordeling\n\n**De buren.** Op dit punt is de klacht gegrond. Voor het overige is de klacht niet gegrond.\n\n**De brief.** Niet gegrond.',
    ['1: partly-upheld', '2: not-upheld'],
  ],
  [
    'by each thing that one sentence judges',
    '## Conclusie\n\nDe ombudsman acht de klachten over het vertellen aan de buren en over de behandeling van de brief gegrond.',
    ['1: upheld', '2: upheld'],
  ],
  [
    'by a short line that says terecht or not',
    '## Oordeel\n\n*Klacht 1* Oordeel: deze klacht is niet terecht.\n\n*Klacht 2* Oordeel: deze klacht is deels terecht.',
    ['1: not-upheld', '2: partly-upheld'],
  ],
  [
    'in a list under the name of the commission',
    '## Beslissing\n\nDe commissie\n\n- verklaart onderdeel (1) gegrond;\n- verklaart klaagster in onderdeel (2) niet-ontvankelijk.',
    ['1: upheld', '2: not-investigated'],
  ],
  [
    'under a theme that judges one part both ways',
    '## Beoordeling\n\n### De buren\n\nHet vertellen over haar verleden was niet behoorlijk.\n\nHet noemen van haar naam was behoorlijk.\n\n### De brief\n\nDe behandeling van de brief was behoorlijk.',
    ['1: partly-upheld', '2: not-upheld'],
  ],
  [
    'and not by what is said of another case',
    '## Beoordeling\n\nOver de buren is de klacht gegrond. In ons rapport KO 2021-04 vonden wij zo’n klacht over een brief niet terecht.\n\n## Conclusie\n\nDe klacht over het vertellen aan de buren is gegrond.',
    ['1: upheld'],
  ],
])('a verdict finds its complaint %s', (_, conclusion, expected) => {
  expect(verdictsOf(two + conclusion)).toEqual(expected);
});

const one = '# Rapport\n\n## Klacht\n\nVerzoeker klaagt erover dat de gemeente zijn brief niet heeft beantwoord.\n\n';

test.each([
  [
    'the ruling of the body itself',
    '## Bevindingen\n\nDe gemeente verklaarde de klacht ongegrond.\n\n## Conclusie\n\nDe klacht is gegrond.',
  ],
  [
    'the plea',
    '## Beoordeling\n\nDe gemeente vindt dat zij niet onbehoorlijk heeft gehandeld.\n\n## Conclusie\n\nDe klacht is gegrond.',
  ],
  [
    'another case',
    '## Beoordeling\n\nIn rapport 2004/120 was zo’n klacht niet gegrond.\n\n## Conclusie\n\nDe klacht is gegrond.',
  ],
  [
    'a supposition',
    '## Beoordeling\n\nAls de brief nooit is verzonden, is de klacht ongegrond.\n\n## Conclusie\n\nDe klacht is gegrond.',
  ],
  ['the summary', '## Samenvatting\n\nDe klacht is deels gegrond.\n\n## Conclusie\n\nDe klacht is gegrond.'],
])('%s is not the verdict', (_, rest) => {
  expect(verdictsOf(one + rest)).toEqual(['1: upheld']);
});

test('a verdict on one complaint is not given to another', () => {
  expect(verdictsOf(`${two}## Conclusie\n\nDe klacht over de behandeling van de brief is gegrond.`)).toEqual([
    '2: upheld',
  ]);
});

test('an exception without a verdict of its own makes the only complaint partly upheld', () => {
  expect(
    verdictsOf(`${one}## Conclusie\n\nDe klacht is gegrond, met uitzondering van het verwijt over de toon.`),
  ).toEqual(['1: partly-upheld']);
});

test('words that no rule knows give no verdict, and a notice', () => {
  const { report, notices } = read(`${one}## Conclusie\n\nDe gemeente verdient een pluim noch een standje.`);
  expect(report.verdicts).toEqual([]);
  expect(notices.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['complaint-without-verdict', 'verdict-missing']),
  );
});

test('a part that was withdrawn is not investigated', () => {
  const markdown = `${one.trimEnd()} Ook klaagde hij erover dat hij is uitgescholden. Dit deel van zijn klacht heeft hij ingetrokken.\n\n## Conclusie\n\nDe klacht is gegrond.`;
  expect(verdictsOf(markdown)).toEqual(['1: upheld', '2: not-investigated']);
});

const normsOf = (markdown: string) =>
  read(markdown).report.verdicts.map(({ norms }) =>
    norms.map(({ code, violated }) => `${violated ? '-' : '+'}${code}`),
  );

test.each([
  [
    'the verdict names',
    '## Conclusie\n\nDe klacht is gegrond, wegens schending van het vereiste van voortvarendheid en van luisteren naar de burger.',
    ['-voortvarendheid', '-luisteren-naar-de-burger'],
  ],
  [
    'the sentence behind it names',
    '## Oordeel\n\nDe onderzochte gedraging is niet behoorlijk. De gemeente heeft in strijd met het behoorlijkheidsvereiste Transparantie gehandeld.',
    ['-transparant'],
  ],
  [
    'the reasons call met',
    '## Beoordeling\n\nHet vereiste van samenwerking is niet geschonden. In strijd met het vereiste van voortvarendheid bleef de brief liggen.\n\n## Conclusie\n\nDe klacht is gegrond.',
    ['-voortvarendheid', '+samenwerking'],
  ],
  [
    'is tested under a verdict that does not uphold',
    '## Beoordeling\n\nHet vereiste van voortvarendheid is in acht genomen.\n\n## Conclusie\n\nDe klacht is niet gegrond.',
    ['+voortvarendheid'],
  ],
])('the norm that %s', (_, rest, expected) => {
  expect(normsOf(one + rest)).toEqual([expected]);
});
