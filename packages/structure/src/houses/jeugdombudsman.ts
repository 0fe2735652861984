import type { House } from '../house.ts';

/** Whose it is the cover says: 'Jeugdombudsman Den Haag'. */
export const jeugdombudsman: House = {
  id: 'jeugdombudsman',
  signature: /\bJeugdombuds(?:man|vrouw)\b/u,
  headings: [],
};
