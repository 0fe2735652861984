import { decision, ecli, journal, ljn } from './cases.ts';
import type { Read } from './cited-work.ts';
import { gazette } from './gazettes.ts';
import { identifier } from './identifiers.ts';
import { parliamentaryPaper, proceedings, publicationKey } from './publications.ts';
import type { Reference } from './references.ts';
import { generalComment, numberedReport, report } from './reports.ts';
import { endBefore, NUMBER, startOf, type Tokens } from './tokens.ts';

type Reader = (text: string, start: number) => Read | undefined;

/** Which readers a word can begin something for; everything else is passed over at once. */
const readers = new Map<string, readonly Reader[]>();

function add(reader: Reader, ...words: readonly string[]): void {
  for (const word of words) readers.set(word, [...(readers.get(word) ?? []), reader]);
}

add(
  decision,
  'abrs',
  'abrvs',
  'afdeling',
  'rvs',
  'raad',
  'crvb',
  'centrale',
  'cbb',
  'college',
  'hr',
  'hoge',
  'ehrm',
  'europees',
  'hvj',
  'hvjeu',
  'hof',
  'gerechtshof',
  'rechtbank',
  'rb',
  'voorzieningenrechter',
  'vzr',
  'vrz',
  'kantonrechter',
  'ktr',
);
add(ecli, 'ecli', 'ecll', 'eci', 'cli', 'nl', 'eu', 'ce', 'rvs', 'hr');
add(ljn, 'ljn', 'lj', 'elro', 'ljnnummer', 'ljnnr', 'ljnummer', 'ljnr', 'elronummer', 'elronr');
add(
  journal,
  'nj',
  'ab',
  'jb',
  'jv',
  'rsv',
  'usz',
  'bnb',
  'jwwb',
  'br',
  'jor',
  'rvdw',
  'njb',
  'gst',
  'tar',
  'jg',
  'jin',
  'ehrc',
  'fed',
);
add(parliamentaryPaper, 'kamerstuk', 'kamerstukken', 'tk', 'ek', 'tweede', 'eerste');
add(proceedings, 'handelingen', 'aanhangsel');
add(publicationKey, 'kst', 'stb', 'stcrt', 'trb', 'ahtk', 'ahek', 'htk', 'hek', 'blg');
add(gazette, 'stb', 'staatsblad', 'stcrt', 'staatscourant', 'trb', 'tractatenblad', 'bstb', 'pbeu', 'pbeg', 'pb', 'oj');
add(report, 'rapport', 'rapporten', 'oordeel', 'oordelen', 'dossier');
add(numberedReport, 'nr', 'nummer');
add(generalComment, 'general');
add(identifier, 'jci', 'celex');

/** Whether something other than law can begin with a word. */
export function canBeginOther(word: string): boolean {
  return readers.has(word) || word === 'bwbr' || word === 'bwbv' || word === 'cvdr';
}

/** Reads a citation of a case, a parliamentary paper, a gazette or a report that begins at a token. */
export function otherReference(tokens: Tokens, index: number): Reference | undefined {
  const word = tokens.norms[index] ?? '';
  const start = startOf(tokens, index);
  for (const reader of readers.get(word) ?? keyed(tokens, index, word)) {
    const read = reader(tokens.text, start);
    if (read)
      return {
        from: index,
        to: tokenBehind(tokens, index, read.end),
        work: undefined,
        items: [],
        division: null,
        cited: read.cited,
      };
  }
  return undefined;
}

const none: readonly Reader[] = [];
const identifiers: readonly Reader[] = [identifier];

/** An identifier begins with its letters and goes on with digits: no fixed word. */
function keyed(tokens: Tokens, index: number, word: string): readonly Reader[] {
  if (word === 'bwbr' || word === 'bwbv' || word === 'cvdr') return identifiers;
  const first = word.charCodeAt(0);
  const isCelex = tokens.types[index] === NUMBER && first >= 48 && first <= 57 && word.length >= 5;
  return isCelex ? identifiers : none;
}

function tokenBehind(tokens: Tokens, index: number, end: number): number {
  let next = index + 1;
  while (next < tokens.count && endBefore(tokens, next + 1) <= end) next++;
  return next;
}
