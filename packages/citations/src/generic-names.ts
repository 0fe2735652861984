import type { CitationKind } from '@oordelenbank/model';
import { isYear } from './numbers.ts';
import { endBefore, isCapital, NUMBER, norm, SIGN, startOf, type Tokens, WORD } from './tokens.ts';
import { stops, trailing } from './vocabulary.ts';
import { unknownWork, type Work } from './works.ts';

/** A name that no table has, read by its form: what kind of work it says it is, and where it ends. */
export interface GenericName {
  readonly work: Work;
  readonly next: number;
  /** True where a year ends it: 'Parkeerverordening Amsterdam 2009'. */
  readonly isDated: boolean;
}

interface Head {
  readonly kind: CitationKind;
  /** Whether more words are needed, because the head alone names none. */
  readonly isBare: boolean;
}

const STATUTE =
  /(?:^|[a-z'])(?:wet|wetboek)$|^(?:uitvoerings|invoerings|aanpassings|overgangs|tijdelijke|rijks|raam|kader|reparatie|verzamel)wet$/u;
const DECREE = /(?:besluit|regeling|reglement)$/u;
const ORDINANCE = /verordening(?:en)?$|^(?:apv|asv)$/u;
const POLICY =
  /(?:protocol(?:len)?|handboek|werkinstructies?|instructies?|beleidsregels?|richtlijn(?:en)?|handreiking|convenant|gedragscode|gedragslijn|nota|notitie|kaderafspraken|prestatieafspraken|circulaire|draaiboek|stappenplan|leidraad|handleiding|aanwijzing|beleidskader|beleidsplan|beleidsnota|uitvoeringsbeleid|procesreglement|werkafspraken|werkwijze|huisregels|modelreglement)$/u;

/** Words that alone name no work, but may begin its name: 'Regeling tijden zittingsplaatsen'. */
const NO_HEAD =
  /^(?:apv|asv|wet|wetgeving|nota|besluit|regeling|reglement|verordening|verordeningen|aanwijzing|instructie|richtlijn|richtlijnen|protocol|handboek|circulaire|convenant|notitie|wetboek|leidraad|handleiding|beleidsregel|beleidsregels|gedragscode|werkinstructie|handreiking|uitvoeringsbesluit|uitvoeringsregeling|uitvoeringswet|invoeringswet|werkwijze|huisregels|draaiboek|stappenplan|beleidsplan|beleidskader|rijkswet|raamwet|kaderwet|gedragslijn|instructies|werkinstructies|protocollen|bekostigingsbesluit)$/u;
const NO_WORK =
  /^(?:schuldregeling|betalingsregeling|afbetalingsregeling|regeling|omgangsregeling|bezoekregeling|klachtenregeling|vaststellingsbesluit|bijstandsbesluit|tussenregeling|ontregeling|overgangsregeling|handhavingsbesluit|raadsbesluit|afwijzingsbesluit|toekenningsbesluit|terugvorderingsbesluit|dwangsombesluit|collegebesluit|deelbesluit|primair besluit|vergoedingsregeling|privacywet|noodwet|natuurwet|aanwijzing|opregeling|kostenregeling|dienstregeling|verkeersregeling|zorgregeling|minnelijke|schadevergoedingsregeling|spijtoptantenregeling|coulanceregeling|eindnota|jaarnota|loonnota|factuurnota|begrotingsnota|voorjaarsnota|miljoenennota|rekeningnota|onwet|zet|wetsontwerp)$/u;

/** What kind of work a word says it is, where it is the head of a name. */
function headOf(tokens: Tokens, index: number): Head | undefined {
  if (tokens.types[index] !== WORD) return undefined;
  const word = norm(tokens, index);
  const kind = headKind(word);
  if (kind === undefined) return undefined;
  return { kind, isBare: NO_HEAD.test(word) || NO_WORK.test(word) };
}

/** What kind of work a word says it is, at its end. */
export function headKind(word: string): CitationKind | undefined {
  if (ORDINANCE.test(word)) return 'ordinance';
  if (POLICY.test(word)) return 'policy';
  if (STATUTE.test(word) || DECREE.test(word)) return 'statute';
  return undefined;
}

const before = new Set([
  'algemene',
  'algemeen',
  'bijzondere',
  'tijdelijke',
  'landelijk',
  'landelijke',
  'nadere',
  'gemeentelijke',
  'provinciale',
  'financiele',
  'europese',
  'uniforme',
  'huishoudelijk',
  'centrale',
  'besluit',
  'regeling',
  'nieuwe',
  'integrale',
  'lokale',
  'regionale',
]);

/** Whether a word can stand before the head of a name: 'Algemene plaatselijke verordening'. */
export function isLead(word: string): boolean {
  return before.has(word);
}

/** Words with a capital before 'de' that begin a sentence, and are no first name: 'In de Wet …'. */
const openings: ReadonlySet<string> = new Set(
  'onder sinds vanwege dankzij ondanks behalve gelet gezien anders zowel'.split(' '),
);

/** A surname is no work: 'mevrouw Van der Wet', 'Karel de Wet'. */
function isSurname(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && /^(?:van|der|den|de|ter|ten|'t)$/u.test(norm(tokens, at))) at--;
  const word = norm(tokens, at);
  if (/^(?:mevrouw|heer|mijnheer|meneer|familie)$/u.test(word)) return true;
  const isLikeFirstName = at === index - 2 && isCapital(tokens, at) && tokens.types[at] === WORD;
  return (
    isLikeFirstName && norm(tokens, index) === 'wet' && !(stops.has(word) || trailing.has(word) || openings.has(word))
  );
}

/** Reads a name by its form. The head has a capital, or a word before it has: 'Algemene plaatselijke verordening Utrecht 2010'. */
export function genericName(tokens: Tokens, index: number): GenericName | undefined {
  if (!isCapital(tokens, index)) return lowerCaseName(tokens, index);
  if (isSurname(tokens, index)) return undefined;
  let head = headOf(tokens, index);
  let at = index;
  while (!head && at < index + 3 && before.has(norm(tokens, at))) {
    at++;
    if (norm(tokens, at) === 'plaatselijke' || norm(tokens, at) === 'subsidieverordening')
      at += norm(tokens, at) === 'plaatselijke' ? 1 : 0;
    head = headOf(tokens, at);
  }
  if (!head) return undefined;
  return grow(tokens, index, at + 1, { ...head, isBare: head.isBare || at > index });
}

/** 'handboek Rotterdams beleid': the kind of work in lower case, its name with a capital. */
function lowerCaseName(tokens: Tokens, index: number): GenericName | undefined {
  const word = norm(tokens, index);
  if (
    !/^(?:handboek|werkinstructie|protocol|beleidsregels?|leidraad|handreiking|gedragscode|verordening|convenant|draaiboek)$/u.test(
      word,
    )
  )
    return undefined;
  if (!isCapital(tokens, index + 1) || norm(tokens, index + 1) === '' || tokens.types[index + 1] !== WORD)
    return undefined;
  const head = headOf(tokens, index);
  const name = head && grow(tokens, index, index + 1, head);
  return name && name.next > index + 2 ? name : undefined;
}

const MOST_WORDS = 16;

/** The name from its head on, as far as it goes. */
export function grow(tokens: Tokens, from: number, start: number, head: Head): GenericName | undefined {
  let next = start;
  let isDated = false;
  for (let at = start; at < start + MOST_WORDS; at++) {
    const word = norm(tokens, at);
    if (word === '' || isEnd(tokens, at, word, next) || (at === start && /^(?:de|het|een)$/u.test(word))) break;
    if (tokens.types[at] === NUMBER) {
      if (!isYear(word)) break;
      next = at + 1;
      isDated = true;
      break;
    }
    if (tokens.types[at] === WORD && !trailing.has(word)) next = at + 1;
  }
  if (head.isBare && next === start) return undefined;
  return { work: unknownWork(head.kind, nameOf(tokens, from, next)), next, isDated };
}

/** Whether the name cannot go on: a sign, a verb, 'en de …', or a capital behind lower-case words that begins a new thing. */
function isEnd(tokens: Tokens, at: number, word: string, next: number): boolean {
  if (stops.has(word)) return true;
  if (tokens.types[at] === SIGN)
    return !(word === '-' || word === '&' || word === '/' || word === "'" || word === '’' || word === '‘');
  if ((word === 'en' || word === 'of') && /^(?:de|het|een|artikel|artikelen|dat|die)$/u.test(norm(tokens, at + 1)))
    return true;
  if (word === 'een' && at > 0 && isCapital(tokens, at - 1)) return true;
  return (
    /^(?:van|door|aan|in|uit|bij|naar|op|met|over)$/u.test(word) &&
    /^(?:het|de|een|deze|dit)$/u.test(norm(tokens, at + 1)) &&
    next > at - 1 &&
    /^(?:college|gemeente|raad|minister|burgemeester|politie|ombudsman|directeur|klager|verzoeker|verzoekster|korpschef|provincie)$/u.test(
      norm(tokens, at + 2),
    )
  );
}

/** The words of a stretch of tokens in one line. */
export function nameOf(tokens: Tokens, from: number, next: number): string {
  return tokens.text
    .slice(startOf(tokens, from), endBefore(tokens, next))
    .replaceAll('\u00ad', '')
    .replace(/\s+/gu, ' ');
}
