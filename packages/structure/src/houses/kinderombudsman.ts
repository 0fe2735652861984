import type { House } from '../house.ts';

export const kinderombudsman: House = {
  id: 'kinderombudsman',
  publisher: 'De Kinderombudsman',
  signature: /\bKinderombudsman\b|\bKOM\s?\d{3}\/\d{4}\b/u,
  headings: [[/^kinderrechtelijk(?:e)? kader$/u, 'legal-framework']],
};
