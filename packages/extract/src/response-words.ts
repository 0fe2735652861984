import { latinPattern, type Response } from '@oordelenbank/model';
import { likeness } from './likeness.ts';

/** Where a separable verb or a clause ends. */
const END = '(?=[.,;:–)]|$| en | maar | voor | bij | als | zodra | omdat | met ingang)';

/** What was done, as the participle tells. */
const DONE =
  '(?:aangeboden|aangebracht|aangepast|aangeschreven|aangetekend|aangevuld|aangewezen|aangesloten|afgeschermd|afgesproken|afgeschaft|behandeld|betaald|besproken|besteld|bezorgd|geplaatst|geregeld|gemaakt|geschrapt|geschreven|gestuurd|gewijzigd|(?<!het )gegeven|herinnerd|hersteld|herzien|ingelicht|ingericht|ingesteld|ingetrokken|ingevoerd|kwijtgescholden|nageleefd|ondertekend|opgedragen|opgehaald|opgenomen|opgevolgd|opgesteld|overgemaakt|overgenomen|doorgevoerd|teruggegeven|terugbetaald|toegekend|toegestuurd|toegevoegd|toegezonden|uitbetaald|uitgenodigd|uitgevoerd|uitgekeerd|vastgelegd|vastgesteld|verbeterd|vergoed|vernietigd|verstrekt|verstuurd|vervangen|verwijderd|verzonden|gehaald|gepland|gedaan|gewist|aanbesteed|langsgebracht|langsgegaan|gevoerd|verontschuldigd|gesproken|ontvangen|uitgelegd|begonnen|voldaan|toegelicht|uitgesloten|verspreid|gebracht|geweest|excuses|verontschuldigingen)';

const ACCEPTS = latinPattern(
  [
    `\\b(?:neemt|nemen|nam|namen)\\b[^.;]*\\bover${END}`,
    `\\bvolg(?:t|en|de|den) (?:dit|dat|deze|die|het advies|de aanbeveling)\\b|\\bvolg(?:t|en|de|den)\\b[^.;]*\\bop${END}`,
    '\\bop(?:volg\\p{L}+|te volgen|volging)\\b|\\bop te volgen\\b|\\bover te nemen\\b|\\bovernemen\\b|\\bovergenomen\\b',
    '\\b(?:toegezegd|toezegg\\p{L}+|belooft|beloofde|beloofd|aanvaardt|aanvaard|aanvaardde)\\b|\\bzeg(?:t|de|gen|den)\\b[^.;]*\\btoe\\b|\\bakkoord\\b|\\binstemm\\p{L}+|\\bingestemd\\b|\\bmet instemming\\b|\\bstem(?:t|de|men) in\\b|\\bbereid\\b|\\bvinden in\\b|\\bzich (?:\\S+ ){0,4}vinden\\b|\\bgevolg (?:te |zal |zullen )?(?:geven|gegeven|geeft|gaf|aan)\\b|\\bgeeft (?:\\S+ ){0,4}gevolg\\b|\\bgehoor (?:gegeven|te geven)\\b|\\btevreden\\b|\\bgaat (?:\\S+ )?(?:hiertoe|daartoe) over\\b',
    '\\b(?:doe(?:t|n)|deed|deden) (?:dit|dat|het)\\b|\\b(?:dit|dat|het) (?:doet|deed)\\b|\\b(?:dit|dat|het) (?:gebeurt|gebeurde|doe(?:t|n) (?:zij|hij|ze))\\b|\\b(?:is|was) (?:\\S+ )?gebeurd\\b|\\bvoortaan gebeurt\\b|\\bhad(?:den)? (?:\\S+ ){0,3}gedaan\\b|\\bsinds \\S+ \\S+ gedaan\\b|\\bdoet dit\\b',
    '\\b(?:zal|zullen|gaat|gaan|wordt|worden|werd|werden|krijgt|krijgen)\\b',
    `\\b(?:is|zijn|was|waren|heeft|hebt|hebben|had|hadden)\\b[^.;]*\\b${DONE}\\b|\\b${DONE} (?:is|zijn|heeft|hebben)\\b`,
    '\\b(?:laat|liet|lieten) weten dat (?:dit|dat|het|zij|hij|de)\\b|\\bkomt er\\b|\\bkom(?:t|en) (?:\\S+ ){0,2}terug\\b|\\b(?:niet|geen|nooit) (?:\\S+ )?meer\\b|\\blaat\\b[^.;]*\\p{L}{4,}en\\b|\\bpas(?:t|ten|te) [^.;]{0,60}\\baan\\b|\\bvoer(?:t|de|en) [^.;]{0,60}\\b(?:in|uit|door)\\b|\\b(?:vergoedt|biedt|betaalt)\\b|\\bstaat gepland\\b|\\bterug(?:keert|betaalt|gegeven)\\b|\\bmet ingang van\\b|\\bvoortaan\\b|\\bsinds (?:deze|dit|kort|vorige?)\\b|\\bstaat (?:\\S+ ){0,3}op de agenda\\b|\\bkomt (?:\\S+ ){0,3}in (?:een|de|het) |\\bsinds (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\\d)',
  ].join('|'),
  'iu',
);

/** 'Dat komt niet meer voor' refuses nothing. */
const NOT = '(?:niet(?! (?:meer|alleen|opnieuw))|geen(?! [^.;,]{0,30}\\bmeer\\b)|nooit(?! meer)|niets|evenmin|noch)';

const REJECTS = latinPattern(
  [
    `\\b(?:neemt|nemen|nam|volgt|volgen|volgde|doet|doen|deed|gaat|gaan|ging|wil|willen|wilde|kan|kunnen|kon|zal|zullen|acht|achten|achtte|ziet|zien|zag|voelt|voelen|geeft|gaf|betaalt|biedt|bood|vergoedt|verleent|maakt|plaatst|voert|legt|stuurt|stelt|past|schrapt|schrijft|komt|heeft|hebben|wordt|worden|is|zijn|vindt|vinden|lukt|zeg(?:t|de))\\b(?:(?!\\b(?:als|indien|zolang|wanneer|zodra|tenzij|waarvan)\\b)[^.;:]){0,70}?\\b${NOT}\\b`,
    `\\b${NOT} (?:\\S+ ){0,4}(?:bereid|zal|zullen|wil|willen|gaat|gaan|kan|over(?:nemen|genomen|te nemen)|op(?:volgen|gevolgd|te volgen)|haalbaar|doenlijk|werkbaar|wenselijk|nodig|noodzakelijk|mogelijk|aanleiding|reden|behoefte|ruimte|grond|rechtsgrond|uitvoerbaar|gevolg|gehoor|overtuigd)\\b`,
    '\\bga(?:at|an)\\b[^.;]*\\bniet\\b[^.;]*\\bin\\b|\\bvind(?:t|en)\\b[^.;]*\\b(?:voldoende|genoeg|te \\p{L}+)|\\bziet\\b[^.;]{0,50}\\baf\\b|\\bafgezien\\b|\\bwijst\\b[^.;]{0,50}\\b(?:af|van de hand)\\b|\\bwees\\b[^.;]{0,50}\\b(?:af|van de hand)\\b|\\bafgewezen\\b|\\bvan de hand gewezen\\b|\\bweiger(?:t|de|en)\\b|\\bblijft (?:bij|van mening|van oordeel)\\b|\\bhandha(?:aft|ven|afde)\\b|\\b(?:wenst|wil) [^.;]{0,50}te (?:behouden|handhaven)\\b|\\b(?:gaat|ging) [^.;]{0,40}te ver\\b|\\bte duur\\b|\\bvoorbarig\\b|\\bontbre(?:ekt|ken|ak) (?:\\S+ ){0,3}(?:capaciteit|geld|middelen|grond|budget|personeel|ruimte|menskracht)\\b|\\bte (?:klein|kostbaar|ingewikkeld)\\b|\\boverbodig\\b|\\bhoudt (?:\\S+ ){0,2}vast aan\\b|\\bniet ruimhartig\\b|\\bniet om\\b|\\bongewijzigd\\b|\\bniets toezeggen\\b|\\bziet (?:\\S+ )?bezwaren\\b|\\bzit er [^.;]{0,20}niet in\\b|\\bte veel gevraagd\\b|\\bgeen plaats\\b|\\bkosten te hoog\\b|\\bziet (?:\\S+ )?niets in\\b|\\bafwijzing blijft\\b|\\bdat (?:hij|zij|het|ze) [^.;,]{0,60}\\bniet \\p{L}+t\\b',
  ].join('|'),
  'iu',
);

/** An answer is still to come. */
const PENDING =
  /\bnog (?:niet|niets|geen) (?:\S+ ){0,3}(?:gereageerd|reactie|antwoord\p{L}*|bericht|laten weten|besl\p{L}+|ontvangen|bekend)|\bgeen (?:\S+ )?(?:reactie|antwoord|bericht)\b|\bantwoord: geen\b|\bniet (?:\S+ )?(?:ingegaan|gereageerd)\b|\bging(?:en)? [^.]{0,60}\bniet in\b|\bgaat (?:zijn|haar|de|het) (?:brief|reactie|antwoord) [^.]*niet in\b|\bziet [^.]{0,40}tegemoet\b|\bwacht (?:\S+ )?(?:reactie|antwoord)|\bverneemt (?:\S+ )?graag\b|\bonderwerp van overleg\b|\bin gesprek wil(?:len)?\b|\bwil(?:len)? (?:\S+ ){0,6}in gesprek\b|\bging (?:zijn|haar|het|de) antwoord niet\b|\b(?:wordt|worden) (?:\S+ ){0,6}(?:onderzocht|bekeken|bezien|overwogen|bestudeerd)\b|\b(?:zal|zullen|gaat|gaan) (?:\S+ ){0,6}(?:bezien|overwegen|onderzoeken|nadenken|bestuderen|beraden|bekijken)\b|\bin (?:beraad|overweging) (?:genomen|houdt|neemt)|\bberaadt\b|\bstandpunt heeft [^.]{0,20}nog niet\b|\bwil\b[^.]{0,60}\beerst\b[^.]{0,40}\b(?:advies|overleg|onderzoek|praten|spreken)|\bbehield (?:\S+ ){0,3}standpunt voor\b|\b(?:antwoord|standpunt) heb ik\b[^.]*\bniet\b/iu;

/** An answer that gives less than was asked for. */
const PARTLY =
  /\b(?:deels|gedeeltelijk|ten dele|voor een deel|voor de helft|slechts|alleen het eerste|alleen de eerste)\b|\balleen (?:aan |voor |bij |als |wanneer )|\b(?:zij het|behalve|tenzij|met een uitzondering|beperkt tot|de helft|met uitzondering van|met dien verstande)\b|(?:^|, )maar (?:niet|alleen|nog niet|om te beginnen|vanaf|pas|tot|laat|houdt|beperkt|in een|op)\b|\bwaar mogelijk\b|\bin plaats daarvan\b|\bwaar het wel kan\b|\bhoudt het op\b|\bgevolg [^.]*\bvoor zover\b|\bvoor (?:\S+ ){1,6}doet (?:zij|hij|het|ze) dat niet\b/i;

/** The body speaks, or something was done. */
const ANSWERS =
  /\b(?:schreef|schrijft|meldt|meldde|lie(?:t|ten)|laat|antwoord\p{L}*|berichtte|deelde|dat gebeurde|overgedaan|invoert|ingevoerd)\b/iu;

/** The ombudsman's own comment on an answer, which is no answer. */
const COMMENT =
  /^(?:(?:En )?[Ii]k\b|Dat (?:vind|betreur|doet (?:mij|ons|hem|haar))|Wij (?:vinden|betreuren|hopen)|Met instemming is)\b|\b(?:[Oo]mbuds\p{L}+|[Cc]ommissie) (?:betreurt|kan [^.]*\bleven\b|stelt vast|is (?:blij|tevreden|teleurgesteld)|vindt (?:dat|het) jammer|hoort graag|vraagt|hoopt|verneemt|sluit|waardeert|heeft (?:\S+ ){0,4}met instemming)\b|\baanbeveling\b[^.]*\b(?:achterwege|geen (?:grond|aanleiding|reden))\b|\bgeen (?:grond|aanleiding|reden)\b[^.]*\baanbeveling\b|\bstel(?:t|len) (?:hem|haar|mij|ons) teleur\b|\bhoop ik\b|\bdank ik\b|\bMet vriendelijke groet\b|\b(?:voorzitter|secretaris|ombudsman)$/u;

/** Turns to something else than was just answered. */
const CONTRASTS = /\b(?:wel|echter|daarentegen|overige|andere|alleen|evenmin|ook|voor (?:de|het|een))\b/i;

/** A reason or a remark behind 'maar' takes nothing back. */
const REMARKS = /^maar (?:\S+ ){0,3}(?:wijst|wees|merkt|merkte|benadrukt|hoopt|vraagt)\b/u;

interface Clause {
  readonly words: string;
  readonly sentence: number;
  readonly answer: 'accepts' | 'rejects' | 'limits' | undefined;
}

/**
 * What a body answers to a recommendation, by the sentences that tell of it; 'none' where these tell of no answer, or of
 * one still to come. The first clause that decides counts; a later one of the other kind limits it where it is of the same
 * sentence, or speaks of what was recommended too.
 */
export function responseOf(answers: readonly string[], recommendation: string): Response {
  const clauses = answers
    .filter((words) => !COMMENT.test(words))
    .flatMap((words, sentence) =>
      withoutReason(words)
        .split(SPLIT)
        .map((clause) => ({ words: clause, sentence })),
    )
    .filter(({ words }) => !PENDING.test(words))
    .map((clause): Clause => ({ ...clause, answer: kindOf(clause.words) }));
  const all = clauses.filter(({ answer }) => answer !== undefined);
  const explicit = all.filter(({ words }) => NAMES_IT.test(words));
  const decisive =
    explicit.length > 0 ? all.filter(({ sentence }) => explicit.some((each) => each.sentence === sentence)) : all;
  const [first] = explicit.length > 0 ? explicit : decisive;
  if (first === undefined) return clauses.some(({ words }) => ANSWERS.test(words)) ? 'accepted' : 'none'; // An answer that does not refuse tells what is done.
  if (decisive.some(({ answer }) => answer === 'limits')) return 'partly-accepted';
  const isLimited = decisive.some(
    ({ words, sentence, answer }) =>
      answer !== first.answer &&
      (sentence === first.sentence ||
        (first.answer === 'accepts' && CONTRASTS.test(words)) ||
        (first.answer === 'rejects' && /^Wel\b/u.test(words)) ||
        likeness(recommendation, words, []) > SAME_SUBJECT),
  );
  const isTakenBack =
    first.answer === 'accepts' &&
    clauses.some(
      ({ words, sentence }) => sentence === first.sentence && /^maar\b/u.test(words) && !REMARKS.test(words),
    );
  if (isLimited || isTakenBack || (first.answer === 'accepts' && givesLess(first.words, recommendation)))
    return 'partly-accepted';
  return first.answer === 'accepts' ? 'accepted' : 'rejected';
}

/** 'De eerste neemt zij niet over: het nieuwe platform zal het probleem oplossen': what stands behind the colon takes nothing back. */
function withoutReason(words: string): string {
  const [answer = '', ...reason] = words.split(/:\s/u);
  return reason.length > 0 && kindOf(answer) === 'rejects' ? answer : words;
}

/** Of what was asked for in money, 'de € 385 te vergoeden', less is given: 'betaalt zij € 200'. */
function givesLess(answer: string, recommendation: string): boolean {
  const [asked, ...others] = amountsIn(recommendation);
  const given = amountsIn(answer);
  return asked !== undefined && others.length === 0 && given.length > 0 && given.every((amount) => amount < asked);
}

/** '€ 1.250,50', '97 euro', 'f 370', in whole units. */
function amountsIn(text: string): readonly number[] {
  const amounts = text.matchAll(
    /(?:€|\bf|\bfl\.?)\s?(?<before>\d[\d.]*)|(?<behind>\d[\d.]*)(?:,\d\d)? (?:euro|gulden)\b/gu,
  );
  return [...amounts].map(({ groups }) => Number((groups?.before ?? groups?.behind ?? '').replaceAll('.', '')));
}

/** 'Deze aanbeveling neemt het niet over' decides, whatever else was done. */
const NAMES_IT =
  /\b(?:deze|die|de|dit|dat|het) (?:eerste |tweede |derde |laatste )?(?:aanbeveling|advies|suggestie)\b/i;

/** Share of a recommendation's words from which on a clause speaks of it. */
const SAME_SUBJECT = 0.1;

const SPLIT = /(?<=;)\s|(?<=,)\s(?=maar\b)|\s(?=– )|,\s(?=en (?:hij|zij|het|ze) )/u;

/** Whether words accept, refuse or limit something, and are no comment. */
export function decides(words: string): boolean {
  return !COMMENT.test(words) && !PENDING.test(words) && kindOf(words) !== undefined;
}

function kindOf(words: string): Clause['answer'] {
  if (PARTLY.test(words)) return 'limits';
  if (REJECTS.test(words)) return 'rejects';
  return ACCEPTS.test(words) ? 'accepts' : undefined;
}
