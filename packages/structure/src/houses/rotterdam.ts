import type { House } from '../house.ts';

export const rotterdam: House = {
  id: 'rotterdam',
  publisher: 'gemeentelijke ombudsman Rotterdam',
  signature:
    /\bgemeentelijke\s+ombudsman(?:\s+Rotterdam|[\s\S]{0,300}\bte\s+Rotterdam\b)|\bombudsman\s+Rotterdam(?:-Rijnmond)?\b/i,
  headings: [],
};
