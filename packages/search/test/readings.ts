import { createHash } from 'node:crypto';
import type {
  Citation,
  Complaint,
  Evidence,
  Metadata,
  Outcome,
  Passage,
  PassageKind,
  Reading,
  Report,
  TestedNorm,
  Topic,
  Verdict,
} from '@oordelenbank/model';

/** A report as a test tells it. */
export interface Told extends Partial<Metadata> {
  readonly path?: string;
  /** Default 'Rapport'; in no passage. Reports with the same words are one work. */
  readonly heading?: string;
  readonly ocrPages?: readonly number[];
  /** Each becomes a complaint part, and its verdicts. */
  readonly parts?: readonly Part[];
  readonly passages?: readonly (readonly [kind: PassageKind, text: string])[];
  readonly cites?: readonly Partial<Citation>[];
}

interface Part {
  readonly complaint: string;
  readonly topics?: readonly Topic[];
  readonly authority?: string;
  readonly outcomes?: readonly Outcome[];
  readonly norms?: readonly TestedNorm[];
}

/** Prints one paragraph after the other, each on a page of its own. */
class Press {
  readonly paragraphs: string[] = [];
  #length = 0;

  print(text: string): Evidence {
    const start = this.#length;
    this.paragraphs.push(text);
    this.#length += text.length + 2;
    const place = { page: this.paragraphs.length, left: 72, top: 90.5, right: 300.25, bottom: 102 };
    return { text, start, end: start + text.length, places: [place] };
  }
}

/** A reading with these words. */
export function tell({ path = 'report.pdf', heading = 'Rapport', ocrPages = [], ...told }: Told): Reading {
  const { parts = [], passages = [], cites = [], ...metadata } = told;
  const press = new Press();
  const title = press.print(heading);
  const complaints = parts.map((part, index) => complaintOf(part, index + 1, press));
  const others = passages.map(([kind, text]) => passageOf(kind, press.print(text)));
  const verdicts = parts.flatMap((part, index) => verdictsOf(part, index + 1, press));
  const citations = cites.map((cited, index) => citationOf(cited, index + 1, press));
  const text = press.paragraphs.join('\n\n');
  const pages = press.paragraphs.map((_, index) => ({ number: index + 1, widthPt: 595, heightPt: 842 }));
  const sha256 = createHash('sha256').update(`${text}${ocrPages}`).digest('hex');
  return {
    report: {
      schema: 'oordelenbank/report@1',
      source: { path, mediaType: 'application/pdf', pages: pages.length, ocrPages, sha256 },
      metadata: { authorities: [], ...metadata },
      sections: [{ id: 's1', heading, level: 1, role: 'title', start: 0, end: text.length }],
      complaints,
      findings: findingsOf(others, complaints),
      citations,
      verdicts,
      recommendations: [],
      notices: [
        { code: 'house-unknown', message: 'No house style.' },
        { code: 'heading-unknown', message: 'A heading.', evidence: title },
      ],
    },
    text,
    body: { start: 0, end: text.length },
    pages,
    passages: [
      ...complaints.map((complaint) => passageOf('complaint', complaint, [complaint.id])),
      ...others,
      ...verdicts.map((verdict) => passageOf('verdict', verdict, [verdict.complaint ?? ''])),
    ],
    reasons: complaints.map(({ id, text: words }) => ({ item: id, rule: 'complaint-told', words })),
  };
}

function passageOf(kind: PassageKind, { text, start, end, places }: Evidence, complaints: string[] = []): Passage {
  return { text, start, end, places, kind, complaints, section: 's1' };
}

function complaintOf({ complaint, topics = [], authority }: Part, number: number, press: Press): Complaint {
  return {
    ...{ id: `c${number}`, number, topics, ...press.print(complaint) },
    ...(authority === undefined ? {} : { authority }),
  };
}

function verdictsOf({ outcomes = [], norms = [] }: Part, number: number, press: Press): Verdict[] {
  return outcomes.map((outcome, index) => ({
    ...{ id: `v${number}.${index + 1}`, complaint: `c${number}`, outcome, norms },
    ...press.print(`Het oordeel over klacht ${number} luidt ${outcome}.`),
  }));
}

function citationOf(cited: Partial<Citation>, number: number, press: Press): Citation {
  return {
    ...{ id: `r${number}`, kind: 'statute', name: 'Awb', identifier: null, article: null, paragraph: null, part: null },
    ...{ uri: null, by: 'ombudsman', ...press.print(cited.name ?? 'Awb'), ...cited },
  };
}

function findingsOf(passages: readonly Passage[], complaints: readonly Complaint[]): Report['findings'] {
  return passages
    .filter(({ kind }) => kind === 'fact')
    .map(({ text, start, end, places }, index) => ({
      ...{ id: `f${index + 1}`, number: `${index + 1}`, kind: 'fact' as const, section: 's1' },
      ...{ complaints: complaints.slice(0, 1).map(({ id }) => id), text, start, end, places },
    }));
}
