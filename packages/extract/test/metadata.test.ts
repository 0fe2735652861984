import { expect, test } from 'vitest';
import { read } from './read.ts';

const rest = '\n\n## Klacht\n\nVerzoeker klaagt erover dat zijn brief niet is beantwoord.';

test.each([
  ['# Rapport\n\nDatum: 19 juni 2003\n\nRapportnummer: 2003/188', '2003/188', '2003-06-19'],
  ['# Rapport gemeentelijke ombudsman\n\nDossiernummer: 9202  \nDatum: 30 november 2020', '9202', '2020-11-30'],
  ['# 2016/061 De dienst legt niet uit\n\nRapport | 7 juli 2016', '2016/061', '2016-07-07'],
  ['# Rapport\n\n27 november 2012  \nRA1214473', 'RA1214473', '2012-11-27'],
  ['# Rapport\n\nRegistratie: OMB 19-14  \nDatum: 24 oktober 2019', 'OMB 19-14', '2019-10-24'],
  ['# Rapport\n\nRapport 88/436\n\n17 november 1988', '88/436', '1988-11-17'],
  ['# Uitspraak RP 13/09\n\nVastgesteld in de vergadering van 8 maart 2016', 'RP 13/09', '2016-03-08'],
  ['# Een brief\n\nOns kenmerk: 2014.0933/LvdK  \nDatum: 21 mei 2015', '2014.0933', '2015-05-21'],
  ['# Oordeel\n\n**Datum verzoek:** 9 januari 2018\n\n**Datum oordeel:** 5 juni 2018', undefined, '2018-06-05'],
])('%j has number %s and date %s', (cover, reportNumber, date) => {
  const { metadata } = read(cover + rest).report;
  expect([metadata.reportNumber, metadata.date]).toEqual([reportNumber, date]);
});

test.each([
  [
    'inzake de klacht van de heer D. over het college van burgemeester en wethouders van de gemeente Rotterdam, cluster Werk en Inkomen',
    ['college van burgemeester en wethouders van de gemeente Rotterdam, cluster Werk en Inkomen'],
  ],
  ['**Betreft:** gemeente Twenterand', ['gemeente Twenterand']],
  [
    'Betrokken diensten: Agentschap voor Natuur en Bos (ANB), Vlaamse Milieumaatschappij (VMM)',
    ['Agentschap voor Natuur en Bos', 'Vlaamse Milieumaatschappij'],
  ],
  [
    'Rapport naar aanleiding van klachten over het arrondissementsparket Noord-Holland, de gemeente Zaanstad en de autoriteit Justis',
    ['arrondissementsparket Noord-Holland', 'gemeente Zaanstad', 'autoriteit Justis'],
  ],
  ['Betrokken overheden: gemeente Ommen; Omgevingsdienst IJsselland', ['gemeente Ommen', 'Omgevingsdienst IJsselland']],
  ['Overheden: Fluvius en het agentschap Wonen in Vlaanderen', ['Fluvius', 'agentschap Wonen in Vlaanderen']],
  ['Onderwerp: uw klacht over de Dienst Onderwijs, Cultuur en Welzijn', ['Dienst Onderwijs, Cultuur en Welzijn']],
  ['Rapport over een klacht over de Sociale Verzekeringsbank en het CAK', ['Sociale Verzekeringsbank', 'CAK']],
])('%s is about %j', (cover, names) => {
  expect(read(`# Rapport\n\n${cover}${rest}`).report.metadata.authorities.map(({ name }) => name)).toEqual(names);
});
