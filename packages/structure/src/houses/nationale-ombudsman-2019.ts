import type { House } from '../house.ts';
import { nationaleOmbudsman } from './nationale-ombudsman.ts';

/** A case told as a story, in plain words. */
export const nationaleOmbudsman2019: House = {
  ...nationaleOmbudsman,
  id: 'nationale-ombudsman-2019',
  years: [2019, 9999],
};
