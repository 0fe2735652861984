import { QueryError, type SimilarCase, type SimilarTo, similar } from '@oordelenbank/search';
import { tokensOf } from '@oordelenbank/store';
import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type Html, html, quoted } from '../html/html.ts';
import { page } from '../html/page.ts';
import { alert, titleOf } from '../html/parts.ts';
import { refuse } from '../html/refusal.ts';
import { MAX_TEXT_LENGTH, readQuestion } from '../question-file.ts';
import { type Fields, readForm, tokenFor } from '../safety/form.ts';
import type { Messages } from '../words/messages.ts';
import { queryFault } from './query-fault.ts';
import { casePart } from './similar-cases.ts';

const MAX_CASES = 10;
const MIN_WORDS = 3;

/** What a person filled in. */
interface Wanted {
  readonly text: string;
  readonly filter: string;
  readonly otherVerdict: boolean;
}

const nothingWanted: Wanted = { text: '', filter: '', otherVerdict: false };

/** Similar: an empty form, or the cases like a report of the database. */
export function similarPage({ store, aside }: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const id = c.req.query('report');
    if (id === undefined) return show(c, nothingWanted, null);
    const stored = await store.report(id);
    if (stored === undefined) return refuse(c, 404, 'notFound');
    const otherVerdict = c.req.query('other') === 'true';
    const cases = await similar(aside, { report: stored.id }, { limit: MAX_CASES, otherVerdict });
    const to = html`<p>${words.similar.to} <a class="utrecht-link utrecht-link--html-a" href="/reports/${stored.id}">${quoted(titleOf(words, stored.reading.report))}</a></p>
${otherVerdict ? html`<p>${words.similar.otherVerdict}</p>` : html`<p><a class="utrecht-link utrecht-link--html-a" href="/similar?report=${stored.id}&other=true">${words.similar.otherVerdict}</a></p>`}`;
    const other = html`<p><a class="utrecht-link utrecht-link--html-a" href="/similar">${words.similar.title}</a></p>`;
    const main = html`${to}<section id="found">${casesPart(words, cases)}</section>${other}`;
    return page(c, { title: words.report.similar, current: 'similar', main });
  };
}

/** The cases like what was pasted or chosen, of which nothing is kept. */
export function similarAnswer({ aside }: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const fields = await readForm(c);
    if (fields === undefined) return refuse(c, 403, 'expired');
    const wanted = wantedOf(fields);
    const question = await questionOf(words, wanted, fields.file);
    if ('problem' in question) return show(c, wanted, alert('error', html`<p>${question.problem}</p>`), 400);
    const { filter, otherVerdict } = wanted;
    try {
      const cases = await similar(aside, question.to, { limit: MAX_CASES, filter, otherVerdict });
      return await show(c, wanted, casesPart(words, cases));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return show(c, wanted, alert('error', queryFault(words, error)), 400);
    }
  };
}

function wantedOf({ text, filter, other }: Fields): Wanted {
  const written = (value: Fields[string] | undefined): string => (typeof value === 'string' ? value : '');
  return { text: written(text).slice(0, MAX_TEXT_LENGTH), filter: written(filter), otherVerdict: other === 'true' };
}

async function questionOf(
  words: Messages,
  { text }: Wanted,
  file: Fields[string] | undefined,
): Promise<{ to: SimilarTo } | { problem: string }> {
  if (file instanceof File && file.size > 0) {
    const outcome = await readQuestion(file, file.name);
    return outcome.ok ? { to: { reading: outcome.value } } : { problem: words.codes.errors[outcome.failure.code] };
  }
  if (text.trim() === '') return { problem: words.similar.missing };
  return tokensOf(text).length < MIN_WORDS ? { problem: words.similar.tooShort } : { to: { text } };
}

function show(c: Context<Env>, wanted: Wanted, found: Html, status: 200 | 400 = 200): Promise<Response> {
  const { words } = c.var;
  const main = html`${formPart(words, wanted, tokenFor(c))}<section id="found" aria-live="polite">${found}</section>`;
  return page(c, { title: words.similar.title, current: 'similar', script: 'drop.js', status, main });
}

function formPart({ similar: words }: Messages, { text, filter, otherVerdict }: Wanted, token: string): Html {
  return html`<form action="/similar" method="post" enctype="multipart/form-data" class="similar-form" data-drop="file">
<input type="hidden" name="token" value="${token}">
<p>${words.intro}</p>
<label class="utrecht-form-label" for="text">${words.text}</label>
<textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="text" name="text" rows="8" maxlength="${MAX_TEXT_LENGTH}">${text}</textarea>
<label class="utrecht-form-label" for="file">${words.file}</label>
<input id="file" name="file" type="file" accept=".pdf,.html,.htm,.md,.txt"> <span class="hint drop-hint" hidden>${words.drop}</span>
<label class="utrecht-form-label" for="filter">${words.filter}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="filter" name="filter" value="${filter}" spellcheck="false" autocomplete="off">
<label class="facet"><input type="checkbox" name="other" value="true"${otherVerdict ? html` checked` : null}> ${words.otherVerdict}</label>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${words.button}</button></form>`;
}

function casesPart(words: Messages, cases: readonly SimilarCase[]): Html {
  if (cases.length === 0) return html`<p role="status">${words.similar.nothing}</p>`;
  return html`<h2 class="utrecht-heading-2">${words.similar.found(cases.length)}</h2><ol class="cases">${cases.map((found) => casePart(words, found))}</ol>`;
}
