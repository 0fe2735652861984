import { COMPLAINT_NOUN } from './complaint-words.ts';
import type { OutcomeWords } from './outcomes.ts';

/** "Oordeel: niet bevoegd" */
const JUDGMENT_LABEL = /^(?:Oordeel|Kwalificatie|Evaluatie|Conclusie|Uitspraak)\s?:/u;

/** 'ingetrokken' may be said of a permit, 'onbevoegd' of an official. */
export function isAboutComplaint({ outcome, printed }: OutcomeWords, sentence: string, isVerdict: boolean): boolean {
  if (
    outcome === 'not-investigated' &&
    /\bniet (?:is )?(?:over )?geklaagd\b|\bdaarover niet (?:gaat|ging)\b/iu.test(sentence)
  )
    return false;
  if (/^ingetrokken$/iu.test(printed) && BODY_WITHDRAWS.test(sentence)) return false;
  if (outcome !== 'not-investigated' || JUDGMENT_LABEL.test(sentence) || (isVerdict && /^buiten be/iu.test(printed)))
    return true;
  if (isVerdict && (OUTCOME_BEHIND_POINT.test(sentence) || OPENS_WITH_OUTCOME.test(sentence))) return true;
  if (/bevoegd/iu.test(printed))
    return (
      /\bombuds|\bik\b|\bmij\b|\bcommissie\b|verklaart zich|\bin zoverre\b/iu.test(sentence) &&
      !/niet (?:\S+ )*onbevoegd/iu.test(sentence)
    );
  if (/\bbezwaar|\bberoep\b/iu.test(sentence))
    return /\bombuds|klacht/iu.test(sentence) && !/niet.ontvankelijk/iu.test(printed);
  return /\bklacht|\bonderdeel|\b(?:dit|dat) deel\b|\bpunt\b|\bgrief\b|\bverwijt\b|\bombuds|\bik\b|\bwij\b/iu.test(
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
  /^(?:niet (?:onderzocht|bevoegd|behandeld)|onbevoegd|buiten (?:behandeling|beschouwing)|ingetrokken|niet(?: |-)ontvankelijk)\b/iu;

/** 'Grens van drie jaar: niet bevoegd.' */
const OUTCOME_BEHIND_POINT =
  /^[^.:]{3,80}:\s*(?:niet bevoegd|onbevoegd|niet(?: |-)ontvankelijk|ingetrokken|niet onderzocht)\b[^.]{0,40}\.?$/iu;
