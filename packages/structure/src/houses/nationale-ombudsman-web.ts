import type { House } from '../house.ts';
import { nationaleOmbudsman } from './nationale-ombudsman.ts';

/** The page on the web: lines that begin with 'Instantie:', 'Klacht:' and 'Oordeel:' for each part. */
export const nationaleOmbudsmanWeb: House = {
  ...nationaleOmbudsman,
  id: 'nationale-ombudsman-web',
  signature: /\bInstantie:[\s\S]{1,600}\bKlacht:[\s\S]{1,1200}\bOordeel:/u,
};
