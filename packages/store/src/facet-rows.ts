import type { Complaint, Outcome, Report } from '@oordelenbank/model';
import { complainantKindOf } from './complainants.ts';
import { outcomeOf } from './rows.ts';

/** What reports and their complaint parts are counted and chosen by. */
const indexFields = [
  'outcome',
  'topic',
  'norm',
  'authority',
  'ombudsman',
  'year',
  'statute',
  'article',
  'cites',
  'complainant',
  'contradicted',
] as const;
type IndexField = (typeof indexFields)[number];

/** One value under which a complaint part, or the report as a whole, stands. */
export interface FacetRow {
  /** Number of the part, from 1; 0 for the report. */
  readonly part: number;
  readonly field: IndexField;
  /** Empty for a part that has no value there. */
  readonly value: string;
  /** The words that it is found by. */
  readonly words: string;
  /** Of the part; null where there is no verdict on it, or where verdicts contradict each other. */
  readonly outcome: Outcome | null;
}

type Value = readonly [value: string, words?: string];

const lawKinds: ReadonlySet<string> = new Set(['statute', 'ordinance', 'eu', 'treaty']);

/** Everything that a report and its parts stand under; the parts also under what is of the whole report. */
export function facetRowsOf(report: Report): FacetRow[] {
  const whole = ofReport(report);
  const parts = report.complaints.map(({ authority }) => authority).filter((name) => name !== undefined);
  const rows = [
    ...rowsOf(0, whole, null),
    ...rowsOf(0, { authority: parts.map((name): Value => [name]) }, null),
    ...report.complaints.flatMap((complaint, index) => {
      const [values, outcome] = ofPart(report, complaint);
      const authority = complaint.authority === undefined ? whole.authority : [[complaint.authority] as const];
      return rowsOf(index + 1, { ...whole, ...values, authority, cites: [] }, outcome);
    }),
  ];
  return [...new Map(rows.map((row) => [`${row.part} ${row.field} ${row.value} ${row.words}`, row])).values()];
}

type Values = Readonly<Partial<Record<IndexField, readonly Value[]>>>;

function rowsOf(part: number, values: Values, outcome: Outcome | null): FacetRow[] {
  return indexFields.flatMap((field) => {
    const ofField = values[field] ?? [];
    const given = part === 0 ? ofField : orNone(ofField, field);
    return given.map(([value, words = value]) => ({ part, field, value, words, outcome }));
  });
}

/** A part stands under no value where it has none, so that groups add up; but what it need not have is not counted. */
function orNone(values: readonly Value[], field?: IndexField): readonly Value[] {
  return values.length > 0 || field === 'contradicted' || field === 'cites' ? values : [['']];
}

function ofReport({ metadata, citations }: Report): Values & { readonly authority: readonly Value[] } {
  const law = citations.filter(({ kind }) => lawKinds.has(kind));
  const kind = complainantKindOf(metadata.complainant ?? null);
  return {
    authority: metadata.authorities.map(({ name }) => [name]),
    ombudsman: metadata.ombudsman === undefined ? [] : [[metadata.ombudsman]],
    year: /^\d{4}/u.test(metadata.date ?? '') ? [[(metadata.date ?? '').slice(0, 4)]] : [],
    statute: law.map(({ name, identifier }) => [name, `${name} ${identifier ?? ''}`]),
    article: law.flatMap(({ name, article }) => (article === null ? [] : [[`${article} ${name}`, article] as const])),
    cites: citations.map(({ name, identifier }) => [name, `${name} ${identifier ?? ''}`]),
    complainant: kind === null ? [] : [[kind]],
  };
}

/** What is of one part alone, and its outcome. */
function ofPart({ verdicts }: Report, { id, topics }: Complaint): readonly [values: Values, outcome: Outcome | null] {
  const own = verdicts.filter((verdict) => verdict.complaint === id);
  const outcome = outcomeOf(id, verdicts);
  return [
    {
      outcome: [[outcome ?? 'none']],
      topic: topics.map((topic) => [topic]),
      norm: own.flatMap(({ norms }) => norms.map(({ code, printed }): Value => [code, `${code} ${printed}`])),
      contradicted: outcome === null && own.length > 0 ? [['yes']] : [],
    },
    outcome,
  ];
}
