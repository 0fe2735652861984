import type { House } from '../house.ts';
import { nationaleOmbudsman } from './nationale-ombudsman.ts';

/** The outcome stands in front; the investigation and the findings, told by who says what, follow it. */
export const nationaleOmbudsman2000: House = {
  ...nationaleOmbudsman,
  id: 'nationale-ombudsman-2000',
  years: [2000, 2006],
  headings: [[/^verzoekschrift$/u, 'complainant-view']],
};
