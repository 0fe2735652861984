import { expect, test } from 'vitest';
import type { Store } from '../src/index.ts';
import { freshStore } from './folders.ts';
import { tell } from './readings.ts';

/** A report that cites others by their numbers. */
function citing(path: string, date: string, ...numbers: readonly string[]) {
  return tell({
    ...{ path, date, reportNumber: path.replace('.pdf', '') },
    cites: numbers.map((identifier) => ({ kind: 'report' as const, name: `rapport ${identifier}`, identifier })),
  });
}

async function paths(store: Store, ids: readonly string[]): Promise<string[]> {
  return (await store.cases(ids)).map(({ path }) => path);
}

test('reports that cite a number are told newest first, each once, as many as are asked for', async () => {
  const store = await freshStore();
  await store.save([
    citing('old.pdf', '2003-01-01', '2001/206'),
    citing('new.pdf', '2016-01-01', '2001/206', '2001/206'),
    citing('other.pdf', '2010-01-01', '2001/207'),
  ]);

  expect(await paths(store, await store.reportsCiting('2001/206', 10))).toEqual(['new.pdf', 'old.pdf']);
  expect(await paths(store, await store.reportsCiting('2001/206', 1))).toEqual(['new.pdf']);
  expect(await store.reportsCiting("x' or 1=1 --", 10)).toEqual([]);
});

test('a case with the number of a report does not cite it', async () => {
  const store = await freshStore();
  await store.save([
    tell({ path: 'case.pdf', cites: [{ kind: 'case', name: 'een uitspraak', identifier: '2001/206' }] }),
  ]);

  expect(await store.reportsCiting('2001/206', 10)).toEqual([]);
});

test('a number that two works print is of both, and a copy is told once', async () => {
  const store = await freshStore();
  const brabant = { reportNumber: '2001/206', ombudsman: 'Ombudsman Brabant' };
  await store.save([
    tell({ ...brabant, path: 'plain.pdf' }),
    tell({ ...brabant, path: 'scan.pdf', ocrPages: [1] }),
    tell({ ...brabant, ombudsman: 'Ombudsman Utrecht', heading: 'Een ander rapport', path: 'utrecht.pdf' }),
  ]);

  const found = await paths(store, await store.reportsNumbered('2001/206'));
  expect(found.toSorted()).toEqual(['plain.pdf', 'utrecht.pdf']);
  expect(await store.reportsNumbered('2001/20')).toEqual([]);
});
