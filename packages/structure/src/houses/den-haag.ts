import type { House } from '../house.ts';

export const denHaag: House = {
  id: 'den-haag',
  publisher: 'Gemeentelijke Ombudsman Den Haag',
  signature: /\bOmbudsman\s+(?:van\s+)?Den\s+Haag\b|\bgemeentelijke\s+ombudsman\s+Den\s+Haag\b/i,
  headings: [],
};
