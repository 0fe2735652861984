import { expect, test } from 'vitest';
import { search } from '../src/index.ts';
import { storeOf } from './stores.ts';

const passages = [
  ['complaint', 'De klachtbehandelingsprocedure bleef onbekend.'],
  ['fact', 'Zij vroeg om een kopie van het dossier en om re-integratie.'],
  ['consideration', 'De gemeente paste de Participatiewet toe.'],
  ['law', 'Artikel 65 van de Wet werk en bijstand luidt.'],
  ['authority-view', 'Het Centraal Justitieel Incassobureau zond een aanmaning.'],
  ['verdict', 'De klachtenbehandeling was behoorlijk.'],
] as const;

test.each([
  ['klachtbehandeling', ['complaint', 'verdict']], // inside a compound, and with another joint
  ['klachtenbehandeling', ['complaint', 'verdict']],
  ['procedure', ['complaint']],
  ['copie', ['fact']], // older spelling
  ['reïntegratie', ['fact']],
  ['re-integratie', ['fact']],
  ['Wwb', ['consideration', 'law']], // an act by its abbreviation, its title and its former name
  ['participatiewet', ['consideration', 'law']],
  ['CJIB', ['authority-view']],
  ['"Wwb"', []], // as it stands
  ['gemeente NOT Wwb', ['consideration']], // what is refused is refused as it stands
])('%s finds %j', async (query, kinds) => {
  const store = await storeOf({ passages });

  const { hits } = await search(store, query);
  expect(hits.map(({ kind }) => kind as string).sort()).toEqual([...kinds].sort());
});

test('the word inside a compound is marked in the snippet', async () => {
  const store = await storeOf({ passages });

  const [hit] = (await search(store, 'procedure')).hits;
  expect(hit?.snippet.filter(({ matched }) => matched)).toEqual([
    { text: 'klachtbehandelingsprocedure', matched: true },
  ]);
});

test('a word that stands nowhere is met with the one that may be meant', async () => {
  const store = await storeOf({ passages });

  expect(await search(store, 'aanmanign')).toMatchObject({ works: 0, didYouMean: 'aanmaning' });
  expect(await search(store, 'dosier kopie')).toMatchObject({ relaxed: true, didYouMean: 'dossier kopie' });
  expect((await search(store, 'xylofoon')).didYouMean).toBeUndefined();
});

test('facets count the reports under each value', async () => {
  const part = { complaint: 'De brief bleef liggen.', topics: ['delay'] as const, outcomes: ['upheld'] as const };
  const store = await storeOf(
    { parts: [part], complainant: 'mevrouw A.', date: '2016-01-02' },
    { parts: [{ ...part, outcomes: ['not-upheld'] }], complainant: 'de heer B.' },
    { passages: [['fact', 'Een brief.']] },
  );

  const { facets = [] } = await search(store, 'brief', { facets: true });
  expect(facets.filter(({ field }) => ['outcome', 'topic', 'complainant', 'year', 'kind'].includes(field))).toEqual([
    { field: 'outcome', value: 'not-upheld', works: 1 },
    { field: 'outcome', value: 'upheld', works: 1 },
    { field: 'topic', value: 'delay', works: 2 },
    { field: 'year', value: '2016', works: 1 },
    { field: 'complainant', value: 'man', works: 1 },
    { field: 'complainant', value: 'woman', works: 1 },
    { field: 'kind', value: 'complaint', works: 2 },
    { field: 'kind', value: 'fact', works: 1 },
  ]);
  expect((await search(store, 'brief complainant:woman', { facets: true })).works).toBe(1);
  expect((await search(store, 'complainant:"heer B"', { facets: true })).facets).toContainEqual({
    ...{ field: 'outcome', value: 'not-upheld', works: 1 },
  });
});
