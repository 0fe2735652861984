import {
  type Authority,
  type Complaint,
  type Document,
  type Metadata,
  Notes,
  type Passage,
  type Report,
} from '@oordelenbank/model';
import { Case, type Found } from './case.ts';
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

/** What was read first of a report, and what the later extractors build on. */
function readCase(document: Document, notes: Notes): { readonly found: Found; readonly metadata: Metadata } {
  const of = new Case(document);
  const metadata = extractMetadata(of, notes);
  const bodies = new ComplaintBodies(of, metadata.authorities);
  const complaints = extractComplaints(of, bodies, notes);
  return { found: { case: of, bodies, complaints, complainant: metadata.complainant }, metadata };
}

/** What a report is read by before it is told what each finding is: what the classifier of findings learns from. */
export function foundIn(document: Document): Found {
  return readCase(document, new Notes()).found;
}

/** Reads what a report complains of, finds, cites, decides and recommends. */
export function extract(document: Document, notes: Notes): Extraction {
  const { found, metadata } = readCase(document, notes);
  const verdicts = extractVerdicts(found, notes);
  const report = {
    schema: 'oordelenbank/report@1' as const,
    metadata: { ...metadata, authorities: withThoseOfParts(metadata.authorities, found.complaints) },
    sections: document.sections,
    complaints: withTopics(found, verdicts),
    findings: extractFindings(found, notes),
    citations: extractCitations(found.case, metadata, notes),
    verdicts,
    recommendations: extractRecommendations(found.case, notes),
  };
  return { report, passages: passagesOf(document, report) };
}
