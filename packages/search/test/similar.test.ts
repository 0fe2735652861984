import { tell } from '@oordelenbank/store/testing';
import { expect, test } from 'vitest';
import { conceptsOf } from '../src/concepts.ts';
import { similar } from '../src/index.ts';
import { storeOf } from './stores.ts';

const disclosure = {
  path: 'disclosure.pdf',
  reportNumber: '2018/1',
  ombudsman: 'Ombudsman Brabant',
  authorities: [{ name: 'gemeente Breda' }],
  parts: [
    {
      complaint: 'De consulent heeft zonder toestemming medische gegevens aan de werkgever verstrekt.',
      topics: ['privacy'] as const,
      outcomes: ['upheld'] as const,
      norms: [{ code: 'fair-play', printed: 'fair play', violated: true }],
    },
  ],
  passages: [
    ['consideration', 'Het verstrekken van persoonsgegevens over de gezondheid aan derden vergt een grondslag.'],
  ] as const,
  cites: [{ name: 'Wet bescherming persoonsgegevens', article: '16' }],
};
const delay = {
  path: 'delay.pdf',
  parts: [
    {
      complaint: 'De gemeente heeft de beslistermijn op de aanvraag om een bouwvergunning ruim overschreden.',
      topics: ['delay'] as const,
      outcomes: ['not-upheld'] as const,
    },
  ],
  passages: [['fact', 'De aanvraag lag zes maanden stil voordat een ambtenaar haar in behandeling nam.']] as const,
};
const rudeness = {
  path: 'rudeness.pdf',
  parts: [
    {
      complaint: 'De medewerker aan de balie heeft verzoeker onheus bejegend.',
      topics: ['treatment'] as const,
      outcomes: ['upheld'] as const,
    },
  ],
  passages: [['fact', 'De medewerker verhief zijn stem en noemde verzoeker een zeurpiet.']] as const,
};

test.each([
  ['Ze hebben aan mijn baas doorverteld dat ik aan de pillen ben. Dat ging hem niets aan.', 'disclosure.pdf'],
  ['Ik zit al een jaar te wachten op een besluit over mijn dakkapel en er gebeurt niets.', 'delay.pdf'],
  ['De mevrouw van het loket snauwde mij af en ik werd uitgelachen.', 'rudeness.pdf'],
])('%s is like the case that says so in other words', async (text, path) => {
  const store = await storeOf(disclosure, delay, rudeness);

  expect((await similar(store, { text }))[0]?.case.path).toBe(path);
});

test('a report is like one on the same norm, article and topic, and not like itself or its copies', async () => {
  const other = {
    ...disclosure,
    path: 'other.pdf',
    reportNumber: '2019/7',
    passages: [['consideration', 'De gegevens gingen naar de werkgever.']] as const,
  };
  const store = await storeOf(disclosure, { ...disclosure, ocrPages: [1], path: 'copy.pdf' }, other, delay);

  const [first, ...rest] = await similar(store, { report: '2018/1' });
  expect(first?.case.path).toBe('other.pdf');
  expect(rest.map((it) => it.case.path)).not.toContain('copy.pdf');
  expect(first?.reasons.filter(({ kind }) => kind !== 'passage').map(({ message }) => message)).toEqual([
    'same topic: privacy',
    'same norm: Fair play',
    'same act: Wet bescherming persoonsgegevens',
    'same article: artikel 16 Wet bescherming persoonsgegevens',
    'same body: gemeente Breda',
    'same verdict: part 1 upheld',
  ]);
});

test('the passages alike stand side by side, each as it was written', async () => {
  const store = await storeOf(disclosure, delay);
  const text = 'Ik ben boos. Mijn baas wist van mijn ziekte.';

  const reason = (await similar(store, { text }))[0]?.reasons.find(({ kind }) => kind === 'passage');
  expect(reason).toMatchObject({
    mine: 'Mijn baas wist van mijn ziekte.',
    theirs: { path: 'disclosure.pdf', text: disclosure.parts[0]?.complaint },
    shared: expect.arrayContaining(['medische', 'werkgever']),
  });
});

test('a basis that is asked for decides, and a filter leaves out', async () => {
  const store = await storeOf(disclosure, { ...delay, cites: disclosure.cites }, rudeness);
  const reading = tell({ ...rudeness, path: 'new.pdf', cites: disclosure.cites });

  expect((await similar(store, { reading }, { by: ['facts'] }))[0]?.case.path).toBe('rudeness.pdf');
  expect((await similar(store, { reading }, { by: ['law'] })).map((it) => it.case.path).sort()).toEqual([
    'delay.pdf',
    'disclosure.pdf',
  ]);
  const upheld = await similar(store, { reading }, { filter: 'outcome:not-upheld' });
  expect(upheld.map((it) => it.case.path)).toEqual(['delay.pdf']);
});

test('the same issue with another verdict can be asked for', async () => {
  const again = {
    ...disclosure,
    path: 'again.pdf',
    reportNumber: '2020/2',
    passages: [['fact', 'De werkgever wist het.']] as const,
  };
  const parts = [
    {
      ...disclosure.parts[0],
      complaint: 'Het UWV gaf medische gegevens aan de werkgever.',
      outcomes: ['not-upheld'] as const,
    },
  ];
  const store = await storeOf(disclosure, again, {
    ...disclosure,
    path: 'otherwise.pdf',
    reportNumber: '2021/3',
    parts,
  });

  const paths = (await similar(store, { report: '2018/1' }, { otherVerdict: true })).map((it) => it.case.path);
  expect(paths).toEqual(['otherwise.pdf']);
});

test.each([
  ['a report that is not there', { report: 'nergens' }, ''],
  ['a filter with words', { text: 'x' }, 'brug'],
])('%s is wrong use', async (_, to, filter) => {
  const store = await storeOf(disclosure);

  await expect(similar(store, to, { filter })).rejects.toMatchObject({ code: 'wrong-use' });
});

test('an empty letter is like nothing', async () => {
  expect(await similar(await storeOf(disclosure, delay), { text: '' })).toEqual([]);
});

test.each([
  ['baas', 'werkgever'],
  ['doorverteld', 'verstrekking'],
  ['dokter', 'medische'],
  ['afgesnauwd', 'bejegening'],
  ['beloofd', 'toezegging'],
])('%s stands for what %s does', (lay, legal) => {
  expect(new Set(conceptsOf(lay)).intersection(new Set(conceptsOf(legal))).size).toBeGreaterThan(0);
});

test.each(['de', 'het', 'omdat', 'xyz', '27'])('%s stands for nothing but itself', (word) => {
  expect(conceptsOf(word)).toEqual([]);
});
