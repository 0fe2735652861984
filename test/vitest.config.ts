import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** Where the results are written as JSON, for a program to read. */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: { include: ['packages/*/src/**'] },
  },
});
