import { civilCodeBooks, officialTitleOf, statuteOf } from '@oordelenbank/registry';
import { articleWord } from './articles.ts';
import { datedAct } from './dated-acts.ts';
import type { DocumentNames } from './document-names.ts';
import { euAct } from './eu.ts';
import { type GenericName, genericName, nameOf } from './generic-names.ts';
import { isAbbreviation, type NameHit, registeredNames, workOfHit, workTitled } from './names.ts';
import { isYear } from './numbers.ts';
import type { WorkReference } from './references.ts';
import { workSpelledLike } from './spellings.ts';
import { endBefore, isCapital, NUMBER, norm, printed, startOf, type Tokens, WORD } from './tokens.ts';
import { isMonth, nameless, pointed, pointers, stops, trailing } from './vocabulary.ts';
import { civilCode, unknownWork, type Work, workOf } from './works.ts';

/** Where in a sentence a name stands: behind an article, or alone. */
export type Setting = 'cited' | 'bare';

export interface NamedWork {
  readonly work: Work;
  readonly next: number;
  /** True where the name is read by its form alone. */
  readonly isGeneric?: boolean;
  readonly isDated?: boolean;
}

/** The work that is named here, by a name of the document, of the registry, or of its own form. */
export function namedWork(
  tokens: Tokens,
  index: number,
  names: DocumentNames,
  setting: Setting,
): NamedWork | undefined {
  if (norm(tokens, index) === '') return undefined;
  const exactly = civilCodeBook(tokens, index) ?? datedAct(tokens, index, setting);
  if (exactly) return exactly;
  const defined = names.find(tokens, index);
  const hit = registeredNames().longest(tokens, index, (found) => isPrintedAsName(tokens, index, found, setting));
  if (!hit || (defined && defined.next >= hit.next)) {
    const formed = euAct(tokens, index) ?? generic(tokens, index);
    return defined && !(formed && formed.next > defined.next) ? defined : formed;
  }
  const work = workOfHit(hit, tokens.text.slice(startOf(tokens, index), endBefore(tokens, hit.next)));
  if (!work) return undefined;
  return (
    otherwise(tokens, index, hit, work) ??
    otherYear(tokens, index, hit, work) ??
    longerName(tokens, index, hit, work) ??
    behindCivilCode(tokens, index, work, hit.next) ?? { work, next: hit.next }
  );
}

/** Adjectives of countries and regions whose laws bear the names of ours. */
const FOREIGN =
  /^(?:belgi|vlaam|waal|duits|frans|brits|engels|itali|spaan|pools|turks|marokkaan|surinaam|indonesi|amerikaan|luxemburg|oostenrijk|zwitsers|zweed|deen|noor|portuge|arubaan|curaçao|sint-maarten|antilliaan)\p{L}*e$/u;

/** Titles that so many works bear that they name none where the body or the treaty that they belong to stands behind. */
const COMMON = /^(?:(?:\p{L}+ )?protocol|reglement van orde)$/iu;

/** 'de Belgische Grondwet', 'de Grondwet van Suriname', 'het Reglement van orde van de raad': a work that is not ours, or any. */
function otherwise(tokens: Tokens, index: number, { next }: NameHit, work: Work): NamedWork | undefined {
  const isForeign = FOREIGN.test(norm(tokens, index - 1)) && isCapital(tokens, index - 1);
  const isConstitution =
    norm(tokens, index) === 'grondwet' && norm(tokens, next) === 'van' && isCapital(tokens, next + 1);
  const own = tokens.text.slice(startOf(tokens, index), endBefore(tokens, next));
  const isCommon = COMMON.test(own) && ['van', 'voor', 'bij'].includes(norm(tokens, next));
  if (!isForeign && !isConstitution && !isCommon) return undefined;
  const to = isConstitution ? next + 2 : next;
  const name = tokens.text.slice(startOf(tokens, isForeign ? index - 1 : index), endBefore(tokens, to));
  return { work: unknownWork(work.kind, name.replace(/\s+/gu, ' ')), next: to };
}

/** 'Uitvoeringsregeling Awir': the title with the abbreviation in full may be one that is known. */
function generic(tokens: Tokens, index: number): NamedWork | undefined {
  const name = genericName(tokens, index);
  if (!name) return undefined;
  const inner = registeredNames().longest(tokens, index + 1, ({ next }) => next === name.next);
  const work = inner && workOfHit(inner);
  const known = (work && workTitled(`${printed(tokens, index)} ${work.name}`)) ?? workSpelledLike(name.work.name);
  return known ? { work: known, next: name.next } : asGeneric(name);
}

function asGeneric({ work, next, isDated }: GenericName): NamedWork {
  return { work, next, isGeneric: true, isDated };
}

/** A year behind a name makes it another act than the one without: the Wet toezicht trustkantoren 2018. */
function otherYear(tokens: Tokens, index: number, hit: NameHit, work: Work): NamedWork | undefined {
  const year = norm(tokens, hit.next);
  if (!isYear(year) || isYear(norm(tokens, hit.next - 1))) return undefined;
  if (work.name.includes(year) || isMadeIn(work, year)) return { work, next: hit.next + 1 };
  const name = tokens.text.slice(startOf(tokens, index), endBefore(tokens, hit.next + 1)).replace(/\s+/gu, ' ');
  const candidates = work.id === null ? [] : [work.id];
  return { work: { ...unknownWork(work.kind, name), candidates }, next: hit.next + 1 };
}

/** Words that may stand between a name and a year without being part of a longer name. */
const MOST_WORDS_BEFORE_YEAR = 4;

/**
 * A name that is known may begin another one, which is not: 'Regeling meettarieven elektriciteit 2019', 'Arbeidstijdenwet
 * BES'.
 */
function longerName(tokens: Tokens, index: number, hit: NameHit, work: Work): NamedWork | undefined {
  if (isYear(norm(tokens, hit.next - 1)) || !isCapital(tokens, index)) return undefined;
  const next = norm(tokens, hit.next) === 'bes' ? hit.next + 1 : behindYear(tokens, hit.next);
  if (next === undefined) return undefined;
  const candidates = work.id === null ? [] : [work.id];
  return { work: { ...unknownWork(work.kind, nameOf(tokens, index, next)), candidates }, next };
}

function behindYear(tokens: Tokens, index: number): number | undefined {
  for (let at = index; at <= index + MOST_WORDS_BEFORE_YEAR; at++) {
    const word = norm(tokens, at);
    if (isYear(word)) return at > index ? at + 1 : undefined;
    if (tokens.types[at] !== WORD || stops.has(word) || trailing.has(word) || isMonth(word)) return undefined;
  }
  return undefined;
}

/** The Opiumwet of 12 mei 1928 is called the Opiumwet 1928 too. */
function isMadeIn({ id }: Work, year: string): boolean {
  const official = id === null ? undefined : officialTitleOf(id);
  return (
    official !== undefined &&
    new RegExp(`^(?:Rijksw|W|B)(?:et|esluit) van (?:den )?\\d{1,2}\\p{L}* \\p{L}+ ${year}`, 'u').test(official)
  );
}

/** 'Boek 7 van het Burgerlijk Wetboek', 'boek 3 BW', 'Titel 7A van Boek 7 …' from 'Boek' on. */
function civilCodeBook(tokens: Tokens, index: number): NamedWork | undefined {
  if (norm(tokens, index) !== 'boek') return undefined;
  const book = bookAt(tokens, index + 1);
  if (book === undefined) return undefined;
  let at = index + 2;
  if (norm(tokens, at) === ',' && norm(tokens, at + 1) === 'titel') at += 3;
  if (norm(tokens, at) === ',') at++;
  if (norm(tokens, at) === 'van') at++;
  if (norm(tokens, at) === 'het') at++;
  const hit = registeredNames().longest(tokens, at, () => true);
  return hit && workOfHit(hit)?.isCivilCode ? { work: bookOf(book), next: hit.next } : undefined;
}

/** 'Burgerlijk Wetboek Boek 5', 'BW boek 7', 'BW 2'; the BWA of 1945 is another work. */
function behindCivilCode(tokens: Tokens, index: number, work: Work, next: number): NamedWork | undefined {
  if (!work.isCivilCode) return undefined;
  let at = next;
  if (norm(tokens, at) === ',' || norm(tokens, at) === '(') at++;
  const hasWord = norm(tokens, at) === 'boek';
  const book = bookAt(tokens, hasWord ? at + 1 : next);
  if (book === undefined || (!hasWord && next - index > 1)) return undefined;
  if (!hasWord && /^(?:lid|en|of)$/u.test(norm(tokens, next + 1))) return undefined;
  return { work: bookOf(book), next: hasWord ? at + 2 : next + 1 };
}

function bookAt(tokens: Tokens, index: number): string | undefined {
  const word = norm(tokens, index).toUpperCase();
  return tokens.types[index] === NUMBER && word in civilCodeBooks ? word : undefined;
}

/** The work of a book of the Burgerlijk Wetboek. */
export function bookOf(book: string): Work {
  const id = civilCodeBooks[book];
  const statute = id === undefined ? undefined : statuteOf(id);
  return statute ? { ...workOf(statute), name: `Burgerlijk Wetboek Boek ${book}` } : civilCode;
}

/** Whether the words are printed as that name is: abbreviations keep their capitals, a name alone has one. */
function isPrintedAsName(tokens: Tokens, index: number, { names, next }: NameHit, setting: Setting): boolean {
  const words = tokens.text.slice(startOf(tokens, index), endBefore(tokens, next));
  if (setting === 'bare' && names.every(({ isOpaque }) => isOpaque))
    return isCapital(tokens, index) && (next >= index + 5 || isBeforeArticle(tokens, next));
  const isShort = next === index + 1 && names.every(({ printed: name }) => isAbbreviation(name));
  if (isShort) return isPrintedAsAbbreviation(tokens, index, words, names, setting);
  if (setting === 'cited' || isCapital(tokens, index)) return true;
  return next >= index + 3 || (/wet(?:boek)?$/u.test(norm(tokens, index)) && next === index + 1 && words.length > 6);
}

/** Abbreviations that are words or names of people too: alone they want 'de' or 'het' before them. */
const isWord: ReadonlySet<string> = new Set([
  'Bal',
  'Bor',
  'Bro',
  'Web',
  'Barp',
  'Appa',
  'Bol',
  'Pas',
  'Rob',
  'Wid',
  'Iob',
]);

/** Whether an article stands behind a name: 'Wabo, art. 2.12'. */
function isBeforeArticle(tokens: Tokens, next: number): boolean {
  return articleWord(tokens, norm(tokens, next) === ',' ? next + 1 : next) !== undefined;
}

function isPrintedAsAbbreviation(
  tokens: Tokens,
  index: number,
  words: string,
  names: NameHit['names'],
  setting: Setting,
): boolean {
  const isExact = names.some(({ printed: name }) => name === words);
  if (setting === 'cited' || isBeforeArticle(tokens, index + 1))
    return isExact || (words.length > 2 && words.length < 8);
  if (!isExact || words.length < 3) return false;
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(words);
  return isAcronym || !isWord.has(words) || /^(?:de|het|\()$/u.test(norm(tokens, index - 1));
}

/** The work behind 'van', 'uit' or nothing at all: 'van de Awb', ', AVG', 'van die wet', 'van dat artikel'. */
export function workReference(tokens: Tokens, index: number, names: DocumentNames): WorkReference | undefined {
  let at = index;
  let isLinked = false;
  if (norm(tokens, at) === ',') at++;
  if (/^(?:van|uit|der|des|ingevolge|bij)$/u.test(norm(tokens, at))) {
    isLinked = true;
    at++;
  }
  const direct = named(tokens, at, names);
  if (direct) return isLinked || at === index || isTightBehindComma(tokens, at, direct.next) ? direct : undefined;
  const which: string[] = [];
  while (which.length < 3 && pointers.has(norm(tokens, at))) {
    which.push(norm(tokens, at));
    at++;
    if (which.at(-1) === 'de' && norm(tokens, at) === '.') at++;
  }
  if (which.length === 0) return undefined;
  while (versions.has(norm(tokens, at))) at++;
  return named(tokens, at, names) ?? (isLinked ? pointer(tokens, at, which) : undefined);
}

/** Words between 'de' and a name that say which of its versions is meant: 'de toenmalige Wet politieregisters'. */
const versions: ReadonlySet<string> = new Set(
  'toenmalige toenmaals destijds toen thans inmiddels nog geldende geldend huidige oude nieuwe vroegere voormalige ingetrokken vervallen gewijzigde nederlandse'.split(
    ' ',
  ),
);

function named(tokens: Tokens, at: number, names: DocumentNames): WorkReference | undefined {
  const found = namedWork(tokens, at, names, 'cited');
  return found && { by: 'name', work: found.work, next: found.next };
}

/** Behind a comma only a name that is known belongs to the article before it, and no list of acts. */
function isTightBehindComma(tokens: Tokens, at: number, next: number): boolean {
  return isCapital(tokens, at) || next > at + 2;
}

function pointer(tokens: Tokens, at: number, which: readonly string[]): WorkReference | undefined {
  const noun = norm(tokens, at);
  if (noun === 'artikel' || noun === 'artikellid' || noun === 'bepaling') return { by: 'article', next: at + 1 };
  if (pointed.has(noun)) return { by: 'pointer', noun, which: which.join(' '), next: at + 1 };
  if (nameless.has(noun)) return { by: 'name', work: unknownWork('policy', printed(tokens, at)), next: at + 1 };
  return undefined;
}
