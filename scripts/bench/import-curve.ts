/**
 * How an import of a whole archive goes: rate and memory over the run, processor time a page for each stage, and the size of
 * the database. The target: the last tenth of the run at the rate of the first, and memory level.
 *
 *     pnpm exec node scripts/make-archive.ts /tmp/archive --files 5000
 *     pnpm exec node scripts/bench/import-curve.ts [--jobs 2] [--step 500] FOLDER
 *
 * Memory is that of the whole tree of processes, several times a second. Needs Linux.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openStore, type StageTime } from '@oordelenbank/store';
import { type Usage, usageOf } from './process-tree.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '2' }, step: { type: 'string', default: '500' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name the archive: scripts/bench/import-curve.ts FOLDER');
const step = Number(values.step);
const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
const database = path.join(scratch, 'archive.db');
const main = path.resolve(import.meta.dirname, '../../packages/cli/src/main.ts');

const LOOK_EVERY_MS = 250;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** One stretch of the run. */
let stretch = { began: performance.now(), cpuSeconds: 0, peakMib: 0 };
let last: Usage = { cpuSeconds: 0, memoryMib: 0 };
let peakMib = 0;

const child = spawn(process.execPath, [main, 'import', folder, '--json', '--db', database, '--jobs', values.jobs], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const look = (): void => {
  last = (child.pid === undefined ? undefined : usageOf(child.pid)) ?? last;
  stretch.peakMib = Math.max(stretch.peakMib, last.memoryMib);
  peakMib = Math.max(peakMib, last.memoryMib);
};
const timer = setInterval(look, LOOK_EVERY_MS);

print('files   files/s   CPU s   MiB now   MiB peak');
const began = performance.now();
const states = new Map<string, number>();
let seen = 0;
for await (const line of createInterface({ input: child.stdout })) {
  const { state } = JSON.parse(line) as { state: string };
  states.set(state, (states.get(state) ?? 0) + 1);
  seen++;
  if (seen % step === 0) closeStretch();
}
clearInterval(timer);
const seconds = (performance.now() - began) / 1000;

function closeStretch(): void {
  look();
  const rate = (1000 * step) / (performance.now() - stretch.began);
  const cpu = last.cpuSeconds - stretch.cpuSeconds;
  const cells = [rate.toFixed(1).padStart(9), cpu.toFixed(1).padStart(7), last.memoryMib.toFixed(0).padStart(9)];
  print(`${String(seen).padStart(5)} ${cells.join(' ')} ${stretch.peakMib.toFixed(0).padStart(10)}`);
  stretch = { began: performance.now(), cpuSeconds: last.cpuSeconds, peakMib: 0 };
}

const store = await openStore(database, 'read');
const stages = new Map<string, { wallMs: number; cpuMs: number }>();
let pages = 0;
for await (const { state, times, pages: own } of store.rows('files')) {
  if (state === 'done') pages += Number(own);
  for (const [stage, wallMs, cpuMs] of JSON.parse(String(times ?? '[]')) as StageTime[]) {
    const sum = stages.get(stage) ?? { wallMs: 0, cpuMs: 0 };
    stages.set(stage, { wallMs: sum.wallMs + wallMs, cpuMs: sum.cpuMs + cpuMs });
  }
}
await store.close();

print(`\n${seen} files: ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')}; ${pages} pages`);
print(`${seconds.toFixed(0)} s: ${(seen / seconds).toFixed(1)} files/s, ${(pages / seconds).toFixed(1)} pages/s`);
print(`memory of the whole tree: ${peakMib.toFixed(0)} MiB at most`);
print(`database: ${(statSync(database).size / pages / 1024).toFixed(1)} KiB a page`);
print('\nstage       CPU ms a page   wall ms a page');
let inStages = 0;
for (const [stage, { wallMs, cpuMs }] of stages) {
  inStages += cpuMs;
  print(`${stage.padEnd(11)} ${(cpuMs / pages).toFixed(2).padStart(13)} ${(wallMs / pages).toFixed(2).padStart(16)}`);
}
const rest = 1000 * last.cpuSeconds - inStages;
print(`${'the rest'.padEnd(11)} ${(rest / pages).toFixed(2).padStart(13)}   (start, OCR, garbage, compiler, saving)`);
print(`${'all'.padEnd(11)} ${((1000 * last.cpuSeconds) / pages).toFixed(2).padStart(13)}`);
rmSync(scratch, { recursive: true });
