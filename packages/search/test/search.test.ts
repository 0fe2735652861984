import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search } from '../src/index.ts';
import { storeOf } from './stores.ts';

const filler =
  'De gemeente heeft daarop in haar schriftelijke reactie uitvoerig haar standpunt over de gang van zaken gegeven';

test('the best passages come first', async () => {
  const store = await storeOf(
    { path: 'complaint', passages: [['complaint', 'De termijn is overschreden.']] },
    { path: 'fact', passages: [['fact', 'De termijn is overschreden.']] },
    { path: 'twice', passages: [['fact', `De termijn was een termijn van orde die is overschreden.`]] },
    { path: 'long', passages: [['fact', `${filler}. ${filler}. De termijn is overschreden.`]] },
    { path: 'law', passages: [['law', 'De termijn is overschreden.']] },
    { path: 'other words', passages: [['fact', 'De zitting is verdaagd.']] },
    { path: 'one word only', passages: [['fact', 'De termijn liep nog.']] },
  );

  const { hits } = await search(store, 'termijn overschreden');
  expect(hits.map(({ path }) => path)).toEqual([
    'complaint', // what the report is about
    'fact', // the same words in a fact
    'twice', // one of the words twice, in a longer passage
    'law', // quoted law
    'long', // once, in a long passage
  ]);
});

test('passages that are as good as each other always come in the same order', async () => {
  const reports = Array.from({ length: 9 }, (_, index) => ({
    path: `${index}.pdf`,
    heading: `Rapport ${index}`,
    reportNumber: `${index}`,
    passages: [['fact', 'De brug was dicht.'] as const],
  }));
  const orders = await Promise.all(
    [reports, reports.toReversed()].map(async (list) => {
      const store = await storeOf(...list.map((report) => ({ ...report, ombudsman: 'Ombudsman Brabant' })));
      return (await search(store, 'brug')).hits.map(({ report }) => report);
    }),
  );

  expect(orders[1]).toEqual(orders[0]);
  expect(orders[0]).toHaveLength(9);
});

const words = [
  ['fact', 'De klachten over de gemeente bleven liggen.'],
  ['complaint', 'Hij woont aan de Nieuwe Meer.'],
  ['consideration', 'De klacht is gegrond volgens artikel 9:27 Awb.'],
  ['other', 'Meer nieuwe woningen aan de gracht.'],
  ['verdict', 'Financiële schade door de overheid.'],
] as const;

test.each([
  ['klacht', ['fact', 'consideration']], // in any inflection
  ['"klacht"', ['consideration']], // as it stands
  ['de Nieuwe Meer', ['complaint', 'other']], // the words, in any order
  ['"Nieuwe Meer"', ['complaint']], // the name
  ['klachten OR gracht', ['fact', 'consideration', 'other']],
  ['klacht NOT gemeente', ['consideration']],
  ['klacht -gemeente', ['consideration']],
  ['klacht AND (gegrond OR gracht)', ['consideration']],
  ['gemeent*', ['fact']],
  ['9:27', ['consideration']],
  ['financiele', ['verdict']], // without the diacritics
  ['over', ['fact']], // a stop word by itself as it stands, and not the overheid
  ['overheden', ['verdict']],
  ['kind:other,verdict', ['verdict']], // filters alone: one passage a report
  ['klacht kind:fact', ['fact']],
  ['klacht -kind:fact', ['consideration']],
  ['de', ['complaint', 'consideration', 'fact', 'other', 'verdict']], // nothing but a stop word
])('%s finds %j', async (query, kinds) => {
  const store = await storeOf({ passages: words });

  const { hits } = await search(store, query);
  expect(hits.map(({ kind }) => kind as string).sort()).toEqual([...kinds].sort());
});

test('where no passage has all words, those with some of them are found, and it is said', async () => {
  const store = await storeOf({ passages: words });

  expect(await search(store, 'gracht boerderij')).toMatchObject({ relaxed: true, hits: [{ kind: 'other' }] });
  expect(await search(store, 'gracht AND boerderij')).toMatchObject({ relaxed: false, hits: [] });
  expect(await search(store, '"gracht boerderij"')).toMatchObject({ relaxed: false, hits: [] });
});

test('a result says what the filters left out', async () => {
  const store = await storeOf(
    { date: '2016-01-01', passages: [['fact', 'De brug was dicht.']] },
    { date: '2019-01-01', passages: [['fact', 'De brug was open.']] },
    {
      date: '2020-01-01',
      passages: [
        ['fact', 'De brug was weg.'],
        ['fact', 'Een brug te ver.'],
      ],
    },
  );

  expect(await search(store, 'brug year:2020')).toMatchObject({ works: 1, passages: 2, leftOut: 2 });
  expect(await search(store, 'year:2016-2019')).toMatchObject({ works: 2, leftOut: 1 });
});

test('a statute is found by its abbreviation', async () => {
  const store = await storeOf(
    { path: 'a', cites: [{ name: 'Algemene wet bestuursrecht' }] },
    { path: 'b', cites: [{ name: 'Grondwet' }] },
  );

  expect((await search(store, 'statute:Awb')).works).toBe(1);
});

test('pages of a result follow each other', async () => {
  const store = await storeOf({
    passages: Array.from({ length: 7 }, (_, index) => ['fact', `Brug ${index}.`] as const),
  });
  const all = (await search(store, 'brug')).hits;
  const second = (await search(store, 'brug', { limit: 3, offset: 3 })).hits;

  expect(second).toEqual(all.slice(3, 6));
});

test('a snippet shows the words that were searched for', async () => {
  const store = await storeOf({
    passages: [
      ['fact', `${filler}. ${filler}. ${filler}. De klachten over "de brug" bleven liggen. ${filler}. ${filler}.`],
    ],
  });

  const [hit] = (await search(store, 'klacht OR "de brug"')).hits;
  expect(hit?.snippet.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['klachten', 'de', 'brug']);
  expect(hit?.snippet.map(({ text }) => text).join('')).toMatch(/^… .* …$/su);
});

test.each([
  ['klacht "de brug', 8, 'not closed'],
  ['(klacht', 1, 'not closed'],
  ['klacht)', 7, 'not opened'],
  ['klacht OR', 10, 'missing'],
  ['AND klacht', 1, 'missing'],
  ['NOT klacht', 1, 'NOT needs'],
  ['brug kleur:rood', 6, 'there are: outcome'],
  ['topic:verkeer', 1, 'there are: privacy'],
  ['year:gisteren', 1, 'no year'],
  ['year:2019..2016', 1, 'no year'],
  ['brug OR topic:privacy', 9, 'beside OR'],
  [`${'('.repeat(60)}a${')'.repeat(60)}`, 51, 'too deep'],
  ['a'.repeat(10_001), 10_001, 'longer'],
  ['a '.repeat(201), 401, 'more than 200'],
])('%s is wrong at character %i', async (query, at, words) => {
  const store = await storeOf({});

  await expect(search(store, query)).rejects.toMatchObject({
    code: 'wrong-use',
    message: expect.stringMatching(new RegExp(`character ${at}: .*${words}.*▸`, 'u')),
  });
});

test('whatever is asked, there is a result or a message, and the database is as it was', {
  timeout: 60_000,
}, async () => {
  const store = await storeOf({ passages: words, parts: [{ complaint: 'Een klacht.', outcomes: ['upheld'] }] });
  const before = await store.counts();
  const piece = fc.oneof(
    fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      'NEAR',
      '(',
      ')',
      '"',
      "'",
      '*',
      '^',
      '-',
      ':',
      ';',
      '--',
      '/*',
      '\0',
      'words:',
      'stems : x',
      '{words}',
      '%',
      '?',
      '$1',
    ),
    fc.constantFrom(
      'outcome:',
      'topic:privacy',
      'year:..',
      'norm:x,',
      'authority:"',
      "' OR 1=1 --",
      '"; drop table reports; --',
      'klacht',
      'de',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), async (pieces, between) => {
      const outcome = await search(store, pieces.join(between)).then(
        ({ hits }) => Array.isArray(hits),
        (error) => error.code === 'wrong-use' && !/[\p{Cc}]/u.test(error.message),
      );
      expect(outcome).toBe(true);
    }),
    { numRuns: 600 },
  );
  expect(await store.counts()).toEqual(before);
  expect(await store.check()).toEqual([]);
});

test('an empty query gives every report', async () => {
  const store = await storeOf({ passages: words }, { passages: [['fact', 'Iets.']] });

  expect((await search(store, ' ')).works).toBe(2);
});
