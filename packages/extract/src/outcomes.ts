import type { Outcome, Span } from '@oordelenbank/model';

/** Words of a verdict in a sentence. */
export interface OutcomeWords extends Span {
  readonly outcome: Outcome;
  readonly printed: string;
}

/**
 * Wordings of a verdict, the longer before the shorter that it holds: 'niet gegrond' holds 'gegrond', 'deels ongegrond'
 * holds 'ongegrond'. The first that fits at a place counts.
 */
const wordings: readonly (readonly [outcome: Outcome, pattern: string])[] = [
  [
    'not-investigated',
    'ingetrokken|blijft buiten beschouwing|buiten beschouwing (?:gelaten|blijven|laten)|trok(?:ken)? (?:\\S+ ){1,8}klacht(?:en)?(?: \\S+){0,6} in(?= voor|,|\\.|$)|blijft? buiten behandeling|buiten behandeling (?:gelaten|gesteld|blijft|blijven)|niet (?:verder |nader |inhoudelijk )?onderzocht|niet(?:-| )ontvankelijk|onbevoegd|niet bevoegd|geen bevoegdheid|verbiedt mij [^.]*onderzoek|laat de ombuds\\w+ [^.]*buiten beschouwing|niet in behandeling (?:genomen|nemen)',
  ],
  [
    'no-judgment',
    '(?:geen|niet tot een|geen uitdrukkelijk) oordeel(?! (?:over de vraag|van de rechter))|onthoudt? [^.]*van (?:het geven van )?een oordeel|onthouding van (?:een )?oordeel|oordeelsonthouding|niet (?:te |kunnen )?beoorde(?:eld|len)',
  ],
  [
    'partly-upheld',
    '(?:deels|gedeeltelijk|grotendeels|ten dele|voor een (?:groot |klein )?deel|slechts (?:deels|gedeeltelijk)|in hoofdzaak|op onderdelen) (?:niet |on)?(?:gegrond|behoorlijk|terecht)(?:,? (?:en|maar)? ?(?:deels|gedeeltelijk|ten dele|voor het overige) (?:niet |on)?(?:gegrond|behoorlijk|terecht))?|niet (?:geheel|volledig|helemaal|op alle punten) (?:behoorlijk|gegrond)',
  ],
  ['not-upheld', 'niet gegrond|ongegrond|niet (?:\\S+ )?onbehoorlijk|niet terecht|onterecht geklaagd'],
  ['upheld', '(?:niet|onvoldoende) behoorlijk|onbehoorlijk'],
  [
    'upheld',
    'gegrond|terecht (?:klaagt|geklaagd|(?:zij|hij|verzoek\\w+) (?:klaagt|erover))|klaagt (?:\\S+ ){0,3}terecht|klacht(?:en)? (?:\\S+ ){0,5}terecht',
  ],
  [
    'not-upheld',
    '(?<=\\b(?:is|was|zijn|waren|heeft|hebben|wel|acht|in zoverre|zich|punt) (?:\\S+ ){0,5})(?<!(?:niet|onvoldoende) (?:\\S+ )?)behoorlijk(?= (?:gehandeld|opgetreden|gedragen|geweest|jegens)|[.,;:]|$| en | voor zover| waar | wat betreft)',
  ],
];

const pattern = new RegExp(
  `(?<![\\p{L}\\d-])(?:${wordings.map(([, source], index) => `(?<w${index}>${source})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** "in strijd met het vereiste van …": a verdict without a verdict's word. */
const CONTRARY =
  /(?<not>niet |noch )?(?:gehandeld )?in strijd (?:met|gehandeld met|is met)|(?<no>geen )?schending van/iu;

/** The verdict words of a sentence in one line, in order. */
export function outcomesIn(sentence: string): readonly OutcomeWords[] {
  const found: OutcomeWords[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const [group] = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined) ?? [];
    const wording = wordings[Number(group?.slice(1))];
    if (wording === undefined || isDegree(sentence, match)) continue;
    found.push({ outcome: wording[0], printed: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The verdict of a sentence that only says what was contrary to which norm. */
export function contraryIn(sentence: string): OutcomeWords | undefined {
  const match = CONTRARY.exec(sentence);
  if (match === null) return undefined;
  const negated = match.groups?.not !== undefined || match.groups?.no !== undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, outcome: negated ? 'not-upheld' : 'upheld', printed: match[0] };
}

/** 'behoorlijk goed', 'behoorlijk lang', 'behoorlijk bestuur': an adverb of degree, or the name of a norm. */
function isDegree(sentence: string, match: RegExpExecArray): boolean {
  const after = sentence.slice(match.index + match[0].length);
  return (
    /behoorlijk$/iu.test(match[0]) &&
    /^ (?:bestuur|wat|veel|goed|lang|snel|groot|zwaar|laat|vaak|vervelend|ingewikkeld|duur|ver)\b/iu.test(after)
  );
}

/** Somebody judges, says or finds: whoever it is, it is not the judgment itself unless it is the ombudsman. */
const SAYS =
  /\b(?:verklaar(?:t|de|den)|acht(?:te|ten)?(?! (?:weken|maanden|dagen|jaar|jaren|uur|keer))|vind(?:t|en)|vond(?:en)?|meen(?:t|de|den)|stel(?:t|de|den)|schrijf(?:t|en)|schreef|oordeel(?:t|de|den)|noem(?:t|de|den)|concludeer(?:t|de)|van (?:oordeel|mening)|l(?:iet|aat) weten|deel(?:t|de) mee|erken(?:t|de))\b/iu;

/** "is ongegrond verklaard", "volgens de dienst niet onbehoorlijk" */
const REPORTED =
  /\b(?:on)?gegrond (?:verklaard|geacht|bevonden)\b|\b[Vv]olgens (?:hem|haar|hen|(?:de|het) (?!(?:\S+ )?\S*ombuds)\S+|\p{Lu}{2,}\S*)[^.]*\b(?:on)?(?:gegrond|behoorlijk)\b/iu;

/** The ombudsman speaks: by name, in the first person, as the commission that is one, or in the formula of the conclusion. */
const OMBUDSMAN =
  /ombuds(?:man|vrouw|dienst|commissie)\b|(?<!klacht\S*|bezwaar\S*|advies)\bcommissie (?:acht|is van|oordeelt|vindt|verklaart|concludeert)\b|\b(?:acht|vind|oordeel|concludeer|verklaar) ik\b|\bik (?:acht|vind|oordeel|verklaar|ben van)\b|\bmijn oordeel\b|onderzochte gedraging/iu;
const SUPPOSED =
  /\b(?:zou(?:den)?)\b[^.]*\b(?:on)?(?:gegrond|behoorlijk)\b|^(?:Als|Indien|Wanneer|Mocht|Stel)\b|\b(?:al dan niet|of)\b[^.,]{0,50}\bbehoorlijk\b|\bbezwaar(?:schrift)? (?:is |was |werd )?(?:deels |kennelijk )?(?:on)?gegrond|\b(?:bezwaar|beroep|verzet)\b[^.]{0,40}\b(?:on)?gegrond\b/iu;
const ELSEWHERE =
  /\b(?:eerdere?|andere?|vergelijkbare|soortgelijke) (?:zaak|zaken|rapport\w*|klacht\w*|dossier\w*|oordeel)\b|\b(?:in|zie|vergelijk) (?:zijn |haar |het |een )?(?:eerdere? )?(?:rapport|oordeel|dossier|zaak) (?:nr\. )?\w*\d/iu;

/** Whether the verdict words of a sentence are the ombudsman's own judgment in this case. */
export function isOwnJudgment(sentence: string): boolean {
  if (SUPPOSED.test(sentence) || ELSEWHERE.test(sentence)) return false;
  if (/[“„"][^”"]*(?:gegrond|behoorlijk)[^”"]*[”"]/iu.test(sentence)) return false;
  const isReported = SAYS.test(sentence) || REPORTED.test(sentence);
  return !isReported || OMBUDSMAN.test(sentence.replace(/\bklacht\b[^.]*\bverklaard\b/iu, ''));
}
