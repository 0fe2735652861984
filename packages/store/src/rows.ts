import type { Complaint, Evidence, Finding, Outcome, Place, Reading, Verdict } from '@oordelenbank/model';
import type { Value } from './database.ts';
import { reportId, workId } from './work.ts';

/** The rows of each table, each row in the order of the table's columns. */
export type Rows = Readonly<Record<string, readonly (readonly Value[])[]>>;

type Row = readonly Value[];

/**
 * A reading as rows. `documents` and `passages` among them; `passages` without their row in the full-text index, `files`
 * not, as they tell of paths and not of reports.
 */
export function rowsOf(reading: Reading): Rows {
  const { report } = reading;
  const id = reportId(report.source.sha256);
  const each = <Item>(items: readonly Item[], row: (item: Item, position: number) => Row): Row[] =>
    items.map((item, position) => [id, position, ...row(item, position)].map(keepable));
  return {
    reports: [reportRow(id, reading).map(keepable)],
    documents: [documentRow(id, reading).map(keepable)],
    authorities: each(report.metadata.authorities, ({ name, department }) => [name, department ?? null]),
    notices: each(report.notices, ({ code, message, evidence }) => [code, message, ...noticeColumns(evidence)]),
    reasons: each(reading.reasons, ({ item, rule, words }) => [item, rule, words]),
    complaints: each(report.complaints, (complaint) => complaintRow(complaint, report.verdicts)),
    complaint_topics: report.complaints.flatMap((complaint) =>
      complaint.topics.map((topic, position) => [id, complaint.id, position, topic]),
    ),
    findings: each(report.findings, (it) => [it.id, it.number, it.kind, it.section, ...evidenceColumns(it)]),
    finding_complaints: report.findings.flatMap((finding) => findingComplaintRows(id, finding)),
    citations: each(report.citations, (it) => [
      ...[it.id, it.kind, it.name, it.identifier, it.article, it.paragraph, it.part, it.uri, it.by],
      ...evidenceColumns(it),
    ]),
    verdicts: each(report.verdicts, (it) => [it.id, it.complaint, it.outcome, ...evidenceColumns(it)]),
    verdict_norms: report.verdicts.flatMap((verdict) => normRows(id, verdict)),
    recommendations: each(report.recommendations, (it) => [it.id, it.number, it.response, ...evidenceColumns(it)]),
    sections: each(report.sections, (it) => [it.id, it.heading, it.level, it.role, it.start, it.end]),
    passages: each(reading.passages, (it) => [
      it.kind,
      it.section,
      JSON.stringify(it.complaints),
      ...evidenceColumns(it),
    ]),
  };
}

function reportRow(id: string, reading: Reading): Row {
  const { source, metadata } = reading.report;
  const year = Number.parseInt(metadata.date?.slice(0, 4) ?? '', 10);
  return [
    ...[id, workId(reading), 1, source.sha256, source.path, source.mediaType, source.pages],
    ...[JSON.stringify(source.ocrPages), reading.house ?? null, metadata.title ?? null, metadata.ombudsman ?? null],
    ...[metadata.reportNumber ?? null, metadata.date ?? null, Number.isNaN(year) ? null : year],
    metadata.complainant ?? null,
  ];
}

function documentRow(id: string, { text, body, pages }: Reading): Row {
  const sizes = pages.map(({ number, widthPt, heightPt }) => [number, widthPt, heightPt]);
  return [id, text, body.start, body.end, JSON.stringify(sizes)];
}

function complaintRow(complaint: Complaint, verdicts: readonly Verdict[]): Row {
  const { id, number, authority } = complaint;
  return [id, number, authority ?? null, outcomeOf(id, verdicts), ...evidenceColumns(complaint)];
}

/** What was decided on a complaint; null where nothing was, or where verdicts contradict each other. */
export function outcomeOf(complaint: string, verdicts: readonly Verdict[]): Outcome | null {
  const outcomes = new Set(verdicts.filter((verdict) => verdict.complaint === complaint).map(({ outcome }) => outcome));
  const [outcome = null] = outcomes;
  return outcomes.size === 1 ? outcome : null;
}

function findingComplaintRows(report: string, { id, complaints }: Finding): Row[] {
  return complaints.map((complaint, position) => [report, id, position, complaint]);
}

function normRows(report: string, { id, norms }: Verdict): Row[] {
  return norms.map(({ code, printed, violated }, position) =>
    [report, id, position, code, printed, violated ? 1 : 0].map(keepable),
  );
}

function evidenceColumns({ text, start, end, places }: Evidence): Row {
  return [text, start, end, places[0]?.page ?? null, JSON.stringify(places.map(placeColumns))];
}

function noticeColumns(evidence: Evidence | undefined): Row {
  return evidence === undefined ? [null, null, null, null, null] : evidenceColumns(evidence);
}

function placeColumns({ page, left, top, right, bottom }: Place): number[] {
  return [page, left, top, right, bottom];
}

/** SQLite's texts hold neither NUL nor half of a pair of surrogates: each becomes U+FFFD, so that offsets stay true. */
export function keepable(value: Value): Value {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}
