import {
  type ArticleItem,
  articleList,
  articleWord,
  behindGloss,
  isArticleWord,
  ordinalLeden,
  qualifiers,
} from './articles.ts';
import type { DocumentNames } from './document-names.ts';
import { nameOf } from './generic-names.ts';
import { articleNumber, isYear, ordinal } from './numbers.ts';
import type { Reference, WorkReference } from './references.ts';
import { separation } from './separators.ts';
import { isCapital, NUMBER, norm, printed, startOf, type Tokens, WORD } from './tokens.ts';
import { namedWork, workReference } from './work-references.ts';
import { unknownWork } from './works.ts';

/** Whether a citation of an article or of a division can begin with a word. */
export function canBeginStatute(word: string): boolean {
  return isArticleWord(word) || divisions.has(word) || word === 'boek';
}

/** Reads a citation of law that begins at a token. */
export function statuteReference(
  tokens: Tokens,
  index: number,
  names: DocumentNames,
  before: Reference | undefined,
): Reference | undefined {
  if (tokens.types[index] === NUMBER) return numberFirst(tokens, index, names, before);
  if (tokens.types[index] !== WORD) return norm(tokens, index) === '§' ? division(tokens, index, names) : undefined;
  const behind = articleWord(tokens, index);
  if (behind !== undefined) return articles(tokens, index, behind, names);
  return ledenFirst(tokens, index, names) ?? division(tokens, index, names) ?? nameFirst(tokens, index, names);
}

/** 'artikel 9:27, derde lid, van de Awb'. */
function articles(tokens: Tokens, index: number, behind: number, names: DocumentNames): Reference | undefined {
  const list = articleList(tokens, behind, index);
  if (!list) return undefined;
  const work =
    workReference(tokens, list.next, names) ??
    workInBrackets(tokens, list.next, names) ??
    workBehindGloss(tokens, list.next, names) ??
    strangeWork(tokens, list.next);
  if (work === null) return undefined;
  if (!work) return { from: index, to: list.next, work: undefined, items: list.items, division: null };
  return { ...lateQualifiers(tokens, list.items, work), from: index, work, division: null };
}

/** '420ter (witwassen) van het Wetboek van Strafrecht'. */
function workBehindGloss(tokens: Tokens, index: number, names: DocumentNames): WorkReference | undefined {
  const behind = behindGloss(tokens, index);
  return behind > index && norm(tokens, behind) === 'van' ? workReference(tokens, behind, names) : undefined;
}

/**
 * A work that nobody knows: by its abbreviation or its noun with a capital. Null where the article is of something that
 * is no work of law ('artikel 5 van de huurovereenkomst'); undefined where no work is named at all.
 */
function strangeWork(tokens: Tokens, index: number): WorkReference | null | undefined {
  let at = norm(tokens, index) === ',' ? index + 1 : index;
  const isLinked = norm(tokens, at) === 'van';
  if (isLinked) at++;
  const isMarked = isLinked && /^(?:de|het|een|uw|mijn|zijn|haar|hun|onze|ons)$/u.test(norm(tokens, at));
  if (isMarked) at++;
  const word = norm(tokens, at) === '' || tokens.types[at] !== WORD ? '' : printed(tokens, at);
  const isAcronym = /^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*$/u.test(word) && word.length <= 10 && !/^[IVX]+$/u.test(word);
  if (isAcronym && (isLinked || at === index)) {
    const next = isYear(norm(tokens, at + 1)) ? at + 2 : at + 1;
    return { by: 'name', work: unknownWork('statute', nameOf(tokens, at, next)), next };
  }
  if (!isMarked || word === '') return undefined;
  return /^\p{Lu}/u.test(word) ? { by: 'name', work: unknownWork('statute', word), next: at + 1 } : null;
}

/** 'artikel 3 (Awb)'. */
function workInBrackets(tokens: Tokens, index: number, names: DocumentNames): WorkReference | undefined {
  if (norm(tokens, index) !== '(') return undefined;
  const found = namedWork(tokens, index + 1, names, 'cited');
  return found && norm(tokens, found.next) === ')' ? { by: 'name', work: found.work, next: found.next + 1 } : undefined;
}

/** 'artikel J 24 van de Kieswet, eerste lid': the lid behind the act. */
function lateQualifiers(
  tokens: Tokens,
  items: readonly ArticleItem[],
  work: WorkReference,
): Pick<Reference, 'items' | 'to'> {
  const last = items.at(-1);
  if (!last || last.paragraphs.length > 0 || norm(tokens, work.next) !== ',') return { items, to: work.next };
  const { paragraphs, parts, next } = qualifiers(tokens, work.next, false);
  if (paragraphs.length === 0 && parts.length === 0) return { items, to: work.next };
  const part = parts.length === 0 ? last.part : parts.join(' en ');
  return { items: [...items.slice(0, -1), { ...last, paragraphs, part }], to: next };
}

/** 'het tweede lid van artikel 9:11 Awb', 'het tweede lid van dat artikel', 'het bepaalde in het eerste lid van voornoemd artikel'. */
function ledenFirst(tokens: Tokens, index: number, names: DocumentNames): Reference | undefined {
  const isMarked = norm(tokens, index) === 'het' || norm(tokens, index) === 'de';
  const start = isMarked ? index + 1 : index;
  if (ordinal(tokens, start) === undefined) return undefined;
  const paragraphs: string[] = [];
  let at = ordinalLeden(tokens, start, paragraphs);
  if (at === undefined || paragraphs.length === 0) return undefined;
  const more = qualifiers(tokens, at, false);
  at = more.next;
  if (norm(tokens, at) === ',') at++;
  if (norm(tokens, at) !== 'van' && norm(tokens, at) !== 'uit') return undefined;
  const part = more.parts.length === 0 ? null : more.parts.join(' en ');
  const leden = [...paragraphs, ...more.paragraphs];
  const behind = articleWord(tokens, at + 1) ?? articleWord(tokens, at + 2);
  const list = behind === undefined ? undefined : articleList(tokens, behind, at + 1);
  if (!list) return articlePointed(tokens, index, at, { paragraphs: leden, part });
  const work = workReference(tokens, list.next, names);
  const items = list.items.map((item) => ({ ...item, paragraphs: leden, part, from: index }));
  return { from: index, to: work?.next ?? list.next, work, items, division: null };
}

const articlePointers = new Set([
  'dat',
  'dit',
  'voornoemd',
  'laatstgenoemd',
  'genoemd',
  'eerstgenoemd',
  'hetzelfde',
  'bedoeld',
  'voormeld',
]);

function articlePointed(
  tokens: Tokens,
  index: number,
  at: number,
  cited: Pick<ArticleItem, 'paragraphs' | 'part'>,
): Reference | undefined {
  if (!articlePointers.has(norm(tokens, at + 1)) || norm(tokens, at + 2) !== 'artikel') return undefined;
  const item = { article: '', from: index, to: at + 3, ...cited };
  return { from: index, to: at + 3, work: { by: 'article', next: at + 3 }, items: [item], division: null };
}

const divisions = new Set([
  'hoofdstuk',
  'hoofdstukken',
  'titel',
  'titels',
  'afdeling',
  'afdelingen',
  'paragraaf',
  'paragrafen',
  '§',
  'bijlage',
  'bijlagen',
  'tabel',
  'deel',
  'post',
  'punt',
  'onderdeel',
]);

/** 'hoofdstuk 4 van de Wet inburgering', '§ 2.1 Awb'; without a work only a paragraaf, which may be one of a policy named before. */
function division(tokens: Tokens, index: number, names: DocumentNames): Reference | undefined {
  const word = norm(tokens, index);
  if (!divisions.has(word)) return undefined;
  const list = articleList(tokens, index + 1, index);
  const at = list?.next ?? index + 1;
  const work = list || word === 'bijlage' ? divisionWork(tokens, at, names) : undefined;
  if (!work)
    return list && norm(tokens, at) !== 'van'
      ? { from: index, to: at, work: undefined, items: list.items, division: word }
      : undefined;
  return { from: index, to: work.next, work, items: list?.items ?? [], division: word };
}

function divisionWork(tokens: Tokens, index: number, names: DocumentNames): WorkReference | undefined {
  const isBelonging = norm(tokens, index) === 'behorende' && norm(tokens, index + 1) === 'bij';
  const work = workReference(tokens, isBelonging ? index + 1 : index, names);
  return work?.by === 'name' || (work?.by === 'pointer' && /^(?:die|dat|eerst|laatst)/u.test(work.which))
    ? work
    : undefined;
}

/** A work by its name alone, with what may follow: 'Wabo, art. 2.12', 'Burgerlijk Wetboek Boek 5, Artikel 1'. */
function nameFirst(tokens: Tokens, index: number, names: DocumentNames): Reference | undefined {
  const found = namedWork(tokens, index, names, 'bare');
  if (!found) return undefined;
  const work = { by: 'name' as const, work: found.work, next: found.next };
  const behind = articleWord(tokens, norm(tokens, found.next) === ',' ? found.next + 1 : found.next);
  const list = behind === undefined ? undefined : articleList(tokens, behind, index);
  if (list && !workReference(tokens, list.next, names) && !leadsToWork(tokens, list.next, names)) {
    return { from: index, to: list.next, work, items: list.items, division: null };
  }
  if (found.isGeneric && !isClearlyNamed(tokens, index, found.next, found.isDated ?? false)) return undefined;
  return { from: index, to: found.next, work, items: [], division: null };
}

/** 'artikel 3, en artikel 5 van de Wet X': the work behind the next list is that of this one too. */
function leadsToWork(tokens: Tokens, index: number, names: DocumentNames): boolean {
  const between = separation(tokens, index);
  const behind = between && articleWord(tokens, between.next);
  const list = behind === undefined ? undefined : articleList(tokens, behind, index);
  return list !== undefined && workReference(tokens, list.next, names) !== undefined;
}

/** Whether a name that no table has is clear enough alone: a year ends it, or it has a capital in the midst of a sentence. */
function isClearlyNamed(tokens: Tokens, index: number, next: number, isDated: boolean): boolean {
  if (isDated) return true;
  const isDefined = norm(tokens, next) === '(' && /^(?:hierna|verder)$/u.test(norm(tokens, next + 1));
  if (isDefined || isListed(tokens, index, next)) return true;
  const previous = norm(tokens, index - 1);
  const isInSentence = /^[\p{L}\d,(]/u.test(previous) && !isCapital(tokens, index - 1);
  const isLong = next > index + 1 || /^\p{L}{5,}wet$/u.test(norm(tokens, index));
  return (isInSentence || /^(?:de|het|een)$/u.test(previous)) && isLong;
}

/** An item of a list or what stands behind a colon, that is nothing but a name: 'b. Kaderwet adviescolleges;'. */
function isListed(tokens: Tokens, index: number, next: number): boolean {
  const isLabelled =
    /^[.)]$/u.test(norm(tokens, index - 1)) && /^(?:[a-z]{1,2}|\d{1,2})$/u.test(norm(tokens, index - 2));
  const isMarked = isLabelled || /^[-–•:]$/u.test(norm(tokens, index - 1));
  const isClosed = norm(tokens, next) === ';' || (norm(tokens, index - 1) === ':' && norm(tokens, next) === '.');
  return isMarked && next > index + 2 && isClosed;
}

/** '2.12 Wabo'; at the head of a line or before 'De Wabo' it is the number of a paragraph. */
function isDecimal(tokens: Tokens, index: number, { value, next }: { value: string; next: number }): boolean {
  const start = startOf(tokens, index);
  const isAtHead = /(?:^|\n)[^\p{L}\d\n]*$/u.test(tokens.text.slice(Math.max(0, start - LONGEST_MARGIN), start));
  return /^\d+[.:]\d/u.test(value) && !isAtHead && !/^(?:de|het)$/u.test(norm(tokens, next));
}

/** Characters between the head of a line and the number of a paragraph: a mark, white space. */
const LONGEST_MARGIN = 12;

/** Articles in a list without the word 'artikel', which is looked for from every number on. */
const MOST_WITHOUT_WORD = 20;

/**
 * A number without the word 'artikel': with a colon before a name ('7:658 BW'), in brackets ('(81 WWB)'), or going on
 * from the citation before ('artikel 69 ARAR of 77 RDBZ').
 */
function numberFirst(
  tokens: Tokens,
  index: number,
  names: DocumentNames,
  before: Reference | undefined,
): Reference | undefined {
  const number = articleNumber(tokens, index);
  if (!number) return undefined;
  const goesOn = before?.work !== undefined && separation(tokens, before.to)?.next === index;
  const isOpen = norm(tokens, index - 1) === '(';
  const isColon = /^\d{1,2}[A-Z]?:\d+[a-z]*$/i.test(number.value);
  if (!goesOn && !isOpen && !isColon && !isDecimal(tokens, index, number)) return undefined;
  const list = articleList(tokens, index, index, MOST_WITHOUT_WORD);
  if (!list) return undefined;
  const work = workReference(tokens, list.next, names);
  if (work?.by !== 'name' && !(goesOn && work?.by === 'pointer')) return undefined;
  const isClose = norm(tokens, list.next) !== 'van' || goesOn || isColon;
  return isClose ? { from: index, to: work.next, work, items: list.items, division: null } : undefined;
}
