import type { House } from '../house.ts';

/** The final report of a municipal ombudsman, in capitals on its cover, divided by theme. */
export const eindrapport: House = {
  id: 'eindrapport',
  signature: /(?:^|\n)EINDRAPPORT\b/u,
  headings: [],
};
