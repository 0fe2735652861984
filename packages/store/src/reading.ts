import type {
  Citation,
  Complaint,
  Evidence,
  Finding,
  Metadata,
  Notice,
  Outcome,
  Passage,
  PassageKind,
  Place,
  Reading,
  Reason,
  Recommendation,
  Section,
  Source,
  TestedNorm,
  Topic,
  Verdict,
} from '@oordelenbank/model';
import type { Database } from './database.ts';

/** The columns of words with their proof, as they are kept. */
interface EvidenceRow {
  readonly text: string;
  readonly text_start: number;
  readonly text_end: number;
  readonly places: string;
}

interface ReportRow {
  readonly id: string;
  readonly sha256: string;
  readonly path: string;
  readonly media_type: Source['mediaType'];
  readonly pages: number;
  readonly ocr_pages: string;
  readonly house: string | null;
  readonly title: string | null;
  readonly ombudsman: string | null;
  readonly report_number: string | null;
  readonly date: string | null;
  readonly complainant: string | null;
  readonly text: string;
  readonly body_start: number;
  readonly body_end: number;
  readonly page_sizes: string;
}

/** The reading that a report was saved as; its path is the file's as it is known now. */
export async function readReading(database: Database, id: string): Promise<Reading | undefined> {
  const row = await database.get<ReportRow>(
    'select * from reports join documents on documents.report = reports.id where id = ?',
    [id],
  );
  if (row === undefined) return undefined;
  const pages = (JSON.parse(row.page_sizes) as [number, number, number][]).map(([number, widthPt, heightPt]) => ({
    ...{ number, widthPt, heightPt },
  }));
  return {
    ...(row.house === null ? {} : { house: row.house }),
    report: {
      schema: 'oordelenbank/report@1',
      source: sourceOf(row),
      metadata: await readMetadata(database, row),
      sections: await readSections(database, id),
      complaints: await readComplaints(database, id),
      findings: await readFindings(database, id),
      citations: await readCitations(database, id),
      verdicts: await readVerdicts(database, id),
      recommendations: await readRecommendations(database, id),
      notices: await readNotices(database, id),
    },
    text: row.text,
    body: { start: row.body_start, end: row.body_end },
    pages,
    passages: await readPassages(database, id),
    reasons: await readReasons(database, id),
  };
}

function sourceOf({ path, sha256, media_type: mediaType, pages, ocr_pages: ocrPages }: ReportRow): Source {
  return { path, sha256, mediaType, pages, ocrPages: JSON.parse(ocrPages) };
}

async function readMetadata(database: Database, row: ReportRow): Promise<Metadata> {
  const authorities = await database.all<{ name: string; department: string | null }>(
    'select name, department from authorities where report = ? order by position',
    [row.id],
  );
  return {
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.ombudsman === null ? {} : { ombudsman: row.ombudsman }),
    ...(row.report_number === null ? {} : { reportNumber: row.report_number }),
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.complainant === null ? {} : { complainant: row.complainant }),
    authorities: authorities.map(({ name, department }) => ({ name, ...(department === null ? {} : { department }) })),
  };
}

function readSections(database: Database, id: string): Promise<Section[]> {
  return database.all<Section>(
    `select id, heading, level, role, text_start as start, text_end as "end"
     from sections where report = ? order by position`,
    [id],
  );
}

async function readComplaints(database: Database, report: string): Promise<Complaint[]> {
  const rows = await database.all<
    EvidenceRow & { id: string; number: number; authority: string | null; topics: string }
  >(
    `select *, (select json_group_array(topic order by t.position) from complaint_topics t
       where t.report = c.report and t.complaint = c.id) as topics
     from complaints c where report = ? order by position`,
    [report],
  );
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, topics: JSON.parse(row.topics) as Topic[] },
    ...(row.authority === null ? {} : { authority: row.authority }),
    ...evidenceOf(row),
  }));
}

async function readFindings(database: Database, report: string): Promise<Finding[]> {
  const rows = await database.all<EvidenceRow & Omit<Finding, keyof Evidence | 'complaints'> & { complaints: string }>(
    `select *, (select json_group_array(complaint order by c.position) from finding_complaints c
       where c.report = f.report and c.finding = f.id) as complaints
     from findings f where report = ? order by position`,
    [report],
  );
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, kind: row.kind, section: row.section },
    complaints: JSON.parse(row.complaints) as string[],
    ...evidenceOf(row),
  }));
}

async function readCitations(database: Database, report: string): Promise<Citation[]> {
  const rows = await database.all<EvidenceRow & Omit<Citation, keyof Evidence | 'by'> & { cited_by: Citation['by'] }>(
    'select * from citations where report = ? order by position',
    [report],
  );
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, name: row.name, identifier: row.identifier, article: row.article },
    ...{ paragraph: row.paragraph, part: row.part, uri: row.uri, by: row.cited_by },
    ...evidenceOf(row),
  }));
}

async function readVerdicts(database: Database, report: string): Promise<Verdict[]> {
  const rows = await database.all<
    EvidenceRow & { id: string; complaint: string | null; outcome: Outcome; norms: string }
  >(
    `select *, (select json_group_array(json_array(code, printed, violated) order by n.position) from verdict_norms n
       where n.report = v.report and n.verdict = v.id) as norms
     from verdicts v where report = ? order by position`,
    [report],
  );
  return rows.map((row) => ({
    ...{ id: row.id, complaint: row.complaint, outcome: row.outcome, norms: normsOf(row.norms) },
    ...evidenceOf(row),
  }));
}

/** @param json rows of [code, printed, 1 or 0]. */
export function normsOf(json: string): TestedNorm[] {
  const rows = JSON.parse(json) as [string, string, number][];
  return rows.map(([code, printed, violated]) => ({ code, printed, violated: violated === 1 }));
}

async function readRecommendations(database: Database, report: string): Promise<Recommendation[]> {
  const rows = await database.all<EvidenceRow & Omit<Recommendation, keyof Evidence>>(
    'select * from recommendations where report = ? order by position',
    [report],
  );
  return rows.map((row) => ({ id: row.id, number: row.number, response: row.response, ...evidenceOf(row) }));
}

async function readNotices(database: Database, report: string): Promise<Notice[]> {
  const rows = await database.all<(EvidenceRow | { text: null }) & { code: string; message: string }>(
    'select * from notices where report = ? order by position',
    [report],
  );
  return rows.map((row) => ({
    ...{ code: row.code, message: row.message },
    ...(row.text === null ? {} : { evidence: evidenceOf(row) }),
  }));
}

function readReasons(database: Database, report: string): Promise<Reason[]> {
  return database.all<Reason>('select item, rule, words from reasons where report = ? order by position', [report]);
}

async function readPassages(database: Database, report: string): Promise<Passage[]> {
  const rows = await database.all<EvidenceRow & { kind: PassageKind; section: string | null; complaints: string }>(
    'select * from passages where report = ? order by position',
    [report],
  );
  return rows.map((row) => ({
    ...{ kind: row.kind, section: row.section, complaints: JSON.parse(row.complaints) as string[] },
    ...evidenceOf(row),
  }));
}

function evidenceOf({ text, text_start: start, text_end: end, places }: EvidenceRow): Evidence {
  return { text, start, end, places: (JSON.parse(places) as number[][]).map(placeOf) };
}

function placeOf([page = 0, left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): Place {
  return { page, left, top, right, bottom };
}
