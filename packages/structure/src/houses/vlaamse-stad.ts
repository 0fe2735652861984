import type { House } from '../house.ts';
import { vlaamseOmbudsdienst } from './vlaamse-ombudsdienst.ts';

/** The ombudsman of a Flemish city: a table on the cover, a judgment behind each complaint. */
export const vlaamseStad: House = {
  id: 'vlaamse-stad',
  signature:
    /\b[Oo]mbuds(?:man|vrouw|dienst)\s+(?:van\s+)?(?:de\s+)?[Ss]tad\s+(?:Antwerpen|Gent|Brugge|Leuven|Mechelen|Aalst|Oostende)\b/u,
  headings: vlaamseOmbudsdienst.headings,
};
