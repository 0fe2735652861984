import type { CountedUnit } from '@oordelenbank/store';
import { type Asked, readAsked, writeAsked } from './search-request.ts';

/** What can be counted: how often complaints are upheld, norms violated, recommendations followed. */
export const figureKinds = ['rates', 'norms', 'recommendations'] as const;
export type FigureKind = (typeof figureKinds)[number];

export const rateGroupings = ['year', 'topic', 'norm', 'authority', 'ombudsman', 'statute', 'complainant'] as const;
export const units = ['part', 'report'] as const satisfies readonly CountedUnit[];

/** What the page counts: the question of a search, what of it, and for rates by what it is divided and what is counted. */
export interface FiguresAsked {
  readonly asked: Asked;
  readonly of: FigureKind;
  readonly by: (typeof rateGroupings)[number];
  readonly unit: CountedUnit;
}

export function readFigures(parameters: URLSearchParams): FiguresAsked {
  return {
    asked: readAsked(parameters),
    of: figureKinds.find((known) => known === parameters.get('of')) ?? 'rates',
    by: rateGroupings.find((known) => known === parameters.get('by')) ?? 'year',
    unit: units.find((known) => known === parameters.get('unit')) ?? 'part',
  };
}

export function writeFigures({ asked, of, by, unit }: FiguresAsked): URLSearchParams {
  const parameters = writeAsked({ ...asked, order: 'best' });
  if (of !== 'rates') parameters.set('of', of);
  else if (by !== 'year') parameters.set('by', by);
  if (of === 'rates' && unit !== 'part') parameters.set('unit', unit);
  return parameters;
}
