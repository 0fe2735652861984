import type {
  Authority,
  Citation,
  Outcome,
  Passage,
  PassageKind,
  Reading,
  TestedNorm,
  Topic,
} from '@oordelenbank/model';
import type {
  CountedUnit,
  Groupings,
  LeftOut,
  NormCount,
  NoticeCount,
  OutcomeCount,
  ResponseCount,
  StemStatistics,
} from './counts.ts';
import type { Ledger } from './ledger-types.ts';

export * from './counts.ts';

/** Everything that is kept of one report. */
export interface StoredReport {
  /** First 16 hex digits of the file's SHA-256. */
  readonly id: string;
  /** Id of the work that the file is a copy of: files of one work are the same report in other bytes. */
  readonly work: string;
  /** True for the one copy of its work that is searched and counted. */
  readonly shown: boolean;
  /** Ids of the other copies of the work, in order. */
  readonly copies: readonly string[];
  /** Every path under which these bytes were seen, in order. */
  readonly paths: readonly string[];
  /** As it was saved. */
  readonly reading: Reading;
}

/** A complaint part (klachtonderdeel) with what was decided on it. */
export interface CasePart {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** Null for a source without pages. */
  readonly page: number | null;
  readonly topics: readonly Topic[];
  /** Null where there is no verdict on it, or where verdicts contradict each other. */
  readonly outcome: Outcome | null;
  readonly verdicts: readonly {
    readonly text: string;
    readonly page: number | null;
    readonly norms: readonly TestedNorm[];
  }[];
}

/** What a list of reports shows of one of them. */
export interface Case {
  readonly report: string;
  readonly work: string;
  readonly path: string;
  readonly reportNumber: string | null;
  readonly title: string | null;
  readonly ombudsman: string | null;
  readonly date: string | null;
  readonly authorities: readonly Authority[];
  readonly parts: readonly CasePart[];
  /** Distinct works and articles that are cited. */
  readonly citations: readonly Pick<Citation, 'kind' | 'name' | 'identifier' | 'article'>[];
}

/** A condition on the words of a passage. Its terms are made by `tokensOf` and `stemOf`; anything else finds nothing. */
export type Match =
  /** The words next to each other; the last one is the beginning of a word where `prefix` is set. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Match[] }
  | { readonly kind: 'not'; readonly include: Match; readonly exclude: Match };

export const filterFields = [
  'outcome',
  'topic',
  'norm',
  'authority',
  'ombudsman',
  'statute',
  'article',
  'year',
  'kind',
  'cites',
  'complainant',
] as const;
export type FilterField = (typeof filterFields)[number];

/**
 * A condition on a report. Conditions on outcome, topic and norm hold for one complaint part together, those on statute
 * and article for one citation together; kind is a condition on the passage.
 */
export interface Filter {
  readonly field: FilterField;
  /** One of them must hold. A year is '2016' or a range '2010..2016' with either end open. */
  readonly values: readonly string[];
  /** True where none of them may hold. */
  readonly not: boolean;
}

/** Which passages, reports or complaint parts a question is about. */
export interface Condition {
  readonly match?: Match;
  readonly filters?: readonly Filter[];
  /** Ids of works that are left out. */
  readonly without?: readonly string[];
}

/** best: by score. newest, oldest: by the date of the report, then by score; reports without a date come last. */
export type HitOrder = 'best' | 'newest' | 'oldest';

export interface PassageQuery extends Condition {
  readonly match: Match;
  /** Factor on the score for each kind of passage; 1 where a kind is not named. A kind with 0 is not searched. */
  readonly weights?: Readonly<Partial<Record<PassageKind, number>>>;
  readonly limit: number;
  readonly offset?: number;
  /** Default 'best'. */
  readonly order?: HitOrder;
}

export interface PassageHit {
  readonly report: string;
  readonly work: string;
  readonly path: string;
  readonly reportNumber: string | null;
  /** Position of the passage in its report, from 0. */
  readonly index: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly complaints: Passage['complaints'];
  /** BM25, weighted; the higher the better. */
  readonly score: number;
}

/** How many distinct works and passages meet a condition. */
export interface Extent {
  readonly works: number;
  readonly passages: number;
  /** True where words match so many passages that not all were counted: the numbers are the least there are. */
  readonly isBounded: boolean;
  /** Where they were asked for: in the order of `facetFields`, the most common value first. */
  readonly facets?: readonly Facet[];
}

export const facetFields = [
  'outcome',
  'topic',
  'norm',
  'statute',
  'authority',
  'ombudsman',
  'year',
  'complainant',
  'kind',
] as const;

/** How many of the works that were found stand under one value of a filter. */
export interface Facet {
  readonly field: (typeof facetFields)[number];
  readonly value: string;
  readonly works: number;
}

export interface VocabularyWord {
  readonly word: string;
  /** Null for a stop word. */
  readonly stem: string | null;
  readonly passages: number;
}

export interface Counts {
  readonly files: number;
  readonly failed: number;
  readonly duplicates: number;
  readonly reports: number;
  readonly works: number;
  readonly complaints: number;
  readonly verdicts: number;
  readonly passages: number;
}

/** A column of a table, as the codebook describes it. */
export interface ColumnDescription {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'real';
  readonly description: string;
}

export interface TableDescription {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
}

export type Row = Readonly<Record<string, string | number | null>>;

/** How reports, complaints, verdicts and the rest are kept. Every method may throw an OutsideError 'database-…'. */
export interface Store extends Ledger {
  readonly path: string;

  /**
   * @param id an id, a path, a report number, or the beginning (4 characters or more) of an id or a SHA-256. Of several
   *   copies of one work the shown one.
   * @returns undefined where nothing has that id.
   * @throws OutsideError wrong-use where reports of several works have it.
   */
  report(id: string): Promise<StoredReport | undefined>;
  /** In the order of the ids; unknown ids are left out. */
  cases(reports: readonly string[]): Promise<Case[]>;
  /** Shown reports that meet the condition, newest first; one without words among its conditions is allowed. */
  reports(condition: Condition, page: { limit: number; offset?: number }): Promise<string[]>;

  /** Shown reports with this report number as printed; several ombudsmen may use one number. */
  reportsNumbered(number: string): Promise<string[]>;
  /** Shown reports that cite the report with this number, newest first. */
  reportsCiting(number: string, limit: number): Promise<string[]>;

  /** Best first; equal scores in the order of report and passage. Copies of a work are left out. */
  findPassages(query: PassageQuery): Promise<PassageHit[]>;
  /**
   * One passage for each shown report that meets the condition, newest (or oldest) report first: its first complaint, else its first
   * passage of a kind that is asked for. Scores are 0.
   */
  firstPassages(
    condition: Omit<Condition, 'match'>,
    page: { limit: number; offset?: number; oldestFirst?: boolean },
  ): Promise<PassageHit[]>;
  /** Every passage of these reports, in order; scores are 0. */
  passagesOf(reports: readonly string[]): Promise<PassageHit[]>;
  extent(condition: Condition, options?: { readonly facets?: boolean }): Promise<Extent>;
  stemStatistics(stems: readonly string[]): Promise<StemStatistics>;
  /** Which of these words stand in the passages. */
  knownWords(words: readonly string[]): Promise<VocabularyWord[]>;
  /** Words of about the same length and beginning, the most common first. */
  wordsLike(word: string, limit: number): Promise<VocabularyWord[]>;

  /** For each of the groupings, in one pass over the parts. */
  outcomeCounts(groupings: readonly Groupings[], condition: Condition, unit?: CountedUnit): Promise<OutcomeCount[][]>;
  leftOut(condition: Condition): Promise<LeftOut>;
  /** The most violated first. Conditions on a part choose its report. */
  normCounts(condition: Condition): Promise<NormCount[]>;
  /** The most common first. */
  responseCounts(condition: Condition): Promise<ResponseCount[]>;
  /** The most common first. */
  noticeCounts(condition: Condition): Promise<NoticeCount[]>;

  /** Every table and view with its columns, for the codebook. */
  tables(): readonly TableDescription[];
  /** The rows of a table or view, in the order of its key. @throws OutsideError wrong-use for a name that is not one. */
  rows(table: string): AsyncIterable<Row>;
  counts(): Promise<Counts>;
  /** What is wrong with the database, one line each; empty where it is sound. */
  check(): Promise<string[]>;
  /**
   * SHA-256 of all contents, table by table in the order of their keys: equal for databases that hold the same, however
   * it came in. Times, attempts and the numbering of the full-text index are no part of it.
   */
  fingerprint(): Promise<string>;
  /**
   * Writes the database, as it is at this moment, to another file, and verifies the copy.
   * @throws OutsideError wrong-use where the file is there already.
   */
  backUp(file: string): Promise<void>;
  close(): Promise<void>;
}
