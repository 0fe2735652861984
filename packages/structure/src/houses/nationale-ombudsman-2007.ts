import type { House } from '../house.ts';
import { nationaleOmbudsman } from './nationale-ombudsman.ts';

/** As before, with norms of the Behoorlijkheidswijzer in the assessment. */
export const nationaleOmbudsman2007: House = {
  ...nationaleOmbudsman,
  id: 'nationale-ombudsman-2007',
  years: [2007, 2012],
  headings: [[/^verzoekschrift$/u, 'complainant-view']],
};
