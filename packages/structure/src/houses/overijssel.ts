import type { House } from '../house.ts';

export const overijssel: House = {
  id: 'overijssel',
  publisher: 'Overijsselse Ombudsman',
  signature: /\b(?:Overijsselse\s+Ombuds(?:man|commissie)|OVERIJSSELSE\s+OMBUDSMAN|OORDEEL\s+OMBUDSCOMMISSIE)\b/u,
  headings: [],
};
