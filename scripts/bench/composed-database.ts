import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { openStore } from '@oordelenbank/store';
import { composeReport } from './composed-reports.ts';

const BATCH = 250;

/** A database of so many composed reports, made once, in the system's folder for temporary files; 30,000 take five minutes. */
export async function composedDatabase(reports: number): Promise<string> {
  const file = path.join(tmpdir(), `oordelen-bench-${reports}.db`);
  if (!existsSync(file)) await fill(file, reports);
  return file;
}

async function fill(file: string, reports: number): Promise<void> {
  const started = performance.now();
  const store = await openStore(`${file}.part`, 'create');
  for (let from = 0; from < reports; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, reports - from) }, (_, index) => from + index);
    await store.save(numbers.map(composeReport));
  }
  await store.close();
  renameSync(`${file}.part`, file);
  process.stdout.write(`made ${file} in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}
