import type { OutsideError } from '@oordelenbank/model';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from '../env.ts';
import type { Messages } from '../words/messages.ts';
import { html } from './html.ts';
import { page } from './page.ts';

type Refusal = Exclude<keyof Messages['errors'], 'title' | 'home'>;

/** The titles of problems for programs, in English, as RFC 9457 has them. */
const problemTitles: Readonly<Record<Refusal, string>> = {
  notFound: 'There is nothing at this address.',
  refused: 'The request comes from another website.',
  expired: 'The form has expired.',
  tooLarge: 'The request is too large.',
  tooMany: 'Too many requests one after the other.',
  wrong: 'This cannot be done as it was asked.',
  broken: 'Something went wrong in the program.',
};

/** Whether a program asks, which gets its errors as JSON. */
export function isForProgram(c: Context): boolean {
  return c.req.path.startsWith('/api/v1/');
}

/** A problem for a program (RFC 9457). */
export function problem(c: Context, status: ContentfulStatusCode, title: string, detail?: string): Response {
  const body = { type: 'about:blank', title, status, ...(detail === undefined ? {} : { detail }) };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}

/** Says no: as a page to people, and to programs under /api as problem+json (RFC 9457). */
export function refuse(
  c: Context<Env>,
  status: ContentfulStatusCode,
  why: Refusal,
  detail?: string,
): Response | Promise<Response> {
  if (isForProgram(c)) return problem(c, status, problemTitles[why], detail);
  const { errors } = c.var.words;
  return page(c, {
    title: errors.title,
    status,
    main: html`<p class="utrecht-paragraph">${errors[why]}</p>
      <p class="utrecht-paragraph"><a class="utrecht-link utrecht-link--html-a" href="/">${errors.home}</a></p>`,
  });
}

/** What an OutsideError is to who asked: the codes that are not theirs are faults of this machine. */
export function refuseOutside(c: Context<Env>, error: OutsideError): Response | Promise<Response> {
  if (error.code === 'limit-exceeded') return refuse(c, 413, 'tooLarge', error.message);
  if (error.code === 'database-busy') return refuse(c, 503, 'tooMany', error.message);
  return error.code.startsWith('database-')
    ? refuse(c, 500, 'broken', error.message)
    : refuse(c, 400, 'wrong', error.message);
}
