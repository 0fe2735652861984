import { partsNamed } from '@oordelenbank/structure';
import type { OutcomeWords } from './outcomes.ts';
import type { Statement } from './statements.ts';

/**
 * Whether a sentence says more of what the statement before it judged.
 *
 * @param above the parts that the label or divider over the paragraph names.
 */
export function limits(words: string, before: Statement, above: readonly number[]): boolean {
  const isSamePart = above.length === 1 || (before.parts.length === 1 && partsNamed(words).length === 0);
  const areBothLimited = IN_SO_FAR.test(words) && IN_SO_FAR.test(before.clause) && before.parts.length === 0;
  const saysSo = IN_SO_FAR.test(words) && GOES_ON.test(words);
  return (
    FOR_THE_REST.test(words) ||
    areBothLimited ||
    saysSo ||
    (OF_SAME.test(words) && !OF_BODY.test(before.clause)) ||
    (isSamePart && IN_SO_FAR.test(words))
  );
}

/** 'Wat de kamer betreft, is zij ongegrond', 'Waar het de wisselingen betreft, heeft het behoorlijk gehandeld': of the same. */
const GOES_ON =
  /\b(?:die|deze) klacht\b|\b(?:is|was|acht \S+(?: \S+)?) (?:zij|ze|hij|die|deze)\b|\b(?:heeft|hebben) (?:zij|ze|hij|het)\b/u;

/** 'Voor het overige is de klacht niet gegrond' limits the verdict before it. */
const FOR_THE_REST = /^Voor het overige\b/u;

/** 'Voor zover het om de lening zelf gaat, is de gedraging behoorlijk', of the same part. */
const IN_SO_FAR = /^(?:Voor zover|In zoverre|Voor wat|Wa(?:t|ar) (?:\S+ ){0,7}betreft)\b/u;

/** 'De klacht over de onderzochte gedraging van de IND is gegrond ten aanzien van A': what it says next is of other parts. */
export const OF_BODY = /\bonderzochte gedraging|^De klacht over (?:de |het )?(?:\p{Ll}+ ){0,2}\p{Lu}/u;

/** 'Over de maanden daarvoor treft zij geen doel', 'Het is ongegrond voor zover het om herstel gaat': it speaks of the same part. */
const OF_SAME =
  /^(?:Voor|Over|Op|Ten aanzien van|Met betrekking tot|Wat)\b[^.]*\b(?:is|treft|slaagt|klaagt|acht ik|vind ik) (?:zij|ze|die|deze|hij)\b|^(?:Zij|Ze|Het|Die|Hij) is (?:wel |niet |on)?(?:on)?gegrond,? (?:voor zover|waar|wat)\b/u;

export function limited(before: Statement, outcomes: readonly OutcomeWords[]): Statement {
  const isOther = outcomes.some(({ outcome }) => outcome !== before.outcome);
  return isOther && (before.outcome === 'upheld' || outcomes.some(({ outcome }) => outcome === 'upheld'))
    ? { ...before, outcome: 'partly-upheld', explicit: true }
    : before;
}
