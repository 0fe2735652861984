import { layOutMarkdown } from '@oordelenbank/layout';
import { Notes } from '@oordelenbank/model';
import { expect, test } from 'vitest';
import { structure } from '../src/structure.ts';

const read = (markdown: string) => structure(layOutMarkdown(markdown, new Notes()), new Notes());
const rolesOf = (markdown: string) => read(markdown).sections.map(({ heading, role }) => `${heading}: ${role}`);

test('headings are known by their words, whatever their number or form', () => {
  const roles =
    rolesOf(`# Rapport\n\n## 1. De klacht\n\nTekst.\n\n## Wat is er gebeurd?\n\nTekst.\n\n## Hoe luidt het standpunt van de minister?\n\nTekst.\n
## Wat vindt verzoekster?\n\nTekst.\n\n## 5. Wat zijn de regels?\n\nTekst.\n\n## Overwegingen\n\nTekst.\n\n## EINDOORDEEL\n\nTekst.`);
  expect(roles).toEqual([
    'Rapport: title',
    '1. De klacht: complaint',
    'Wat is er gebeurd?: facts',
    'Hoe luidt het standpunt van de minister?: authority-view',
    'Wat vindt verzoekster?: complainant-view',
    '5. Wat zijn de regels?: legal-framework',
    'Overwegingen: considerations',
    'EINDOORDEEL: verdict',
  ]);
});

test.each([
  ['RAPPORT 93/612 van de Nationale ombudsman, 26 augustus 1993', 'nationale-ombudsman-1982'],
  ['Rapport 2004/271 van de Nationale ombudsman', 'nationale-ombudsman-2000'],
  ['Rapport van de Nationale ombudsman over een klacht uit 2006, van 5 mei 2009', 'nationale-ombudsman-2007'],
  ['Rapport van de Nationale ombudsman', 'nationale-ombudsman'],
  ['Uitspraak van de Ombudscommissie UMC Utrecht', 'ombudscommissie'],
  ['Jeugdombudsman Den Haag', 'jeugdombudsman'],
  ['Ombudsvrouw van de stad Gent', 'vlaamse-stad'],
  ['Rapport van de ombudsman van Lutjebroek', 'generic'],
])('%s is in the style %s', (cover, house) => {
  expect(read(`# Een brief te laat\n\n${cover}\n\n## De klacht\n\nTekst.`).house).toBe(house);
});

test.each([
  ['Wat klagers ervan vinden', 'complainant-view'],
  ['Zo heeft de ombudsman gekeken naar deze zaak', 'investigation'],
])('a heading that no rule knows is for what sections like it are for: %s is %s', (heading, role) => {
  const before = '# Rapport\n\n## Klacht\n\nVerzoekster klaagt erover dat de gemeente niet antwoordt.';
  const markdown = `${before}\n\n## ${heading}\n\nTekst.\n\n## Overwegingen\n\nTekst.\n\n## Conclusie\n\nTekst.`;
  expect(rolesOf(markdown)).toContain(`${heading}: ${role}`);
});

test('a heading that names a theme has the role of the section it divides', () => {
  expect(
    rolesOf(
      '# Rapport\n\n## Klacht\n\nTekst.\n\n## Beoordeling\n\n### De brief\n\nTekst.\n\n### I. Inzake de duur\n\nTekst.',
    ),
  ).toEqual([
    'Rapport: title',
    'Klacht: complaint',
    'Beoordeling: considerations',
    'De brief: considerations',
    'I. Inzake de duur: considerations',
  ]);
});

test.each([
  [
    'behind the considerations it is the outcome',
    '## Overwegingen\n\nTekst.\n\n## Oordeel\n\nTekst.',
    'Oordeel: verdict',
  ],
  [
    'before a conclusion it is the reasoning',
    '## Oordeel\n\nTekst.\n\n## Conclusie\n\nTekst.',
    'Oordeel: considerations',
  ],
  ['divided by theme it is the reasoning', '## Oordeel\n\nTekst.\n\n### De duur\n\nTekst.', 'Oordeel: considerations'],
  ['alone it is the outcome', '## Oordeel\n\nTekst.', 'Oordeel: verdict'],
])('a heading Oordeel: %s', (_, rest, expected) => {
  expect(rolesOf(`# Rapport\n\n## Klacht\n\nTekst.\n\n${rest}`)).toContain(expected);
});

test('"Reactie van de gemeente" answers the recommendations where it stands behind them', () => {
  const before = '# R\n\n## Klacht\n\nTekst.\n\n## Reactie van de gemeente\n\nTekst.';
  const behind = '# R\n\n## Klacht\n\nTekst.\n\n## Aanbevelingen\n\nTekst.\n\n## Reactie van de gemeente\n\nTekst.';
  expect(rolesOf(before)).toContain('Reactie van de gemeente: authority-view');
  expect(rolesOf(behind)).toContain('Reactie van de gemeente: response');
});

test('the leden of a quoted law are no paragraphs of the report', () => {
  const { paragraphs, text } = read(`# Rapport\n\n## Bevindingen\n\n4\\. Op 3 mei belde hij.\n\n## Wet en regelgeving\n
**5\\. Artikel 7 Participatiewet**\n\n1\\. Het college ondersteunt.\n\n2\\. Het college betaalt.\n\n6\\. Het beleid staat in de nota.`);
  const numbered = paragraphs.filter(({ number, kind }) => number !== null && kind === 'prose');
  expect(numbered.map(({ number, wordsStart, end }) => `${number} ${text.slice(wordsStart, end)}`)).toEqual([
    '4 Op 3 mei belde hij.',
    '6 Het beleid staat in de nota.',
  ]);
});

test('a divider tells which complaint the paragraphs under it are about', () => {
  const { paragraphs } = read(
    '# Rapport\n\n## Bevindingen\n\n*Met betrekking tot klacht 2*\n\n1\\. Op 3 mei belde hij.\n\n*Klacht 1 en 3*\n\n2\\. Op 4 mei ook.',
  );
  expect(paragraphs.filter(({ kind }) => kind === 'prose').map(({ about }) => about)).toEqual([[2], [1, 3]]);
});

test('a heading that no rule knows is a notice', () => {
  const notes = new Notes();
  const layout = layOutMarkdown('# Rapport\n\n## Klacht\n\nTekst.\n\n## Kosmische stralen\n\nTekst.', notes);
  structure(layout, notes);
  expect(notes.notices(layout).map(({ code, evidence }) => [code, evidence?.text])).toEqual([
    ['heading-unknown', 'Kosmische stralen'],
  ]);
});
