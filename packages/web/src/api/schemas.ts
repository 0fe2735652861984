import { outcomes, passageKinds, responses, topics } from '@oordelenbank/model';
import { facetFields } from '@oordelenbank/store';
import { fileStates } from '../ledger.ts';
import { listOf, named, type Schema } from './operation.ts';

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer', minimum: 0 };
const truth: Schema = { type: 'boolean' };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const page: Schema = {
  ...orNull({ type: 'integer', minimum: 1 }),
  description: 'Counted from 1; null for a source without pages.',
};
const outcome: Schema = { ...orNull({ enum: outcomes }), description: 'Null where no verdict is known.' };

/** All properties are there, those in `maybe` aside. */
function object(properties: Readonly<Record<string, Schema>>, maybe: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', properties: { ...properties, ...maybe }, required: Object.keys(properties) };
}

const hit = {
  report: { ...text, description: 'Id of the report.' },
  work: { ...text, description: 'Id of the work: copies of one report have the same.' },
  path: text,
  reportNumber: orNull(text),
  index: { ...whole, description: 'Position of the passage in its report, from 0.' },
  kind: { enum: passageKinds },
  text,
  start: { ...whole, description: 'Offset in the text of the report, in UTF-16 units.' },
  end: { ...whole, description: 'Offset behind the passage.' },
  page,
  complaints: listOf(text),
  score: { type: 'number', description: 'The higher the better; 0 where there were no words.' },
} as const;

const tally = {
  all: whole,
  upheld: whole,
  partlyUpheld: whole,
  notUpheld: whole,
  noJudgment: whole,
  notInvestigated: whole,
  withoutVerdict: whole,
} as const;

const searchSchemas: Readonly<Record<string, Schema>> = {
  Hit: object({ ...hit, snippet: listOf(object({ text, matched: truth })) }),
  PassageHit: object(hit),
  Facet: object({ field: { enum: facetFields }, value: text, works: whole }),
  SearchResult: object(
    {
      limit: whole,
      offset: whole,
      hits: listOf(named('Hit')),
      works: { ...whole, description: 'Reports of which a passage matches.' },
      passages: whole,
      leftOut: { ...whole, description: 'Reports whose words match but that the filters left out.' },
      isBounded: { ...truth, description: 'True where the counts are the least there are.' },
      relaxed: { ...truth, description: 'True where no passage has all the words, and these have some.' },
    },
    { didYouMean: text, facets: listOf(named('Facet')) },
  ),
};

const caseSchemas: Readonly<Record<string, Schema>> = {
  Norm: object({ code: text, printed: text, violated: truth }),
  CasePart: object({
    ...{ id: text, number: whole, text, page, outcome },
    topics: listOf({ enum: topics }),
    verdicts: listOf(object({ text, page, norms: listOf(named('Norm')) })),
  }),
  Case: object({
    ...{
      report: text,
      work: text,
      path: text,
      reportNumber: orNull(text),
      title: orNull(text),
      ombudsman: orNull(text),
      date: orNull(text),
    },
    authorities: listOf(object({ name: text }, { department: text })),
    parts: listOf(named('CasePart')),
    citations: listOf(object({ kind: text, name: text, identifier: orNull(text), article: orNull(text) })),
  }),
  Reason: object(
    {
      kind: { enum: ['passage', 'topic', 'norm', 'article', 'statute', 'authority', 'authority-kind', 'outcome'] },
      message: text,
    },
    { value: text, mine: text, theirs: named('PassageHit'), shared: listOf(text), outcomes: listOf(outcome) },
  ),
  SimilarCases: object({
    cases: listOf(object({ case: named('Case'), score: share, reasons: listOf(named('Reason')) })),
  }),
};

const figureSchemas: Readonly<Record<string, Schema>> = {
  Share: { ...object({ share, low: share, high: share }), description: "A share with Wilson's 95 % interval." },
  Rate: object(
    {
      group: orNull(text),
      ...tally,
      works: whole,
      rate: orNull(named('Share')),
      strictRate: orNull(named('Share')),
      small: truth,
    },
    { other: orNull(text) },
  ),
  Rates: object({
    by: { description: 'What the groups are; two where they cross; null for one group of all.' },
    unit: { enum: ['part', 'report'] },
    groups: listOf(named('Rate')),
    total: named('Rate'),
    leftOut: object({
      worksWithoutComplaint: whole,
      verdictsWithoutComplaint: whole,
      contradictedParts: whole,
      copies: whole,
    }),
    trend: orNull(object({ from: whole, to: whole, perYear: { type: 'number' }, z: { type: 'number' } })),
    reading: {
      ...orNull(object({ files: whole, verdicts: { type: 'object' } })),
      description: 'How often the reading itself is right.',
    },
  }),
  Norms: object({ norms: listOf(object({ norm: text, verdicts: whole, violated: whole, works: whole })) }),
  Recommendations: object({
    responses: listOf(object({ response: { enum: responses }, recommendations: whole, works: whole })),
  }),
};

const otherSchemas: Readonly<Record<string, Schema>> = {
  StoredReport: object({
    ...{ id: text, work: text, shown: truth, copies: listOf(text), paths: listOf(text) },
    report: { type: 'object', description: 'The report as `oordeel extract` prints it (oordelenbank/report@1).' },
    passages: { ...listOf({ type: 'object' }), description: 'The paragraphs of its text, as they are searched for.' },
  }),
  Import: object({
    id: text,
    state: { enum: ['running', 'ended', 'broken'] },
    total: { ...whole, description: 'About how many files there are.' },
    imported: listOf(
      object({
        name: text,
        state: { enum: ['done', 'duplicate', 'skipped', 'failed', 'ignored'] },
        report: orNull(text),
        error: orNull(object({ code: text, message: text })),
      }),
    ),
  }),
  Files: object({
    limit: whole,
    offset: whole,
    files: listOf(
      object({
        path: text,
        name: { ...text, description: 'What it was called where it came from.' },
        state: { enum: fileStates },
        report: orNull(text),
        code: { ...orNull(text), description: 'Why it failed or was left alone.' },
        message: orNull(text),
      }),
    ),
  }),
  Problem: {
    ...object(
      { type: text, title: text, status: whole },
      { detail: { ...text, description: 'What was wrong, in a sentence.' } },
    ),
    description: 'What went wrong (RFC 9457).',
  },
};

/** What answers are made of, by name. */
export const schemas: Readonly<Record<string, Schema>> = {
  ...searchSchemas,
  ...caseSchemas,
  ...figureSchemas,
  ...otherSchemas,
};
