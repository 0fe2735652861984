import { expect, test } from 'vitest';
import type { ArchiveRecord } from '../src/index.ts';
import { freshStore } from './folders.ts';
import { tell } from './readings.ts';

const report = tell({
  path: 'archief/2016/brief.pdf',
  reportNumber: '2016/061',
  date: '2016-05-02',
  ombudsman: 'Ombudsman Brabant',
  authorities: [{ name: 'gemeente Lutterade' }],
  parts: [
    { complaint: 'De brief bleef liggen.', outcomes: ['upheld'] },
    { complaint: 'De balie was dicht.', outcomes: ['not-upheld'] },
  ],
});

const record: ArchiveRecord = {
  ...{ file: 'brief.pdf', reportNumber: '2016-061', date: '2016-05-02', url: null },
  ...{ institution: 'Gemeente Lutterade', verdict: 'Deels gegrond', other: { doos: '12' } },
};

async function differing(records: readonly Partial<ArchiveRecord>[]): Promise<string[]> {
  const store = await freshStore();
  await store.save([report]);
  await store.saveRecords(records.map((it) => ({ ...record, ...it })));
  return (await store.differences()).map((it) => `${it.field}: ${it.published} / ${it.extracted}`);
}

test.each<[string, Partial<ArchiveRecord>, string[]]>([
  ['the same in other signs and cases', {}, []],
  ['nothing but a name', { reportNumber: null, date: null, institution: null, verdict: null }, []],
  ['another number', { reportNumber: '2016/062' }, ['number: 2016/062 / 2016/061']],
  ['another date', { date: '2016-05-03' }, ['date: 2016-05-03 / 2016-05-02']],
  [
    'another body',
    { institution: 'gemeente Urmond' },
    ['institution: gemeente Urmond / gemeente Lutterade; Ombudsman Brabant'],
  ],
  ['whose report it is', { institution: 'ombudsman Brabant' }, []],
  ['another verdict', { verdict: 'gegrond' }, ['verdict: gegrond / not-upheld, upheld']],
  ['a file by the end of its path', { file: '2016/brief.pdf' }, []],
  ['a file by its number', { file: '2016/061' }, []],
  ['a file that is not in', { file: 'weg.pdf', reportNumber: '1' }, ['file: weg.pdf / null']],
])('a side-file that says %s', async (_, said, expected) => {
  expect(await differing([said])).toEqual(expected);
});

test('a file is found by its SHA-256', async () => {
  expect(await differing([{ file: report.report.source.sha256.toUpperCase(), reportNumber: null }])).toEqual([]);
});

test('a later record of a file takes the place of the earlier, and the report stays as it was read', async () => {
  const store = await freshStore();
  await store.save([report]);
  await store.saveRecords([{ ...record, date: '2017-01-01' }]);
  await store.saveRecords([record]);

  expect(await store.differences()).toEqual([]);
  expect((await store.report('2016/061'))?.reading).toEqual(report);
});

test('a corrected list takes the place of all earlier ones', async () => {
  const store = await freshStore();
  await store.saveRecords([{ ...record, file: 'verschreven.pdf' }]);
  await store.saveRecords([{ ...record, file: 'weg.pdf' }], { replace: true });

  expect((await store.differences()).map(({ file }) => file)).toEqual(['weg.pdf']);
});

/** The differences of a side-file that says nothing but this name, where files with these paths are in. */
async function differingName(file: string, paths: readonly string[]) {
  const store = await freshStore();
  await store.save(paths.map((path, index) => tell({ path, heading: `Rapport ${index}` })));
  await store.saveRecords([
    { ...{ file, reportNumber: null, date: null, url: null, institution: null, verdict: null }, other: {} },
  ]);
  return store.differences();
}

test('a name that fits the files of several reports is nobody’s, and they are told', async () => {
  expect(await differingName('1.pdf', ['b/1.pdf', 'a/1.pdf', 'a/11.pdf'])).toEqual([
    { file: '1.pdf', report: null, field: 'file', published: '1.pdf', extracted: 'a/1.pdf; b/1.pdf' },
  ]);
});

test.each([
  ['a name that fits the copies of one report', 'kopie.pdf'],
  ['a whole path, though another path ends so', 'a/1.pdf'],
])('%s is that report’s', async (_, name) => {
  const store = await freshStore();
  const one = tell({ path: 'a/1.pdf', heading: 'Een', date: '2016-05-02' });
  await store.save([one, tell({ path: 'b/a/1.pdf', heading: 'Ander', date: '2017-05-02' })]);
  for (const folder of ['c', 'd'])
    await store.addCopy({ path: `${folder}/kopie.pdf`, sha256: one.report.source.sha256 });
  await store.saveRecords([{ ...record, file: name, reportNumber: null, date: '2000-01-01' }]);

  expect((await store.differences()).find(({ field }) => field === 'date')?.extracted).toBe('2016-05-02');
});

test.each([
  ['macOS', 'café.pdf'.normalize('NFC'), 'a/café.pdf'.normalize('NFD')],
  ['a list made on macOS', 'café.pdf'.normalize('NFD'), 'a/café.pdf'.normalize('NFC')],
])('a name with an accent is found as %s writes it', async (_, name, path) => {
  expect(await differingName(name, [path])).toEqual([]);
});
