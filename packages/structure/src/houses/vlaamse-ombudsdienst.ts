import type { House } from '../house.ts';

export const vlaamseOmbudsdienst: House = {
  id: 'vlaamse-ombudsdienst',
  publisher: 'Vlaamse Ombudsdienst',
  signature: /\bVlaamse\s+Ombuds(?:dienst|man|vrouw)\b/u,
  headings: [
    [/^ombudsnorm(?:en)?$/u, 'norms'],
    [/^(?:ons |het )?besluit$/u, 'verdict'],
  ],
};
