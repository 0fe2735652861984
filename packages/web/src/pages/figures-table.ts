import type { Rate, Rates } from '@oordelenbank/search';
import type { ReadingError } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import type { Messages } from '../words/messages.ts';

/** From this many standard deviations on a trend is rarer than one in twenty by chance. */
const BEYOND_CHANCE = 1.96;

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
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="${table}"><table class="utrecht-table utrecht-table--html-table rates">
<caption>${table}</caption><thead><tr>${heads.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${groups.map((rate) => rateRow(words, nameOf(rate), rate))}</tbody><tfoot>${rateRow(words, totalName, total)}</tfoot></table></div>
${hasSmall ? html`<p class="where-not">* ${small}</p>` : null}`;
}

function rateRow(words: Messages, name: string, rate: Rate): Html {
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
  return html`<tr><th scope="row"><bdi>${name}</bdi></th>${numbers.map((number) => html`<td>${words.number(number)}</td>`)}<td>${share}</td><td>${interval}</td></tr>`;
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
