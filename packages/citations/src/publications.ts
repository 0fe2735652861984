import type { Cited } from '@oordelenbank/model';
import { citedWork, type Read } from './cited-work.ts';
import { linkToPublication } from './links.ts';

const SESSION =
  '(?:(?:vergaderjaar|zitting|Zitting)\\s{1,3})?(?<session>(?:19|20)?\\d\\d(?:\\d\\d)?\\s?[-/–]\\s?-?\\s?\\d{2,4})';
const CHAMBER = '(?<chamber>Tweede Kamer|Eerste Kamer|TK|EK|II|I|2|1|11)(?:\\b)';
const DOSSIER =
  '(?<dossier>\\d{2}[ \\n.-]?\\d{3}|\\d{4,5})(?<sub>-\\d{2}(?!\\d)|[ .-]?(?:hoofdstuk\\s)?(?:[IVX]+[A-E]?)(?![A-Za-z]))?(?:,(?<second>\\d{4,5}))?(?:\\s?\\(R\\s?\\d+\\))?';
const PIECE = '(?<piece>\\d{1,5}[a-z]?(?:\\s?[-–]\\s?\\d{1,3})?|[A-Z]{1,3})(?![\\w])';
const PAGES =
  '(?:\\s{0,3}\\([^()]{0,20}\\))?(?:,?\\s{0,3}(?:p|pp|pag|blz|bladzijde|pagina)\\.?\\s?(?<pages>\\d[\\d\\s,/–-]{0,30}(?:en\\s\\d+)?))?';
const HEAD = '(?:[Kk]amerstuk(?:ken)?|Tweede Kamer|Eerste Kamer|TK|EK|Bijl\\. Hand\\.)';

const PAPER = new RegExp(
  `(?<head>${HEAD})[\\s,.]{0,4}(?:${CHAMBER})?[\\s,]{0,4}(?:${SESSION})?[\\s,-]{0,4}(?:\\d{4}/\\d{4},\\s{0,3})*${DOSSIER}(?:[\\s,(]{0,4}(?:(?:nrs?\\.?|Nr\\.?|nummer)\\s?)?${PIECE})?${PAGES}`,
  'uy',
);
const MORE =
  /(?:,?\s{0,3}(?:en|;|,)\s{0,3}(?:(?:nrs?|nummer)\.?\s{0,3})?)(?<piece>\d{1,4}[a-z]?)(?![\w/.])(?!\s{0,3}\d)/uy;
/** 'Kamerstukken II 1992/1993, 22': cut short, so that no paper can be told. */
const CUT = new RegExp(
  `[Kk]amerstuk(?:ken)?[\\s,.]{0,4}(?:${CHAMBER})?[\\s,]{0,4}${SESSION}(?:,\\s{0,3}\\d{1,3}(?![\\d\\s]))?`,
  'uy',
);
const PROCEEDINGS =
  /(?:Aanhangsel(?:\s{1,3}van\s{1,3}de)?\s{1,3})?Handelingen[\s,]{0,4}(?<chamber>Tweede Kamer|Eerste Kamer|TK|EK|II|I)?[\s,]{0,4}(?:vergaderjaar\s{1,3})?(?<session>(?:19|20)\d\d\s?[-/–]\s?\d{2,4})(?:,\s{0,3}\d{2}\s?\d{3})?(?:[\s,]{0,4}(?:nr\.?\s?(?<piece>\d+[a-z]?)))?(?:,?\s{0,3}item\s{1,3}\d+)?(?:,?\s{0,3}(?:p|pag|blz)\.?\s?[\d\s/–-]{1,20}\d(?:\sen\s\d+)?)?/uy;
const KEY = /(?<id>(?:kst|stb|stcrt|trb|ah-tk|ah-ek|h-tk|h-ek|blg)-[\dA-Za-z][\dA-Za-z-]*\d|kst-[\dA-Za-z-]+)/uy;

/** 'Kamerstukken II 2009/10, 31 929, nr. 3, p. 4', with 'nrs. 520 en 548' as two. */
export function parliamentaryPaper(text: string, start: number): Read | undefined {
  PAPER.lastIndex = start;
  const match = PAPER.exec(text);
  if (!match?.groups || /\n\s*\n/u.test(match[0])) return cutPaper(text, start);
  const { groups } = match;
  if (!isPaper(groups)) return cutPaper(text, start);
  const cited = piecesOf(groups.piece).map((piece) => paper(groups, piece));
  if (groups.second !== undefined) cited.push(paper({ ...groups, dossier: groups.second, sub: undefined }, ''));
  let end = trimEnd(text, start, PAPER.lastIndex);
  let isList = /nrs|\(\d/u.test(match[0]);
  for (let step = 0; step < MOST_PIECES; step++) {
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    isList ||= /nrs?|nummer/u.test(more?.[0] ?? '');
    if (!more || !isList) break;
    cited.push(paper(groups, more.groups?.piece ?? ''));
    end = MORE.lastIndex;
  }
  return otherSession(text, end, groups, cited) ?? { cited, end };
}

/** A list in brackets that goes on with another session: '(250, 250a); 2001/2002, 26 855 (16, 16a)'. */
const OTHER_SESSION =
  /\);\s{0,3}(?<session>(?:19|20)\d\d\/\d{2,4}),\s{0,3}(?<dossier>\d{2} ?\d{3})\s{0,3}\((?<pieces>\d{1,4}[a-z]?(?:, ?\d{1,4}[a-z]?){0,20})(?=\))/uy;

function otherSession(
  text: string,
  end: number,
  groups: Record<string, string | undefined>,
  cited: readonly Cited[],
): Read | undefined {
  OTHER_SESSION.lastIndex = end;
  const match = OTHER_SESSION.exec(text);
  if (!match?.groups) return undefined;
  const { session, dossier, pieces = '' } = match.groups;
  const more = pieces.split(',').map((piece) => paper({ ...groups, session, dossier }, piece.trim()));
  return { cited: [...cited, ...more], end: OTHER_SESSION.lastIndex };
}

/** The numbers of 'nrs. 1–3'; '' where no number is given. */
function piecesOf(printed = ''): readonly string[] {
  const { first = '', last = '' } = /^(?<first>\d{1,4})\s?[-–]\s?(?<last>\d{1,3})$/u.exec(printed)?.groups ?? {};
  const amount = Number(last) - Number(first) + 1;
  if (first === '' || amount < 2 || amount > MOST_PIECES) return [printed];
  return Array.from({ length: amount }, (_, index) => String(Number(first) + index));
}

const MOST_PIECES = 20;

/** Numbers behind 'Tweede Kamer' are a paper only with a session; without the number of the paper the session says that it is a dossier. */
function isPaper({ head = '', session, piece, dossier = '' }: Record<string, string | undefined>): boolean {
  const isNamed = /^[Kk]amerstuk/u.test(head);
  if (dossier.length < 4) return false;
  return piece === undefined ? isNamed && session !== undefined : isNamed || session !== undefined;
}

function cutPaper(text: string, start: number): Read | undefined {
  CUT.lastIndex = start;
  const words = CUT.exec(text)?.[0];
  if (words === undefined || /\n\s*\n/u.test(words)) return undefined;
  const name = words.replace(/\s+/gu, ' ');
  return { cited: [citedWork('parliamentary', name, null, null)], end: CUT.lastIndex };
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s,/–-]+$/u, '').length;
}

function paper(groups: Record<string, string | undefined>, piece: string): Cited {
  const chamber = /^(?:I|1|EK|Eerste Kamer)$/u.test(groups.chamber ?? groups.head ?? '') ? 'I' : 'II';
  const dossier = (groups.dossier ?? '').replace(/[\s.-]/gu, '');
  const sub = (groups.sub ?? '').replace(/hoofdstuk|[ .-]/gu, '');
  const session = sessionOf(groups.session);
  const spaced = dossier.length === 5 ? `${dossier.slice(0, 2)} ${dossier.slice(2)}` : dossier;
  const number = piece.replace(/\s/gu, '').replace(/[-–]\d+$/u, '');
  const name = `Kamerstukken ${chamber} ${session === '' ? '' : `${session}, `}${spaced}${sub === '' ? '' : `-${sub}`}${number === '' ? '' : `, nr. ${number}`}`;
  const id = `kst-${[dossier, sub, number].filter((part) => part !== '').join('-')}`;
  const dossierLink = `https://zoek.officielebekendmakingen.nl/dossier/${dossier}`;
  return citedWork('parliamentary', name, id, number === '' ? dossierLink : linkToPublication(id));
}

/** '1985/86' for '1985-1986', '1985/- 86', '1999/00'. */
function sessionOf(printed: string | undefined): string {
  const [first = '', second = ''] = (printed ?? '').split(/[-/–\s]+/u);
  return first === '' ? '' : `${first}/${second.slice(-2)}`;
}

/** 'Handelingen II 2008/09, nr. 43, p. 3795'. */
export function proceedings(text: string, start: number): Read | undefined {
  PROCEEDINGS.lastIndex = start;
  const match = PROCEEDINGS.exec(text);
  if (!match || /\n\s*\n/u.test(match[0])) return undefined;
  const name = match[0].replace(/\s+/gu, ' ');
  return { cited: [citedWork('parliamentary', name, null, null)], end: PROCEEDINGS.lastIndex };
}

/** The identifier of an official publication itself: 'kst-32123-I-5', 'stcrt-2009-9231'. */
export function publicationKey(text: string, start: number): Read | undefined {
  KEY.lastIndex = start;
  const id = KEY.exec(text)?.groups?.id;
  if (id === undefined) return undefined;
  const kind = id.startsWith('st') ? 'statute' : id.startsWith('trb') ? 'treaty' : 'parliamentary';
  return { cited: [citedWork(kind, id, id, linkToPublication(id))], end: KEY.lastIndex };
}
