import { type Hit, QueryError, type SearchResult } from '@oordelenbank/search';
import type { Case } from '@oordelenbank/store';
import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { alert, caseLine, caseTitle, outcomeBadges, pageWords, pagination } from '../html/parts.ts';
import { type Asked, hitOrders, readAsked, searchFor, writeAsked } from '../search-request.ts';
import type { Messages } from '../words/messages.ts';
import { facetFilters } from './facets.ts';
import { queryFault } from './query-fault.ts';

const HITS_ON_PAGE = 20;
const LAST_PAGE = 200;

/** Search: one box, what was found, and under what it stands. */
export function searchPage(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const parameters = new URL(c.req.url).searchParams;
    const asked = readAsked(parameters);
    const at = Math.min(LAST_PAGE, Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1));
    try {
      const store = site.searching();
      const result = await searchFor(store, asked, {
        limit: HITS_ON_PAGE,
        offset: (at - 1) * HITS_ON_PAGE,
        facets: true,
      });
      const cases = await store.cases([...new Set(result.hits.map(({ report }) => report))]);
      const found = foundPart(words, asked, { result, cases, at });
      return await page(c, { ...frame(words), main: layOut(words, asked, result.facets ?? [], found) });
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      const found = alert('error', queryFault(words, error));
      return page(c, { ...frame(words), status: 400, main: layOut(words, asked, [], found) });
    }
  };
}

function frame(words: Messages) {
  return { title: words.search.title, current: 'search', script: 'search.js' } as const;
}

function layOut(words: Messages, asked: Asked, facets: NonNullable<SearchResult['facets']>, found: Html): Html {
  const { search } = words;
  const orders = hitOrders.map(
    (order) =>
      html`<option value="${order}"${order === asked.order ? html` selected` : null}>${search.orders[order]}</option>`,
  );
  return html`<form class="search" id="search" action="/" method="get" role="search">
<div class="box"><div class="grow"><label class="utrecht-form-label" for="q">${search.label}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="q" name="q" type="search" value="${asked.q}" aria-describedby="hint" autocomplete="off" spellcheck="false"></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${search.button}</button>
<div><label class="utrecht-form-label" for="sort">${search.sort}</label>
<select class="utrecht-select utrecht-select--html-select" id="sort" name="sort">${orders}</select></div></div>
<p class="hint" id="hint">${search.hint}</p>
<div class="columns"><details class="filters-box"><summary>${search.filters}</summary><div class="filters" id="filters" data-fresh>
${facetFilters(words, asked, facets, addressOf({ ...asked, ticked: {} }, 1))}</div></details>
<section id="found" class="found" data-fresh aria-label="${search.results}">${found}</section></div></form>`;
}

interface Found {
  readonly result: SearchResult;
  readonly cases: readonly Case[];
  readonly at: number;
}

function foundPart(words: Messages, asked: Asked, { result, cases, at }: Found): Html {
  const { search } = words;
  const { hits, works, passages, leftOut, relaxed, isBounded } = result;
  const byReport = new Map(cases.map((found) => [found.report, found]));
  const last = Math.min(LAST_PAGE, Math.ceil(itemsOf(asked, result) / HITS_ON_PAGE));
  return html`<p class="count" role="status">${search.found(passages, works, isBounded)}</p>
${relaxed ? html`<p>${search.relaxed}</p>` : null}
${leftOut > 0 && asked.q !== '' ? html`<p>${search.leftOut(leftOut)}</p>` : null}
${meant(words, asked, result)}
${passages === 0 ? nothing(words, result, asked) : null}
<ol class="hits" start="${(at - 1) * HITS_ON_PAGE + 1}">${hits.map((hit) => hitPart(words, hit, byReport.get(hit.report)))}</ol>
${pagination(words, { page: at, last, addressOf: (to) => addressOf(asked, to) })}
<p class="also"><a class="utrecht-link utrecht-link--html-a" href="/api/v1/search?${writeAsked(asked)}">${search.downloads}</a>
<a class="utrecht-link utrecht-link--html-a" href="/figures?${writeAsked({ ...asked, order: 'best' })}">${search.figures}</a></p>`;
}

/** Words give passages, filters alone one passage of each report. */
function itemsOf(asked: Asked, { passages, works, hits }: SearchResult): number {
  const isOfReports = hits.every(({ score }) => score === 0);
  return isOfReports && asked.q.split(/\s+/u).every((word) => word === '' || word.includes(':')) ? works : passages;
}

function nothing(words: Messages, { leftOut }: SearchResult, asked: Asked): Html {
  const isEmpty = leftOut === 0 && writeAsked(asked).size === 0;
  if (!isEmpty) return html`<p>${words.search.nothing}</p>`;
  return html`<p>${words.search.empty} <a class="utrecht-link utrecht-link--html-a" href="/import">${words.search.toImport}</a></p>`;
}

function meant(words: Messages, asked: Asked, { didYouMean }: SearchResult): Html {
  if (didYouMean === undefined) return null;
  // The suggestion is of the whole question; its filters stand beside the box already.
  const q = didYouMean.split(/\s(?=\w+:")/u)[0] ?? didYouMean;
  return html`<p>${words.search.didYouMean}: <a class="utrecht-link utrecht-link--html-a" href="${addressOf({ ...asked, q }, 1)}"><bdi>${q}</bdi></a>?</p>`;
}

function addressOf(asked: Asked, at: number): string {
  const parameters = writeAsked(asked);
  if (at > 1) parameters.set('page', String(at));
  return parameters.size === 0 ? '/' : `/?${parameters}`;
}

function hitPart(words: Messages, hit: Hit, found: Case | undefined): Html {
  const snippet = hit.snippet.map(({ text, matched }) =>
    matched ? html`<mark class="utrecht-mark">${text}</mark>` : html`${text}`,
  );
  return html`<li class="hit">
<h2 class="utrecht-heading-3"><a class="utrecht-link utrecht-link--html-a" href="/reports/${hit.report}?show=${hit.start}-${hit.end}"><bdi>${caseTitle(words, found)}</bdi></a></h2>
${found === undefined ? null : html`${caseLine(words, found)}${outcomeBadges(words, found.parts)}`}
<p class="snippet"><span class="where">${words.codes.kinds[hit.kind]}, ${pageWords(words, hit.page)}</span> <bdi>${snippet}</bdi></p></li>`;
}
