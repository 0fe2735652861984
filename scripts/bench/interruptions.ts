/**
 * Breaks an import off at random moments and goes on: by SIGKILL, and by Ctrl-C. Each time the database must be sound, and in
 * the end hold the same as one that was never broken off. Also imports in another order and with another number of workers.
 *
 *     pnpm exec node scripts/make-archive.ts /tmp/archive --files 200 --scans 0
 *     pnpm exec node scripts/bench/interruptions.ts [--kills 20] [--interrupts 5] [--seed 1] FOLDER
 *
 * Ends with status 1 where contents differ.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { diceOf } from '../dice.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '20' },
    interrupts: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name the archive: scripts/bench/interruptions.ts FOLDER');
const dice = diceOf(Number(values.seed));
const scratch = mkdtempSync(path.join(tmpdir(), 'interruptions-'));
const main = path.resolve(import.meta.dirname, '../../packages/cli/src/main.ts');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function oordeel(...args: string[]): string {
  const { stdout, error } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1024 ** 3 });
  if (error) throw error;
  return stdout;
}

function importInto(db: string, paths: readonly string[], jobs: number): string {
  return oordeel('import', ...paths, '--db', db, '--jobs', String(jobs));
}

/** The hash of what a database holds. @throws where it is not sound. */
function contents(db: string): string {
  const said = oordeel('check', '--contents', '--db', db);
  const hash = /sha256 (?<hash>\w+)/u.exec(said)?.groups?.hash;
  if (hash === undefined || !said.includes(': sound;')) throw new Error(`${db} is not sound: ${said}`);
  return hash;
}

/** Longest time between the file after which an import is broken off and the breaking, so that it falls within a batch too. */
const LAG_MS = 800;

/** Breaks an import off some time after one of its files, by chance. */
async function breakOff(db: string, signal: 'SIGKILL' | 'SIGINT', files: number): Promise<string> {
  const args = [main, 'import', folder ?? '', '--db', db, '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const closed = once(child, 'close');
  const [after, lagMs] = [dice(files), dice(LAG_MS)];
  let seen = 0;
  const reached = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      seen += data.toString().split('\n').length - 1;
      if (seen >= after) resolve();
    });
    if (after === 0) resolve();
  });
  await Promise.race([reached.then(() => setTimeout(lagMs)), closed]);
  child.kill(signal);
  await closed;
  return `${signal} after ${seen} of ${files} files and ${lagMs} ms`;
}

const files = globSync('**/*.pdf', { cwd: folder }).length;
importInto(path.join(scratch, 'whole.db'), [folder], 2);
const whole = contents(path.join(scratch, 'whole.db'));
print(`whole: ${files} files, contents ${whole.slice(0, 12)}`);

let failures = 0;
function compare(what: string, db: string): void {
  const isSame = contents(db) === whole;
  if (!isSame) failures++;
  print(`${isSame ? 'same' : 'OTHER'}  ${what}`);
}

const signals = [
  ...Array.from({ length: Number(values.kills) }, () => 'SIGKILL' as const),
  ...Array.from({ length: Number(values.interrupts) }, () => 'SIGINT' as const),
];
for (const [index, signal] of signals.entries()) {
  const db = path.join(scratch, `${index}.db`);
  const how = await breakOff(db, signal, files);
  importInto(db, [folder], 2);
  compare(how, db);
}

const often = path.join(scratch, 'often.db');
for (const signal of signals.slice(0, 5)) await breakOff(often, signal, Math.ceil(files / 5));
importInto(often, [folder], 2);
compare('broken off five times, one after the other', often);

const parts = readdirSync(folder)
  .sort()
  .reverse()
  .map((part) => path.join(folder, part));
importInto(path.join(scratch, 'order.db'), parts, 1);
compare('one worker, the folders in the opposite order', path.join(scratch, 'order.db'));
importInto(path.join(scratch, 'three.db'), [folder], 3);
compare('three workers', path.join(scratch, 'three.db'));

rmSync(scratch, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
