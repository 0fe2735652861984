import type { House } from '../house.ts';
import { nationaleOmbudsman } from './nationale-ombudsman.ts';

/** Parts with roman numbers, or capitals: the request, the investigation, the findings, the assessment, the outcome. */
export const nationaleOmbudsman1982: House = {
  ...nationaleOmbudsman,
  id: 'nationale-ombudsman-1982',
  years: [1982, 1999],
};
