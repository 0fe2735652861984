import type { House } from '../house.ts';

export const amsterdam: House = {
  id: 'amsterdam',
  publisher: 'Gemeentelijke Ombudsman Amsterdam',
  signature: /\bRA\d{7}\b|\bOmbudsman\s+(?:Metropool\s+)?Amsterdam\b/u,
  headings: [],
};
