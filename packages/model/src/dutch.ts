import type { PassageKind } from './passage.ts';
import type { Outcome, Response } from './report.ts';

/** The Dutch legal words for our codes, as they are shown to a reader. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  upheld: 'gegrond',
  'partly-upheld': 'deels gegrond',
  'not-upheld': 'niet gegrond',
  'no-judgment': 'geen oordeel',
  'not-investigated': 'niet onderzocht',
};

/** For a complaint part whose verdict was not found. */
export const noVerdictWords = 'oordeel niet gevonden';

export const kindWords: Readonly<Record<PassageKind, string>> = {
  summary: 'samenvatting',
  complaint: 'klacht',
  fact: 'bevinding',
  'authority-view': 'standpunt bestuursorgaan',
  'complainant-view': 'standpunt klager',
  law: 'wettelijk kader',
  norm: 'norm',
  consideration: 'overweging',
  verdict: 'oordeel',
  recommendation: 'aanbeveling',
  response: 'reactie',
  other: 'overig',
};

export const responseWords: Readonly<Record<Response, string>> = {
  accepted: 'overgenomen',
  'partly-accepted': 'deels overgenomen',
  rejected: 'niet overgenomen',
  none: 'geen reactie vermeld',
};
