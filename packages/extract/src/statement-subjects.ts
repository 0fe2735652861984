import { COMPLAINT_NOUN } from './complaint-words.ts';
import type { OutcomeWords } from './outcomes.ts';

/** "Oordeel: niet bevoegd" */
const JUDGMENT_LABEL = /^(?:Oordeel|Kwalificatie|Evaluatie|Conclusie|Uitspraak)\s?:/u;

/** 'ingetrokken' may be said of a permit, 'onbevoegd' of an official. */
export function isAboutComplaint({ outcome, printed }: OutcomeWords, sentence: string, isVerdict: boolean): boolean {
  if (
    outcome === 'not-investigated' &&
    /\bniet (?:is )?(?:over )?geklaagd\b|\bdaarover niet (?:gaat|ging)\b/i.test(sentence)
  )
    return false;
  if (/^ingetrokken$/i.test(printed) && BODY_WITHDRAWS.test(sentence)) return false;
  if (outcome !== 'not-investigated' || JUDGMENT_LABEL.test(sentence) || (isVerdict && /^buiten be/i.test(printed)))
    return true;
  if (isVerdict && (OUTCOME_BEHIND_POINT.test(sentence) || OPENS_WITH_OUTCOME.test(sentence))) return true;
  if (/bevoegd/i.test(printed))
    return (
      /\bombuds|\bik\b|\bmij\b|\bcommissie\b|verklaart zich|\bin zoverre\b/i.test(sentence) &&
      !/niet (?:\S+ )*onbevoegd/i.test(sentence)
    );
  if (/\bbezwaar|\bberoep\b/i.test(sentence))
    return /\bombuds|klacht/i.test(sentence) && !/niet.ontvankelijk/i.test(printed);
  return /\bklacht|\bonderdeel|\b(?:dit|dat) deel\b|\bpunt\b|\bgrief\b|\bverwijt\b|\bombuds|\bik\b|\bwij\b/i.test(
    sentence,
  );
}

/** 'De gemeente heeft de nota die aan onderdeel d ten grondslag ligt ingetrokken': what it withdrew is no complaint. */
const BODY_WITHDRAWS = new RegExp(
  `^(?:De|Het) (?:gemeente|college|minister|staatssecretaris|dienst|politie|inspecteur|\\p{Lu}{2,6}|\\p{L}+dienst)\\b[^.,;]{0,40} (?:heeft|had) (?:de|het|haar|zijn|een) (?!(?:\\p{L}+ )?${COMPLAINT_NOUN})`,
  'u',
);

/** 'Niet onderzocht, zie hiervoor.' */
const OPENS_WITH_OUTCOME =
  /^(?:niet (?:onderzocht|bevoegd|behandeld)|onbevoegd|buiten (?:behandeling|beschouwing)|ingetrokken|niet(?: |-)ontvankelijk)\b/i;

/** 'Grens van drie jaar: niet bevoegd.' */
const OUTCOME_BEHIND_POINT =
  /^[^.:]{3,80}:\s*(?:niet bevoegd|onbevoegd|niet(?: |-)ontvankelijk|ingetrokken|niet onderzocht)\b[^.]{0,40}\.?$/i;
