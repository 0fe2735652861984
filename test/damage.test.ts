import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '@oordelenbank/intake';
import { expect, test } from 'vitest';
import { damagedCopy } from '../scripts/damage/copies.ts';
import { temporaryFolder } from './files.ts';
import { root } from './oordeel.ts';

const SEED = 2003;
const COPIES = 30;
const TIMEOUT_MS = 10_000;

/** What may become of a damaged file: a report, or an error that says what is wrong with it. */
const endings = ['report', 'pdf-damaged', 'pdf-without-pages', 'pdf-encrypted', 'file-unknown', 'file-empty'];

test('a damaged copy of a report ends as a report or as a named error, in time', async () => {
  const folder = temporaryFolder();
  const files = globSync('corpus/*/*/*.pdf', { cwd: root }).sort();
  const copies = Array.from({ length: COPIES }, (_, number) => {
    const { bytes, damage } = damagedCopy(
      readFileSync(path.join(root, files[number % files.length] ?? '')),
      SEED,
      number,
    );
    const copy = path.join(folder, `${number} ${damage}.pdf`);
    writeFileSync(copy, bytes);
    return copy;
  });
  const ended: [string, string][] = [];
  for await (const { path: copy, outcome } of readFiles('report', copies, {
    jobs: 1,
    ocr: 'off',
    limits: { timeoutMs: TIMEOUT_MS },
  })) {
    ended.push([path.basename(copy), outcome.ok ? 'report' : outcome.failure.code]);
  }
  expect(ended).toHaveLength(COPIES);
  expect(ended.filter(([, ending]) => !endings.includes(ending))).toEqual([]);
});
