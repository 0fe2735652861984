import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** Where the results are written as JSON, for a program to read. */
const results = process.env.TEST_RESULTS;

/** Walks through the whole program, as processes of its own or in a browser: left out of `pnpm check`, and run by `pnpm test`. */
const walks = [
  'test/{archive,archive-list,bad-input,import,readme,serve}.test.ts',
  'packages/web/test/{barriers,browser,import,similar,uploads}.test.ts',
  'packages/intake/test/import-files.test.ts',
];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: process.env.QUICK ? walks : [],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: { include: ['packages/*/src/**'] },
  },
});
