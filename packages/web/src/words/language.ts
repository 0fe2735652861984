import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../env.ts';
import { en } from './en.ts';
import type { Language, Messages } from './messages.ts';
import { nl } from './nl.ts';

const catalogue: Readonly<Record<Language, Messages>> = { nl, en };
const COOKIE = 'oordelenbank-language';
const YEAR_S = 365 * 24 * 3600;

/** Dutch, unless English was chosen before by a link with `?lang=en`, which is remembered and taken off the address. */
export const chooseLanguage: MiddlewareHandler<Env> = async (c, next) => {
  const chosen = languageOf(c.req.query('lang'));
  if (chosen !== undefined && c.req.method === 'GET') {
    setCookie(c, COOKIE, chosen, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: YEAR_S });
    return c.redirect(withoutLanguage(c), 303);
  }
  c.set('words', catalogue[languageOf(getCookie(c, COOKIE)) ?? 'nl']);
  return next();
};

function languageOf(value: string | undefined): Language | undefined {
  return value === 'nl' || value === 'en' ? value : undefined;
}

/** An address on this server: one that begins with two slashes would be one of another. */
function withoutLanguage(c: Context<Env>): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('lang');
  const path = pathname.replace(/^[/\\]+/u, '/');
  return searchParams.size === 0 ? path : `${path}?${searchParams}`;
}
