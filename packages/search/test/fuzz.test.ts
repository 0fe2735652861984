import { isNativeError } from 'node:util/types';
import { OutsideError } from '@oordelenbank/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search, upheldRates } from '../src/index.ts';
import { storeOf } from './stores.ts';

const reports = [
  {
    parts: [{ complaint: 'De brief bleef liggen.', topics: ['delay'] as const, outcomes: ['upheld'] as const }],
    passages: [['fact', '\'; drop table reports; -- NEAR("a" b, 2) words : x'] as const],
  },
];

/** Pieces that mean something to SQL, to FTS5 or to our own language. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      '""',
      "'",
      '(',
      ')',
      '*',
      '^',
      '+',
      '-',
      ':',
      ',',
      '\\',
      ';',
      '--',
      '/*',
      '%',
      '_',
      '?',
      '?1',
      '\0',
      '\u001b[2J',
    ],
    ...[
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      'words :',
      '{words stems} :',
      'rank',
      'rowid',
      'brief',
      'year:',
      'year:2016',
      'kind:fact',
    ],
    ...[
      "' or 1=1 --",
      '); drop table reports; --',
      'authority:"',
      'outcome:upheld',
      '-topic:delay',
      'match',
      'x'.repeat(500),
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const query = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

test('any query gives a result or a message of one line, and leaves the database as it was', async () => {
  const store = await storeOf(...reports);
  const answer = async (ask: () => Promise<object>): Promise<void> => {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof OutsideError) || error.code !== 'wrong-use') throw error;
      expect(error.message).not.toMatch(/\p{Cc}/u);
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.oneof(query, fc.string({ unit: 'binary', maxLength: 80 })), async (text) => {
      await answer(() => search(store, text, { facets: true }));
      await answer(() => upheldRates(store, { query: text, by: 'topic' }));
    }),
    { numRuns: 200 },
  );
  expect(await store.check()).toEqual([]);
  expect(await store.counts()).toMatchObject({ reports: 1, complaints: 1 });
});

test.each([
  ['10,000 characters of one word', 'a'.repeat(10_000)],
  ['10,000 characters of words', 'brief '.repeat(1_666)],
  ['10,000 brackets', '('.repeat(10_000)],
  ['10,000 quotation marks', '"'.repeat(10_000)],
  ['10,001 characters', 'a'.repeat(10_001)],
  ['200 filters', 'year:2016 '.repeat(200)],
])('%s give a result or a message in no time', async (_, text) => {
  const store = await storeOf(...reports);
  const started = performance.now();

  const answer: unknown = await search(store, text).catch((error: unknown) => error);
  expect(isNativeError(answer) ? (answer as OutsideError).code : 'result').toMatch(/^(?:wrong-use|result)$/u);
  expect(performance.now() - started).toBeLessThan(10_000);
});
