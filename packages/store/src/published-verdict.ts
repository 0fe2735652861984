import type { Outcome } from '@oordelenbank/model';

/** What words of a published verdict say: 'part' that it is said of a part only, 'nothing' that they go with any verdict. */
type Said = Outcome | 'part' | 'nothing';

/** How archives write verdicts, beside our own codes; each row is looked for in what the rows above it left. */
const wordings: readonly (readonly [said: Said, words: RegExp])[] = [
  [
    'partly-upheld',
    /\bniet (?:geheel|volledig|helemaal|op alle (?:punten|onderdelen)) (?:gegronde?|behoorlijk|terechte?)\b/g,
  ],
  [
    'not-investigated',
    /\bniet (?:verder )?(?:onderzocht|ontvankelijk|behandeld|bevoegd)\b|\b(?:onontvankelijk|onbevoegd|ingetrokken)\b|\bniet in (?:behandeling|onderzoek)(?: genomen)?\b|\bbuiten (?:behandeling|beschouwing)(?: gesteld| gelaten)?\b|\b(?:not investigated|inadmissible|withdrawn)\b/g,
  ],
  [
    'no-judgment',
    /\b(?:geen|zonder) (?:eind)?(?:oordeel|uitspraak)(?: mogelijk| gegeven)?\b|\bonthoud\w*(?: zich)?(?: van)?(?: het geven van)?(?: een)?(?: oordeel)?\b|\boordeelsonthouding\b|\bno judge?ment\b/g,
  ],
  [
    'not-upheld',
    /\b(?:ongegronde?|onterechte?)\b|\bniet (?:gegronde?|terechte?|onbehoorlijk)\b|\bnot (?:upheld|founded|justified)\b|\bunfounded\b/g,
  ],
  ['upheld', /\b(?:gegronde?|terechte?|onbehoorlijk|niet behoorlijk|upheld|founded|justified)\b/g],
  ['not-upheld', /\bbehoorlijk\b/g],
  [
    'part',
    /\b(?:deels|gedeeltelijk|grotendeels|ten dele|voor een deel|half|(?:voor het )?overige|partly|partially|in part)\b/g,
  ],
  [
    'nothing',
    /\b(?:de|het|een|is|zijn|was|en|maar|and|but|the|klacht(?:en|onderdeel|onderdelen)?|onderde(?:el|len)|complaint|gedraging|opmerking|oordeel|verklaard|bevonden|geacht|geheel|volledig|kennelijk|ontvankelijk|(?:met|zonder) aanbeveling(?:en)?|gecorrigeerd|rechtgezet|hersteld|opgelost)\b/g,
  ],
];

/**
 * Whether a published verdict is that of a report with these outcomes. One verdict stands for a whole report: parts with
 * several outcomes are together one that is upheld in part. Words that are not known could say anything, so with one of
 * them no verdict is the same.
 */
export function isSameVerdict(published: string, outcomes: readonly Outcome[]): boolean {
  const verdict = verdictIn(published);
  return verdict !== undefined && verdict === verdictOf(outcomes);
}

/** Undefined where it cannot be told. */
function verdictIn(published: string): Outcome | undefined {
  const said = saidIn(published);
  const outcomes = said.filter((it) => it !== 'part' && it !== 'nothing');
  const [only, ...others] = new Set(outcomes);
  if (!said.includes('part') || others.length > 0) return verdictOf(outcomes);
  return only === 'no-judgment' || only === 'not-investigated' || only === undefined ? undefined : 'partly-upheld';
}

/** Nothing where there is a word that is not known. */
function saidIn(published: string): Said[] {
  let rest = wordsOf(published);
  const said: Said[] = [];
  for (const [what, words] of wordings) {
    const left = rest.replace(words, '.');
    if (left !== rest) said.push(what);
    rest = left;
  }
  return /\p{L}/u.test(rest) ? [] : said;
}

/** "1. Niet-ontvankelijk; 2. beëindigd" → " niet ontvankelijk beeindigd". */
function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ');
}

function verdictOf(outcomes: readonly Outcome[]): Outcome | undefined {
  const judged = new Set(outcomes.filter((it) => it !== 'no-judgment' && it !== 'not-investigated'));
  if (judged.size > 1) return 'partly-upheld';
  const [only] = judged.size > 0 ? judged : outcomes.toSorted();
  return only;
}
