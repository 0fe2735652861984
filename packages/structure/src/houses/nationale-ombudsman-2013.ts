import type { House } from '../house.ts';
import { nationaleOmbudsman } from './nationale-ombudsman.ts';

/** Questions for headings, and the view of each party: 'Wat is de klacht?', 'Hoe reageerde de gemeente?'. */
export const nationaleOmbudsman2013: House = {
  ...nationaleOmbudsman,
  id: 'nationale-ombudsman-2013',
  years: [2013, 2018],
};
