import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { refuse } from '../html/refusal.ts';

/** How many requests one address may send at once, and how many more a second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Most addresses that are kept in mind; the oldest is forgotten first. */
const MAX_ADDRESSES = 1000;

/** Holds each address to an allowance, as a bucket from which every request takes and which time fills again. */
export function limitRate({ burst, perSecond }: Allowance): MiddlewareHandler<Env> {
  const buckets = new Map<string, { left: number; at: number }>();
  return async (c, next) => {
    const address = c.env.incoming.socket.remoteAddress ?? '';
    const now = performance.now();
    const { left, at } = buckets.get(address) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    buckets.delete(address);
    buckets.set(address, { left: Math.max(0, filled - 1), at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > MAX_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
    if (filled >= 1) return next();
    c.header('Retry-After', String(Math.ceil((1 - filled) / perSecond)));
    return refuse(c, 429, 'tooMany');
  };
}
