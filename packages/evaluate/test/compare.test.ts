import type { Evidence, Report } from '@oordelenbank/model';
import { expect, test } from 'vitest';
import { compare } from '../src/compare.ts';
import type { Gold } from '../src/gold.ts';
import { boardOf, confusionOf, findDrops } from '../src/scoreboard.ts';
import { figuresOf } from '../src/tally.ts';

const words = (text: string): Evidence => ({ text, start: 0, end: text.length, places: [] });

const gold: Gold = {
  split: 'develop',
  metadata: { reportNumber: '2016/041', date: '2016-05-12', authorities: ['gemeente Lutterade', 'de Belastingdienst'] },
  sections: [
    { heading: 'Rapport', role: 'title' },
    { heading: 'Klacht', role: 'complaint' },
  ],
  complaints: [
    { n: 1, text: 'De gemeente gaf mijn dossier aan de buren.', topics: ['privacy', 'care'] },
    { n: 2, text: 'De brief bleef een jaar onbeantwoord.', topics: ['delay'] },
  ],
  verdicts: [
    { complaint: 1, outcome: 'upheld', text: 'gegrond', norms: [{ code: 'privacy', violated: true }] },
    {
      complaint: 2,
      outcome: 'not-upheld',
      text: 'niet gegrond',
      norms: [{ code: 'voortvarendheid', violated: false }],
    },
  ],
  findings: [{ starts: 'Op 3 mei belde verzoeker met de', kind: 'fact' }],
  citations: [
    { text: 'artikel 9:27 Awb', name: 'Algemene wet bestuursrecht', id: 'BWBR0005537', article: '9:27' },
    { text: 'het Kelderprotocol', name: 'Kelderprotocol gemeente Lutterade', id: null, article: null },
  ],
  recommendations: [{ text: 'De ombudsman beveelt aan de buren te schrijven.', response: 'accepted' }],
};

const report: Report = {
  schema: 'oordelenbank/report@1',
  source: { path: 'a.pdf', sha256: '', mediaType: 'application/pdf', pages: 1, ocrPages: [] },
  metadata: {
    reportNumber: '2016 / 041',
    date: '2016-05-12',
    authorities: [{ name: 'het college van burgemeester en wethouders van Lutterade' }],
  },
  sections: [{ id: 's1', heading: 'KLACHT', level: 1, role: 'complaint', start: 0, end: 1 }],
  complaints: [
    { id: 'c1', number: 1, topics: ['privacy'], ...words('De gemeente gaf mijn dossier aan de buren') },
    { id: 'c2', number: 2, topics: ['delay', 'care'], ...words('De brief bleef een jaar onbeantwoord.') },
  ],
  findings: [
    {
      id: 'f1',
      number: '4',
      kind: 'consideration',
      complaints: [],
      section: 's1',
      ...words('4. Op 3 mei belde verzoeker met de balie.'),
    },
  ],
  citations: [
    {
      id: 'x1',
      kind: 'statute',
      name: 'Algemene wet bestuursrecht',
      identifier: 'BWBR0005537',
      article: '9:27',
      paragraph: '1',
      part: null,
      uri: null,
      by: 'ombudsman',
      ...words('art. 9:27 Awb'),
    },
    {
      id: 'x2',
      kind: 'policy',
      name: 'Kelderprotocol',
      identifier: null,
      article: null,
      paragraph: null,
      part: null,
      uri: null,
      by: 'ombudsman',
      ...words('Kelderprotocol'),
    },
  ],
  verdicts: [
    {
      id: 'v1',
      complaint: 'c1',
      outcome: 'partly-upheld',
      norms: [{ code: 'privacy', printed: 'Privacy', violated: true }],
      ...words('deels'),
    },
    { id: 'v2', complaint: 'c2', outcome: 'not-upheld', norms: [], ...words('ongegrond') },
  ],
  recommendations: [
    { id: 'r1', number: 1, response: 'none', ...words('De ombudsman beveelt aan de buren te schrijven.') },
  ],
  notices: [],
};

const { tally, verdicts } = compare(gold, report);

test.each([
  ['reportNumber', { right: 1, gold: 1, found: 1 }],
  ['authorities', { right: 1, gold: 2, found: 1 }],
  ['sections', { right: 1, gold: 1, found: 1 }],
  ['complaints', { right: 2, gold: 2, found: 2 }],
  ['topics', { right: 2, gold: 3, found: 3 }],
  ['privacy', { right: 2, gold: 2, found: 2 }],
  ['verdicts', { right: 1, gold: 2, found: 2 }],
  ['norms', { right: 1, gold: 1, found: 1 }],
  ['findings', { right: 1, gold: 1, found: 1 }],
  ['findingKinds', { right: 0, gold: 1, found: 1 }],
  ['citations', { right: 1, gold: 2, found: 2 }],
  ['recommendations', { right: 1, gold: 1, found: 1 }],
  ['responses', { right: 0, gold: 1, found: 1 }],
] as const)('%s are counted', (field, count) => {
  expect(tally[field]).toEqual(count);
});

test('a verdict that was read as another outcome stands in its row of the confusion table', () => {
  const confusion = confusionOf([{ house: 'h', split: 'develop', rendering: 'plain', tally, verdicts, rules: [] }]);
  expect(confusion.get('upheld')?.get('partly-upheld')).toBe(1);
  expect(confusion.get('not-upheld')?.get('not-upheld')).toBe(1);
});

test('precision is of what was found and recall of what is in the gold', () => {
  const { precision, recall, score } = figuresOf(tally).authorities;
  expect([precision, recall, score]).toEqual([100, 50, 66.7]);
});

test('a figure that is lower than the kept one is named, a rise is not', () => {
  const now = boardOf([{ house: 'h', split: 'develop', rendering: 'plain', tally, verdicts, rules: [] }]);
  const { verdicts: figure, complaints } = now.figures;
  const kept = {
    ...now,
    figures: { ...now.figures, verdicts: { ...figure, score: 62.5 }, complaints: { ...complaints, score: 80 } },
  };
  expect(findDrops(kept, now)).toEqual(['verdicts: 62.5 was kept, now 50.0']);
});

test('a difference of one rounding step is no drop', () => {
  const now = boardOf([{ house: 'h', split: 'develop', rendering: 'plain', tally, verdicts, rules: [] }]);
  expect(findDrops({ ...now, mean: now.mean + 0.1 }, now)).toEqual([]);
});
