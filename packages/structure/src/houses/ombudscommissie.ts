import type { House } from '../house.ts';

/** A committee as Utrecht, Overijssel's towns and hospitals have them: numbered parts, verdicts on 'de klacht, onderdeel a'. */
export const ombudscommissie: House = {
  id: 'ombudscommissie',
  signature:
    /(?:^|\n)(?:(?:[Rr]apport|[Uu]itspraak|[Aa]dvies|OORDEEL|[Vv]an|[Dd]e|[Gg]emeentelijke|[Rr]egionale)\s+){0,4}(?:[Oo]mbudscommissie|OMBUDSCOMMISSIE)\b/u,
  headings: [],
};
