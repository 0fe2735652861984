import { OutsideError } from '@oordelenbank/model';
import type { Case, Condition, Match, Store } from '@oordelenbank/store';
import { conceptLikeness, conceptRarities, kindWeights, passagesByReport, tellingOf, wordLikenesses } from './cases.ts';
import { wordsOfConcepts } from './concepts.ts';
import { likenesses, sharedWith } from './likeness.ts';
import { type ScoredPassage, scorePassages, weighCues } from './passage-scores.ts';
import { parseQuery } from './query.ts';
import { type Question, questionOf, type SimilarTo } from './question.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { heaviest, raritiesOf, sum, type TermWeights, weighTerms } from './terms.ts';

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
}

export interface SimilarCase {
  readonly case: Case;
  /** 0 to 1; the higher the more alike. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What each basis counts for. One of which the question says nothing is left out. */
const basisWeights: Readonly<Record<Basis, number>> = { facts: 1, topics: 0.15, norms: 0.1, law: 0.15, authority: 0.1 };

/** What makes facts alike: their words, what the words stand for, and the same in the passages that put it in short. */
const factWeights = { words: 1, concepts: 1, shortConcepts: 0.5 };

const DEFAULT_LIMIT = 10;

/** Terms that passages are looked for with, passages that are found with them, and works that are compared in full. */
const MAX_TERMS = 40;
const MAX_PASSAGES = 300;
const MAX_WORKS = 60;

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
  const { limit = DEFAULT_LIMIT, by = bases, filter = '' } = options;
  const question = await questionOf(store, to);
  const condition: Condition = {
    filters: filtersOf(filter),
    without: question.work === null ? [] : [question.work],
  };
  const weights = await weighTerms(store, question.text);
  const reports = await findWorks(store, question, weights, condition);
  const alike = await compareFacts(store, question, weights, reports);
  const cases = await store.cases(reports);
  return cases
    .flatMap((past) => {
      const facts = alike.get(past.report);
      return facts === undefined ? [] : [compare(question, past, facts, by)];
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.case.work < other.case.work ? -1 : 1))
    .slice(0, limit);
}

function filtersOf(filter: string): NonNullable<Condition['filters']> {
  if (filter.trim() === '') return [];
  const { match, filters } = parseQuery(filter);
  if (match === undefined) return filters;
  throw new OutsideError(
    'wrong-use',
    `${filter} has words that are no filter; write field:value, such as outcome:upheld`,
  );
}

/** Reports that may be alike: by their words, by other words for the same things, by norms and by law. */
async function findWorks(
  store: Store,
  question: Question,
  weights: TermWeights,
  condition: Condition,
): Promise<string[]> {
  const related = await raritiesOf(store, wordsOfConcepts(question.text));
  const lists = [
    await reportsWith(store, heaviest(weights, MAX_TERMS), condition),
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
  if (terms.size === 0) return [];
  const parts = [...terms.keys()].map((stem): Match => ({ kind: 'stem', stem }));
  const query = { ...condition, match: { kind: 'or', parts } as const, weights: kindWeights, limit: MAX_PASSAGES };
  return (await store.findPassages(query)).map(({ report }) => report);
}

interface AlikeFacts {
  readonly likeness: number;
  /** The passages most like the question, best first. */
  readonly passages: readonly ScoredPassage[];
}

async function compareFacts(
  store: Store,
  question: Question,
  weights: TermWeights,
  reports: readonly string[],
): Promise<Map<string, AlikeFacts>> {
  const byReport = await passagesByReport(store, reports);
  const told = [...byReport.values()].map(tellingOf);
  const asked = tellingOf([{ kind: 'complaint', text: question.text }]);
  const words = wordLikenesses(told, weights);
  const rarities = conceptRarities(told);
  const cues = weighCues(question.text, weights, rarities);
  const facts = [...byReport].map(([report, passages], index): [string, AlikeFacts] => {
    const { concepts = new Map(), shortConcepts = new Map() } = told[index] ?? {};
    const likeness =
      factWeights.words * (words[index] ?? 0) +
      factWeights.concepts * conceptLikeness(asked.concepts, concepts, rarities) +
      factWeights.shortConcepts * conceptLikeness(asked.concepts, shortConcepts, rarities);
    return [report, { likeness: likeness / sum(Object.values(factWeights)), passages: scorePassages(passages, cues) }];
  });
  return new Map(facts);
}

function compare(question: Question, past: Case, facts: AlikeFacts, by: readonly Basis[]): SimilarCase {
  const shared = sharedWith(question, past);
  const likeness = { ...likenesses(question, past, shared), facts: facts.likeness };
  const known = by.filter((basis) => tellsOf(question, basis));
  const whole = sum(known.map((basis) => basisWeights[basis]));
  const score = whole === 0 ? 0 : sum(known.map((basis) => basisWeights[basis] * likeness[basis])) / whole;
  return { case: past, score, reasons: reasonsFor(question, past, facts.passages, shared) };
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
