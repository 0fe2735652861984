import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { refuse } from '../html/refusal.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets nothing change, and nothing costly start, at the wish of another website. A browser says where a request comes
 * from; a program such as curl says nothing, and carries no cookie of the user's either.
 */
export const onlyOwnOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (READING.has(c.req.method)) return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const isOwn =
    (site === undefined || site === 'same-origin') &&
    (origin === undefined || hostOf(origin) === c.req.header('host')?.toLowerCase());
  return isOwn ? next() : refuse(c, 403, 'refused');
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
