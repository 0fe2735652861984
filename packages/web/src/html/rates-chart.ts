import type { Rate, Rates } from '@oordelenbank/search';
import type { Messages } from '../words/messages.ts';
import type { Html } from './html.ts';
import { accent, chartFigure, ink, MAX_DRAWN, rowsOf } from './plotting.ts';

interface Drawn {
  readonly name: string;
  readonly year: number;
  /** 0 to 100. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly small: boolean;
}

interface ChartWords {
  readonly words: Messages;
  /** What the groups are, as a person calls it. */
  readonly by: string;
  readonly nameOf: (rate: Rate) => string;
}

/** The rates with their intervals as a picture that says in words what it shows; null where nothing was judged. */
export async function ratesChart({ by, groups }: Rates, { words, by: byWords, nameOf }: ChartWords): Promise<Html> {
  const drawn = groups.flatMap((rate): Drawn[] => {
    if (rate.rate === null || rate.group === null) return [];
    const { share, low, high } = rate.rate;
    const percent = { share: 100 * share, low: 100 * low, high: 100 * high };
    return [{ name: nameOf(rate), year: Number(rate.group), small: rate.small, ...percent }];
  });
  if (drawn.length === 0) return null;
  const { chart, chartAbout, axis } = words.figures;
  const draw = by === 'year' ? yearsWith(drawn, axis) : groupsWith(drawn.slice(0, MAX_DRAWN), axis);
  return chartFigure({ title: chart(byWords), about: chartAbout }, draw);
}

/** How a share and its interval are drawn; a small number has a hollow mark. */
const share = {
  r: 4.5,
  stroke: accent,
  fill: (it: Drawn) => (it.small ? 'var(--ground)' : accent),
  strokeWidth: 2,
};
const interval = { stroke: ink, strokeWidth: 2, strokeOpacity: 0.6 };

type Draw = Parameters<typeof chartFigure>[1];

/** Pixels of a year's name, with space around it. */
const YEAR_PX = 60;

function yearsWith(years: readonly Drawn[], axis: string): Draw {
  const bounds = years.map(({ year }) => year);
  return ({ Plot, document }, { width }) =>
    Plot.plot({
      ...{ document, width, height: 340, marginLeft: 50, marginTop: 36 },
      x: {
        domain: [Math.min(...bounds) - 1, Math.max(...bounds) + 1],
        tickFormat: 'd',
        label: null,
        ticks: Math.min(width / YEAR_PX, bounds.length + 1),
      },
      y: { domain: [0, 100], label: axis, grid: true },
      marks: [
        Plot.ruleX(years, { x: 'year', y1: 'low', y2: 'high', ...interval }),
        Plot.dot(years, {
          x: 'year',
          y: 'share',
          ...share,
        }),
      ],
    });
}

function groupsWith(groups: readonly Drawn[], axis: string): Draw {
  const rows = groups.map((it, index) => ({ ...it, row: index }));
  return ({ Plot, document }, size) => {
    const { frame, y } = rowsOf(
      groups.map(({ name }) => name),
      size,
    );
    return Plot.plot({
      document,
      ...frame,
      x: { domain: [0, 100], label: axis, grid: true, axis: 'top', ticks: 5 },
      y,
      marks: [
        Plot.ruleY(rows, { y: 'row', x1: 'low', x2: 'high', ...interval }),
        Plot.dot(rows, {
          y: 'row',
          x: 'share',
          ...share,
        }),
      ],
    });
  };
}
