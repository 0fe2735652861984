import type { Hono, MiddlewareHandler } from 'hono';
import type { Env, Site } from '../env.ts';
import { openApi, operations } from './openapi.ts';
import type { Cost } from './operation.ts';
import { referencePage } from './reference.ts';

/** Everything on the pages as JSON. @param limits hold back who asks too much of what takes long. */
export function addApi(app: Hono<Env>, site: Site, limits: Readonly<Record<Cost, MiddlewareHandler<Env>>>): void {
  for (const { method, path, cost, handle } of operations) {
    const address = `/api/v1${path.replaceAll(/\{(?<name>\w+)\}/gu, ':$<name>')}`;
    app.on(method.toUpperCase(), [address], ...(cost === undefined ? [] : [limits[cost]]), handle(site));
  }
  app.get('/api/v1/openapi.json', (c) => c.json(openApi()));
  app.get('/api', referencePage);
}
