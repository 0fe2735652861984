import type { Html } from './html.ts';
import { accent, chartFigure, ink, plotting, rowsOf } from './plotting.ts';

/** A row of a chart: so many, and of how many, where that is told. */
export interface CountedRow {
  readonly name: string;
  readonly count: number;
  readonly of?: number;
}

/** Numbers as bars, each before an outline of what they are of. */
export async function countsChart(
  rows: readonly CountedRow[],
  { title, axis, about }: { title: string; axis: string; about: string },
): Promise<Html> {
  const { Plot, document } = await plotting();
  const numbered = rows.map((it, row) => ({ ...it, row, whole: it.of ?? it.count }));
  const { size, y } = rowsOf(rows.map(({ name }) => name));
  const bar = { y: 'row', insetTop: 4, insetBottom: 4 };
  const picture = Plot.plot({
    document,
    ...size,
    x: { label: axis, grid: true, axis: 'top', tickFormat: 'd', ticks: 6 },
    y,
    marks: [
      Plot.barX(numbered, { ...bar, x: 'whole', fill: 'var(--raised)', stroke: ink, strokeOpacity: 0.6 }),
      Plot.barX(numbered, { ...bar, x: 'count', fill: accent }),
    ],
  });
  return chartFigure(picture, title, about);
}
