import type { House } from '../house.ts';

export const nationaleOmbudsman: House = {
  id: 'nationale-ombudsman',
  publisher: 'de Nationale ombudsman',
  signature: /\b[Nn]ationale\s+ombudsman\b|\bnationaleombudsman\.nl\b/u,
  headings: [],
};
