import type { House } from '../house.ts';

/** In which year a report was made its cover tells; where it does not, it is of no era. */
export const nationaleOmbudsman: House = {
  id: 'nationale-ombudsman',
  publisher: 'de Nationale ombudsman',
  signature: /\b[Nn]ationale\s+ombudsman\b|\bnationaleombudsman\.nl\b/u,
  headings: [],
};
