import type { Outcome, Topic } from '@oordelenbank/model';
import type { Condition, CountedUnit, Filter, Groupings, LeftOut, OutcomeCount, Store } from '@oordelenbank/store';
import { parseQuery } from './query.ts';
import { type Trend, trendOf } from './trend.ts';
import { type Share, wilson } from './wilson.ts';

/** Complaint parts, or reports; the six kinds add up to `all`. */
export interface OutcomeTally {
  readonly all: number;
  readonly upheld: number;
  readonly partlyUpheld: number;
  readonly notUpheld: number;
  readonly noJudgment: number;
  readonly notInvestigated: number;
  readonly withoutVerdict: number;
}

export interface Rate extends OutcomeTally {
  /** Null for the parts that have no value there. */
  readonly group: string | null;
  /** Where two groupings cross: the value of the second. */
  readonly other?: string | null;
  /** Reports that the parts are of, each once. */
  readonly works: number;
  /** Upheld, partly or whole, among those judged (upheld, partly, not); null where none was judged. */
  readonly rate: Share | null;
  /** Upheld as a whole among those judged. */
  readonly strictRate: Share | null;
  /** True where fewer than 10 parts were judged, too few to speak of a rate. */
  readonly small: boolean;
}

export interface RatesQuery {
  /** Default: one group of all. */
  readonly by?: Exclude<Groupings, null>;
  /** What is counted. Default part. */
  readonly unit?: CountedUnit;
  readonly topic?: Topic;
  /** Words and filters in the language of `search`. */
  readonly query?: string;
}

export interface Rates {
  readonly by: Groupings;
  readonly unit: CountedUnit;
  /** Largest first; years in their order. A part with several topics, norms or authorities stands in several groups. */
  readonly groups: readonly Rate[];
  /** Each part once. */
  readonly total: Rate;
  readonly leftOut: LeftOut;
  /** Whether the rate rises or falls over the years, where they are the groups. */
  readonly trend: Trend | null;
}

/** Fewest judged parts of which a rate is no small number. */
const SMALL = 10;

/**
 * How often complaint parts are upheld. Words of the query choose reports; its filters on outcome, topic and norm choose
 * parts.
 *
 * @throws OutsideError wrong-use where the query cannot be read.
 */
export async function upheldRates(store: Store, query: RatesQuery = {}): Promise<Rates> {
  const { by = null, unit = 'part' } = query;
  const condition = conditionOf(query);
  const [all = [], grouped = []] = await store.outcomeCounts(by === null ? [null] : [null, by], condition, unit);
  const [total = rateOf([])] = ratesOf(null, all);
  const groups = by === null ? [total] : ratesOf(by, grouped);
  const trend = by === 'year' ? trendOf(groups) : null;
  return { by, unit, groups, total, leftOut: await store.leftOut(condition), trend };
}

/** What can be counted beside outcomes, in the reports that a query chooses. */
const counters = {
  /** Norms, by how often they were violated. */
  norms: (store, condition) => store.normCounts(condition),
  /** How bodies answered recommendations. */
  recommendations: (store, condition) => store.responseCounts(condition),
  /** Headings and verdicts that no rule knows, and other trouble, by their words. */
  notices: (store, condition) => store.noticeCounts(condition),
} satisfies Record<string, (store: Store, condition: Condition) => Promise<readonly object[]>>;

export type Countable = keyof typeof counters;

type CountOf<What extends Countable> = Awaited<ReturnType<(typeof counters)[What]>>[number];

/** The most common first. @throws OutsideError wrong-use where the query cannot be read. */
export async function count<What extends Countable>(
  store: Store,
  what: What,
  query: Pick<RatesQuery, 'topic' | 'query'> = {},
): Promise<CountOf<What>[]> {
  const counter = counters[what] as (store: Store, condition: Condition) => Promise<CountOf<What>[]>;
  return counter(store, conditionOf(query));
}

function conditionOf({ topic, query = '' }: RatesQuery): Condition {
  const { match, filters } = parseQuery(query);
  const ofTopic: Filter[] = topic === undefined ? [] : [{ field: 'topic', values: [topic], not: false }];
  return { ...(match === undefined ? {} : { match }), filters: [...filters, ...ofTopic] };
}

function ratesOf(by: Groupings, counts: readonly OutcomeCount[]): Rate[] {
  const rates = [...Map.groupBy(counts, keyOf).values()].map(rateOf);
  const inOrder = by === 'year' || Array.isArray(by);
  return inOrder ? rates : rates.sort((one, other) => other.all - one.all || order(one.group, other.group));
}

function keyOf({ group, other }: Pick<OutcomeCount, 'group' | 'other'>): string {
  return JSON.stringify([group, other]);
}

function order(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** @param rows of one group. */
function rateOf(rows: readonly OutcomeCount[]): Rate {
  const { group = null, other, works = 0 } = rows[0] ?? {};
  const of = (outcome: Outcome | null): number => rows.find((row) => row.outcome === outcome)?.parts ?? 0;
  const tally = {
    upheld: of('upheld'),
    partlyUpheld: of('partly-upheld'),
    notUpheld: of('not-upheld'),
    noJudgment: of('no-judgment'),
    notInvestigated: of('not-investigated'),
    withoutVerdict: of(null),
  };
  const judged = tally.upheld + tally.partlyUpheld + tally.notUpheld;
  return {
    ...{ group, ...(other === undefined ? {} : { other }), ...tally },
    all: judged + tally.noJudgment + tally.notInvestigated + tally.withoutVerdict,
    works,
    rate: wilson(tally.upheld + tally.partlyUpheld, judged),
    strictRate: wilson(tally.upheld, judged),
    small: judged < SMALL,
  };
}
