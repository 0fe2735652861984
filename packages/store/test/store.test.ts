import type { Reading } from '@oordelenbank/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row, Store } from '../src/index.ts';
import { freshStore } from './folders.ts';
import { type Told, tell } from './readings.ts';

const privacy = tell({
  path: 'a/privacy.pdf',
  reportNumber: '2016/061',
  ombudsman: 'de Nationale ombudsman',
  date: '2016-05-02',
  authorities: [{ name: 'gemeente Assen', department: 'Werk' }],
  parts: [
    {
      complaint: 'De gemeente heeft zijn dossier aan de buren laten zien.',
      topics: ['privacy', 'care'],
      outcomes: ['upheld'],
      norms: [
        { code: 'respecteren-van-grondrechten', printed: 'Respecteren van grondrechten', violated: true },
        { code: 'transparant', printed: 'transparantie', violated: false },
      ],
    },
    { complaint: 'De brief bleef maanden liggen.', topics: ['delay'], outcomes: ['upheld', 'not-upheld'] },
  ],
  passages: [['fact', 'Het dossier lag op 3 mei open op de balie.']],
  cites: [{ name: 'Algemene wet bestuursrecht', identifier: 'BWBR0005537', article: '9:27' }],
});

test('a report comes out as it went in', async () => {
  const store = await freshStore();
  await store.save([privacy]);

  expect((await store.report('2016/061'))?.reading).toEqual(privacy);
});

test('texts with any characters come out with the same offsets', async () => {
  const store = await freshStore();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary-ascii' }),
      async (complaint, fact) => {
        const reading = tell({ parts: [{ complaint }], passages: [['fact', fact]] });
        await store.save([reading]);
        const kept = (await store.report(reading.report.source.sha256))?.reading;

        expect(kept).toEqual(JSON.parse(JSON.stringify(reading).replaceAll('\\u0000', '\uFFFD')));
      },
    ),
    { numRuns: 50 },
  );
  expect(await store.check()).toEqual([]);
});

test('half a character becomes the sign for one that could not be read', async () => {
  const store = await freshStore();
  const reading = tell({ passages: [['fact', 'half \uD83D van een teken']] });
  await store.save([reading]);

  const kept = await store.report(reading.report.source.sha256);
  expect(kept?.reading.passages[0]?.text).toBe('half \uFFFD van een teken');
  expect(await store.check()).toEqual([]);
});

test('saving the same bytes twice changes nothing', async () => {
  const store = await freshStore();
  await store.save([privacy]);
  const before = await contents(store);
  await store.save([privacy, privacy]);

  expect(await contents(store)).toEqual(before);
});

test('the contents do not depend on the order of the files nor on the batches', async () => {
  const readings = [
    privacy,
    tell({ path: 'z.pdf', passages: [['fact', 'Een feit.']] }),
    tell({ path: 'b/privacy.pdf', ...privacy.report.metadata, passages: [['fact', 'Anders gedrukt.']] }),
  ];
  const one = await freshStore();
  await one.save(readings);
  await one.addCopy({ path: 'a/copy.pdf', sha256: privacy.report.source.sha256 });
  const other = await freshStore();
  for (const reading of readings.toReversed()) await other.save([{ ...reading, report: moved(reading, 'a/copy.pdf') }]);
  for (const { report } of readings) await other.addCopy(report.source);

  expect(await contents(other)).toEqual(await contents(one));
});

/** The report under another path, where it is the one that has a copy. */
function moved({ report }: Reading, path: string): Reading['report'] {
  const isCopied = report.source.sha256 === privacy.report.source.sha256;
  return isCopied ? { ...report, source: { ...report.source, path } } : report;
}

test('a file is new, the same, or a copy under another name', async () => {
  const store = await freshStore();
  const { path, sha256 } = privacy.report.source;
  expect(await store.lookUp({ path, sha256 })).toBe('new');

  await store.save([privacy]);
  expect(await store.lookUp({ path, sha256 })).toBe('same');
  expect(await store.lookUp({ path: 'other.pdf', sha256 })).toBe('copy');

  await store.addCopy({ path: 'other.pdf', sha256 });
  expect(await store.lookUp({ path: 'other.pdf', sha256 })).toBe('same');
  expect(await store.lookUp({ path, sha256: 'f'.repeat(64) })).toBe('new');
});

test('a file that failed is new when it comes again, and done when it could be read', async () => {
  const store = await freshStore();
  const { path, sha256 } = privacy.report.source;
  await store.recordFailure({ path, sha256, code: 'pdf-damaged', message: 'cut off' });
  expect(await store.lookUp({ path, sha256 })).toBe('new');
  expect((await store.counts()).failed).toBe(1);

  await store.save([privacy]);
  expect(await filesOf(store)).toEqual([['a/privacy.pdf', 'done', null]]);
});

test('a path that gets other bytes leaves its report to the duplicates', async () => {
  const store = await freshStore();
  await store.save([privacy]);
  await store.addCopy({ path: 'b.pdf', sha256: privacy.report.source.sha256 });
  await store.recordFailure({ path: 'a/privacy.pdf', sha256: 'f'.repeat(64), code: 'pdf-damaged', message: 'cut off' });

  expect(await filesOf(store)).toEqual([
    ['a/privacy.pdf', 'failed', 'pdf-damaged'],
    [expect.stringMatching(/^a\/privacy\.pdf \(earlier/u), 'duplicate', null],
    ['b.pdf', 'done', null],
  ]);
  expect((await store.report('b.pdf'))?.reading.report.source.path).toBe('b.pdf');
  expect(await store.check()).toEqual([]);
});

test('all of a batch goes in or nothing', async () => {
  const store = await freshStore();
  const broken = tell({
    path: 'broken.pdf',
    parts: [{ complaint: 'x', topics: ['privacy', 'no such topic' as 'privacy'] }],
  });

  await expect(store.save([privacy, broken])).rejects.toThrow('CHECK');
  expect((await store.counts()).reports).toBe(0);
  await store.save([privacy]);
  expect((await store.counts()).reports).toBe(1);
});

test('batches that are saved at once wait for each other', async () => {
  const store = await freshStore();
  const readings = Array.from({ length: 20 }, (_, index) =>
    tell({ path: `${index}.pdf`, passages: [['fact', `Feit ${index}.`]] }),
  );
  await Promise.all(readings.map((reading) => store.save([reading])));

  expect((await store.counts()).reports).toBe(20);
  expect(await store.check()).toEqual([]);
});

const long =
  'De burgemeester zweeg over de brief van de buurman, die daarom nog dezelfde dag een tweede schreef en een week later een derde.';

test.each<[string, Told, Told, boolean]>([
  [
    'one number of one ombudsman, however written',
    { reportNumber: '2016/061', ombudsman: 'de Nationale ombudsman' },
    { reportNumber: '2016 061', ombudsman: 'Nationale Ombudsman' },
    true,
  ],
  [
    'one number of two ombudsmen',
    { reportNumber: '9', ombudsman: 'Ombudsman Brabant' },
    { reportNumber: '9', ombudsman: 'Ombudsman Zeeland' },
    false,
  ],
  [
    'one number and date of nobody known',
    { reportNumber: '9', date: '2016-01-01' },
    { reportNumber: '9', date: '2016-01-01' },
    true,
  ],
  ['one number of nobody known', { reportNumber: '9' }, { reportNumber: '9' }, false],
  [
    'no number and the same words',
    { passages: [['fact', long]] },
    { passages: [['fact', long.replace('burge', 'burge-\n')]] },
    true,
  ],
  ['no number and other words', { passages: [['fact', long]] }, { passages: [['fact', `Niet ${long}`]] }, false],
  [
    'no number and the same few words',
    { passages: [['fact', '1 van 1']] },
    { passages: [['fact', '1  van 1']] },
    false,
  ],
  [
    'no number and the same complaints of one ombudsman and day',
    { ombudsman: 'Ombudsman Brabant', date: '2016-01-01', parts: [{ complaint: long }] },
    {
      ombudsman: 'Ombudsman Brabant',
      date: '2016-01-01',
      parts: [{ complaint: long }],
      passages: [['fact', 'Bijlage.']],
    },
    true,
  ],
])('reports with %s are one work or two', async (_, one, other, isOne) => {
  const store = await freshStore();
  await store.save([
    tell({ heading: 'Een', ...one }),
    tell({ heading: one.passages ? 'Een' : 'Twee', ...other, path: 'other.pdf' }),
  ]);

  expect((await store.counts()).works).toBe(isOne ? 1 : 2);
});

test('of the copies of a work the one with a text layer is shown', async () => {
  const store = await freshStore();
  const scan = tell({
    ...privacy.report.metadata,
    path: 'scan.pdf',
    ocrPages: [1],
    parts: [{ complaint: 'De gerneente.' }],
  });
  await store.save([scan]);
  expect((await store.report('scan.pdf'))?.shown).toBe(true);

  await store.save([privacy]);
  expect((await store.report('scan.pdf'))?.shown).toBe(false);
  expect((await store.report('2016/061'))?.reading.report.source.path).toBe('a/privacy.pdf');
});

test.each([
  ['its path', 'a/privacy.pdf'],
  ['its number', '2016/061'],
  ['its number with other signs', '2016-061'],
  ['the beginning of its hash', privacy.report.source.sha256.slice(0, 6)],
  ['its hash', privacy.report.source.sha256],
])('a report is found by %s', async (_, id) => {
  const store = await freshStore();
  await store.save([privacy, tell({ path: 'other.pdf' })]);

  expect((await store.report(id))?.reading).toEqual(privacy);
});

test('a number that two ombudsmen use names no report', async () => {
  const store = await freshStore();
  await store.save([
    privacy,
    tell({ ...privacy.report.metadata, ombudsman: 'ombudsman Rotterdam', path: 'other.pdf' }),
  ]);

  await expect(store.report('2016/061')).rejects.toMatchObject({ code: 'wrong-use' });
  expect(await store.report('2016/062')).toBeUndefined();
});

async function contents(store: Store): Promise<Record<string, Row[]>> {
  const all: Record<string, Row[]> = {};
  for (const { name, kind } of store.tables()) {
    if (kind === 'view') continue;
    all[name] = (await rowsOf(store, name))
      .map(({ docid: _, ...row }) => row)
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  return all;
}

async function filesOf(store: Store): Promise<unknown[][]> {
  return (await rowsOf(store, 'files')).map(({ path, state, error }) => [path, state, error]);
}

async function rowsOf(store: Store, table: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of store.rows(table)) rows.push(row);
  return rows;
}
