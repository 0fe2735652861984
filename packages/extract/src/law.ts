import { findCitations } from '@oordelenbank/citations';
import {
  type Citation,
  cite,
  contains,
  type Metadata,
  type Notes,
  type Paragraph,
  type SectionRole,
  type Span,
} from '@oordelenbank/model';
import type { Case } from './case.ts';

/** In these sections a divider that names an act stands above its words. */
const LAW: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>(['legal-framework', 'background', 'annex']);

/** What the body and the footnotes of a report cite, and who relies on it; the report's own number is no citation. */
export function extractCitations(found: Case, { date, reportNumber }: Metadata, notes: Notes): readonly Citation[] {
  const text = found.document.text.slice(0, found.document.furniture.start);
  const regions = actRegions(found);
  const quotedLaw = quotedLawOf(found);
  const cited = findCitations(text, { regions, quotedLaw, ...(date === undefined ? {} : { date }) });
  const citations = cited.filter(
    ({ kind, identifier }) => kind !== 'report' || identifier === null || identifier !== reportNumber,
  );
  return citations.map((citation, index): Citation => {
    const { kind, name, identifier, article, paragraph, part, uri, inQuotedLaw, candidates } = citation;
    if (kind === 'statute' && identifier === null)
      notes.add(candidates.length > 0 ? 'statute-ambiguous' : 'statute-unknown', { span: citation, detail: name });
    notes.because(`l${index + 1}`, 'citation-found', text.slice(citation.start, citation.end));
    const by = inQuotedLaw ? 'quoted-law' : speakerAt(found, citation);
    return {
      ...cite(found.document, citation),
      id: `l${index + 1}`,
      kind,
      name,
      identifier,
      article,
      paragraph,
      part,
      uri,
      by,
    };
  });
}

/** Each divider in a section of law, with the text under it up to the next one. */
function actRegions(found: Case): readonly { heading: Span; body: Span }[] {
  const { paragraphs, sections } = found.document;
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.kind !== 'divider' || !LAW.has(found.roleOf(paragraph))) return [];
    const behind = paragraphs.slice(index + 1);
    const next = behind.find(
      (other) => other.kind === 'heading' || (other.kind === 'divider' && !isBareArticle(found, other)),
    );
    const section = sections.find(({ id }) => id === paragraph.section);
    if (isBareArticle(found, paragraph)) return [];
    return [{ heading: paragraph, body: { start: paragraph.end, end: next?.start ?? section?.end ?? paragraph.end } }];
  });
}

/** "Artikel 3, eerste lid" and "Artikel 31 Hardheidsclausule" under the name of their act name no act themselves. */
function isBareArticle(found: Case, paragraph: Paragraph): boolean {
  const words = found.wordsOf(paragraph);
  const namesAct = findCitations(words).some(({ kind, identifier }) => kind !== 'statute' || identifier !== null);
  return /^(?:Artikel|Art\.)\s+\d/i.test(words) && !namesAct;
}

/** The words of laws: paragraphs under an article, and what stands between quotation marks behind an article there. */
function quotedLawOf(found: Case): readonly Span[] {
  return found.body().flatMap((paragraph): Span[] => {
    if (!LAW.has(found.roleOf(paragraph)) || paragraph.kind === 'divider') return [];
    if (paragraph.kind === 'quotation') return [paragraph];
    const text = found.document.text.slice(paragraph.start, paragraph.end);
    return [...text.matchAll(/[“„"][^“„”"]*[”"]?/gu)].map(({ index, 0: quote }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + quote.length,
    }));
  });
}

const SPEAKERS: Partial<Record<SectionRole, Citation['by']>> = {
  'authority-view': 'authority',
  'complainant-view': 'complainant',
};

function speakerAt(found: Case, span: Span): Citation['by'] {
  const paragraph = found.document.paragraphs.find((other) => contains(other, span));
  const role = paragraph === undefined ? undefined : found.roleOf(paragraph);
  return (role === undefined ? undefined : SPEAKERS[role]) ?? 'ombudsman';
}
