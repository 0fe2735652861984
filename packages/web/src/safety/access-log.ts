import type { MiddlewareHandler } from 'hono';

/** One line for each request, without its query: what somebody looks for is nobody's business. */
export function logAccess(log: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const path = c.req.path.replace(/[\p{C}\s]/gu, '?').slice(0, 200);
    log(
      `${new Date().toISOString()} ${c.req.method} ${path} ${c.res.status} ${Math.round(performance.now() - started)} ms`,
    );
  };
}
