import type { House } from '../house.ts';
import { nationaleOmbudsman2000 } from './nationale-ombudsman-2000.ts';

/** As before, with norms of the Behoorlijkheidswijzer in the assessment. */
export const nationaleOmbudsman2007: House = {
  ...nationaleOmbudsman2000,
  id: 'nationale-ombudsman-2007',
  years: [2007, 2012],
};
