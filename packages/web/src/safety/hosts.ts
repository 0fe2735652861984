import { hostname, networkInterfaces } from 'node:os';
import type { MiddlewareHandler } from 'hono';
import { isForProgram, problem } from '../html/refusal.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}

/**
 * Answers only requests for a name of this machine: a page elsewhere whose name is made to point at this address (DNS
 * rebinding) asks under its own name.
 */
export function onlyOwnHosts(host: string): MiddlewareHandler {
  const own = new Set(isLoopback(host) ? LOOPBACK : [...LOOPBACK, ...namesOfMachine(host)]);
  return async (c, next) => {
    const name = nameIn(c.req.header('host'));
    if (name === undefined || !own.has(name)) {
      const why = 'This server answers only under its own name; see the address that oordeel serve printed.';
      return isForProgram(c) ? problem(c, 421, why) : c.text(`${why}\n`, 421);
    }
    return next();
  };
}

function namesOfMachine(host: string): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
  );
  return [host.includes(':') ? `[${host}]` : host, hostname(), ...addresses].map((name) => name.toLowerCase());
}

/** The name without the port, in lower case; undefined for what is no host. */
function nameIn(header: string | undefined): string | undefined {
  return /^(?<name>\[[\da-f:.]+\]|[a-z\d.-]+)(?::\d{1,5})?$/iu.exec(header ?? '')?.groups?.name?.toLowerCase();
}
