import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { pagination } from '../html/parts.ts';
import { type FileState, fileStates, type SeenFile, seenFiles } from '../ledger.ts';
import type { Messages } from '../words/messages.ts';

const FILES_ON_PAGE = 50;
const LAST_PAGE = 200;

/** Ledger: every file that was ever seen, with what became of it. */
export function ledgerPage(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const state = fileStates.find((known) => known === c.req.query('state'));
    const at = Math.min(LAST_PAGE, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1));
    const offset = (at - 1) * FILES_ON_PAGE;
    // One more than is shown tells whether there is another page.
    const files = await seenFiles(site, { state, limit: FILES_ON_PAGE + 1, offset });
    const main = html`${statesPart(words, state)}${filesTable(words, files.slice(0, FILES_ON_PAGE))}
${pagination(words, {
  page: at,
  last: files.length > FILES_ON_PAGE && at < LAST_PAGE ? at + 1 : at,
  label: words.pages(at, at),
  addressOf: (to) => addressOf(state, to),
})}
<p><a class="utrecht-link utrecht-link--html-a" href="/import">${words.import.title}</a></p>`;
    return page(c, { title: words.import.ledger, current: 'import', main });
  };
}

function statesPart({ import: words }: Messages, chosen: FileState | undefined): Html {
  const links = [undefined, ...fileStates].map((state) => {
    const current = state === chosen ? html` aria-current="page"` : null;
    return html`<li><a href="${addressOf(state, 1)}"${current}>${state === undefined ? words.allFiles : words.fileStates[state]}</a></li>`;
  });
  return html`<nav aria-label="${words.columns.state}"><ul class="menu states">${links}</ul></nav>`;
}

function addressOf(state: FileState | undefined, at: number): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(at > 1 && { page: String(at) }) });
  return query.size === 0 ? '/import/files' : `/import/files?${query}`;
}

function filesTable(words: Messages, files: readonly SeenFile[]): Html {
  const { columns, fileStates: states, noFiles, ledger } = words.import;
  if (files.length === 0) return html`<p>${noFiles}</p>`;
  const rows = files.map(
    ({ name, state, report, code }) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${states[state]}</td>
<td>${code === null ? null : reasonWords(words, code)}</td><td>${reportLink(words, { report, name })}</td></tr>`,
  );
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${ledger}"><table class="utrecht-table utrecht-table--html-table files">
<thead><tr><th scope="col">${columns.file}</th><th scope="col">${columns.state}</th><th scope="col">${columns.reason}</th><th scope="col">${columns.report}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

export function reportLink(
  { import: { toReport } }: Messages,
  { report, name }: { report: string | null; name: string },
): Html {
  if (report === null) return null;
  return html`<a class="utrecht-link utrecht-link--html-a" href="/reports/${report}">${toReport}<span class="hidden">: <bdi>${name}</bdi></span></a>`;
}

/** Why a file failed or was left alone. */
export function reasonWords({ codes }: Messages, code: string): string {
  return { ...codes.errors, ...codes.leftAlone }[code] ?? code;
}
