import type { Authority, Complaint, Document, Notes, Passage, Report } from '@oordelenbank/model';
import { Case } from './case.ts';
import { ComplaintBodies, isSameBody } from './complaint-bodies.ts';
import { extractComplaints } from './complaints.ts';
import { extractFindings } from './findings.ts';
import { extractCitations } from './law.ts';
import { extractMetadata } from './metadata.ts';
import { passagesOf } from './passages.ts';
import { extractRecommendations } from './recommendations.ts';
import { withTopics } from './topics.ts';
import { extractVerdicts } from './verdicts.ts';

/** The bodies that the report is about, and those that only a complaint part names. */
function withThoseOfParts(authorities: readonly Authority[], complaints: readonly Complaint[]): readonly Authority[] {
  const names = new Set(complaints.map(({ authority }) => authority).filter((name) => name !== undefined));
  const others = [...names].filter((name) => !authorities.some((known) => isSameBody(known.name, name)));
  return [...authorities, ...others.map((name) => ({ name }))];
}

/** What a document says, without where it came from. */
export interface Extraction {
  readonly report: Omit<Report, 'source' | 'notices'>;
  readonly passages: readonly Passage[];
}

/** Reads what a report complains of, finds, cites, decides and recommends. */
export function extract(document: Document, notes: Notes): Extraction {
  const found = new Case(document);
  const metadata = extractMetadata(found, notes);
  const bodies = new ComplaintBodies(found, metadata.authorities);
  const all = {
    case: found,
    bodies,
    complaints: extractComplaints(found, bodies, notes),
    complainant: metadata.complainant,
  };
  const verdicts = extractVerdicts(all, notes);
  const report = {
    schema: 'oordelenbank/report@1' as const,
    metadata: { ...metadata, authorities: withThoseOfParts(metadata.authorities, all.complaints) },
    sections: document.sections,
    complaints: withTopics(all, verdicts),
    findings: extractFindings(all, notes),
    citations: extractCitations(found, metadata, notes),
    verdicts,
    recommendations: extractRecommendations(found, notes),
  };
  return { report, passages: passagesOf(document, report) };
}
