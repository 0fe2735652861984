import type { PassageKind } from '@oordelenbank/model';
import type { Condition, Match, PassageHit, Store } from '@oordelenbank/store';
import { parseQuery } from './query.ts';
import { type SnippetPart, snippetOf } from './snippets.ts';

export interface Paging {
  /** Default 20. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface Hit extends PassageHit {
  /** The part of the passage around the matched words. */
  readonly snippet: readonly SnippetPart[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Works of which at least one passage matches. */
  readonly works: number;
  readonly passages: number;
  /** Works whose words match but that the filters left out. */
  readonly leftOut: number;
  /** True where no passage has all the words, so that passages with some of them were taken. */
  readonly relaxed: boolean;
}

const DEFAULT_LIMIT = 20;

/** What a case was about and how it was judged, before what was quoted around it. */
export const passageWeights: Readonly<Partial<Record<PassageKind, number>>> = {
  complaint: 1.3,
  summary: 1.2,
  verdict: 1.2,
  consideration: 1.1,
  law: 0.7,
  norm: 0.7,
  other: 0.8,
};

/**
 * Passages that answer a query, best first.
 *
 *     termijn overschreden            both words, in any inflection
 *     "de Nieuwe Meer" OR gracht*     a phrase; the beginning of a word
 *     privacy NOT politie             AND, OR, NOT, brackets
 *     outcome:upheld year:2010..2016  filters; alternatives with a comma; -topic:delay for the opposite
 *
 * Filters alone give the first complaint of each report, newest report first.
 *
 * @throws OutsideError wrong-use where the query cannot be read; the message points at the place.
 */
export async function search(store: Store, query: string, paging: Paging = {}): Promise<SearchResult> {
  const { match, relaxed, filters } = parseQuery(query);
  if (match === undefined) return searchFilters(store, { filters }, paging);
  const exact = await searchWords(store, match, { filters }, paging);
  if (relaxed === undefined || exact.works + exact.leftOut > 0) return exact;
  return { ...(await searchWords(store, relaxed, { filters }, paging)), relaxed: true };
}

async function searchWords(
  store: Store,
  match: Match,
  { filters = [] }: Condition,
  paging: Paging,
): Promise<SearchResult> {
  const { limit = DEFAULT_LIMIT, offset = 0 } = paging;
  const found = await store.extent({ match, filters });
  const everywhere = filters.length === 0 ? found : await store.extent({ match });
  const hits =
    found.works === 0 ? [] : await store.findPassages({ match, filters, weights: passageWeights, limit, offset });
  return {
    hits: hits.map((hit) => ({ ...hit, snippet: snippetOf(hit.text, match) })),
    works: found.works,
    passages: found.passages,
    leftOut: everywhere.works - found.works,
    relaxed: false,
  };
}

async function searchFilters(store: Store, condition: Condition, paging: Paging): Promise<SearchResult> {
  const { limit = DEFAULT_LIMIT, offset = 0 } = paging;
  const found = await store.extent(condition);
  const { works } = await store.extent({});
  const hits = await store.firstPassages(condition, { limit, offset });
  return {
    hits: hits.map((hit) => ({ ...hit, snippet: snippetOf(hit.text, undefined) })),
    works: found.works,
    passages: found.passages,
    leftOut: works - found.works,
    relaxed: false,
  };
}
