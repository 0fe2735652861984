import { remembered } from '@oordelenbank/model';
import { COMPLAINT_NOUN } from './complaint-words.ts';
import { outcomesIn, SENTENCES } from './outcomes.ts';

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
