import { groupOf, latinPattern, remembered, type Span } from '@oordelenbank/model';
import { openings } from './openings.ts';

/** What kind of public body it is. */
export const authorityKinds = [
  'municipality',
  'province',
  'water-board',
  'ministry',
  'police',
  'justice',
  'tax',
  'social-security',
  'education',
  'youth-care',
  'defence',
  'agency',
] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** A body that a text names. */
export interface AuthorityMention extends Span {
  readonly printed: string;
  /** One name for all spellings: 'UWV' for Uitvoeringsinstituut Werknemersverzekeringen; else as printed. */
  readonly name: string;
  readonly kind: AuthorityKind;
}

/** A name of a place or a region: capitalised words, with small words between them; few have 'en' in them. */
const PLACE =
  "(?:(?:West )?Maas en Waal|Berg en Dal|Rijn en IJssel|Aa en Maas|Hunze en Aa['’]s|Roer en Overmaas|Velt en Vecht|Regge en Dinkel|Reest en Wieden|Vallei en (?:Veluwe|Eem)|Schieland en de Krimpenerwaard|Peel en Maas|Midden en West Brabant|Gooi en Vechtstreek|Noord-? en Oost[- ]Gelderland|(?:(?:'|’)s-)?\\p{Lu}[\\p{L}'’-]*(?:/\\p{Lu}[\\p{L}-]*)?(?:(?:\\u0020(?:aan|de|den|der|het|in|op|over|van|bij|onder))*(?:\\u0020|(?<=Den|Sint|\\u0020\\p{Ll}{2,5})\\n)(?!(?<=\\u0020\\p{Ll}{2,5}\\s)\\p{Lu}{2,}(?!\\p{L}))\\p{Lu}[\\p{L}'’-]*)*)";

/** A field of government: 'Defensie', 'Sociale Zaken', 'Ruimtelijke Ordening'. */
const FIELD = '\\p{Lu}[\\p{L}-]*(?:(?<=(?:se|che|ale|ene|ke|are)) \\p{Lu}[\\p{L}-]*)?';

/** One body that has one name over the whole country. */
const national = (kind: AuthorityKind, name: string, ...variants: readonly string[]) => ({
  kind,
  name,
  pattern: [...variants, name]
    .map((variant) => (variant.startsWith('(?') ? variant : RegExp.escape(variant)))
    .join('|'),
});

/** A sort of body, of which there are many, told apart by the place behind it. */
const local = (kind: AuthorityKind, pattern: string) => ({ kind, name: undefined, pattern });

const rows: readonly { readonly kind: AuthorityKind; readonly name: string | undefined; readonly pattern: string }[] = [
  local(
    'municipality',
    `[Cc]ollege van (?:[Bb]urgemeester en [Ww]ethouders|B en W|B&W) van (?:de (?:gemeente|stad) )?${PLACE}`,
  ),
  local('municipality', `(?:dagelijks bestuur van (?:het |de )?)?(?:[Ss]tadsdeel|[Dd]eelgemeente) ${PLACE}`),
  local('municipality', `Gemeentelijke (?:Belastingdienst|Kredietbank|Sociale Dienst|Gezondheidsdienst)`),
  local('municipality', `(?:burgemeester|gemeenteraad) van (?:de gemeente )?${PLACE}`),
  local('municipality', `(?:[Gg]emeente|[Ss]tad) ${PLACE}`),
  local('municipality', `(?:Kredietbank|gemeentepolitie te) ${PLACE}`),
  local('municipality', `OCMW(?: van)? ${PLACE}`),
  local(
    'police',
    `(?:korps)?beheerder van het regionale? politiekorps ${PLACE}(?: \\((?:de )?burgemeester van ${PLACE}\\))?`,
  ),
  local('police', `regionale? politiekorps ${PLACE}`),
  local(
    'police',
    `(?:regionale eenheid|[Pp]olitie[- ]?eenheid|eenheid) ${PLACE}(?: van de (?:[Nn]ationale )?[Pp]olitie)?`,
  ),
  local(
    'police',
    `(?:korpschef van (?:de )?(?:[Nn]ationale )?[Pp]olitie|[Nn]ationale [Pp]olitie|politiechef van (?:de )?(?:regionale eenheid|eenheid)? ?${PLACE})`,
  ),
  local('police', `[Pp]olitie(?:zone)? \\p{Lu}[\\p{L}'’-]*(?:[ -]\\p{Lu}[\\p{L}'’-]*)*`),
  local('police', `[Rr]ijkspolitie(?:,? (?:groep|district) ${PLACE})?`),
  national('defence', 'Koninklijke Marechaussee', 'Koninklijke marechaussee'),
  local(
    'ministry',
    `(?:[Mm]inister|[Mm]inisterie|[Ss]taatssecretaris) (?:van|voor) ${FIELD}(?:(?:,| en|, en) ${FIELD})*`,
  ),
  local('province', `(?:college van )?[Gg]edeputeerde [Ss]taten van (?:de provincie )?${PLACE}`),
  local('province', `[Pp]rovincie ${PLACE}`),
  local('water-board', `(?:[Ww]aterschap|[Hh]oogheemraadschap(?: van)?) ${PLACE}`),
  local(
    'youth-care',
    `(?:Bureau Jeugdzorg|Jeugdbescherming|[Ss]amenwerkingsverband(?: passend(?: primair| voortgezet)? onderwijs)?|Jeugd- en Gezinsteam|Veilig Thuis|Regionaal Expertteam Jeugd) ${PLACE}`,
  ),
  national('youth-care', 'Raad voor de Kinderbescherming'),
  local('youth-care', `William Schrikker \\p{Lu}\\p{L}+`),
  local('agency', `(?:GGD|[Oo]mgevingsdienst|[Vv]eiligheidsregio|[Bb]elastingsamenwerking) ${PLACE}`),
  local(
    'justice',
    `(?:[Aa]rrondissementsparket|[Pp]arket) (?:te )?${PLACE}|(?:hoofdofficier|officier) van justitie te ${PLACE}`,
  ),
  national(
    'social-security',
    'UWV',
    '(?:Uitvoeringsinstituut [Ww]erknemersverzekeringen)(?: \\(UWV\\))?(?: te \\p{Lu}\\p{L}+)?',
  ),
  national('tax', 'Dienst der Domeinen', 'Dienst Domeinen'),
  local('tax', `(?:[Ii]nspectie|[Ii]nspecteur) (?:der|van de) \\p{L}+(?: en \\p{L}+)*(?: te ${PLACE})?`),
  national('tax', 'Belastingdienst/Toeslagen', 'Dienst Toeslagen', 'Belastingdienst Toeslagen'),
  national('tax', 'Belastingdienst', '(?:Belastingdienst/\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)*'),
  national('social-security', 'SVB', 'Sociale Verzekeringsbank', 'Sociale verzekeringsbank'),
  national('education', 'DUO', 'Dienst Uitvoering Onderwijs', 'Informatie Beheer Groep', 'IB-Groep'),
  national('justice', 'CJIB', 'Centraal Justitieel Incassobureau', 'Centraal Justitieel Incasso Bureau'),
  national('justice', 'IND', 'Immigratie- en Naturalisatiedienst', 'Immigratie- en naturalisatiedienst'),
  national('justice', 'COA', 'Centraal Orgaan opvang asielzoekers'),
  national('justice', 'Dienst Terugkeer en Vertrek', 'DT&V'),
  national('justice', 'Dienst Justitiële Inrichtingen', 'DJI'),
  local('justice', `(?:[Pp]enitentiaire [Ii]nrichting|[Hh]uis van [Bb]ewaring)(?: te)? ${PLACE}`),
  national('justice', 'Openbaar Ministerie'),
  national('justice', 'LBIO', 'Landelijk Bureau Inning Onderhoudsbijdragen'),
  national('social-security', 'CWI', 'Centrum voor Werk en Inkomen', 'Centrum voor werk en inkomen'),
  national('agency', 'CIBG'),
  national('social-security', 'CAK', 'Centraal Administratie Kantoor'),
  national('social-security', 'CIZ', 'Centrum indicatiestelling zorg'),
  national('social-security', 'ABP', 'Stichting Pensioenfonds ABP'),
  national('agency', 'RDW', 'Rijksdienst voor het Wegverkeer', 'Dienst Wegverkeer'),
  national('agency', 'CBR', 'Centraal Bureau Rijvaardigheidsbewijzen'),
  national('agency', 'Kadaster', 'Dienst voor het kadaster en de openbare registers'),
  national('agency', 'Kamer van Koophandel', 'KvK'),
  national('agency', 'Rijkswaterstaat'),
  national('agency', 'ProRail'),
  national('agency', 'Staatsbosbeheer'),
  national('tax', 'GBLT', 'Gemeenschappelijk Belastingkantoor Lococensus-Tricijn', 'Lococensus-Tricijn'),
  national('tax', 'BghU', 'Belastingsamenwerking gemeenten en hoogheemraadschap Utrecht'),
  national('tax', 'BsGW', 'Belastingsamenwerking Gemeenten en Waterschappen'),
  national('tax', 'Hefpunt', 'Noordelijk Belastingkantoor'),
  national('tax', 'Regionale Belasting Groep'),
  national('tax', 'Cocensus'),
  national('tax', 'SVHW'),
  national('tax', 'Sabewa Zeeland'),
  national(
    'agency',
    'Octrooicentrum Nederland',
    'Bureau voor de Industriële Eigendom',
    'Bureau voor de industriële eigendom',
  ),
  national('agency', 'Octrooiraad'),
  national('agency', 'Nationaal Archief'),
  national('agency', 'BIJ12'),
  national('agency', 'Rijksdienst voor Radiocommunicatie'),
  national('justice', 'Dienst Vervoer en Ondersteuning', 'DV&O'),
  local('social-security', `Gewestelijk Arbeidsbureau(?: te ${PLACE})?`),
  national('agency', 'Autoriteit Persoonsgegevens', 'College bescherming persoonsgegevens', 'Registratiekamer'),
  national('agency', 'Autoriteit Consument en Markt', 'Nederlandse Mededingingsautoriteit', 'Consumentenautoriteit'),
  national('agency', 'Autoriteit Financiële Markten'),
  national('agency', 'De Nederlandsche Bank'),
  national('agency', 'Nederlandse Zorgautoriteit', 'NZa'),
  national('agency', 'Kansspelautoriteit'),
  national('agency', 'Centraal Bureau voor de Statistiek'),
  national('agency', 'Algemene Inspectiedienst'),
  national('agency', 'Rijksdienst voor de keuring van Vee en Vlees', 'Rijksdienst voor de Keuring van Vee en Vlees'),
  national('agency', 'Keuringsdienst van Waren', 'Voedsel en Waren Autoriteit'),
  national('agency', 'Dienst Landelijk Gebied'),
  national('agency', 'Rijksdienst voor het Cultureel Erfgoed', 'Rijksdienst voor de Monumentenzorg'),
  national('agency', 'Rijksvastgoedbedrijf', 'Rijksgebouwendienst'),
  national('agency', 'Inspectie Leefomgeving en Transport', 'Inspectie Verkeer en Waterstaat'),
  national('agency', 'Inspectie van het Onderwijs', 'Onderwijsinspectie'),
  national('agency', 'Nederlandse Arbeidsinspectie', 'Inspectie SZW', 'Inspectiedienst SZW', 'Arbeidsinspectie'),
  national('agency', 'Staatstoezicht op de Mijnen'),
  national('police', 'Korps Landelijke Politiediensten', 'KLPD'),
  national('justice', 'Landelijk Bureau Bibob'),
  national('justice', 'Justitiële Informatiedienst'),
  national('justice', 'Nederlands Forensisch Instituut'),
  national('justice', 'Slachtofferhulp Nederland'),
  national('social-security', 'Pensioen- en Uitkeringsraad'),
  national('social-security', 'USZO'),
  national('social-security', 'Landelijk instituut sociale verzekeringen', 'Lisv'),
  national('social-security', 'GAK', 'Gemeenschappelijk Administratiekantoor'),
  national('agency', 'Huurcommissie'),
  national('agency', 'NVWA', 'Nederlandse Voedsel- en Warenautoriteit'),
  national('agency', 'RVO', 'Rijksdienst voor Ondernemend Nederland'),
  national('social-security', 'CVZ', 'College voor zorgverzekeringen', 'Zorginstituut Nederland'),
  national('agency', 'IGJ', 'Inspectie Gezondheidszorg en Jeugd', 'Inspectie voor de Gezondheidszorg', 'IGZ'),
  national('agency', 'IMG', 'Instituut Mijnbouwschade Groningen'),
  national('agency', 'Nationaal Coördinator Groningen'),
  national('agency', 'Dienst Regelingen'),
  national('agency', 'RvIG', 'Rijksdienst voor Identiteitsgegevens'),
  national('defence', 'Nederlands Veteraneninstituut', 'Veteranenloket', 'Veteraneninstituut'),
  local('agency', `Brandweer ${PLACE}`),
  national('agency', 'Agentschap Telecom', 'Rijksinspectie Digitale Infrastructuur'),
  national('agency', 'Wetterskip Fryslân'),
  national('justice', 'Commissie Schadefonds Geweldsmisdrijven', 'Schadefonds Geweldsmisdrijven'),
  national('justice', 'Raad voor Rechtsbijstand'),
  national('justice', 'Justis', 'Dienst Justis'),
  national('justice', 'Reclassering Nederland'),
  national('tax', 'BelastingTelefoon'),
  national('tax', 'Douane'),
  national(
    'agency',
    'AHOVOKS',
    'Agentschap voor Hoger Onderwijs, Volwassenenonderwijs, Kwalificaties en Studietoelagen',
  ),
  national('youth-care', 'Kind en Gezin', 'agentschap Opgroeien', 'Opgroeien regie'),
  national('social-security', 'VAPH', 'Vlaams Agentschap voor Personen met een Handicap'),
  national('agency', 'OVAM', 'Openbare Vlaamse Afvalstoffenmaatschappij'),
  national('agency', 'De Watergroep'),
  local('municipality', `Gemeentelijk Autonoom Parkeerbedrijf ${PLACE}`),
  local('youth-care', `(?:Pleegzorg|Stichting Speciaal Basisonderwijs|Stichting Jeugdzorg) ${PLACE}`),
  national('agency', 'VDAB', 'Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding'),
  national('agency', 'De Lijn'),
  national('agency', 'De Vlaamse Waterweg'),
  national('agency', 'Vlaamse Milieumaatschappij'),
  national('agency', 'Vlaamse Landmaatschappij'),
  national('agency', 'Fluvius'),
  national('social-security', 'Vlaamse Sociale Bescherming'),
  national('tax', 'Vlaamse Belastingdienst', 'VLABEL'),
  national('agency', 'Wonen in Vlaanderen', '(?:[Aa]gentschap )?Wonen(?:-| in )Vlaanderen'),
  local('agency', `[Aa]gentschap \\p{Lu}[\\p{L}-]*(?: (?:en |voor )?\\p{Lu}[\\p{L}-]*)*`),
  local('agency', `[Dd]epartement \\p{Lu}[\\p{L}-]*(?:(?:,| en|, en) \\p{Lu}[\\p{L}-]*)*`),
];

interface Matcher {
  readonly rows: readonly (typeof rows)[number][];
  /** The group of a name has the place of its row, counted from 1; the names hold no groups of their own. */
  readonly pattern: RegExp;
}

/** By the word that a name may begin with, in lower case: only there, and only for those names, it is looked. */
const rowsByFirstWord = Map.groupBy(
  rows.flatMap((row) => [...new Set(openings(row.pattern))].map((word) => ({ word, row }))),
  ({ word }) => word,
);

const matchers = new Map<string, Matcher>();

function matcherFor(firstWord: string): Matcher | undefined {
  const known = matchers.get(firstWord);
  if (known !== undefined) return known;
  const own = rowsByFirstWord.get(firstWord)?.map(({ row }) => row);
  if (own === undefined) return undefined;
  const names = own.map((row) => `(${row.pattern})`).join('|');
  // A name may run over the end of a line; `RegExp.escape` writes its spaces as \x20.
  const source = `(?:${names})(?![\\p{L}\\d])`.replace(/ |\\x20/gu, '\\s+');
  const matcher = { rows: own, pattern: latinPattern(source, 'uy') };
  matchers.set(firstWord, matcher);
  return matcher;
}

const WORD = latinPattern('(?<![\\p{L}\\d])\\p{L}+', 'gu');

function readAuthorities(text: string): readonly AuthorityMention[] {
  const mentions: AuthorityMention[] = [];
  let end = 0;
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const matcher = start < end ? undefined : matcherFor(word.toLowerCase());
    if (matcher === undefined) continue;
    const { pattern } = matcher;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    end = pattern.lastIndex;
    const row = matcher.rows[groupOf(match)];
    if (row === undefined) continue;
    const printed = match[0].replace(/\s+/gu, ' ');
    mentions.push({ start, end, printed, name: row.name ?? printed, kind: row.kind });
  }
  return mentions;
}

/** The public bodies that a text names, in the order of the text and without an article before them. */
export const findAuthorities = remembered(readAuthorities, 512);
