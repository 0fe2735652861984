import type { Paragraph, Span } from '@oordelenbank/model';
import { enumeratorOf, partNumber } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { ADDS } from './complaint-parts.ts';
import { COMPLAINS, complaining, LEADS_IN, TELLS_OF_COMPLAINT, wordsSpan } from './complaint-sentences.ts';

/** Parts that are items of a list under a lead-in; behind the list a sentence may add one more. */
export function enumerated(
  found: Case,
  paragraphs: readonly Paragraph[],
  onlyUnderLeadIn: boolean,
): readonly Span[] | undefined {
  const firstItem = (isLead: (lead: Paragraph) => boolean): number =>
    paragraphs.findIndex((paragraph, index) => {
      const lead = paragraphs[index - 1];
      return lead !== undefined && LEADS_IN.test(found.words(lead)) && isLead(lead) && isItem(found, paragraph);
    });
  const led = firstItem((lead) => COMPLAINS.test(found.words(lead)));
  const named = () => firstItem((lead) => TELLS_OF_COMPLAINT.test(lastSentence(found.words(lead))));
  const any = () =>
    paragraphs.findIndex((paragraph, index) => {
      const lead = paragraphs[index - 1];
      const isLed = lead !== undefined && LEADS_IN.test(found.words(lead));
      const leadsItself = LEADS_IN.test(found.words(paragraph));
      return isItem(found, paragraph) && !leadsItself && (isLed || startsSeries(paragraph));
    });
  const first = led >= 0 ? led : onlyUnderLeadIn ? named() : any();
  if (first < 0) return undefined;
  const { items, rest } = listFrom(found, paragraphs.slice(first));
  const before = onlyUnderLeadIn ? [] : paragraphs.slice(0, Math.max(0, first - 1));
  return [
    ...complaining(found, before, true),
    ...items.map(wordsSpan),
    ...complaining(found, onlyUnderLeadIn ? rest.slice(0, 1).filter((next) => ADDS.test(found.words(next))) : rest),
  ];
}

function lastSentence(words: string): string {
  return words.slice(words.search(/[^.?!]*$/u));
}

/** The items of a list, with those of the lists that further lead-ins open: 'Over de SVB klaagt zij:'. */
function listFrom(
  found: Case,
  paragraphs: readonly Paragraph[],
): { readonly items: readonly Paragraph[]; readonly rest: readonly Paragraph[] } {
  const end = paragraphs.findIndex(
    (paragraph, index) =>
      !isItem(found, paragraph) ||
      !isNext(paragraphs[index - 1], paragraph) ||
      kindOf(found, paragraph) !== kindOf(found, paragraphs[0] ?? paragraph),
  );
  if (end < 0) return { items: paragraphs, rest: [] };
  const [items, rest] = [paragraphs.slice(0, end), paragraphs.slice(end)];
  const [lead, next] = rest;
  const goesOn =
    lead !== undefined &&
    next !== undefined &&
    isItem(found, next) &&
    (leadsFurther(found, lead) || (LEADS_IN.test(found.words(lead)) && isCountedOn(items.at(-1), next)));
  if (!goesOn) return { items, rest };
  const further = listFrom(found, rest.slice(1));
  return { items: [...items, ...further.items], rest: further.rest };
}

/** '1.' in front of a paragraph that leads in 'a.', 'b.', 'c.' counts something else; 'i.' among 'ii.' and 'v.' may be either. */
function kindOf(found: Case, { start, end }: Paragraph): string | undefined {
  const kind = enumeratorOf(found.document.text.slice(start, end))?.kind;
  return kind === 'roman' || kind === 'capital' ? 'letter' : kind;
}

/** Behind '(4)' a paragraph '8.' goes on with the report's own numbering, and not with the list. */
function isNext(before: Paragraph | undefined, { number }: Paragraph): boolean {
  const [last, own] = [Number(before?.number ?? Number.NaN), Number(number ?? Number.NaN)];
  return Number.isNaN(last) || Number.isNaN(own) || own === last + 1;
}

/** Behind 'd.' a list that begins with 'e.' is the same one. */
function isCountedOn(last: Paragraph | undefined, next: Paragraph): boolean {
  const [before, own] = [partNumber(last?.number ?? ''), partNumber(next.number ?? '')];
  return before !== undefined && own === before + 1;
}

function leadsFurther(found: Case, lead: Paragraph): boolean {
  const words = found.words(lead);
  return (
    LEADS_IN.test(words) && (COMPLAINS.test(words) || lead.kind === 'divider' || words.split(' ').length <= SHORT_LEAD)
  );
}

/** 'Over de SVB:' leads in with so few words. */
const SHORT_LEAD = 6;

function isItem(found: Case, { start, end, kind }: Paragraph): boolean {
  return kind !== 'divider' && enumeratorOf(found.document.text.slice(start, end)) !== undefined;
}

function startsSeries({ number }: Paragraph): boolean {
  return number === '1' || number === 'a' || number === 'A' || number === 'I' || number === null;
}
