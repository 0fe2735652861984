import { QueryError, type Rate, type Rates, rateRows, upheldRates } from '@oordelenbank/search';
import type { Facet } from '@oordelenbank/store';
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type FiguresAsked, figureKinds, rateGroupings, readFigures, units, writeFigures } from '../figures-request.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { alert } from '../html/parts.ts';
import { MAX_DRAWN } from '../html/plotting.ts';
import { ratesChart } from '../html/rates-chart.ts';
import { queryOf, searchFor, writeAsked } from '../search-request.ts';
import type { Messages } from '../words/messages.ts';
import { facetFilters, facetValue } from './facets.ts';
import { type Counted, type CountedKind, countedColumns, countedRows, countsPart } from './figures-counts.ts';
import { countedPart, ratesTable } from './figures-table.ts';
import { queryFault } from './query-fault.ts';

/** Figures: how often complaints are upheld, norms violated and recommendations followed, as a chart, a table and in words. */
export function figuresPage(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const count = readFigures(new URL(c.req.url).searchParams);
    const frame = { title: words.figures.titles[count.of], current: 'figures', script: 'search.js' } as const;
    try {
      const [found, { facets = [], works }] = await Promise.all([
        figuresOf(site, count),
        searchFor(site.searching(), count.asked, { limit: 1, offset: 0, facets: true }),
      ]);
      const main = layOut(words, count, facets, await foundPart(site, words, count, { found, works }));
      return await page(c, { ...frame, main });
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      const main = layOut(words, count, [], alert('error', queryFault(words, error)));
      return page(c, { ...frame, status: 400, main });
    }
  };
}

/** The figures of the page as CSV, in the columns of `oordeel stats`. */
export function figuresCsv(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const count = readFigures(new URL(c.req.url).searchParams);
    const found = await figuresOf(site, count);
    const table =
      found.of === 'rates' ? rateRows(found.rates) : { columns: countedColumns[found.of], rows: found.rows };
    const csv = stringify([...table.rows], { header: true, columns: [...table.columns], escape_formulas: true });
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="oordelenbank.csv"',
    });
  };
}

type Figures =
  | { readonly of: 'rates'; readonly rates: Rates }
  | { readonly of: CountedKind; readonly rows: readonly Counted[] };

async function figuresOf({ aside }: Site, { asked, of, by, unit }: FiguresAsked): Promise<Figures> {
  const query = queryOf(asked);
  if (of === 'rates') return { of, rates: await upheldRates(aside, { query, by, unit }) };
  return { of, rows: await countedRows(aside, of, query) };
}

function layOut(words: Messages, count: FiguresAsked, facets: readonly Facet[], found: Html): Html {
  const { figures, search } = words;
  const cleared = `/figures?${writeFigures({ ...count, asked: { ...count.asked, ticked: {} } })}`;
  return html`<form class="search" id="search" action="/figures" method="get">
${kindsPart(words, count)}
<div class="box">${count.of === 'rates' ? choicesPart(words, count) : html`<input type="hidden" name="of" value="${count.of}">`}
<div class="grow"><label class="utrecht-form-label" for="q">${figures.filter}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="q" name="q" type="search" value="${count.asked.q}" autocomplete="off" spellcheck="false"></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${figures.button}</button></div>
<div class="columns"><details class="filters-box"><summary>${search.filters}</summary>
<div class="filters" id="filters" data-fresh>${facetFilters(words, count.asked, facets, cleared)}</div></details>
<section id="found" class="found" data-fresh>${found}</section></div></form>`;
}

/** What else can be counted of the same question. */
function kindsPart({ figures }: Messages, count: FiguresAsked): Html {
  const links = figureKinds.map((of) => {
    const current = of === count.of ? html` aria-current="page"` : null;
    return html`<li><a href="/figures?${writeFigures({ ...count, of })}"${current}>${figures.kinds[of]}</a></li>`;
  });
  return html`<nav id="kinds" data-fresh aria-label="${figures.kindsLabel}"><ul class="menu">${links}</ul></nav>`;
}

/** By what rates are divided, and what is counted. */
function choicesPart({ figures }: Messages, { by, unit }: FiguresAsked): Html {
  const choice = (name: string, label: string, values: readonly (readonly [string, string])[], chosen: string): Html =>
    html`<div><label class="utrecht-form-label" for="${name}">${label}</label>
<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}">${values.map(
      ([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`,
    )}</select></div>`;
  const groups = rateGroupings.map((it) => [it, figures.groupings[it]] as const);
  const counted = units.map((it) => [it, figures.units[it]] as const);
  return html`${choice('by', figures.by, groups, by)}${choice('unit', figures.unit, counted, unit)}`;
}

async function foundPart(
  { reading }: Site,
  words: Messages,
  count: FiguresAsked,
  { found, works }: { found: Figures; works: number },
): Promise<Html> {
  const { figures } = words;
  const isEmpty = found.of === 'rates' ? found.rates.total.all === 0 : found.rows.length === 0;
  const shown =
    found.of === 'rates' ? ratesPart(words, count, found.rates) : countsPart(words, found.of, { ...found, works });
  return html`${isEmpty ? html`<p>${figures.nothing}</p>` : await shown}
${found.of === 'rates' ? countedPart(words, found.rates, reading) : null}
${
  isEmpty
    ? null
    : html`<p class="also"><a class="utrecht-link utrecht-link--html-a" href="/figures.csv?${writeFigures(count)}">${figures.csv}</a>
<a class="utrecht-link utrecht-link--html-a" href="/?${writeAsked(count.asked)}">${figures.reports}</a></p>`
}`;
}

async function ratesPart(words: Messages, { by }: FiguresAsked, rates: Rates): Promise<Html> {
  const { figures } = words;
  const nameOf = ({ group }: Rate): string => (group === null ? figures.withoutGroup : facetValue(words, by, group));
  const drawable = rates.groups.filter(({ rate, group }) => rate !== null && group !== null).length;
  return html`${await ratesChart(rates, { words, by: figures.groupings[by], nameOf })}
${by !== 'year' && drawable > MAX_DRAWN ? html`<p>${figures.shown(MAX_DRAWN, drawable)}</p>` : null}
${ratesTable(words, rates, { head: figures.groupings[by], nameOf })}`;
}
