import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { readAsked, searchFor } from '../search-request.ts';
import { readPaging } from './paging.ts';

/** Passages, best first, and the counts beside them. */
export function searchApi({ store }: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const parameters = new URL(c.req.url).searchParams;
    const paging = readPaging(parameters);
    const result = await searchFor(store, readAsked(parameters), {
      ...paging,
      facets: parameters.get('facets') === 'true',
    });
    return c.json({ ...paging, ...result });
  };
}
