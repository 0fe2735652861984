import type { Outcome, Paragraph, SectionRole } from '@oordelenbank/model';
import type { Case } from './case.ts';
import { COMPLAINT_NOUN } from './complaint-words.ts';
import { learntOutcome, type Place } from './verdict-words.ts';

/** Where the ombudsman weighs and judges, in whatever words; a letter does so anywhere. */
export function mayBeLearnt(found: Case, paragraph: Paragraph): boolean {
  const role = found.roleOf(paragraph);
  return (
    MAY_LEAVE.has(role) ||
    role === 'verdict' ||
    role === 'considerations' ||
    !(found.has('verdict') || found.has('considerations'))
  );
}

/** Where a part may be left aside, and no other verdict is told. */
const MAY_LEAVE: ReadonlySet<SectionRole | undefined> = new Set([
  'complaint',
  'introduction',
  'investigation',
  'other',
]);

/** Some piece of every way to leave a part aside, in whatever words. */
const MAY_LEAVE_WORDS =
  /\b(?:niet|geen|niets|evenmin|buiten|rechter|rechtbank|bevoegd|elders|verder)|la(?:at|ten)\b|lie(?:t|ten)\b|rust|trok|trek|verv[ai]l|v[ai]l(?:t|len)?\b|viel|afge|afzag|verwe?[ze]/i;

/** 'Thema 3: het verzoek om geld (klachten C en D).' */
const LABEL_ALONE = new RegExp(
  `^(?:${COMPLAINT_NOUN}|Thema) (?:\\d{1,2}|[a-h]|[IVX]{1,4})\\s?[:.–-] [^.;,:]{3,80}\\.?$`,
  'i',
);

/** A sentence whose words no rule knows. */
interface Unknown {
  readonly paragraph: Paragraph;
  readonly words: string;
  readonly place: Place;
}

/** A verdict in words that no rule knows: in the section of the outcome, at the end of a reason, or where a part is left aside. */
export function outcomeLearnt(found: Case, { paragraph, words, place }: Unknown): Outcome | undefined {
  const role = found.roleOf(paragraph);
  const leaves = MAY_LEAVE.has(role);
  const isAtEnd = place === 'last' || place === 'only';
  if (!mayBeLearnt(found, paragraph) || !(role === 'verdict' || leaves || isAtEnd)) return undefined;
  if ((leaves && !MAY_LEAVE_WORDS.test(words)) || LABEL_ALONE.test(words)) return undefined;
  const outcome = learntOutcome(words, role, place);
  return leaves && outcome !== 'not-investigated' ? undefined : outcome;
}
