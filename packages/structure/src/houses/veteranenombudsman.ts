import type { House } from '../house.ts';

export const veteranenombudsman: House = {
  id: 'veteranenombudsman',
  publisher: 'de Veteranenombudsman',
  signature: /\bVeteranenombudsman\b/u,
  headings: [],
};
