import { expect, test } from 'vitest';
import type { Condition, Filter, Groupings, Match, Store } from '../src/index.ts';
import { freshStore } from './folders.ts';
import { tell } from './readings.ts';

const readings = [
  tell({
    path: 'assen.pdf',
    date: '2016-05-02',
    ombudsman: 'de Nationale ombudsman',
    authorities: [{ name: 'gemeente Assen' }, { name: 'Belastingdienst/Toeslagen' }],
    parts: [
      {
        complaint: 'Het dossier is gelekt.',
        topics: ['privacy'],
        outcomes: ['upheld'],
        authority: 'gemeente Assen',
        norms: [{ code: 'fair-play', printed: 'fair play', violated: true }],
      },
      {
        complaint: 'De brief bleef liggen.',
        topics: ['delay'],
        outcomes: ['not-upheld'],
        authority: 'Belastingdienst/Toeslagen',
      },
    ],
    cites: [
      { name: 'Algemene wet bestuursrecht', identifier: 'BWBR0005537', article: '9:27' },
      { name: 'Grondwet', article: '10' },
    ],
  }),
  tell({
    path: 'breda.pdf',
    date: '2020-01-31',
    ombudsman: 'Ombudsman Brabant',
    authorities: [{ name: 'college van Brédà' }],
    parts: [
      { complaint: 'De gemeente luistert niet.', topics: ['privacy'], outcomes: ['not-upheld'] },
      { complaint: 'De ambtenaar antwoordt niet.', outcomes: ['upheld', 'not-upheld'] },
    ],
    cites: [{ name: 'Algemene wet bestuursrecht', identifier: 'BWBR0005537', article: '10' }],
  }),
  tell({ path: 'leeg.pdf', passages: [['fact', 'Een brief zonder klacht.']] }),
];

const ask = (field: Filter['field'], ...values: string[]): Filter => ({ field, values, not: false });
const refuse = (field: Filter['field'], ...values: string[]): Filter => ({ field, values, not: true });

test.each<[string, Filter[], string[]]>([
  ['an outcome', [ask('outcome', 'upheld')], ['assen']],
  ['no outcome, or verdicts that contradict each other', [ask('outcome', 'none')], ['breda']],
  ['a topic and an outcome of one part', [ask('topic', 'privacy'), ask('outcome', 'not-upheld')], ['breda']],
  ['a norm by its code', [ask('norm', 'fair-play')], ['assen']],
  ['a norm as printed', [ask('norm', 'Fair Play')], ['assen']],
  ['a body, without its diacritics', [ask('authority', 'breda')], ['breda']],
  [
    'a body and an outcome of the part about that body',
    [ask('authority', 'belastingdienst'), ask('outcome', 'upheld')],
    [],
  ],
  ['an ombudsman', [ask('ombudsman', 'nationale')], ['assen']],
  ['one of two ombudsmen', [ask('ombudsman', 'nationale', 'brabant')], ['breda', 'assen']],
  ['a statute by its identifier', [ask('statute', 'BWBR0005537')], ['breda', 'assen']],
  ['an article of that statute in one citation', [ask('statute', 'Algemene wet'), ask('article', '10')], ['breda']],
  ['anything cited', [ask('cites', 'grondwet')], ['assen']],
  ['a year', [ask('year', '2016')], ['assen']],
  ['years from', [ask('year', '2017..')], ['breda']],
  ['years until', [ask('year', '..2019')], ['assen']],
  ['a kind of passage', [ask('kind', 'fact')], ['leeg']],
  ['not a topic', [refuse('topic', 'delay')], ['breda', 'leeg']],
  ['not a year, or no year at all', [refuse('year', '2016')], ['breda', 'leeg']],
  ['not a statute', [refuse('statute', 'Grondwet')], ['breda', 'leeg']],
  ['a value that looks like SQL', [ask('authority', "x') or 1=1 --")], []],
])('reports are chosen by %s', async (_, filters, expected) => {
  const store = await freshStore();
  await store.save(readings);

  expect(await names(store, await store.reports({ filters }, { limit: 10 }))).toEqual(expected);
  expect((await store.extent({ filters })).works).toBe(expected.length);
});

test('words and a kind hold for one passage together', async () => {
  const store = await freshStore();
  await store.save(readings);
  const match: Match = { kind: 'stem', stem: 'brief' };

  const hits = await store.findPassages({ match, filters: [ask('kind', 'fact')], limit: 10 });
  expect(hits.map(({ path, text }) => [path, text])).toEqual([['leeg.pdf', 'Een brief zonder klacht.']]);
});

test('passages of a copy are found once', async () => {
  const store = await freshStore();
  const same = { reportNumber: '1', ombudsman: 'Ombudsman Brabant' };
  await store.save([
    tell({ ...same, path: '1.pdf', passages: [['fact', 'De brug was dicht.']] }),
    tell({ ...same, path: '2.pdf', ocrPages: [1], passages: [['fact', 'De brug was dicht.']] }),
  ]);

  const hits = await store.findPassages({ match: { kind: 'stem', stem: 'brug' }, limit: 10 });
  expect(hits.map(({ path }) => path)).toEqual(['1.pdf']);
});

test('a kind with more weight comes first', async () => {
  const store = await freshStore();
  await store.save([
    tell({
      passages: [
        ['law', 'De brug is open.'],
        ['verdict', 'De brug is open.'],
      ],
    }),
  ]);
  const match: Match = { kind: 'stem', stem: 'brug' };

  const kinds = async (law: number) =>
    (await store.findPassages({ match, weights: { law }, limit: 10 })).map(({ kind }) => kind);
  expect(await kinds(0.5)).toEqual(['verdict', 'law']);
  expect(await kinds(2)).toEqual(['law', 'verdict']);
});

/** Without the works of each group. */
async function countsOf(store: Store, by: Groupings, condition: Condition): Promise<object[]> {
  const [counts = []] = await store.outcomeCounts([by], condition);
  return counts.map(({ works: _, ...counted }) => counted);
}

test('complaint parts are counted by group and outcome', async () => {
  const store = await freshStore();
  await store.save(readings);

  expect(await countsOf(store, 'topic', {})).toEqual([
    { group: null, outcome: null, parts: 1 }, // its verdicts contradict each other
    { group: 'delay', outcome: 'not-upheld', parts: 1 },
    { group: 'privacy', outcome: 'upheld', parts: 1 },
    { group: 'privacy', outcome: 'not-upheld', parts: 1 },
  ]);
  expect(await store.leftOut({})).toEqual({
    worksWithoutComplaint: 1,
    verdictsWithoutComplaint: 0,
    contradictedParts: 1,
    copies: 0,
  });
});

test('a part counts under the body that it names', async () => {
  const store = await freshStore();
  await store.save(readings);

  expect(await countsOf(store, 'authority', { filters: [ask('year', '2016')] })).toEqual([
    { group: 'Belastingdienst/Toeslagen', outcome: 'not-upheld', parts: 1 },
    { group: 'gemeente Assen', outcome: 'upheld', parts: 1 },
  ]);
  expect(await countsOf(store, null, { filters: [ask('authority', 'assen')] })).toEqual([
    { group: null, outcome: 'upheld', parts: 1 },
  ]);
});

async function names(store: Store, ids: readonly string[]): Promise<string[]> {
  return (await store.cases(ids)).map(({ path }) => path.replace('.pdf', ''));
}
