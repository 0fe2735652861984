import { endBefore, norm, startOf, type Tokens } from './tokens.ts';
import { unknownWork, type Work } from './works.ts';

const words = new Set([
  'verordening',
  'richtlijn',
  'besluit',
  'kaderbesluit',
  'regulation',
  'directive',
  'council',
  'commission',
  'gedelegeerde',
  'uitvoeringsverordening',
  'beschikking',
  'verordeningen',
  'richtlijnen',
]);

export function canBeginEuAct(word: string): boolean {
  return words.has(word);
}

/** 'Verordening (EU) 2016/679', 'Richtlijn 93/42/EEG', 'verordening (EG) nr. 1618/1999', 'Council Directive 93/42/EEC'. */
const ACT =
  /(?:(?:Council|Commission|Gedelegeerde|gedelegeerde)\s{1,3})?(?<type>Uitvoeringsverordening|Kaderbesluit|Verordening(?:en)?|Richtlijn(?:en)?|Besluit|Beschikking|Regulation|Directive)\s{1,3}(?:van\s{1,3}de\s{1,3}(?:Raad|Commissie)\s{1,3})?(?:\((?<before>EU|EG|EEG|Euratom|EC|EEC|EGKS|EU,\s?Euratom|EG,\s?Euratom)\)\s{0,3})?(?:nr\.?\s{0,3}|No\.?\s{0,3}|n°\s{0,3})?(?<first>\d{1,5})\s{0,3}\/\s{0,3}(?<second>\d{1,5})(?:\s{0,3}\/\s{0,3}(?<behind>EU|EG|EEG|Euratom|EC|EEC|JBZ|GBVB))?/iy;

const types: Readonly<Record<string, string>> = {
  verordening: 'R',
  verordeningen: 'R',
  uitvoeringsverordening: 'R',
  regulation: 'R',
  richtlijn: 'L',
  richtlijnen: 'L',
  directive: 'L',
  besluit: 'D',
  beschikking: 'D',
  kaderbesluit: 'F',
};

/** An act of the European Union by its number. */
export function euAct(tokens: Tokens, index: number): { readonly work: Work; readonly next: number } | undefined {
  if (!words.has(norm(tokens, index))) return undefined;
  ACT.lastIndex = startOf(tokens, index);
  const match = ACT.exec(tokens.text);
  const groups = match?.groups;
  if (!match || !groups || /\n\s*\n/u.test(match[0])) return undefined;
  const type = types[(groups.type ?? '').toLowerCase()] ?? 'R';
  if (type === 'D' && !groups.before && !groups.behind) return undefined;
  const number = celex(type, groups.first ?? '', groups.second ?? '');
  if (number === undefined) return undefined;
  const name = match[0].replace(/\s+/gu, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const end = ACT.lastIndex;
  let next = index;
  while (next < tokens.count && endBefore(tokens, next) < end) next++;
  return { work: { ...unknownWork('eu', name), id: number }, next };
}

/**
 * The CELEX number. A directive has its year first; a regulation has it last up to 2014 and first from 2015 on, which
 * shows by which of the two numbers can be a year.
 */
function celex(type: string, first: string, second: string): string | undefined {
  const isFirst = type === 'R' ? isLateYear(first) : true;
  const [year, number] = isFirst ? [first, second] : [second, first];
  const full = year.length === 2 ? `19${year}` : year;
  if (!/^(?:19[5-9]\d|20\d\d)$/u.test(full)) return undefined;
  return `3${full}${type}${number.padStart(4, '0')}`;
}

function isLateYear(number: string): boolean {
  return /^20(?:1[5-9]|[2-9]\d)$/u.test(number);
}
