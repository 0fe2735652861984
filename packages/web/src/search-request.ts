import { type SearchResult, search } from '@oordelenbank/search';
import { type Facet, facetFields, type HitOrder, type Store } from '@oordelenbank/store';

export const hitOrders = ['best', 'newest', 'oldest'] as const satisfies readonly HitOrder[];

type FacetField = Facet['field'];

/** What an address asks for: the words and filters of the box, and the filters that were ticked beside it. */
export interface Asked {
  readonly q: string;
  readonly ticked: Readonly<Partial<Record<FacetField, readonly string[]>>>;
  readonly order: HitOrder;
}

/** Longest value of a filter, which is a name; a longer one is no value. */
const MAX_VALUE_LENGTH = 300;

/** Reads an address. What it does not know it passes over, as addresses get old. */
export function readAsked(parameters: URLSearchParams): Asked {
  const ticked: Partial<Record<FacetField, readonly string[]>> = {};
  for (const field of facetFields) {
    const values = parameters.getAll(field).filter((value) => value.trim() !== '' && value.length <= MAX_VALUE_LENGTH);
    if (values.length > 0) ticked[field] = [...new Set(values)];
  }
  const order = hitOrders.find((known) => known === parameters.get('sort')) ?? 'best';
  return { q: parameters.get('q')?.trim() ?? '', ticked, order };
}

/** The same as an address, so that one question has one address. */
export function writeAsked({ q, ticked, order }: Asked): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const field of facetFields) for (const value of ticked[field] ?? []) parameters.append(field, value);
  if (order !== 'best') parameters.set('sort', order);
  return parameters;
}

/** The question in the language of `search`: 'termijn outcome:"upheld","partly-upheld"'. */
export function queryOf({ q, ticked }: Asked): string {
  const filters = facetFields.flatMap((field) => {
    const values = (ticked[field] ?? []).map((value) => `"${value.replaceAll('"', ' ')}"`);
    return values.length === 0 ? [] : [`${field}:${values.join(',')}`];
  });
  // Filters are about the whole question, so that alternatives are taken together before them.
  const words = filters.length > 0 && /(?:^|\s)OR(?:\s|$)/u.test(q) ? `(${q})` : q;
  return [words, ...filters].filter((part) => part !== '').join(' ');
}

/** @throws OutsideError wrong-use where the query cannot be read. */
export function searchFor(
  store: Store,
  asked: Asked,
  page: { readonly limit: number; readonly offset: number; readonly facets: boolean },
): Promise<SearchResult> {
  return search(store, queryOf(asked), { ...page, order: asked.order });
}
