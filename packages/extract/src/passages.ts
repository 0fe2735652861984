import {
  cite,
  contains,
  type Document,
  overlaps,
  type Passage,
  type PassageKind,
  type Report,
  type SectionRole,
  type Span,
} from '@oordelenbank/model';

const kindOfRole: Partial<Record<SectionRole, PassageKind>> = {
  summary: 'summary',
  introduction: 'summary',
  complaint: 'complaint',
  facts: 'fact',
  'authority-view': 'authority-view',
  'complainant-view': 'complainant-view',
  'legal-framework': 'law',
  norms: 'norm',
  considerations: 'consideration',
  verdict: 'verdict',
  recommendation: 'recommendation',
  response: 'response',
};

/** The paragraphs of a report, each with what it is for: what is searched and shown. */
export function passagesOf(document: Document, report: Omit<Report, 'source' | 'notices'>): readonly Passage[] {
  const roles = new Map(report.sections.map(({ id, role }) => [id, role]));
  return document.paragraphs
    .filter(({ kind, start, end }) => kind !== 'heading' && end > start)
    .map((paragraph): Passage => {
      const finding = report.findings.find((other) => overlaps(other, paragraph));
      const role = paragraph.section === null ? undefined : roles.get(paragraph.section);
      return {
        ...cite(document, paragraph),
        kind: exactKind(report, paragraph) ?? finding?.kind ?? (role && kindOfRole[role]) ?? 'other',
        section: paragraph.section,
        complaints:
          finding?.complaints ??
          report.complaints.filter(({ number }) => paragraph.about.includes(number)).map(({ id }) => id),
      };
    });
}

/** A paragraph that holds an extracted item is of its kind, wherever it stands. */
function exactKind(report: Omit<Report, 'source' | 'notices'>, paragraph: Span): PassageKind | undefined {
  const holds = (item: Span) => contains(paragraph, item);
  if (report.complaints.some(holds)) return 'complaint';
  if (report.verdicts.some(holds)) return 'verdict';
  return report.recommendations.some(holds) ? 'recommendation' : undefined;
}
