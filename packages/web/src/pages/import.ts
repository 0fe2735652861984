import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { alert } from '../html/parts.ts';
import { refuse } from '../html/refusal.ts';
import { endings, type Imported, type Job } from '../imports.ts';
import { hasFailed, type SeenFile, seenFiles } from '../ledger.ts';
import { MAX_FORM_BYTES, readForm, tokenFor } from '../safety/form.ts';
import type { Messages } from '../words/messages.ts';
import { reasonWords, reportLink } from './ledger.ts';

const MAX_FAILURES = 100;
/** Files of one import that are listed; the ledger lists all. */
const MAX_RESULTS = 200;
const REFRESH_S = 2;

/** Import: a form for files, and what could not be read before. */
export function importPage(site: Site) {
  return (c: Context<Env>): Promise<Response> => show(c, site, null);
}

/** Keeps the files that were chosen, and goes to the page that tells how far the import is. */
export function importFiles(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const fields = await readForm(c);
    if (fields === undefined) return refuse(c, 403, 'expired');
    const files = filesOf(fields.files);
    if (files.length === 0) return show(c, site, words.import.missing, 400);
    const job = await site.imports.start(files);
    return job === undefined ? show(c, site, words.import.busy, 409) : c.redirect(`/import/${job.id}`, 303);
  };
}

/** Reads a file again that failed: one that the database tells of, and no other path. */
export function importAgain(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const fields = await readForm(c);
    if (fields === undefined) return refuse(c, 403, 'expired');
    const { path } = fields;
    if (typeof path !== 'string' || !(await hasFailed(site, path))) return refuse(c, 404, 'notFound');
    const job = await site.imports.again([path]);
    return job === undefined ? show(c, site, c.var.words.import.busy, 409) : c.redirect(`/import/${job.id}`, 303);
  };
}

/** How far one import is. */
export function importProgress(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const job = site.imports.job(c.req.param('id') ?? '');
    if (job === undefined) return show(c, site, words.import.unknown, 404);
    const refresh = job.state === 'running' ? { refreshS: REFRESH_S } : {};
    const main = html`<section id="progress" data-state="${job.state}">${progressPart(words, job)}</section>
<p><a class="utrecht-link utrecht-link--html-a" href="/import">${words.import.title}</a></p>`;
    return page(c, { title: words.import.title, current: 'import', script: 'import.js', main, ...refresh });
  };
}

/** The files of a form; a browser sends one without a name where none was chosen. */
export function filesOf(field: string | File | (string | File)[] | undefined): File[] {
  return [field].flat().filter((value) => value instanceof File && (value.size > 0 || value.name !== '')) as File[];
}

async function show(
  c: Context<Env>,
  site: Site,
  problem: string | null,
  status: 200 | 400 | 404 | 409 = 200,
): Promise<Response> {
  const { words } = c.var;
  const main = html`${problem === null ? null : alert('error', html`<p>${problem}</p>`)}
${formPart(words, site, tokenFor(c))}
${failuresPart(words, await seenFiles(site, { state: 'failed', limit: MAX_FAILURES, offset: 0 }), tokenFor(c))}`;
  return page(c, { title: words.import.title, current: 'import', script: 'drop.js', status, main });
}

function formPart({ import: words }: Messages, { imports }: Site, token: string): Html {
  return html`<form action="/import" method="post" enctype="multipart/form-data" class="similar-form" data-drop="files">
<input type="hidden" name="token" value="${token}">
<p>${words.intro(MAX_FORM_BYTES / 1024 ** 2)}</p>
<label class="utrecht-form-label" for="files">${words.files}</label>
<input id="files" name="files" type="file" multiple required accept="${[...endings].join(',')}"> <span class="hint drop-hint" hidden>${words.drop}</span>
<p class="hint">${words.kept(imports.folder)}</p>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${words.button}</button></form>`;
}

function progressPart(words: Messages, { state, total, imported }: Job): Html {
  const { import: say } = words;
  const title = { running: say.running, ended: say.ended, broken: say.broken }[state];
  return html`<h2 class="utrecht-heading-2">${title}</h2>
<p role="status">${say.progress(imported.length, Math.max(total, imported.length))}</p>
<progress max="${Math.max(1, total)}" value="${state === 'ended' ? Math.max(1, total) : imported.length}" aria-label="${title}"></progress>
${imported.length === 0 ? null : resultsPart(words, imported)}`;
}

function resultsPart(words: Messages, imported: readonly Imported[]): Html {
  const { columns, results, states, latest } = words.import;
  const shown = imported.slice(-MAX_RESULTS);
  const rows = shown.map(
    ({ name, state, report, error }) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${states[state]}</td>
<td>${error === null ? null : words.codes.errors[error.code]}</td>
<td>${reportLink(words, { report, name })}</td></tr>`,
  );
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${results}"><table class="utrecht-table utrecht-table--html-table files"><caption>${results}</caption>
<thead><tr><th scope="col">${columns.file}</th><th scope="col">${columns.state}</th><th scope="col">${columns.reason}</th><th scope="col">${columns.report}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${shown.length < imported.length ? html`<p>${latest(shown.length, imported.length)}</p>` : null}`;
}

function failuresPart(words: Messages, failures: readonly SeenFile[], token: string): Html {
  const { columns, failures: title, noFailures, retry, ledger } = words.import;
  const rows = failures.map(
    ({
      path,
      name,
      code,
    }) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${reasonWords(words, code ?? 'broken')}</td>
<td><form action="/import/again" method="post"><input type="hidden" name="token" value="${token}"><input type="hidden" name="path" value="${path}">
<button class="utrecht-button utrecht-button--secondary-action" type="submit">${retry}<span class="hidden">: <bdi>${name}</bdi></span></button></form></td></tr>`,
  );
  return html`<section aria-labelledby="failures"><h2 class="utrecht-heading-2" id="failures">${title}</h2>
${
  rows.length === 0
    ? html`<p>${noFailures}</p>`
    : html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title}"><table class="utrecht-table utrecht-table--html-table files">
<thead><tr><th scope="col">${columns.file}</th><th scope="col">${columns.reason}</th><th scope="col">${retry}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}<p><a class="utrecht-link utrecht-link--html-a" href="/import/files">${ledger}</a></p></section>`;
}
