import type { Cited } from '@oordelenbank/model';
import { citedWork, type Read } from './cited-work.ts';
import { linkToCase } from './links.ts';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DATE = `(?<day>\\d{1,2})\\s{1,3}(?<month>${MONTHS})\\s{1,3}(?<year>(?:19|20)\\d\\d)`;

/** Courts as they are cited, with their code in an ECLI where there is one for all their decisions. */
const courts: readonly (readonly [pattern: string, name: string, code: string | undefined])[] = [
  [
    'ABRv?S|ABRvS|AbRvS|Afdeling bestuursrechtspraak van de Raad van State|Afdeling bestuursrechtspraak',
    'ABRvS',
    'RVS',
  ],
  ['RvS|Raad van State', 'RvS', 'RVS'],
  ['CRvB|CRVB|Centrale Raad van Beroep', 'CRvB', 'CRVB'],
  ['CBb|CBB|College van Beroep voor het bedrijfsleven', 'CBb', 'CBB'],
  ['HR|Hoge Raad(?: der Nederlanden)?', 'HR', 'HR'],
  ['EHRM|Europees Hof voor de Rechten van de Mens', 'EHRM', undefined],
  ['HvJ ?EU|HvJ ?EG|HvJEU|Hof van Justitie(?: van de Europese Unie)?|HvJ', 'HvJ EU', undefined],
];

const LOCAL =
  "(?:(?:[Gg]erechtshof|[Hh]of|[Rr]echtbank|[Rr]b\\.?|[Vv]oorzieningenrechter|Vzr\\.?|Vrz\\.?|[Kk]antonrechter|Ktr\\.?)(?:\\s{1,3}(?:te|van\\s{1,3}de\\s{1,3}[Rr]echtbank))?\\s{1,3}(?<seat>(?:['’‘]s-|Den\\s{1,3}|De\\s{1,3})?\\p{Lu}[\\p{L}-]+(?:[- ]\\p{Lu}[\\p{L}-]+)?))";
const COURT = `(?<court>${courts.map(([pattern]) => `(?:${pattern})`).join('|')}|${LOCAL})`;

/** The words between a court and the mark of its decision. */
const MARK = '(?:\\s{0,3}[,(:;]*\\s{0,3}(?:(?:zaak)?nr\\.?|zaaknummer|nummer|no\\.?)?\\s{0,3})';
const ECLI_PATTERN =
  'ECLI\\s?[:;]\\s?(?<country>[A-Z]{2})\\s?[:;]\\s?(?<instance>[A-Za-z0-9]{1,10})\\s?[:;]\\s?(?<ecliYear>\\d{4})\\s?[:;]\\s?(?<ordinal>[A-Za-z0-9](?:[A-Za-z0-9.]{0,24}[A-Za-z0-9])?)';
const LJN_PATTERN =
  '(?:LJN|LJ|ELRO|ljn|lj|Ljn)(?:\\s?-?\\s?(?:nummer|nr\\.?))?\\s?:?\\s?(?<letters>[A-Za-z]{2})\\s?(?<digits>\\d{4})(?!\\d)';
const JOURNAL_PATTERN =
  '(?:NJ|AB|JB|JV|RSV|USZ|BNB|JWWB|BR|JOR|RvdW|NJB|Gst|TAR|JG|JIN|V-N|EHRC|FED)\\s?(?:19|20)\\d\\d\\s?[/,]\\s?\\d{1,5}';
const NUMBER_PATTERN =
  '(?:nr\\.?|zaaknr\\.?|zaaknummer|nummer|nrs\\.?|no\\.?)\\s?(?:\\d{2,9}[\\d./-]*(?:\\s\\d{3})?(?:\\s?[A-Z]{2,5})?)|C-\\d+/\\d\\d|\\d{9}/\\d(?:/[A-Z]\\d)?';

const DECISION = new RegExp(
  `${COURT}\\s{0,3},?\\s{0,3}(?:van\\s{1,3})?(?:d\\.?d\\.?\\s{1,3})?${DATE}(?:${MARK}(?:${ECLI_PATTERN}|${LJN_PATTERN}|(?<journal>${JOURNAL_PATTERN})|(?<number>${NUMBER_PATTERN})))?`,
  'uy',
);
const ECLI = new RegExp(ECLI_PATTERN, 'iuy');
const LJN = new RegExp(LJN_PATTERN, 'uy');
const JOURNAL = new RegExp(JOURNAL_PATTERN, 'uy');

/** A decision by its court and date, with its mark: 'ABRvS 30 juni 2004, LJN AP4683'. */
export function decision(text: string, start: number): Read | undefined {
  DECISION.lastIndex = start;
  const match = DECISION.exec(text);
  const groups = match?.groups;
  if (!match || !groups || /\n\s*\n/u.test(match[0])) return undefined;
  const known = courts.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(groups.court ?? ''));
  const mark = markOf(groups);
  const isFull = known !== undefined || groups.seat !== undefined;
  if (!isFull) return undefined;
  const name = `${known?.[1] ?? courtName(groups.court ?? '')} ${groups.day} ${groups.month} ${groups.year}${mark === '' ? '' : `, ${mark}`}`;
  const ecli = groups.country ? ecliOf(groups) : derived(known?.[2], groups);
  return { cited: [caseOf(name, ecli)], end: DECISION.lastIndex };
}

function courtName(printed: string): string {
  const name = printed.replace(/\s+/gu, ' ').replace(/\bte /u, '').replaceAll('’', "'");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function markOf(groups: Record<string, string | undefined>): string {
  if (groups.country) return ecliOf(groups) ?? '';
  if (groups.letters) return `LJN ${groups.letters.toUpperCase()}${groups.digits}`;
  return (groups.journal ?? groups.number ?? '').replace(/\s+/gu, ' ');
}

function caseOf(name: string, ecli: string | null): Cited {
  return citedWork('case', name, ecli, ecli === null ? null : linkToCase(ecli));
}

/** The ECLI of a decision that has an LJN: the number lives on in it. Source: the ECLI rules of rechtspraak.nl. */
function derived(
  code: string | undefined,
  { letters, digits, year }: Record<string, string | undefined>,
): string | null {
  return code && letters ? `ECLI:NL:${code}:${year}:${letters.toUpperCase()}${digits}` : null;
}

/** The European Court numbers its decisions; letters there are a mistake. */
function ecliOf({
  country = '',
  instance = '',
  ecliYear = '',
  ordinal = '',
}: Record<string, string | undefined>): string | null {
  if (country.toUpperCase() === 'EU' && !/^\d+$/u.test(ordinal)) return null;
  const court = /^(?:nl|eu|ce)$/i.test(country) ? instance.toUpperCase() : instance;
  return `ECLI:${country.toUpperCase()}:${court}:${ecliYear}:${/^(?:nl|eu|ce)$/iu.test(country) ? ordinal.toUpperCase() : ordinal}`;
}

/** 'ECLI:NL:RVS:2015:1297', however it is spaced. */
export function ecli(text: string, start: number): Read | undefined {
  ECLI.lastIndex = start;
  const groups = ECLI.exec(text)?.groups;
  const id = groups ? ecliOf(groups) : null;
  if (id === null) return repaired(text, start);
  return { cited: [caseOf(id, id)], end: ECLI.lastIndex };
}

/** Slips of the pen in an ECLI that leave no doubt: a letter missing, another sign for the colon, the country left out. */
const BROKEN =
  /(?:E?C[LI]I?[lI]?|ECLl|ECI|CLI|EC[LI]{2})?:?(?:(?<country>NL|EU|CE)\s?[:/]?\s?)?(?<instance>HR|RVS|RvS|CRVB|CBB|PHR|C|T|ECHR|GH[A-Z]{2,4}|RB[A-Z]{2,4}):?\s?(?<ecliYear>(?:19|20)\d\d):?(?<ordinal>[A-Z]{2}\d{4}|\d{1,5}|\d{4}JUD\d{9})(?![\w])/uy;
const DOUBLED = /ECLI:NL:[A-Z]{2,8}:(?=ECLI:)/uy;

function repaired(text: string, start: number): Read | undefined {
  DOUBLED.lastIndex = start;
  if (DOUBLED.test(text)) {
    const inner = ecli(text, DOUBLED.lastIndex);
    if (inner) return inner;
  }
  BROKEN.lastIndex = start;
  const match = BROKEN.exec(text);
  if (!match?.groups || (match[0].match(/[:/]/gu)?.length ?? 0) < 2) return cutEcli(text, start);
  const { instance = '', country } = match.groups;
  const land = country ?? (/^(?:C|T)$/u.test(instance) ? 'EU' : instance === 'ECHR' ? 'CE' : 'NL');
  const id = ecliOf({ ...match.groups, country: land });
  return id === null ? undefined : { cited: [caseOf(id, id)], end: BROKEN.lastIndex };
}

/** An ECLI that lacks a part stays without an identifier. */
const CUT = /ECLI:[A-Z]{2}:(?:(?:19|20)\d\d:[A-Z]{2}\d{4}|[A-Z]{2,8}:(?:[A-Z]{2}\d{4}|\d{3,5}))(?![\w:])/uy;

function cutEcli(text: string, start: number): Read | undefined {
  CUT.lastIndex = start;
  const name = CUT.exec(text)?.[0];
  return name === undefined ? undefined : { cited: [caseOf(name, null)], end: CUT.lastIndex };
}

/** 'LJN AE0417', 'LJN-nummer AE0417', 'ELRO AA 9162'. */
export function ljn(text: string, start: number): Read | undefined {
  LJN.lastIndex = start;
  const groups = LJN.exec(text)?.groups;
  if (!groups) return undefined;
  const name = `LJN ${(groups.letters ?? '').toUpperCase()}${groups.digits}`;
  return { cited: [{ ...caseOf(name, null), identifier: name }], end: LJN.lastIndex };
}

/** A decision by its place in a journal: 'AB 1999/23', 'NJ 2003, 15'. */
export function journal(text: string, start: number): Read | undefined {
  JOURNAL.lastIndex = start;
  const match = JOURNAL.exec(text);
  return match ? { cited: [caseOf(match[0].replace(/\s+/gu, ' '), null)], end: JOURNAL.lastIndex } : undefined;
}
