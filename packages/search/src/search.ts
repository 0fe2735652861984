import type { PassageKind } from '@oordelenbank/model';
import type { Condition, Extent, Facet, Match, PassageHit, Store } from '@oordelenbank/store';
import { expand } from './expansion.ts';
import { parseQuery } from './query.ts';
import { type SnippetPart, snippetOf } from './snippets.ts';
import { didYouMean } from './suggestion.ts';

export interface SearchOptions {
  /** Default 20. */
  readonly limit?: number;
  readonly offset?: number;
  /** Counts the works that were found under each value of the filters. */
  readonly facets?: boolean;
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
  /** True where the words are so common that not all was counted: there are at least so many. */
  readonly isBounded: boolean;
  /** True where no passage has all the words, so that passages with some of them were taken. */
  readonly relaxed: boolean;
  /** The query with words that the database knows, where it has some that it does not know. */
  readonly didYouMean?: string;
  /** Where they were asked for. */
  readonly facets?: readonly Facet[];
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
export async function search(store: Store, query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const { match, relaxed, filters, words } = parseQuery(query);
  if (match === undefined) return searchFilters(store, { filters }, options);
  const exact = await searchWords(store, await expand(store, match, words), { filters }, options);
  if (exact.works + exact.leftOut > 0) return exact;
  const meant = await didYouMean(store, query, words);
  const said = meant === undefined ? {} : { didYouMean: meant };
  if (relaxed === undefined) return { ...exact, ...said };
  const some = await searchWords(store, await expand(store, relaxed, words), { filters }, options);
  return { ...some, ...said, relaxed: true };
}

async function searchWords(
  store: Store,
  match: Match,
  { filters = [] }: Condition,
  { limit = DEFAULT_LIMIT, offset = 0, facets = false }: SearchOptions,
): Promise<SearchResult> {
  const found = await store.extent({ match, filters }, { facets });
  const everywhere = filters.length === 0 ? found : await store.extent({ match });
  const hits =
    found.works === 0 ? [] : await store.findPassages({ match, filters, weights: passageWeights, limit, offset });
  return {
    ...resultOf(found, everywhere),
    hits: hits.map((hit) => ({ ...hit, snippet: snippetOf(hit.text, match) })),
  };
}

async function searchFilters(
  store: Store,
  condition: Condition,
  { limit = DEFAULT_LIMIT, offset = 0, facets = false }: SearchOptions,
): Promise<SearchResult> {
  const found = await store.extent(condition, { facets });
  const hits = await store.firstPassages(condition, { limit, offset });
  return {
    ...resultOf(found, await store.extent({})),
    hits: hits.map((hit) => ({ ...hit, snippet: snippetOf(hit.text, undefined) })),
  };
}

function resultOf(found: Extent, everywhere: Extent): Omit<SearchResult, 'hits'> {
  return {
    works: found.works,
    passages: found.passages,
    leftOut: Math.max(0, everywhere.works - found.works),
    isBounded: found.isBounded || everywhere.isBounded,
    relaxed: false,
    ...(found.facets === undefined ? {} : { facets: found.facets }),
  };
}
