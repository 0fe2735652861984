import type { CitationKind } from '@oordelenbank/model';
import { officialTitleOf, statuteOf, statutes } from '@oordelenbank/registry';
import { type GenericName, grow, headKind, isLead, nameOf } from './generic-names.ts';
import { registeredNames } from './names.ts';
import { isYear } from './numbers.ts';
import { isCapital, NUMBER, norm, type Tokens, tokenize } from './tokens.ts';
import { isMonth } from './vocabulary.ts';
import { unknownWork, type Work, workOf } from './works.ts';

/** Kinds of work that are named by their date. */
const heads: ReadonlySet<string> = new Set([
  'wet',
  'rijkswet',
  'besluit',
  'regeling',
  'beschikking',
  'decreet',
  'ordonnantie',
  'wetboek',
]);

/** Of these a date says enough: a besluit of a date is more often a decision on an application than a decree. */
const acts: ReadonlySet<string> = new Set(['wet', 'rijkswet', 'decreet', 'ordonnantie']);

const adjectives: ReadonlySet<string> = new Set(['koninklijk', 'ministerieel', 'bijzondere', 'gewone']);

/** Words that tell what a dated work is about. */
const subjects: ReadonlySet<string> = new Set(
  'houdende tot betreffende inzake op ter over omtrent waarbij regelende strekkende'.split(' '),
);

/** Whether a work that is named by its date can begin with a word. */
export function canBeginDatedAct(word: string): boolean {
  return heads.has(word) || adjectives.has(word);
}

/**
 * A work that is named by its date: 'de wet van 29 juli 1991 betreffende de uitdrukkelijke motivering', 'het koninklijk
 * besluit van 3 mei 1999', 'de Wet van 25 mei 1962, houdende instelling van …'. It has an identifier only where the
 * words behind the date are those of an official title.
 */
export function datedAct(
  tokens: Tokens,
  index: number,
  setting: 'cited' | 'bare',
): { readonly work: Work; readonly next: number } | undefined {
  const isMarked = adjectives.has(norm(tokens, index));
  const head = isMarked ? index + 1 : index;
  const noun = norm(tokens, head);
  if (!heads.has(noun) || norm(tokens, head + 1) !== 'van') return undefined;
  const date = dateBehind(tokens, head + 2);
  if (date === undefined) return undefined;
  const registered = titledWork(tokens, noun, date);
  if (registered) return registered;
  const isClose = date.from <= head + 3;
  const isAct = acts.has(noun) || (isMarked && noun === 'besluit') || (setting === 'cited' && isCapital(tokens, index));
  return isClose && isAct ? byForm(tokens, index, date) : undefined;
}

interface DateFound {
  readonly from: number;
  readonly next: number;
  /** '29 juli 1991'. */
  readonly key: string;
}

/** Words that may stand between 'Regeling van' and its date: 'de Minister van Justitie van'. */
const MOST_WORDS_OF_MAKER = 14;

function dateBehind(tokens: Tokens, index: number): DateFound | undefined {
  const isMade = norm(tokens, index) === 'de' || norm(tokens, index) === 'het';
  for (let at = index; at <= index + (isMade ? MOST_WORDS_OF_MAKER : 1); at++) {
    if (norm(tokens, at) === '') return undefined;
    if (tokens.types[at] !== NUMBER) continue;
    const day = /^(?<day>\d{1,2})(?:e|en|den|sten)?$/u.exec(norm(tokens, at))?.groups?.day;
    const isDate = day !== undefined && isMonth(norm(tokens, at + 1)) && isYear(norm(tokens, at + 2));
    return isDate
      ? { from: at, next: at + 3, key: `${Number(day)} ${norm(tokens, at + 1)} ${norm(tokens, at + 2)}` }
      : undefined;
  }
  return undefined;
}

/** The name as it is printed, with what the work is about where that follows. */
function byForm(tokens: Tokens, index: number, { next }: DateFound): { readonly work: Work; readonly next: number } {
  const subject = norm(tokens, next) === ',' ? next + 1 : next;
  const kind: CitationKind = 'statute';
  const name: GenericName | undefined = subjects.has(norm(tokens, subject))
    ? grow(tokens, index, subject, { kind, isBare: true })
    : undefined;
  if (name && !namesAnother(tokens, subject, name.next)) return name;
  return { work: unknownWork(kind, nameOf(tokens, index, next)), next };
}

/** 'houdende wijziging van de Ontgrondingenwet': the work that is named there is cited on its own. */
function namesAnother(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isCapital(tokens, at) && (headKind(norm(tokens, at)) !== undefined || registeredNames().has(norm(tokens, at))))
      return true;
    if (isLead(norm(tokens, at)) && isCapital(tokens, at)) return true;
  }
  return false;
}

interface Titled {
  readonly work: Work;
  /** The words of the official title behind its date. */
  readonly words: readonly string[];
}

let titled: ReadonlyMap<string, readonly { readonly id: string; readonly rest: string }[]> | undefined;

const DATED =
  /^(?<head>Wet|Rijkswet|Besluit|Regeling|Beschikking) van .{0,120}?(?<day>\d{1,2})(?:e|en|den|sten)? (?<month>\p{L}+) (?<year>\d{4})(?!\d)/iu;

/** The official titles with a date, by head and date. */
function titledBy(key: string): readonly Titled[] {
  titled ??= Map.groupBy(datedTitles(), (row) => row.key);
  return (titled.get(key) ?? []).flatMap(({ id, rest }) => {
    const statute = statuteOf(id);
    return statute ? [{ work: workOf(statute), words: wordsOf(rest) }] : [];
  });
}

function datedTitles(): { key: string; id: string; rest: string }[] {
  return statutes().flatMap(({ id, title }) => {
    if (id === null) return [];
    const official = DATED.test(title) ? title : (officialTitleOf(id) ?? title);
    const match = DATED.exec(official);
    const { head = '', day = '', month = '', year = '' } = match?.groups ?? {};
    const key = `${head} ${Number(day)} ${month} ${year}`.toLowerCase();
    return match ? [{ key, id, rest: official.slice(match[0].length) }] : [];
  });
}

function wordsOf(title: string): readonly string[] {
  return tokenize(title).norms.filter((word) => /^[\p{L}\d]/u.test(word));
}

/** Words of a title that must stand behind the date, for the title to be the one that is meant. */
const FEWEST_WORDS = 3;

/** The work whose official title goes on as the text does. */
function titledWork(
  tokens: Tokens,
  noun: string,
  { next, key }: DateFound,
): { readonly work: Work; readonly next: number } | undefined {
  const fits = titledBy(`${noun} ${key}`)
    .map(({ work, words }) => ({ work, ...follow(tokens, next, words) }))
    .toSorted((one, other) => other.count - one.count);
  const [best, second] = fits;
  if (!best || best.count < FEWEST_WORDS || best.count === second?.count) return undefined;
  return { work: best.work, next: best.next };
}

/** How many words of a title stand behind a token, and where they end. */
function follow(tokens: Tokens, index: number, words: readonly string[]): { count: number; next: number } {
  let at = index;
  let next = index;
  let count = 0;
  for (const word of words) {
    while (norm(tokens, at) !== '' && /^[^\p{L}\d]$/u.test(norm(tokens, at))) at++;
    if (norm(tokens, at) !== word) break;
    at++;
    count++;
    next = at;
  }
  return { count, next };
}
