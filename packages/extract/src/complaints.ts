import {
  type Complaint,
  cite,
  contains,
  type Notes,
  type RuleCode,
  type SectionRole,
  type Span,
} from '@oordelenbank/model';
import type { Case } from './case.ts';
import { type ComplaintBodies, withoutBodies } from './complaint-bodies.ts';
import { type Formulations, formulations } from './complaint-formulations.ts';
import { coordinatedParts } from './complaint-parts.ts';
import { COMPLAINS, isProse } from './complaint-sentences.ts';
import { tellsSubject } from './likeness.ts';
import { statementsIn } from './statements.ts';

/** The complaint parts of a report, as the complaint section words them. */
export function extractComplaints(found: Case, bodies: ComplaintBodies, notes: Notes): readonly Complaint[] {
  const { spans, rule } = refined(found, withoutLead(found, formulations(found)));
  if (spans.length === 0) notes.add('complaint-missing');
  spans.forEach((span, index) => {
    notes.because(`c${index + 1}`, rule, proofOf(found, span, rule));
  });
  let authority: string | undefined;
  return spans.map((span, index): Complaint => {
    const evidence = cite(found.document, span);
    authority = bodies.of(span, authority);
    return {
      ...evidence,
      id: `c${index + 1}`,
      number: index + 1,
      topics: [],
      ...(authority === undefined ? {} : { authority }),
    };
  });
}

/** The words that a rule went by: those of a part that says itself that it complains, else what leads it in. */
function proofOf(found: Case, span: Span, rule: RuleCode): string {
  const own = { start: span.start, end: Math.min(span.end, span.start + LEAD_SHOWN) };
  const paragraph = found.body().find((each) => contains(each, span));
  const before = { start: Math.max(paragraph?.start ?? span.start, span.start - LEAD_SHOWN), end: span.start };
  const isOwn = rule === 'complaint-told' || rule === 'complaint-section' || before.start === before.end;
  return found.words(isOwn ? own : before);
}

/** How many characters are shown of what leads a part in. */
const LEAD_SHOWN = 80;

/** 'Zij klagen over de minister en over het korps' leads in the parts that say what about: it is none itself. */
function withoutLead(found: Case, { spans, rule }: Formulations): Formulations {
  const telling = spans.filter((span) => tellsSubject(beyondNames(found.words(span))));
  return { spans: telling.length > 1 ? telling : spans, rule };
}

/** Words without the bodies, the asides in brackets and whatever else has a name. */
function beyondNames(words: string): string {
  return withoutBodies(words)
    .replace(/^\S+, [^,]*,(?= klaagt| beklaagt)/u, ' ')
    .replace(/\([^)]*\)|(?<!^)\b\p{Lu}[\p{L}-]*|\b(?:optreden|handel\p{L}+|regio|daarna|periode)\b/gu, ' ');
}

/**
 * Sentences that hold several things that went wrong are divided only where the report then judges about as many parts:
 * it may as well judge them as one.
 */
function refined(found: Case, { spans, rule }: Formulations): Formulations {
  const judged = [verdictCount(found), themeCount(found)].filter((count) => count > 0);
  const distance = ({ length }: readonly Span[]) => Math.min(...judged.map((count) => Math.abs(length - count)));
  const told = rule === 'complaint-section' ? inSentences(found, spans, distance) : spans;
  const parts = told.flatMap((span) => {
    const mayHoldSeveral = rule === 'complaint-told' || COMPLAINS.test(found.words(span));
    const each = mayHoldSeveral ? coordinatedParts(found.document.text, span) : [];
    return each.length > 1 ? each : [span];
  });
  const isNearer =
    distance(parts) < distance(told) || (distance(parts) === distance(told) && listsSeveral(found, told));
  return { spans: isNearer ? parts : told, rule };
}

/** A section that is the complaint as a whole may tell a part in each sentence, where the report judges about as many. */
function inSentences(
  found: Case,
  spans: readonly Span[],
  distance: (spans: readonly Span[]) => number,
): readonly Span[] {
  const sentences = spans.flatMap((span) => found.sentences(span));
  return distance(sentences) < distance(spans) ? sentences : spans;
}

/** Whether one of the sentences tells of three things or more. */
function listsSeveral(found: Case, spans: readonly Span[]): boolean {
  return spans.some((span) => coordinatedParts(found.document.text, span).length > 2);
}

/** How many themes the reasons are divided into: by their sections, or by the lines set apart in these. */
function themeCount(found: Case): number {
  const reasons = found.paragraphsOf('considerations');
  const sections = new Set(reasons.filter(isProse).map(({ section }) => section)).size;
  const dividers = reasons.filter(({ kind }) => kind === 'divider').length;
  return Math.max(sections, dividers);
}

/** How many parts the section of the outcome judges, else the reasons, with those that are left aside before. */
function verdictCount(found: Case): number {
  const explicit = (role: SectionRole) =>
    statementsIn(found, found.paragraphsOf(role)).filter((statement) => statement.explicit);
  const formal = explicit('verdict').reduce((sum, { clause }) => sum + (JUDGES_SEVERAL.test(clause) ? 2 : 1), 0);
  const reasons = explicit('considerations');
  const themes = new Set(reasons.map(({ paragraph }) => paragraph.section)).size;
  const aside = statementsIn(found, found.paragraphsOf('complaint')).filter(
    ({ outcome }) => outcome === 'not-investigated',
  );
  return Math.max(formal, themes > 1 ? themes : reasons.length) + aside.length;
}

/** 'acht de klachten over de plaats en over het dwangbevel gegrond' */
const JUDGES_SEVERAL = /\bklachten over\b[^.]* en (?:over|die)\b/i;
