import type { Rate, Rates } from '@oordelenbank/search';
import type { ReadingError } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import type { Messages } from '../words/messages.ts';

/** From this many standard deviations on a trend is rarer than one in twenty by chance. */
const BEYOND_CHANCE = 1.96;

interface TableRow {
  readonly name: string;
  readonly values: readonly string[];
}

/** A table of figures: the names at the left, numbers behind them, and a row for all where there is one. */
export function figureTable(
  caption: string,
  heads: readonly string[],
  { rows, total }: { rows: readonly TableRow[]; total?: TableRow },
): Html {
  const row = ({ name, values }: TableRow): Html =>
    html`<tr><th scope="row"><bdi>${name}</bdi></th>${values.map((value) => html`<td>${value}</td>`)}</tr>`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="utrecht-table utrecht-table--html-table rates">
<caption>${caption}</caption><thead><tr>${heads.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody>${total === undefined ? null : html`<tfoot>${row(total)}</tfoot>`}</table></div>`;
}

/** The same figures as the chart, and those that it cannot show. */
export function ratesTable(
  words: Messages,
  { groups, total }: Rates,
  { head, nameOf }: { head: string; nameOf: (rate: Rate) => string },
): Html {
  const { columns, table, total: totalName, small } = words.figures;
  const heads = [
    head,
    columns.counted,
    columns.upheld,
    columns.partlyUpheld,
    columns.notUpheld,
    columns.noJudgment,
    columns.notInvestigated,
    columns.withoutVerdict,
    columns.rate,
    columns.interval,
  ];
  const hasSmall = [...groups, total].some((rate) => rate.small && rate.rate !== null);
  const row = (name: string, rate: Rate): TableRow => ({ name, values: valuesOf(words, rate) });
  const rows = groups.map((rate) => row(nameOf(rate), rate));
  return html`${figureTable(table, heads, { rows, total: row(totalName, total) })}
${hasSmall ? html`<p class="where-not">* ${small}</p>` : null}`;
}

function valuesOf(words: Messages, rate: Rate): string[] {
  const numbers = [
    rate.all,
    rate.upheld,
    rate.partlyUpheld,
    rate.notUpheld,
    rate.noJudgment,
    rate.notInvestigated,
    rate.withoutVerdict,
  ];
  const share = rate.rate === null ? '–' : `${words.percent(rate.rate.share)}${rate.small ? '*' : ''}`;
  const interval = rate.rate === null ? '–' : words.interval(rate.rate.low, rate.rate.high);
  return [...numbers.map(words.number), share, interval];
}

/** What was counted and what was left out, in words. */
export function countedPart(
  words: Messages,
  { total, unit, leftOut, trend }: Rates,
  reading: ReadingError | undefined,
): Html {
  const { figures } = words;
  const left = Object.entries(leftOut).filter(([, count]) => count > 0);
  const items = left.map(([what, count]) => html`<li>${figures.leftOut[what as keyof typeof leftOut](count)}</li>`);
  const { recall: found, precision: right } = reading?.verdicts ?? { recall: null, precision: null };
  return html`<p>${figures.counted(total.all, total.works, unit)} ${figures.rateOf}</p>
${trend === null ? null : html`<p>${figures.trend({ ...trend, isBeyondChance: Math.abs(trend.z) > BEYOND_CHANCE })}</p>`}
${items.length === 0 ? html`<p>${figures.nothingLeftOut}</p>` : html`<p>${figures.notCounted}</p><ul>${items}</ul>`}
${reading === undefined ? null : html`<p>${figures.reading({ files: reading.files, found, right })}</p>`}`;
}
