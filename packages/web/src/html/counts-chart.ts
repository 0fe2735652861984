import type { Html } from './html.ts';
import { accent, chartFigure, ink, rowsOf } from './plotting.ts';

/** A row of a chart: so many, and of how many, where that is told. */
export interface CountedRow {
  readonly name: string;
  readonly count: number;
  readonly of?: number;
}

/** Numbers as bars, each before an outline of what they are of. */
export function countsChart(
  rows: readonly CountedRow[],
  { axis, ...words }: { title: string; axis: string; about: string },
): Promise<Html> {
  const numbered = rows.map((it, row) => ({ ...it, row, whole: it.of ?? it.count }));
  const bar = { y: 'row', insetTop: 4, insetBottom: 4 };
  return chartFigure(words, ({ Plot, document }, size) => {
    const { frame, y } = rowsOf(
      rows.map(({ name }) => name),
      size,
    );
    return Plot.plot({
      document,
      ...frame,
      x: { label: axis, grid: true, axis: 'top', tickFormat: 'd', ticks: 5 },
      y,
      marks: [
        Plot.barX(numbered, { ...bar, x: 'whole', fill: 'var(--raised)', stroke: ink, strokeOpacity: 0.6 }),
        Plot.barX(numbered, { ...bar, x: 'count', fill: accent }),
      ],
    });
  });
}
