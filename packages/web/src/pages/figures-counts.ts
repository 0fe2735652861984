import { count } from '@oordelenbank/search';
import type { NormCount, ResponseCount, Store } from '@oordelenbank/store';
import { type CountedRow, countsChart } from '../html/counts-chart.ts';
import { type Html, html } from '../html/html.ts';
import { normName } from '../html/parts.ts';
import { MAX_DRAWN } from '../html/plotting.ts';
import type { Messages } from '../words/messages.ts';
import { figureTable } from './figures-table.ts';

export type CountedKind = 'norms' | 'recommendations';

/** How often a norm was tested, or a recommendation answered so. */
export type Counted = NormCount | ResponseCount;

/** The rows as a program has them: the columns are those of `oordeel stats --of`. */
export function countedRows(store: Store, of: CountedKind, query: string): Promise<readonly Counted[]> {
  return count(store, of, { query });
}

/** Columns for programs, in order. */
export const countedColumns = {
  norms: ['norm', 'verdicts', 'violated', 'works'],
  recommendations: ['response', 'recommendations', 'works'],
} as const satisfies Record<CountedKind, readonly (keyof NormCount | keyof ResponseCount)[]>;

/** How often norms were tested and violated, or how recommendations were answered: chart, table and words. */
export async function countsPart(
  words: Messages,
  of: CountedKind,
  { rows, works }: { rows: readonly Counted[]; works: number },
): Promise<Html> {
  const { figures } = words;
  const said = figures.counts[of];
  const title = said.chart;
  const drawn = rows.slice(0, MAX_DRAWN).map((row) => barOf(words, row));
  const table = rows.map((row) => {
    const { name, count: number, of: whole } = barOf(words, row);
    return { name, values: [...(whole === undefined ? [] : [whole]), number, row.works].map(words.number) };
  });
  return html`${await countsChart(drawn, { title, axis: said.axis, about: figures.chartAbout })}
${rows.length > MAX_DRAWN ? html`<p>${figures.shown(MAX_DRAWN, rows.length)}</p>` : null}
${figureTable(figures.table, said.columns, { rows: table })}
<p>${said.counted(sum(rows), works)} ${figures.ofReports}</p>`;
}

function barOf({ codes }: Messages, row: Counted): CountedRow {
  if ('norm' in row) return { name: normName(row.norm), count: row.violated, of: row.verdicts };
  return { name: codes.responses[row.response], count: row.recommendations };
}

/** Tests against a norm that found it violated, or recommendations. */
function sum(rows: readonly Counted[]): number {
  return rows.reduce((all, row) => all + ('norm' in row ? row.violated : row.recommendations), 0);
}
