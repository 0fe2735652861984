import type { Outcome, Topic } from '@oordelenbank/model';
import type { Condition, Filter, Grouping, LeftOut, OutcomeCount, Store } from '@oordelenbank/store';
import { parseQuery } from './query.ts';
import { type Share, wilson } from './wilson.ts';

/** Complaint parts; the six kinds add up to `all`. */
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
  readonly by?: Grouping;
  readonly topic?: Topic;
  /** Words and filters in the language of `search`. */
  readonly query?: string;
}

export interface Rates {
  readonly by: Grouping | null;
  /** Largest first; years in their order. A part with several topics, norms or authorities stands in several groups. */
  readonly groups: readonly Rate[];
  /** Each part once. */
  readonly total: Rate;
  readonly leftOut: LeftOut;
}

/** Fewest judged parts of which a rate is no small number. */
const SMALL = 10;

/**
 * How often complaint parts are upheld. Words of the query choose reports; its filters on outcome, topic and norm choose
 * parts.
 *
 * @throws OutsideError wrong-use where the query cannot be read.
 */
export async function upheldRates(store: Store, { by, topic, query = '' }: RatesQuery = {}): Promise<Rates> {
  const asked = parseQuery(query);
  const ofTopic: Filter[] = topic === undefined ? [] : [{ field: 'topic', values: [topic], not: false }];
  const condition: Condition = {
    ...(asked.match === undefined ? {} : { match: asked.match }),
    filters: [...asked.filters, ...ofTopic],
  };
  const total = rateOf(null, await store.outcomeCounts(null, condition), await works(store, null, condition));
  const groups = by === undefined ? [total] : await grouped(store, by, condition);
  return { by: by ?? null, groups, total, leftOut: await store.leftOut(condition) };
}

async function grouped(store: Store, by: Grouping, condition: Condition): Promise<Rate[]> {
  const counts = Map.groupBy(await store.outcomeCounts(by, condition), ({ group }) => group);
  const worksOf = await works(store, by, condition);
  const rates = [...counts].map(([group, rows]) => rateOf(group, rows, worksOf));
  return by === 'year' ? rates : rates.sort((one, other) => other.all - one.all || order(one.group, other.group));
}

function order(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

async function works(store: Store, by: Grouping | null, condition: Condition): Promise<Map<string | null, number>> {
  const counts = await store.groupWorks(by, condition);
  return new Map(counts.map(({ group, works: count }) => [group, count]));
}

function rateOf(
  group: string | null,
  rows: readonly OutcomeCount[],
  worksOf: ReadonlyMap<string | null, number>,
): Rate {
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
    group,
    ...tally,
    all: judged + tally.noJudgment + tally.notInvestigated + tally.withoutVerdict,
    works: worksOf.get(group) ?? 0,
    rate: wilson(tally.upheld + tally.partlyUpheld, judged),
    strictRate: wilson(tally.upheld, judged),
    small: judged < SMALL,
  };
}
