import { statutes } from '@oordelenbank/registry';
import { tokensOf } from '@oordelenbank/store';

/** What is written short and in full alike, besides acts: bodies, registers and words of the field. */
const rows: readonly (readonly string[])[] = [
  ['UWV', 'Uitvoeringsinstituut werknemersverzekeringen'],
  ['SVB', 'Sociale verzekeringsbank'],
  ['CJIB', 'Centraal Justitieel Incassobureau'],
  ['IND', 'Immigratie- en naturalisatiedienst'],
  ['COA', 'Centraal Orgaan opvang asielzoekers'],
  ['DUO', 'Dienst Uitvoering Onderwijs', 'IB-Groep', 'Informatie Beheer Groep'],
  ['RDW', 'Dienst Wegverkeer', 'Rijksdienst voor het Wegverkeer'],
  ['CBR', 'Centraal Bureau Rijvaardigheidsbewijzen'],
  ['CIZ', 'Centrum indicatiestelling zorg'],
  ['CAK', 'Centraal Administratie Kantoor'],
  ['KvK', 'Kamer van Koophandel'],
  ['LBIO', 'Landelijk Bureau Inning Onderhoudsbijdragen'],
  ['DJI', 'Dienst Justitiële Inrichtingen'],
  ['KMar', 'Koninklijke Marechaussee'],
  ['OCMW', 'openbaar centrum voor maatschappelijk welzijn'],
  ['OM', 'openbaar ministerie'],
  ['GBA', 'BRP', 'gemeentelijke basisadministratie', 'basisregistratie personen'],
  ['BSN', 'burgerservicenummer', 'sofinummer'],
  ['VOG', 'verklaring omtrent het gedrag'],
  ['PGB', 'persoonsgebonden budget'],
  ['WOZ', 'waardering onroerende zaken'],
  ['GGZ', 'geestelijke gezondheidszorg'],
  ['GGD', 'gemeentelijke gezondheidsdienst'],
  ['AMK', 'advies- en meldpunt kindermishandeling'],
  ['PTSS', 'posttraumatische stressstoornis'],
  ['B en W', 'burgemeester en wethouders', 'B&W'],
  ['PI', 'penitentiaire inrichting'],
  ['TBS', 'terbeschikkingstelling'],
  ['AP', 'CBP', 'Autoriteit Persoonsgegevens', 'College bescherming persoonsgegevens'],
];

/** Names of one thing that are looked for together, at most. */
const MAX_NAMES = 5;

let known: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The other names of an act, a body or a register, as words: 'wwb' gives 'participatiewet' and 'wet werk en bijstand'. */
export function otherNamesOf(name: string): readonly (readonly string[])[] {
  known ??= readNames();
  return known.get(wordsOf(name).join(' ')) ?? [];
}

function readNames(): Map<string, readonly (readonly string[])[]> {
  const groups = [...rows, ...statutes().map(({ title, names }) => [title, ...names])];
  const others = new Map<string, readonly (readonly string[])[]>();
  for (const group of groups) {
    const written = [...new Map(group.map((name) => [wordsOf(name).join(' '), wordsOf(name)]))];
    // Two letters by themselves stand for much else.
    const usable = written.filter(([name]) => name.length > 2).slice(0, MAX_NAMES);
    for (const [name] of written) {
      if (others.has(name)) continue;
      others.set(
        name,
        usable.filter(([other]) => other !== name).map(([, words]) => words),
      );
    }
  }
  return others;
}

function wordsOf(name: string): string[] {
  return tokensOf(name).map(({ word }) => word);
}
