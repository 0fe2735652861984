import type { Hono, MiddlewareHandler } from 'hono';
import type { Env, Site } from '../env.ts';
import { openApi, operations } from './openapi.ts';
import { referencePage } from './reference.ts';

/** Everything on the pages as JSON. @param costly holds back who asks too much of what takes long. */
export function addApi(app: Hono<Env>, site: Site, costly: MiddlewareHandler<Env>): void {
  for (const { method, path, isCostly, handle } of operations) {
    const address = `/api/v1${path.replaceAll(/\{(?<name>\w+)\}/gu, ':$<name>')}`;
    app.on(method.toUpperCase(), [address], ...(isCostly ? [costly] : []), handle(site));
  }
  app.get('/api/v1/openapi.json', (c) => c.json(openApi()));
  app.get('/api', referencePage);
}
