import type { Cited } from '@oordelenbank/model';
import { citedWork, type Read } from './cited-work.ts';

/**
 * A report of an ombudsman by its number: 'rapport 2011/073', 'rapport KOM004/2016', 'rapport RA0943862', 'rapport 6630',
 * 'dossier 2004.0233', 'oordeel 23-2016', 'rapport met nummer 2005/176'.
 */
const REPORT =
  /(?<kind>[Rr]apport(?:en)?|[Oo]ordeel|[Oo]ordelen|[Dd]ossier|[Jj]aarverslag)(?:\s{0,3}[,(]?\s{0,3}(?:met\s{1,3})?(?:dossier|rapport|zaak)?(?:nummers?|nrs?\.?|kenmerk))?\s{0,3}[,(:]?\s{0,3}(?<number>(?:19|20)\d\d\/\d{1,4}|(?:RA|KOM|JV|GO|OO)\s?\d{3,8}(?:\/\d{4})?|[A-Z]{2,3}\s(?:19|20)\d\d[-/]\d{2,4}(?!\d)|(?<=[Rr]apport\s)\d\d[./]\d{2,4}(?!\d|[.,-]\d)|(?:19|20)\d\d[.-]\d{2,5}|\d{1,4}-(?:19|20)\d\d|\d{4,6}(?![\d.,]*\d))/uy;

/** 'rapport van 4 november 1986 (nr. 86/217)', 'rapport ‘Wachten’ (2020/036)': with its date or its title. */
const DATED =
  /[Rr]apport\s{1,3}(?:van\s{1,3}\d{1,2}\s{1,3}\p{L}{3,9}\s{1,3}(?:19|20)\d\d|[‘“"'][^‘’“”"\n]{4,80}[’”"'])\s{0,3}(?:[,(]\s{0,3}(?:nr|nummer|rapport)\.?\s{0,3}|\()(?<number>(?:\d\d|(?:19|20)\d\d)\/\d{2,4}|RA\d{6,7}|KOM\s?\d{3}\/\d{4}|(?:19|20)\d\d[.-]\d{2,5})(?!\d)\)?/uy;

/** Reports named one after another: ', 2005/176 en 2006/012'. */
const MORE = /\s{0,3}(?:,|en|, en)\s{0,3}(?<number>(?:19|20)\d\d\/\d{3})(?!\d)/uy;

/** A number alone, where the ombudsman's own words say that it is a report: 'nr. 2005/176'. */
const NUMBER = /(?:nr|nummer)\.?\s{0,3}(?<number>(?:19|20)\d\d\/\d{3})(?!\d)/uy;

/** How a United Nations committee reads its treaty: 'General Comment No. 12'. */
const COMMENT = /General\s{1,3}[Cc]omment\s{1,3}(?:[Nn]o\.?|[Nn]r\.?|[Nn]ummer)?\s{0,3}(?<number>\d{1,3})(?!\d)/uy;

export function generalComment(text: string, start: number): Read | undefined {
  COMMENT.lastIndex = start;
  const number = COMMENT.exec(text)?.groups?.number;
  if (number === undefined) return undefined;
  return { cited: [citedWork('policy', `General Comment No. ${number}`, null, null)], end: COMMENT.lastIndex };
}

export function report(text: string, start: number): Read | undefined {
  DATED.lastIndex = start;
  const dated = DATED.exec(text)?.groups?.number;
  if (dated !== undefined) return { cited: [reportOf('rapport', dated)], end: DATED.lastIndex };
  REPORT.lastIndex = start;
  const match = REPORT.exec(text);
  const groups = match?.groups;
  if (!match || !groups || /\n\s*\n/u.test(match[0])) return undefined;
  const number = groups.number ?? '';
  if (/^(?:19|20)\d\d$/u.test(number)) return undefined;
  const noun = (groups.kind ?? '')
    .toLowerCase()
    .replace(/^rapporten$/u, 'rapport')
    .replace(/^oordelen$/u, 'oordeel');
  if (/^jaarverslag/u.test(noun) || isTitle(text, start, REPORT.lastIndex)) return undefined;
  const cited = [reportOf(noun, number)];
  let end = REPORT.lastIndex;
  for (let step = 0; step < 20; step++) {
    MORE.lastIndex = end;
    const more = MORE.exec(text)?.groups?.number;
    if (more === undefined) break;
    cited.push(reportOf(noun, more));
    end = MORE.lastIndex;
  }
  return { cited, end };
}

/** Whether the words are a line of their own: the title of the report itself, and no citation of it. */
function isTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const behind = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  const isAlone = before.length < 4 && behind.length < 4 && !/[\p{L}\d(]/u.test(before + behind);
  return isAlone && text.includes('\n');
}

export function numberedReport(text: string, start: number): Read | undefined {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.groups?.number;
  return number === undefined ? undefined : { cited: [reportOf('rapport', number)], end: NUMBER.lastIndex };
}

function reportOf(noun: string, number: string): Cited {
  const id = WITH_YEAR.test(number) ? number.replace(/\s/gu, ' ') : number.replace(/\s/gu, '');
  return citedWork('report', `${noun} ${id}`, id, null);
}

/** 'KO 2021-04' keeps its space; 'RA 0943862' and 'RA0943862' are one. */
const WITH_YEAR = /^[A-Z]{2,3}\s(?:19|20)\d\d/u;
