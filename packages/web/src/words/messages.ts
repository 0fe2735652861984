import type { ImportEvent } from '@oordelenbank/intake';
import type { FaultWords, Reason, Trend } from '@oordelenbank/search';
import type { CountedUnit, Facet, HitOrder, LeftOut } from '@oordelenbank/store';
import type { FigureKind } from '../figures-request.ts';
import type { FileState } from '../ledger.ts';
import type { Codes } from './codes.ts';

export type Language = 'nl' | 'en';

/** What two cases may share, apart from words and verdicts. */
type SharedKind = Exclude<Reason['kind'], 'passage' | 'outcome'>;

interface TrendWords extends Pick<Trend, 'from' | 'to' | 'perYear'> {
  readonly isBeyondChance: boolean;
}

/** Shares in percent, null where nothing was counted. */
interface ReadingWords {
  readonly files: number;
  readonly found: number | null;
  readonly right: number | null;
}

/** How numbers are told that are no rates. */
interface CountsWords {
  readonly chart: string;
  readonly axis: string;
  /** Heads of the columns, from the left. */
  readonly columns: readonly string[];
  readonly counted: (count: number, works: number) => string;
}

/** Every word of every page: a language without one of them does not compile. */
export interface Messages {
  readonly language: Language;
  readonly codes: Codes;
  readonly name: string;
  readonly skip: string;
  readonly menu: string;
  readonly menuItems: {
    readonly search: string;
    readonly similar: string;
    readonly figures: string;
    readonly import: string;
    readonly api: string;
  };
  readonly otherLanguage: string;
  readonly footer: string;
  readonly date: (iso: string) => string;
  readonly undated: string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Of two shares. */
  readonly interval: (low: number, high: number) => string;
  readonly pages: (first: number, last: number) => string;
  readonly withoutPage: string;
  readonly part: (number: number) => string;
  readonly article: (number: string) => string;
  /** A paragraph (lid) of an article. */
  readonly paragraph: (number: string) => string;
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly hint: string;
    readonly filters: string;
    readonly apply: string;
    readonly clear: string;
    readonly fields: Readonly<Record<Facet['field'], string>>;
    readonly sort: string;
    readonly orders: Readonly<Record<HitOrder, string>>;
    readonly found: (passages: number, works: number, bounded: boolean) => string;
    readonly leftOut: (works: number) => string;
    readonly relaxed: string;
    readonly didYouMean: string;
    readonly nothing: string;
    readonly empty: string;
    readonly toImport: string;
    readonly fault: (character: number) => string;
    readonly faults: FaultWords;
    readonly results: string;
    readonly previous: string;
    readonly next: string;
    readonly pagination: string;
    readonly pageOf: (page: number, last: number) => string;
    readonly downloads: string;
    readonly figures: string;
  };
  readonly report: {
    readonly untitled: string;
    readonly number: string;
    readonly ombudsman: string;
    readonly date: string;
    readonly complainant: string;
    readonly authorities: string;
    readonly file: string;
    readonly pageCount: (pages: number) => string;
    readonly ocr: (pages: number) => string;
    readonly unknown: string;
    readonly glance: string;
    readonly noComplaints: string;
    readonly norms: string;
    readonly violated: string;
    readonly met: string;
    readonly chain: string;
    readonly steps: {
      readonly complaints: string;
      readonly findings: string;
      readonly law: string;
      readonly considerations: string;
      readonly verdicts: string;
      readonly recommendations: string;
      readonly responses: string;
    };
    readonly stepEmpty: string;
    readonly unassigned: string;
    readonly show: string;
    readonly link: string;
    readonly unresolved: string;
    readonly by: string;
    readonly notices: string;
    readonly noNotices: string;
    readonly cites: string;
    readonly citedBy: string;
    readonly notInDatabase: string;
    readonly similar: string;
    readonly allSimilar: string;
    readonly copies: string;
    readonly citation: string;
    readonly copy: string;
    readonly copied: string;
    readonly address: string;
    readonly quoted: (ombudsman?: string, day?: string, number?: string, title?: string) => string;
    readonly document: string;
    readonly asText: string;
    readonly asPdf: string;
    readonly back: string;
    readonly fileGone: {
      readonly gone: string;
      readonly changed: string;
      readonly 'not-pdf': string;
    };
    readonly viewer: {
      /** The pages themselves. */
      readonly pages: string;
      readonly page: string;
      readonly of: string;
      readonly previous: string;
      readonly next: string;
      readonly larger: string;
      readonly smaller: string;
      readonly loading: string;
      readonly failed: string;
    };
  };
  readonly similar: {
    readonly title: string;
    readonly intro: string;
    readonly text: string;
    readonly file: string;
    readonly drop: string;
    readonly otherVerdict: string;
    readonly filter: string;
    readonly button: string;
    readonly to: string;
    readonly found: (count: number) => string;
    readonly nothing: string;
    readonly missing: string;
    readonly tooShort: string;
    readonly likeness: string;
    readonly reasons: string;
    readonly mine: string;
    readonly theirs: string;
    readonly sharedWords: string;
    readonly same: Readonly<Record<SharedKind, string>>;
    readonly sameVerdict: string;
    readonly verdict: string;
  };
  readonly figures: {
    readonly titles: Readonly<Record<FigureKind, string>>;
    readonly kinds: Readonly<Record<FigureKind, string>>;
    /** What the list of kinds is called. */
    readonly kindsLabel: string;
    readonly counts: Readonly<Record<Exclude<FigureKind, 'rates'>, CountsWords>>;
    /** That filters choose reports, and not parts of them. */
    readonly ofReports: string;
    readonly by: string;
    readonly unit: string;
    readonly units: Readonly<Record<CountedUnit, string>>;
    readonly groupings: {
      readonly year: string;
      readonly topic: string;
      readonly norm: string;
      readonly authority: string;
      readonly ombudsman: string;
      readonly statute: string;
      readonly complainant: string;
    };
    readonly filter: string;
    readonly button: string;
    readonly chart: (by: string) => string;
    readonly chartAbout: string;
    readonly axis: string;
    readonly table: string;
    readonly total: string;
    readonly withoutGroup: string;
    readonly columns: {
      readonly counted: string;
      readonly upheld: string;
      readonly partlyUpheld: string;
      readonly notUpheld: string;
      readonly noJudgment: string;
      readonly notInvestigated: string;
      readonly withoutVerdict: string;
      readonly rate: string;
      readonly interval: string;
    };
    readonly small: string;
    readonly shown: (shown: number, all: number) => string;
    readonly counted: (parts: number, works: number, unit: CountedUnit) => string;
    readonly rateOf: string;
    readonly leftOut: Readonly<Record<keyof LeftOut, (count: number) => string>>;
    readonly notCounted: string;
    readonly nothingLeftOut: string;
    readonly trend: (trend: TrendWords) => string;
    readonly reading: (reading: ReadingWords) => string;
    readonly csv: string;
    readonly reports: string;
    readonly nothing: string;
  };
  readonly import: {
    readonly title: string;
    readonly intro: (limitMb: number) => string;
    readonly files: string;
    readonly drop: string;
    readonly button: string;
    readonly kept: (folder: string) => string;
    readonly missing: string;
    readonly busy: string;
    readonly progress: (done: number, all: number) => string;
    readonly running: string;
    readonly ended: string;
    readonly broken: string;
    readonly states: Readonly<Record<ImportEvent['state'], string>>;
    readonly columns: {
      readonly file: string;
      readonly state: string;
      readonly reason: string;
      readonly report: string;
    };
    readonly results: string;
    readonly toReport: string;
    readonly failures: string;
    readonly noFailures: string;
    readonly retry: string;
    readonly unknown: string;
    /** The ledger of all files that were seen. */
    readonly ledger: string;
    readonly allFiles: string;
    readonly noFiles: string;
    readonly fileStates: Readonly<Record<FileState, string>>;
    readonly latest: (shown: number, all: number) => string;
  };
  readonly api: {
    readonly title: string;
    readonly intro: string;
    readonly document: string;
    readonly parameters: string;
    /** What is sent with the request. */
    readonly sends: string;
    readonly answers: string;
    readonly required: string;
    readonly example: string;
    readonly language: string;
  };
  readonly errors: {
    readonly title: string;
    readonly notFound: string;
    readonly refused: string;
    readonly expired: string;
    readonly tooLarge: string;
    readonly tooMany: string;
    readonly wrong: string;
    readonly broken: string;
    readonly home: string;
  };
}
