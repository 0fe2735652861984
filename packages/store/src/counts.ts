import type { NoticeCode, Outcome, Response } from '@oordelenbank/model';

/** How common stems are. */
export interface StemStatistics {
  /** Passages in all, those of copies among them. */
  readonly passages: number;
  /** In how many passages each stem stands; 0 for one that stands in none. */
  readonly passagesWith: ReadonlyMap<string, number>;
}

export const groupings = [
  'topic',
  'norm',
  'authority',
  'ombudsman',
  'year',
  'statute',
  'article',
  'complainant',
  'outcome',
  'report',
] as const;
export type Grouping = (typeof groupings)[number];

/** By what parts are counted: all together, by one thing, or by two that cross. */
export type Groupings = Grouping | readonly [Grouping, Grouping] | null;

/** Complaint parts of one group with one outcome. */
export interface OutcomeCount {
  /** Null for the parts that have no value there: no date, no topic, no authority. */
  readonly group: string | null;
  /** Where two groupings cross: the value of the second. */
  readonly other?: string | null;
  /** Null where there is no verdict on the part. */
  readonly outcome: Outcome | null;
  /** Parts with that outcome, or reports where these are counted. */
  readonly parts: number;
  /** Works that the parts of the whole group are of. */
  readonly works: number;
}

/** What a count of complaint parts does not hold, and why. */
export interface LeftOut {
  /** Works in which no complaint was found. */
  readonly worksWithoutComplaint: number;
  /** Verdicts of which it is not known what they decide. */
  readonly verdictsWithoutComplaint: number;
  /** Parts counted as without verdict because verdicts on them contradict each other. */
  readonly contradictedParts: number;
  /** Reports that are another copy of a work that is counted. */
  readonly copies: number;
}

/** What is counted: complaint parts (klachtonderdelen), or reports by what was decided on their parts together. */
export type CountedUnit = 'part' | 'report';

/** How often a norm of proper conduct was tested. */
export interface NormCount {
  readonly norm: string;
  readonly verdicts: number;
  /** Verdicts that find it violated, and the works that these are of. */
  readonly violated: number;
  readonly works: number;
}

/** How often recommendations were answered in one way. */
/** A trouble that reports are in, with the words it is about, such as a heading that no rule knows. */
export interface NoticeCount {
  readonly code: NoticeCode;
  /** In lower case, without the number before it; null where the notice is about no words. */
  readonly words: string | null;
  readonly notices: number;
  readonly works: number;
}

export interface ResponseCount {
  readonly response: Response;
  readonly recommendations: number;
  readonly works: number;
}
