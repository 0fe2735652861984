import type { Case, Condition, Match, Store } from '@oordelenbank/store';
import { wordsOfConcepts } from './concepts.ts';
import { compareFacts } from './facts.ts';
import { likenesses, sharedWith } from './likeness.ts';
import { parseQuery } from './query.ts';
import { QueryError, QueryFault } from './query-fault.ts';
import { type Question, questionOf, type SimilarTo } from './question.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { heaviest, raritiesOf, sum, type TermWeights, weighTerms } from './terms.ts';
import { kindWeights } from './told.ts';

export const bases = ['facts', 'norms', 'law', 'topics', 'authority'] as const;
/** What two cases may have in common. */
export type Basis = (typeof bases)[number];

export interface SimilarOptions {
  /** Default 10. */
  readonly limit?: number;
  /** Default all. */
  readonly by?: readonly Basis[];
  /** Filters in the language of `search`, without words: 'outcome:upheld year:2010..'. */
  readonly filter?: string;
  /** Only cases that were judged otherwise than the question, or than the case most like a new complaint. */
  readonly otherVerdict?: boolean;
  /** Compares by words alone, to measure what the concepts are worth. Default false. */
  readonly withoutConcepts?: boolean;
}

export interface SimilarCase {
  readonly case: Case;
  /** 0 to 1; the higher the more alike. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What each basis counts for. One of which the question says nothing is left out. */
const basisWeights: Readonly<Record<Basis, number>> = { facts: 1, topics: 0.25, norms: 0.1, law: 0.15, authority: 0.2 };

const DEFAULT_LIMIT = 10;

/** Terms that passages are looked for with, passages that are found with them, and works that are compared in full. */
const MAX_TERMS = 40;
const MAX_PASSAGES = 300;
const MAX_POSTINGS = 15_000;
const MAX_WORKS = 100;

/**
 * Past cases like a new complaint, best first, one for each work.
 *
 * Works are found by the rarest words of the question, and by rare words for the same things, as a citizen writes other
 * words than a report. Each is then compared in full: its words, what its words stand for, and on top its topics, norms,
 * law and kind of body.
 *
 * @throws OutsideError wrong-use for a report that is not in the database or a filter that cannot be read.
 */
export async function similar(store: Store, to: SimilarTo, options: SimilarOptions = {}): Promise<SimilarCase[]> {
  const { limit = DEFAULT_LIMIT, by = bases, filter = '', withoutConcepts = false, otherVerdict = false } = options;
  const question = await questionOf(store, to);
  const condition: Condition = {
    filters: filtersOf(filter),
    without: question.work === null ? [] : [question.work],
  };
  const terms = await termsOf(store, question, !withoutConcepts);
  const reports = await findWorks(store, question, terms, condition);
  const alike = await compareFacts(store, { ...terms, text: question.text }, reports);
  const cases = await store.cases(reports);
  const ranked = cases
    .map((past) => compare(question, past, alike.likenesses.get(past.report) ?? 0, by))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.case.work < other.case.work ? -1 : 1));
  return (otherVerdict ? judgedOtherwise(question, ranked) : ranked).slice(0, limit).map((found) => ({
    ...found,
    reasons: reasonsFor(question, found.case, alike.passagesLike(found.case.report), sharedWith(question, found.case)),
  }));
}

/** A case before its reasons are written out. */
type Ranked = Omit<SimilarCase, 'reasons'>;

/** Cases of which a part was judged otherwise than all of the question, or where it was not judged, of the case most like it. */
function judgedOtherwise(question: Question, ranked: readonly Ranked[]): readonly Ranked[] {
  const outcomesOf = (found: Ranked | undefined) => found?.case.parts.flatMap(({ outcome }) => outcome ?? []) ?? [];
  const known = new Set<string>(question.outcomes.length > 0 ? question.outcomes : outcomesOf(ranked[0]));
  return ranked.filter((found) => outcomesOf(found).some((outcome) => !known.has(outcome)));
}

function filtersOf(filter: string): NonNullable<Condition['filters']> {
  if (filter.trim() === '') return [];
  const { match, filters } = parseQuery(filter);
  if (match === undefined) return filters;
  throw new QueryError(filter, new QueryFault((words) => words.onlyFilters(), 0));
}

/** What a question is looked for with. */
interface Terms {
  readonly asked: TermWeights;
  /** Rare words for what it tells of. */
  readonly related: TermWeights;
  readonly withConcepts: boolean;
}

async function termsOf(store: Store, question: Question, withConcepts: boolean): Promise<Terms> {
  return {
    asked: await weighTerms(store, question.text),
    related: withConcepts ? await raritiesOf(store, wordsOfConcepts(question.text)) : new Map(),
    withConcepts,
  };
}

/** Reports that may be alike: by their words, by other words for the same things, by norms and by law. */
async function findWorks(
  store: Store,
  question: Question,
  { asked, related }: Terms,
  condition: Condition,
): Promise<string[]> {
  const lists = [
    await reportsWith(store, heaviest(asked, MAX_TERMS), condition),
    await reportsWith(store, heaviest(related, MAX_TERMS), condition),
    await reportsSharing(store, 'norm', question.norms, condition),
    await reportsSharing(store, 'statute', question.statutes, condition),
  ];
  const found = new Map<string, number>();
  for (const reports of lists) {
    for (const [rank, report] of [...new Set(reports)].entries()) {
      found.set(report, (found.get(report) ?? 0) + 1 / (RANK_DAMPENING + rank));
    }
  }
  return [...heaviest(found, MAX_WORKS).keys()];
}

/** The newest reports with one of the norms or statutes. */
async function reportsSharing(
  store: Store,
  field: 'norm' | 'statute',
  values: ReadonlySet<string>,
  condition: Condition,
): Promise<string[]> {
  if (values.size === 0) return [];
  const filter = { field, values: [...values], not: false };
  return store.reports({ ...condition, filters: [...(condition.filters ?? []), filter] }, { limit: MAX_WORKS });
}

/** Keeps the first few ranks of one list from outweighing the other. Source: Cormack and others, SIGIR 2009 (RRF). */
const RANK_DAMPENING = 60;

/** The report of each of the best passages, best first. */
async function reportsWith(store: Store, terms: TermWeights, condition: Condition): Promise<string[]> {
  const affordable = await withinReach(store, terms);
  if (affordable.length === 0) return [];
  const parts = affordable.map((stem): Match => ({ kind: 'stem', stem }));
  const query = { ...condition, match: { kind: 'or', parts } as const, weights: kindWeights, limit: MAX_PASSAGES };
  return (await store.findPassages(query)).map(({ report }) => report);
}

/** Terms as long as few enough passages have them: every passage with one of them is scored. */
async function withinReach(store: Store, terms: TermWeights): Promise<string[]> {
  const { passagesWith: counts } = await store.stemStatistics([...terms.keys()]);
  let reached = 0;
  return [...terms.keys()].filter((stem) => {
    const count = counts.get(stem) ?? 0;
    if (count === 0 || (reached > 0 && reached + count > MAX_POSTINGS)) return false;
    reached += count;
    return true;
  });
}

function compare(question: Question, past: Case, facts: number, by: readonly Basis[]): Ranked {
  const likeness = { ...likenesses(question, past, sharedWith(question, past)), facts };
  const known = by.filter((basis) => tellsOf(question, basis));
  const whole = sum(known.map((basis) => basisWeights[basis]));
  const score = whole === 0 ? 0 : sum(known.map((basis) => basisWeights[basis] * likeness[basis])) / whole;
  return { case: past, score };
}

function tellsOf(question: Question, basis: Basis): boolean {
  if (basis === 'facts') return true;
  const said = {
    topics: question.topics,
    norms: question.norms,
    law: question.law,
    authority: question.authorityKinds,
  };
  return said[basis].size > 0;
}
