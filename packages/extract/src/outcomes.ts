import { groupOf, latinPattern, matchesOf, type Outcome, remembered, type Span } from '@oordelenbank/model';
import { wordings } from './outcome-wordings.ts';

/** Words of a verdict in a sentence. */
export interface OutcomeWords extends Span {
  readonly outcome: Outcome;
  readonly printed: string;
}

/** A wording's group has its place, counted from 1; the wordings hold no groups of their own. */
const pattern = latinPattern(
  `(?<![\\p{L}\\d-])(?:${wordings.map(([, patterns]) => `(${patterns.join('|')})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** How a body acts that meets a norm. */
const GOOD =
  '(?:betrouwbaar|zorgvuldig|voortvarend|transparant|fair|evenredig|respectvol|fatsoenlijk|coulant|onpartijdig|redelijk|professioneel|adequaat|correct)';

/** Behind a verb: what it is said of, named before it, is a norm. */
const OF_NORM = '(?<=\\b(?:norm|vereiste|eis|beginsel|behoorlijkheids\\w+)\\b[^.;]{0,105})';

/** "in strijd met het vereiste van …", "heeft de norm van … miskend": a verdict without a verdict's word. */
const CONTRARY = new RegExp(
  [
    '(?<not>niet |noch )?(?:gehandeld )?in strijd (?:met|gehandeld met|is met|heeft gehandeld met|hebben gehandeld met)(?! (?:het bepaalde in )?art(?:ikel|\\.))',
    '(?:wegens|vanwege) strijd met',
    '(?<no>geen )?schending van',
    `(?<nor>niet )?(?:geschonden|overtreden|veronachtzaamd|miskend)${OF_NORM}`,
    `(?:niet|onvoldoende) (?:nageleefd|in acht genomen|gerespecteerd)${OF_NORM}`,
    '(?:voldoe(?:t|n)|voldeed|voldeden) niet aan (?:de|het) (?:norm|eis|vereiste|beginsel)',
    'niet voldaan aan (?:de|het) (?:norm|eis|vereiste|beginsel)',
    'gezondigd tegen (?:de|het) (?:norm|eis|vereiste|beginsel)',
    `(?:niet|onvoldoende|weinig) (?:\\S+ )?${GOOD} (?:gehandeld|geweest|opgetreden)`,
  ].join('|'),
  'gi',
);

/** A report has so many sentences, and each is looked at for several questions. */
export const SENTENCES = 2048;

/**
 * The verdict words of a sentence in one line, in order. What the complaint itself says is left out: 'de klacht dat hij zich
 * onbehoorlijk gedroeg, is ongegrond' has one verdict.
 */
export const outcomesIn = remembered(readOutcomes, SENTENCES);

function readOutcomes(sentence: string): readonly OutcomeWords[] {
  const found: OutcomeWords[] = [];
  const told = sentence.replace(TOLD, (words) => ' '.repeat(words.length));
  const { words: judging, placeOf } = withoutConnectives(told);
  for (const match of matchesOf(judging, pattern)) {
    const wording = wordings[groupOf(match)];
    if (wording === undefined || isDegree(judging, match) || isAdjective(judging, match)) continue;
    const start = placeOf(match.index);
    const end = placeOf(match.index + match[0].length - 1) + 1;
    found.push({ outcome: wording[0], printed: sentence.slice(start, end), start, end });
  }
  return found;
}

/** Words that join a verdict to its reasons, and may stand anywhere in it: 'houdt daarom geen stand'. */
const CONNECTIVE =
  / (?:dan ook|daarom|dus|derhalve|dientengevolge|daardoor|bijgevolg|mitsdien|zodoende|om die reden(?:en)?|eveneens|evenzeer|tevens|echter|evenwel|niettemin|desondanks|inderdaad|overigens|uiteindelijk|per saldo|al met al|alles (?:afwegend|overziend)e?|in (?:dit geval|deze zaak))(?= )/gi;

/** A sentence without its connectives, and where a place in it is in the whole sentence. */
function withoutConnectives(sentence: string): { readonly words: string; placeOf(offset: number): number } {
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let gone = 0;
  const words = sentence.replace(CONNECTIVE, (connective, at: number) => {
    cuts.push({ at: at - gone, length: connective.length });
    gone += connective.length;
    return '';
  });
  const placeOf = (offset: number): number =>
    cuts.reduce((place, { at, length }) => (at <= offset ? place + length : place), offset);
  return { words, placeOf };
}

/** "De klacht dat zij niet onderzocht is door een arts," before the verb of the verdict: what is complained of. */
const TOLD = /(?<=\bklacht(?:en|onderdeel)?(?: \S+){0,4} dat ).*?(?=, (?:is|zijn|was|waren|acht|vind|wordt|blijft)\b)/i;

/** "de vrees was gegrond", "een gegrond vermoeden": said of something else than a complaint. */
function isAdjective(sentence: string, match: RegExpExecArray): boolean {
  if (!/gegrond$/i.test(match[0])) return false;
  const isOfComplaint =
    /^(?:Bezwaar )?(?:[A-H]|[ivx]+) (?:is|zijn|wordt)\b|\b(?:klacht|onderde(?:el|len)|gedraging|punt|thema|verwijt|grief|bezwaar \d)|^\W*(?:deels |niet |gedeeltelijk |on)?gegrond|^(?:Zij|Ze|Deze|Die|Dit|Dat|Hij|Het|Wat betreft|Ten aanzien van|Voor zover|Inzake|Met betrekking tot)\b|^wat \S+ \S+ betreft|:/i;
  return (
    !isOfComplaint.test(sentence) ||
    /^ (?:vermoeden|verzoek|reden|vrees|aanleiding|bezwaar)/i.test(sentence.slice(match.index + match[0].length))
  );
}

/** What a rule forbids, and not what was done: 'mag niet worden uitgeoefend in strijd met ongeschreven regels'. */
const RULE = /\b(?:mag|mogen)\b[^.]*\bniet\b[^.]*\bin strijd\b|\bof\b[^.,;]*\bin strijd\b/i;

/** The verdict of a sentence that only says what was contrary to which norm: upheld where it is contrary to one at least. */
export const contraryIn = remembered(readContrary, SENTENCES);

function readContrary(sentence: string): OutcomeWords | undefined {
  if (RULE.test(sentence)) return undefined;
  const matches = matchesOf(sentence, CONTRARY);
  const violated = matches.find(({ groups }) =>
    [groups?.not, groups?.no, groups?.nor].every((denied) => denied === undefined),
  );
  const match = violated ?? matches[0];
  if (match === undefined) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, outcome: violated === undefined ? 'not-upheld' : 'upheld', printed: match[0] };
}

/** 'behoorlijk goed', 'behoorlijk lang', 'behoorlijk bestuur': an adverb of degree, or the name of a norm. */
function isDegree(sentence: string, match: RegExpExecArray): boolean {
  const after = sentence.slice(match.index + match[0].length);
  return (
    /behoorlijk$/i.test(match[0]) &&
    /^ (?:bestuur|wat|veel|goed|lang|snel|groot|zwaar|laat|vaak|vervelend|ingewikkeld|duur|ver)\b/i.test(after)
  );
}
