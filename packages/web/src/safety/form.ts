import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../env.ts';

const COOKIE = 'oordelenbank-form';
const FIELD = 'token';
/** Forms of before a restart are refused. */
const secret = randomBytes(32);

/** Most bytes that one request may bring: they stand in memory while they are read. */
export const MAX_FORM_BYTES = 200 * 1024 ** 2;

/** The fields of a form; files as they were sent. */
export type Fields = Readonly<Record<string, string | File | (string | File)[]>>;

/** The token that a form carries, bound to a cookie that only this server can read. */
export function tokenFor(c: Context<Env>): string {
  const known = getCookie(c, COOKIE);
  const value = known !== undefined && /^[\w-]{22}$/u.test(known) ? known : randomBytes(16).toString('base64url');
  if (value !== known) setCookie(c, COOKIE, value, { path: '/', sameSite: 'Strict', httpOnly: true });
  return signed(value);
}

/** @returns undefined where the form was not made by this server for this browser. */
export async function readForm(c: Context<Env>): Promise<Fields | undefined> {
  const fields = await readFields(c);
  const cookie = getCookie(c, COOKIE);
  const token = fields?.[FIELD];
  if (fields === undefined || cookie === undefined || typeof token !== 'string') return undefined;
  const [mine, theirs] = [Buffer.from(signed(cookie)), Buffer.from(token)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs) ? fields : undefined;
}

/** The fields of a form, whoever made it. @returns undefined for a body that is none. */
export async function readFields(c: Context<Env>): Promise<Fields | undefined> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function signed(value: string): string {
  return createHmac('sha256', secret).update(value).digest('base64url');
}
