import { latinPattern, matchesOf, type Outcome, remembered, type Span } from '@oordelenbank/model';
import { COMPLAINT_NOUN } from './complaint-words.ts';

/** Words of a verdict in a sentence. */
export interface OutcomeWords extends Span {
  readonly outcome: Outcome;
  readonly printed: string;
}

/** The ombudsman, behind a verb: 'laat ik', 'geeft de ombudsdienst'. */
const JUDGE = '(?:ik|wij|we|de (?:\\S+ )?\\S*ombuds\\S+|de commissie)';

/** Whom the ombudsman follows where the complaint is upheld. */
const COMPLAINANT =
  '(?:hem|haar|hen|(?:de )?(?:verzoek|klager|klaagster)\\S*|(?:de heer|mevrouw|meneer|de familie) (?:\\S+ ){0,2}\\S+)';

/** Before a verb: 'de ombudsman laat'. */
const BEHIND_JUDGE = '(?<=\\b(?:ombuds\\w+|ik|wij|we|commissie) )';

/**
 * Wordings of a verdict, the longer before the shorter that it holds: 'niet gegrond' holds 'gegrond', 'deels ongegrond'
 * holds 'ongegrond'. The first that fits at a place counts.
 */
const wordings: readonly (readonly [outcome: Outcome, patterns: readonly string[]])[] = [
  [
    'not-investigated',
    [
      '(?:blijf(?:t|ven)|bleef|bleven) [^.;]{0,90}(?:buiten (?:beschouwing|behandeling|bespreking|beoordeling|(?:het|mijn|dit|ons|haar|zijn) onderzoek)|onbesproken)',
      `(?:${BEHIND_JUDGE}(?:laat|laten|liet|lieten)|(?:laat|laten|liet|lieten) (?:${JUDGE}|dit|dat|die|deze)) ?[^.;]{0,90}(?:buiten (?:beschouwing|behandeling|bespreking|beoordeling)|rusten(?! zonder)|liggen(?=[.;]|$)|onbesproken)`,
      'laten rusten(?! zonder)',
      'niet in (?:zijn|haar|het|mijn|ons) onderzoek (?:betrokken|betrekken)',
      `(?:ga|gaat|gaan) ${JUDGE} [^.]{0,40}niet (?:\\S+ )?(?:op )?in(?=[.,;]|$)`,
      `behandel(?:t|en)? ${JUDGE} [^.]{0,60}\\bniet\\b`,
      `mag ${JUDGE} [^.]*geen onderzoek (?:doen|instellen)`,
      'van onderzoek af te zien',
      'oordeel [^.]{0,40}geen prijs',
      'ontbr(?:eekt|ak) [^.]{0,60}bevoegdheid',
      'geen onderzoek (?:\\S+ ){0,2}doen',
      'niet aan bod',
      '(?:klacht|onderdeel|punt|grief) trok(?:ken)? (?:\\S+ ){1,3}in\\b',
      'ervan af [^.;]{0,60}te onderzoeken',
      `mag ${JUDGE} (?:\\S+ ){0,5}niet (?:\\S+ ){0,3}(?:oordelen|bemoeien)`,
      'geen kennis nemen',
      'v(?:alt|iel) (?:\\S+ )?af(?=[.;,]|$)',
      'niet in het onderzoek zou(?:den)? worden betrokken',
      `${BEHIND_JUDGE}(?:ga|gaat|gaan) [^.]{0,40}niet (?:\\S+ ){0,2}(?:op )?in(?=[.,;]|$)`,
      '(?:valt|vallen|viel|vielen) [^.;]{0,40}buiten (?:het|mijn|dit|ons|haar|zijn) onderzoek',
      'vervallen (?:\\S+ ){0,2}beschouwd',
      'onderzoek (?:\\S+ ){0,4}(?:gestaakt|beëindigd)',
      'niet het juiste adres',
      'kan (?:daarover|hierover|daar|hier) niet (?:over )?beslissen',
      'niet (?:meer|langer|verder) (?:\\S+ ){0,3}(?:beslist|beslissen|besproken)',
      'ingetrokken',
      '(?:klacht|onderdeel|punt|grief|verwijt)(?: \\S+){0,3} intrekt',
      'trok(?:ken)? (?:\\S+ ){1,3}(?:klacht|onderdeel|punt|grief) (?:[^.]{0,40} )?in(?= dat| voor|,|\\.|$)',
      'buiten bespreking',
      'behoef(?:t|ven) (?:\\S+ )?geen (?:verdere |nadere )?(?:bespreking|behandeling|onderzoek)',
      'geen onderzoek (?:\\S+ ){0,2}naar (?:gedaan|verricht|ingesteld)',
      'niet ontvangen in',
      'in (?:deze|die) (?:grief|klacht) niet ontvangen',
      'in (?:deze|die) (?:grief|klacht) (?:\\S+ )?niet.ontvankelijk',
      'de (?:commissie|ombuds\\w+) heeft [^.]{0,60} in (?:deze|die) (?:grief|klacht) niet ontvangen',
      'niet (?:langer |meer )?(?:\\S+ )?gehandhaafd',
      '(?:laten|liet|lieten) vallen',
      'prijsgegeven',
      'blijft buiten beschouwing',
      'buiten beschouwing (?:gelaten|blijven|laten)',
      'trok(?:ken)? (?:\\S+ ){1,8}klacht(?:en)?(?: \\S+){0,6} in(?= voor|,|\\.|$)',
      'blijft? buiten behandeling',
      'buiten behandeling (?:gelaten|gesteld|blijft|blijven)',
      'niet (?:verder |nader |inhoudelijk )?onderzocht',
      'niet (?:langer|meer|verder) (?:\\S+ ){0,4}(?:onderzocht|beoordeeld|behandeld)',
      '(?:laat|laten|liet) [^.]{3,60} (?:verder )?rusten(?! zonder)',
      'blijft? buiten beoordeling',
      'buiten beoordeling (?:gelaten|blijft|blijven)',
      'blijft? [^.]{0,20}onbesproken',
      'niet(?:-| )ontvankelijk',
      'onbevoegd',
      'niet (?:verder )?in (?:behandeling|onderzoek) (?:\\S+ ){0,3}genomen',
      'niet bevoegd',
      'geen bevoegdheid',
      'buiten (?:de|mijn|onze|haar|zijn) bevoegdheid',
      'verbiedt mij [^.]*onderzoek',
      '(?<=\\b(?:de commissie|ombuds\\w+|ik|wij|we) )laa?t(?:en)? (?:\\S+ ){1,8}buiten (?:beschouwing|behandeling)',
      'laat (?:de ombuds\\w+|de commissie|ik) [^.]*buiten (?:beschouwing|behandeling)',
      'niet (?:verder )?behandeld',
      'niet (?:verder )?in het onderzoek betrokken',
      'geen onderzoek (?:in(?=[.,;]|$)|ingesteld|naar ingesteld)',
      'niet in (?:behandeling|onderzoek) (?:genomen|nemen)',
      '(?:neem|neemt|nemen|nam|namen) [^.]{2,60}niet in (?:behandeling|onderzoek)',
      '(?:laat|laten|liet|gelaten|bleef|blijven) [^.]{0,80}onbesproken',
      '(?<=\\b(?:ombuds\\w+|ik|wij|we|commissie)\\b[^.]{0,60})niet (?:\\S+ ){0,2}(?:op )?ingegaan',
      'buiten (?:het|mijn|dit|ons|haar|zijn) onderzoek (?:gelaten|gebleven|gehouden|laten|blijft|blijven|valt|vallen)',
      '(?:laat|laten|liet|houd|houdt|hield) [^.]{2,60}buiten (?:het|mijn|dit|ons|haar|zijn) onderzoek',
      'geen onderzoek (?:mag|mocht|kan|kon|zal|te) (?:\\S+ )?(?:doen|instellen|verrichten)',
      '(?:ziet?|zag|zien|afgezien) (?:\\S+ ){0,4}(?:af )?van (?:een |nader |verder )?onderzoek',
      'niet (?:verder )?bekeken',
      'niet (?:\\S+ ){0,4}(?:in )?meegenomen',
      'blijf(?:t|ven)? (?:hier|daar) buiten',
      'geen (?:verder|nader) onderzoek (?:\\S+ )?(?:naar )?gedaan',
      'niet verder (?:gegaan|naar gekeken)',
      'laat (?:\\S+ ){1,4}aan de (?:rechter|rechtbank|bezwaarcommissie)',
      `mag ${JUDGE} [^.]{0,60}niet onderzoeken`,
      `mag ${JUDGE} (?:\\S+ ){0,5}niet (?:over )?(?:uitlaten|uitspreken)`,
      `mis(?:t|sen)? ${JUDGE} (?:\\S+ )?bevoegdheid`,
      '(?:klacht|onderdeel|klachtonderdeel|punt|grief|verwijt) [^.]{0,20}teruggenomen',
      'niet (?:langer|meer) aan de orde (?:te )?(?:hoeft|hoefde|komt|komen)',
      'niet (?:\\S+ ){0,2}(?:bezig(?:ge)?houden|gebogen)',
    ],
  ],
  [
    'no-judgment',
    [
      '(?:geen|niet tot een|geen uitdrukkelijk) oordeel(?! (?:over de vraag|van de rechter))',
      'onthoudt? [^.]*van (?:het geven van )?een oordeel',
      '(?:laat|laten) [^.;]{0,60}rusten zonder',
      'zonder (?:een )?oordeel(?! te geven)',
      'ziet? [^.;]{0,40}\\baf van een oordeel',
      'onthouding van (?:een )?oordeel',
      'oordeelsonthouding',
      '(?:niet|valt niet|kan niet)\\b[^.]{0,40}\\b(?:vastgesteld|vast te stellen|uit te maken)\\b[^.]{0,80}\\b(?:strijd|behoorlijk)\\b',
      'niet (?:te |kunnen )?beoorde(?:eld|len)',
      'oordeel (?:\\S+ ){0,6}niet mogelijk',
      'niet tot een uitspraak',
      'oordeel [^.]{0,60}niet geven',
      'oordeel (?:\\S+ ){0,3}niet (?:gegeven|geven)',
      '(?:doe|doet|doen) [^.]{0,30}geen uitspraak',
      '(?:blij(?:ft|ven)|laat|laten|moet|moeten) (?:\\S+ ){0,4}onbeslist',
      'onbeslist (?:ge)?laten',
      '(?:laat|laten|spreekt|spreek|spreken) (?:\\S+ ){0,8}niet uit(?=[.,;:]|$| over)',
      'niet (?:\\S+ )?uitspreken',
      'in het midden (?:laten|gelaten|blijven)',
      '(?:laat|laten|liet|blijft) [^.]{0,60}in het midden',
      '(?:antwoord|oordeel|uitspraak) [^.;]{0,60}(?:schuldig|achterwege)',
      '(?:oordeel|uitspraak) (?:\\S+ ){0,2}open(?=[.,;:]|$)',
      '(?:blijft?|bleef) [^.;]{0,40}(?:oordeel|uitspraak) (?:\\S+ )?(?:open|uit)(?=[.,;:]|$)',
      '(?:kan|kunnen|kon) (?:\\S+ ){0,5}niet (?:\\S+ )?oordelen',
    ],
  ],
  [
    'partly-upheld',
    [
      '(?:deels|gedeeltelijk|half|ten dele|voor een (?:stuk|deel)) (?:gelijk|doel)',
      '(?:half|voor een (?:stuk|deel)|voor de (?:ene )?helft) (?:gegrond|terecht)',
      '(?:terecht|gegrond|behoorlijk)(?=, (?:maar |en )?wat [^.;,]{3,60} betreft niet(?:[.;]|$))',
      'alleen (?:een|het) (?:gedeelte|deel) (?:niet behoorlijk|gegrond|terecht)',
      'klopt? (?:deels|gedeeltelijk|ten dele|voor een (?:stuk|deel))',
      '(?<=\\b(?:klacht|klachten|grief|verwijt|onderdeel|punt)\\b[^.]{0,80})(?:slaa?g(?:t|en)|tref(?:t|fen) doel) (?:deels|gedeeltelijk|ten dele|voor een (?:stuk|deel)|grotendeels)',
      '(?:deels|gedeeltelijk|grotendeels|ten dele|voor een (?:groot |klein )?deel|slechts (?:deels|gedeeltelijk)|in hoofdzaak|op onderdelen|voor de helft) (?:niet |on)?(?:gegronde? klacht|gegrond|behoorlijk|terechte?(?: klacht)?)(?:,? (?:en|maar)? ?(?:deels|gedeeltelijk|ten dele|voor het overige) (?:niet |on)?(?:gegrond|behoorlijk|terecht))?',
      'behoorlijk (?:\\S+ )?(?:behandeld|gehandeld),? (?:maar )?(?:in de periode )?(?:daarna|daarvoor|verder|voor het overige) niet',
      'niet (?:geheel|volledig|helemaal|in alle opzichten|op alle (?:punten|onderdelen)) (?:behoorlijk|gegrond)',
    ],
  ],
  [
    'not-upheld',
    [
      '(?<=\\b(?:ombuds\\w+|ik|wij|we|commissie) (?:\\S+ ){0,3})geen (?:aanleiding|reden|grond) [^.]{0,60}gegrond',
      '(?<=\\bgegrond\\b[^.;]{3,120}[,;] (?:maar |en )?)niet(?= (?:waar|wat|voor zover|ten aanzien van|over)\\b)',
      'houdt? geen stand',
      '(?:niet|evenmin|geenszins|allerminst|allesbehalve) gegrond',
      'ongegronde? klacht',
      'ongegrond',
      '(?:geen gelijk|ongelijk)(?=[.,;:]|$)',
      'onterechte? (?:klacht|opmerking)',
      '(?<=^(?:oordeel|kwalificatie|evaluatie|conclusie|uitspraak): )onterecht',
      'treft? (?:\\S+ ){0,4}geen doel',
      'slaagt (?:\\S+ ){0,3}niet',
      '(?:be)?klaa?gt? (?:\\S+ ){0,4}(?:zonder (?:grond|reden)|ten onrechte)',
      '(?:klacht(?:en|onderdeel|punt)?|onderdeel|verwijt|grief|bezwaar|punt) (?:(?!niet|deels|gedeeltelijk|grotendeels|half|stuk|dele|deel|helft)\\S+ ){0,5}onterecht',
      '(?<!\\bniet [^.;]{0,40})toets [^.;]{0,40}(?<!niet )doorsta(?:an|at)',
      '(?:kan|kunnen) (?:\\S+ ){0,5}niet slagen',
      `(?:volg|volgt|volgen) ${JUDGE} (?:\\S+ ){0,4}niet`,
      `kan ${JUDGE} ${COMPLAINANT} (?:hierin |daarin )?niet (?:hierin |daarin )?volgen`,
      `(?:verwijt|klacht|grief|kritiek) (?:\\S+ ){0,4}(?:deel|deelt|delen) ${JUDGE} (?:\\S+ )?niet`,
      `${BEHIND_JUDGE}kan (?:u|${COMPLAINANT}) (?:hierin |daarin )?niet (?:hierin |daarin )?volgen`,
      `(?<=\\b(?:klacht|verwijt|grief|punt|onderdeel)\\b[^.]{0,60})ziet ${JUDGE} geen grond`,
      `(?<=\\b(?:klacht|verwijt|grief)\\b[^.]{0,20})ben ik het niet eens`,
      `wijs(?:t|en)? ${JUDGE} (?:\\S+ ){0,3}af(?=[.;,]|$)`,
      'faalt',
      'niet (?:\\S+ )?onbehoorlijk',
      'niet terecht',
      'onterecht geklaagd',
    ],
  ],
  [
    'upheld',
    [
      'het gelijk aan (?:haar|zijn|hun|uw|je|jouw) (?:kant|zijde)',
      `(?:treed|treedt|treden|val|valt|vallen) ${JUDGE} ${COMPLAINANT} bij(?=[.,;:]|$)`,
      '(?:niet|onvoldoende|weinig|nauwelijks|verre van|allesbehalve|allerminst|geenszins|evenmin) behoorlijk',
      'onbehoorlijk',
      '(?:toets [^.;]{0,40}niet doorsta(?:an|at)|niet [^.;]{0,40}toets [^.;]{0,40} doorstaan)',
    ],
  ],
  [
    'upheld',
    [
      '(?<!deels |gedeeltelijk |niet |on)(?:terechte?|gegronde) (?:klacht|opmerking)',
      '(?<=^(?:oordeel|kwalificatie|evaluatie|conclusie|uitspraak): )terecht',
      'gegrond',
      '(?:geef|geven|geeft|krijgt|krijg) (?:(?!deels|gedeeltelijk|half|geen)\\S+ ){0,6}gelijk(?=[.,;:]|$)',
      '(?:geef|geven|geeft) (?:(?!deels|gedeeltelijk|half|geen)\\S+ ){0,6}gelijk(?= (?:wat|voor zover|waar|ten aanzien|over|op)\\b)',
      'treft? (?:\\S+ )?doel',
      '(?<=\\b(?:klacht|klachten|grief|verwijt|onderdeel|punt)\\b[^.]{0,80})slaa?g(?:t|en)',
      'met (?:recht|reden) (?:\\S+ )?(?:be)?klaa?gt?',
      '(?:be)?klaagt (?:\\S+ ){0,3}met (?:recht|reden)',
      'terecht (?:klaagt|geklaagd|(?:zij|hij|verzoek\\w+) (?:klaagt|erover))',
      'klaagt (?:(?!niet|deels|gedeeltelijk)\\S+ ){0,3}terecht',
      '(?:klacht(?:en|onderdeel|punt)?|onderdeel|verwijt|grief|bezwaar|punt) (?:(?!niet|deels|gedeeltelijk|grotendeels|evenmin|geenszins|half|stuk|dele|deel|helft)\\S+ ){0,5}terecht(?!, (?:maar |en )?wat [^.;,]{3,60} betreft niet(?:[.;]|$))',
    ],
  ],
  [
    'not-upheld',
    [
      '(?<!niet |onvoldoende )behoorlijk (?:heeft|hebben|had|hadden) (?:gehandeld|opgetreden)',
      '(?<=\\bklacht\\b[^.;]{0,40}(?<!niet |onvoldoende ))behoorlijk behandeld',
    ],
  ],
  ['not-upheld', ['(?<=\\b(?:ten aanzien van|punt|onderdeel|klacht) [^:.;]{1,40}: )behoorlijk(?=[.,;]|$)']],
  [
    'partly-upheld',
    [
      '(?<=behoorlijk\\b[^.;]{3,80} en )(?:deels|gedeeltelijk|ten dele|voor een deel)(?= op (?:de )?(?:punt|onderdeel))',
    ],
  ],
  [
    'not-upheld',
    [
      '(?<=, en |; )behoorlijk(?= (?:op|voor) (?:de )?(?:punt|onderdeel))',
      '(?<=, en |; )behoorlijk(?= (?:voor wat|wat|ten aanzien|met betrekking))',
      '(?<=\\b(?:en|maar) (?:voor het overige|voor de rest|verder) )behoorlijk(?=[.,;]|$)',
    ],
  ],
  [
    'not-upheld',
    [
      '(?<=\\b(?:(?:is|was|zijn|waren|wel|acht|in zoverre|punt) (?:\\S+ ){0,5}|(?:heeft|hebben|zich) (?:\\S+ ){0,12}))(?<!(?:niet|onvoldoende|weinig|nauwelijks|van|allesbehalve|allerminst|geenszins|evenmin) (?:\\S+ )?)behoorlijk(?= (?:gehandeld|opgetreden|gedragen|geweest|jegens)| met .{2,40}? omgegaan|[.,;:]|$| en | voor (?:zover|wat|het overige)| waar | wat betreft| met betrekking tot| ten aanzien van| in zoverre| op (?:dit|dat) punt)',
    ],
  ],
];

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
const SENTENCES = 2048;

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
    const wording = wordings[match.findIndex((words, group) => group > 0 && words !== undefined) - 1];
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

const VERB =
  '(?:verklaar(?:t|de|den)|(?<!in )acht(?:te|ten)?(?! (?:weken|maanden|dagen|jaar|jaren|uur|keer))|vind(?:t|en)|vond(?:en)?|meen(?:t|de|den)|stel(?:t|de|den)|schrijf(?:t|en)|schreef|oordeel(?:t|de|den)|noem(?:t|de|den)|conclude(?:ert|erde)|van (?:oordeel|mening)|l(?:iet|aat) weten|deel(?:t|de) mee|erken(?:t|de|d))';

/** Somebody judges, says or finds: whoever it is, it is not the judgment itself unless it is the ombudsman. */
const SAYS = new RegExp(
  `\\b${VERB}\\b|\\b(?:on)?gegrond (?:verklaard|geacht|bevonden|te (?:achten|verklaren|oordelen))\\b`,
  'i',
);

const WE =
  '(?:\\S*ombuds(?:man|vrouw|dienst|commissie)|(?<!klacht\\S*|bezwaar\\S*|advies)\\bcommissie|\\bik|\\bwij|\\bwe)';

/** The ombudsman is who judges: by name, in the first person, as a commission, or in the formula of the conclusion. */
const OMBUDSMAN = new RegExp(
  [
    `${WE}\\s+(?:\\S+\\s+){0,3}?${VERB}\\b`,
    `${WE}\\b[^.;:]{0,120}\\b(?:maar|en|doch)\\s+(?:\\S+\\s+){0,2}?${VERB}\\b`,
    `\\b${VERB}\\s+(?:de\\s+|het\\s+)?(?:\\S+\\s+)?${WE}\\b`,
    '\\b(?:ik (?:verklaar|vind|meen|oordeel|concludeer)|(?:verklaar|vind|meen|oordeel|concludeer) ik)\\b',
    '\\bdoor (?:de )?(?:\\S+ )?\\S*ombuds\\S+ [^.]*verklaard',
    'onderzochte gedraging',
    'verklaart zich (?:on|niet )?bevoegd',
  ].join('|'),
  'i',
);

/** "Volgens de dienst", "Naar de mening van verzoekster", "In de ogen van de wethouder" */
const OPINION =
  /(?:^|, )(?:\S+ ){0,2}?(?:naar (?:de|het) (?:mening|oordeel|opvatting|idee) van|naar (?:zijn|haar|hun) (?:mening|oordeel|opvatting|idee)|in de ogen van|aldus|volgens)\b(?! (?:de )?(?:\S+ )?\S*ombuds| mij\b| ons\b)|\b(?:was|waren|is|zijn) volgens (?!(?:de )?(?:\S+ )?\S*ombuds|mij\b|ons\b)|\b(?:oordeel|conclusie|standpunt|beslissing|advies) van (?:de|het) (?!(?:\S+ )?\S*ombuds)\S+ dat\b/i;

/** A question, a condition, something left open, a ruling in an objection procedure. */
const SUPPOSED =
  /^Of\b|^(?:Had(?:den)?|Was|Waren|Zou(?:den)?)\b.*\bdan\b|\b(?:on)?(?:gegrond|behoorlijk) geweest\b|\?["”’]?$|\b(?:zou(?:den)?)\b[^.]*\b(?:on)?(?:gegrond|behoorlijk)\b|^(?:Als|Indien|Wanneer|Mocht|Stel)\b|\b(?:als|indien|wanneer) [^.,;]*\b(?:on)?(?:gegrond|behoorlijk)\b|\bhad(?:den)? (?:ik|wij|we|de \S*ombuds\S+|de commissie)\b[^.]*\b(?:on)?(?:gegrond|behoorlijk)\b|\b(?:al dan niet|of)\b[^.,;]{0,80}\b(?:on)?(?:gegrond|behoorlijk)\b|\b(?:(?<!(?:st|d)e )bezwaar(?! \d)|beroep|verzet)(?:schrift)?\b[^.]{0,40}\b(?:on)?gegrond\b|\b(?:concept|voorlopig)\S*|\bkennelijk (?:on)?gegrond/i;

/** 'Of de bejegening fatsoenlijk was, blijft in het midden' leaves open what was complained of, and no question of law. */
const LEAVES_OPEN =
  /^Of\b(?!.*\b(?:\p{L}*wet|artikel|besluit|beslissing|verdrag)\b).*\b(?:behoorlijk|fatsoenlijk|bejegen\p{L}*|klacht|verwijt|norm|vereiste|onderdeel)\b/u;

/** A denial that stands away from the word of the verdict: what it leaves is not told, so it is no verdict. */
const DENIED =
  /\bonbehoorlijk\p{L}* \p{L}+[^.]*\b(?:niet|geen)\b|\bniet (?:zo )?dat\b|\b(?:vind|acht|meen)(?:t|en)? (?:\S+ ){0,2}niet dat\b|\bniet van (?:oordeel|mening)\b|(?<!\b(?:ombuds\w+|ik|wij|we|commissie) (?:\S+ ){0,3})\bgeen (?:reden|aanleiding|grond)\b|(?<!\bziet (?:ik|wij|we|de \S+(?: \S+)?) )\bgeen (?:reden|aanleiding|grond)\b(?![^.]{0,60}\bgegrond)|(?<!\b(?:want|omdat|nu)\b[^.;]*)\bgeen sprake\b|\bniet (?:\S+ )?(?:gebleken|aannemelijk|vast ?(?:te |komen )?st(?:aan|ellen)|kunnen vaststellen)\b|\bnoch\b|\b(?:klacht|punt|onderdeel)\b[^.]*\bniet (?:en|maar)\b[^.]*\bwel\b|(?<!deels |gedeeltelijk |ten dele )\bgegrond\b(?![^.]*betreft niet)[^.]*\b(?:niet|wel)\.?$/iu;

const ELSEWHERE =
  /\b[Ii]n dat rapport\b|\b[Ii]n een zaak (?:van|uit)\b|\b(?:eerdere?|andere?|vergelijkbare|soortgelijke) (?:zaak|zaken|rapport\w*|klacht\w*|dossier\w*|oordeel)\b|\bklacht(?:en)? over (?:een |het |de )?(?:vergelijkba|soortgelijk)|\bzo[’'`]n (?:klacht|zaak)\b|\b(?:in|zie|vergelijk) (?:zijn |haar |het |een |ons |onze |mijn |dat )?(?:eerdere? )?(?:rapport|oordeel|dossier|zaak) (?:nr\. |nummer )?(?:\p{Lu}{1,4}[ -])?\w*\d/iu;

export function tellsOfAnotherCase(sentence: string): boolean {
  return ELSEWHERE.test(sentence);
}

const QUOTED = /[“„"][^”"]*(?:gegrond|behoorlijk)[^”"]*[”"]/i;

/** Whether the verdict words of a sentence are the ombudsman's own judgment in this case. */
export const isOwnJudgment = remembered(readOwn, SENTENCES);

/** 'Punt E wordt ongegrond verklaard', 'Grief 5 is deels terecht, namelijk over wie het antwoord schreef' */
const OPENS_WITH_PART = new RegExp(
  `^(?:(?:Wat|Over|Op|Ten aanzien van|Met betrekking tot) )?(?:de |het |uw |deze |dit |die |dat )?(?:\\S+(?:st|d)e )?${COMPLAINT_NOUN}\\b`,
  'i',
);

/** 'Grief 3 noemt hij onterecht': where the outcome stands, it is the ombudsman. */
const PRONOUN_JUDGES = new RegExp(`\\b${VERB} (?:hij|zij|ze)\\b`, 'i');

/**
 * Whether the verdict words of a sentence in the section of the outcome are the ombudsman's own, though it does not say who
 * judges: it opens with the part that it judges, and nobody else says so before.
 */
export const isOwnOutcome = remembered((sentence: string): boolean => {
  const [first] = outcomesIn(sentence);
  if (first === undefined || !OPENS_WITH_PART.test(sentence)) return false;
  if (isNoJudgment(sentence, false)) return false;
  const isPassive = /\bword(?:t|en) (?:\S+ ){0,2}(?:on)?gegrond (?:verklaard|geacht|bevonden)\b/i.test(sentence);
  return isPassive || !SAYS.test(sentence.slice(0, first.end).replace(PRONOUN_JUDGES, ''));
}, SENTENCES);

function readOwn(sentence: string): boolean {
  const outcomes = outcomesIn(sentence);
  const isLeftOpen =
    outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'no-judgment' || outcome === 'not-investigated');
  if (isLeftOpen && LEAVES_OPEN.test(sentence)) return true;
  if (isNoJudgment(sentence, isLeftOpen)) return false;
  return !SAYS.test(sentence) || OMBUDSMAN.test(sentence);
}

/** Whether its words are of another case, supposed, quoted, somebody's opinion, or denied; what is left open may be denied. */
function isNoJudgment(sentence: string, isLeftOpen: boolean): boolean {
  const speaksAgainst = isLeftOpen ? [SUPPOSED, QUOTED, OPINION] : [SUPPOSED, DENIED, QUOTED, OPINION];
  return tellsOfAnotherCase(sentence) || speaksAgainst.some((pattern) => pattern.test(sentence));
}
