import type { Document, Notes, Passage, Report } from '@oordelenbank/model';
import { Case } from './case.ts';
import { ComplaintBodies } from './complaint-bodies.ts';
import { extractComplaints } from './complaints.ts';
import { extractFindings } from './findings.ts';
import { extractCitations } from './law.ts';
import { extractMetadata } from './metadata.ts';
import { passagesOf } from './passages.ts';
import { extractRecommendations } from './recommendations.ts';
import { withTopics } from './topics.ts';
import { extractVerdicts } from './verdicts.ts';

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
    metadata,
    sections: document.sections,
    complaints: withTopics(all, verdicts),
    findings: extractFindings(all, notes),
    citations: extractCitations(found, metadata, notes),
    verdicts,
    recommendations: extractRecommendations(found, notes),
  };
  return { report, passages: passagesOf(document, report) };
}
