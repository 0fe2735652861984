import type { Hono, MiddlewareHandler } from 'hono';
import type { Env, Site } from '../env.ts';
import { searchApi } from './search.ts';

/** Everything on the pages as JSON. @param costly holds back who asks too much of what takes long. */
export function addApi(app: Hono<Env>, site: Site, _costly: MiddlewareHandler<Env>): void {
  app.get('/api/v1/search', searchApi(site));
}
