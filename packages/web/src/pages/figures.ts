import { QueryError, type Rate, type Rates, rateRows, upheldRates } from '@oordelenbank/search';
import type { CountedUnit, Store } from '@oordelenbank/store';
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { alert } from '../html/parts.ts';
import { MAX_DRAWN, ratesChart } from '../html/rates-chart.ts';
import { type Asked, queryOf, readAsked, searchFor, writeAsked } from '../search-request.ts';
import type { Messages } from '../words/messages.ts';
import { facetFilters, facetValue } from './facets.ts';
import { countedPart, ratesTable } from './figures-table.ts';
import { queryFault } from './query-fault.ts';

const groupings = ['year', 'topic', 'norm', 'authority', 'ombudsman', 'statute', 'complainant'] as const;
type By = (typeof groupings)[number];
const units = ['part', 'report'] as const satisfies readonly CountedUnit[];

/** What the page counts: the question of a search, by what it is divided, and what is counted. */
interface Count {
  readonly asked: Asked;
  readonly by: By;
  readonly unit: CountedUnit;
}

function readCount(parameters: URLSearchParams): Count {
  return {
    asked: readAsked(parameters),
    by: groupings.find((known) => known === parameters.get('by')) ?? 'year',
    unit: units.find((known) => known === parameters.get('unit')) ?? 'part',
  };
}

function writeCount({ asked, by, unit }: Count): URLSearchParams {
  const parameters = writeAsked({ ...asked, order: 'best' });
  if (by !== 'year') parameters.set('by', by);
  if (unit !== 'part') parameters.set('unit', unit);
  return parameters;
}

function ratesOf(store: Store, { asked, by, unit }: Count): Promise<Rates> {
  return upheldRates(store, { query: queryOf(asked), by, unit });
}

/** Figures: how often complaints are upheld, as a chart, a table and in words. */
export function figuresPage(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const count = readCount(new URL(c.req.url).searchParams);
    const frame = { title: words.figures.title, current: 'figures', script: 'search.js' } as const;
    try {
      const rates = await ratesOf(site.store, count);
      const { facets = [] } = await searchFor(site.store, count.asked, { limit: 1, offset: 0, facets: true });
      return await page(c, {
        ...frame,
        main: layOut(words, count, facets, await countPart(site, words, count, rates)),
      });
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return page(c, {
        ...frame,
        status: 400,
        main: layOut(words, count, [], alert('error', queryFault(words, error))),
      });
    }
  };
}

/** The figures of the page as CSV, in the columns of `oordeel stats`. */
export function figuresCsv({ store }: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { columns, rows } = rateRows(await ratesOf(store, readCount(new URL(c.req.url).searchParams)));
    const csv = stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="oordelenbank.csv"',
    });
  };
}

function layOut(words: Messages, count: Count, facets: Parameters<typeof facetFilters>[2], found: Html): Html {
  const { figures, search } = words;
  const choice = (name: string, label: string, values: readonly (readonly [string, string])[], chosen: string): Html =>
    html`<div><label class="utrecht-form-label" for="${name}">${label}</label>
<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}">${values.map(
      ([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${text}</option>`,
    )}</select></div>`;
  return html`<form class="search" id="search" action="/figures" method="get">
<div class="box">${choice(
    'by',
    figures.by,
    groupings.map((by) => [by, figures.groupings[by]]),
    count.by,
  )}
${choice(
  'unit',
  figures.unit,
  units.map((unit) => [unit, figures.units[unit]]),
  count.unit,
)}
<div class="grow"><label class="utrecht-form-label" for="q">${figures.filter}</label>
<input class="utrecht-textbox utrecht-textbox--html-input" id="q" name="q" type="search" value="${count.asked.q}" autocomplete="off" spellcheck="false"></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${figures.button}</button></div>
<div class="columns"><details class="filters-box"><summary>${search.filters}</summary>
<div class="filters" id="filters">${facetFilters(words, count.asked, facets, '/figures')}</div></details>
<section id="found" class="found" aria-label="${figures.table}">${found}</section></div></form>`;
}

async function countPart({ reading }: Site, words: Messages, count: Count, rates: Rates): Promise<Html> {
  const { figures } = words;
  if (rates.total.all === 0) return html`<p>${figures.nothing}</p>${countedPart(words, rates, reading)}`;
  const nameOf = ({ group }: Rate): string =>
    group === null ? figures.withoutGroup : facetValue(words, count.by, group);
  const drawable = rates.groups.filter(({ rate, group }) => rate !== null && group !== null).length;
  return html`${await ratesChart(rates, { words, by: figures.groupings[count.by], nameOf })}
${count.by !== 'year' && drawable > MAX_DRAWN ? html`<p>${figures.shown(MAX_DRAWN, drawable)}</p>` : null}
${ratesTable(words, rates, { head: figures.groupings[count.by], nameOf })}
${countedPart(words, rates, reading)}
<p class="also"><a class="utrecht-link utrecht-link--html-a" href="/figures.csv?${writeCount(count)}">${figures.csv}</a>
<a class="utrecht-link utrecht-link--html-a" href="/?${writeAsked(count.asked)}">${figures.reports}</a></p>`;
}
