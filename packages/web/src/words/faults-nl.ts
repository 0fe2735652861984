import type { FaultWords } from '@oordelenbank/search';

/** What can be wrong with a query, in Dutch. */
export const dutchFaults: FaultWords = {
  tooLong: (most) => `zij is langer dan ${most} tekens`,
  tooManyWords: (most) => `zij heeft meer dan ${most} woorden`,
  tooDeep: () => 'haakjes staan te diep in elkaar',
  notOpened: () => 'dit haakje is niet geopend',
  notClosed: () => 'dit haakje is niet gesloten',
  quotationNotClosed: () => 'dit aanhalingsteken is niet gesloten',
  wordMissing: () => 'hier ontbreekt een woord',
  onlyRefusals: () => 'naast NOT moeten woorden staan die wel gezocht worden',
  filterInside: (example) =>
    `een filter kan niet tussen haakjes of naast OR staan; schrijf de keuzes ervan als ${example}`,
  onlyFilters: () => 'woorden zijn geen filter; schrijf veld:waarde, zoals outcome:upheld',
  noFilter: (name, known) => `er is geen filter ‘${name}’; er zijn: ${known.join(', ')}`,
  valueMissing: (field) => `van ‘${field}’ ontbreekt een waarde`,
  noValue: (value, field, known) => `‘${value}’ is geen waarde van ‘${field}’; er zijn: ${known.join(', ')}`,
  noYear: (value) => `‘${value}’ is geen jaar; schrijf 2016, 2010..2016, 2010.. of ..2016`,
};
