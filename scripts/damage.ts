/**
 * Reads damaged copies of PDFs, each in a worker with the limits of the command line, and prints how they ended. A copy
 * must end as a report or as a named error; one that breaks the program or goes beyond a limit is printed with its damage
 * and, where there is one, with the stack, and its bytes are kept.
 *
 *     pnpm exec node scripts/damage.ts COUNT SEED FILE... [--no-ocr]
 *
 * With --no-ocr a page that lost its text is left empty: a copy then takes a tenth of a second.
 * Ends with status 1 where a copy broke the program or hung.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readFiles, type Trouble } from '@oordelenbank/intake';
import { readReport } from '@oordelenbank/pipeline';
import { damagedCopy } from './damage/copies.ts';

/** How the copies ended, from the code of the error or 'report' to their number. */
type Tally = Map<string, number>;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-ocr': { type: 'boolean' } } });
const [count, seed, ...files] = positionals;
const ocr = values['no-ocr'] === true ? 'off' : undefined;
if (!(Number(count) > 0 && Number.isInteger(Number(seed)) && files.length > 0)) {
  process.stderr.write('name a number of copies, a seed and PDFs: scripts/damage.ts COUNT SEED FILE...\n');
  process.exit(2);
}

/** The copies take the files in turn; the name of a copy begins with its number. */
function writeCopies(folder: string): { paths: string[]; damages: Map<string, string> } {
  const damages = new Map<string, string>();
  for (let number = 0; number < Number(count); number++) {
    const file = files[number % files.length] ?? '';
    // After each round through the files the ways of damage move on by one, so that every file meets every way.
    const turn = number + Math.floor(number / files.length);
    const { bytes, damage } = damagedCopy(readFileSync(file), Number(seed), turn);
    const target = path.join(folder, `${number}-${path.basename(file)}`);
    writeFileSync(target, bytes);
    damages.set(target, `${damage} (turn ${turn})`);
  }
  return { paths: [...damages.keys()], damages };
}

async function readCopies(folder: string): Promise<{ tally: Tally; faults: number }> {
  const { paths, damages } = writeCopies(folder);
  const tally: Tally = new Map();
  let faults = 0;
  for await (const { path: copy, outcome } of readFiles('report', paths, { ocr })) {
    const ending = outcome.ok ? endingOf(outcome.value.report) : outcome.failure.code;
    tally.set(ending, (tally.get(ending) ?? 0) + 1);
    if (!outcome.ok && ['broken', 'limit-exceeded'].includes(outcome.failure.code)) {
      faults++;
      await describe(copy, damages.get(copy) ?? '', outcome.failure);
    } else rmSync(copy);
  }
  return { tally, faults };
}

function endingOf({ notices }: { readonly notices: readonly { readonly code: string }[] }): string {
  return notices.some(({ code }) => /^(?:page|font)-/u.test(code)) ? 'report with a notice of a page' : 'report';
}

/** Reads a copy that broke the program once more, here, for its stack; a promise that nobody waits for prints its own. */
async function describe(copy: string, damage: string, { code, message }: Trouble): Promise<void> {
  process.stdout.write(`${copy}: ${damage}: ${code}: ${message}\n`);
  if (code !== 'broken') return;
  try {
    await readReport(readFileSync(copy), copy, { ocr });
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}

process.on('unhandledRejection', (reason) => {
  process.stdout.write(`nobody waited for: ${reason instanceof Error ? reason.stack : String(reason)}\n`);
});

const folder = mkdtempSync(path.join(tmpdir(), 'oordelenbank-damage-'));
const started = performance.now();
const { tally, faults } = await readCopies(folder);
for (const [ending, copies] of [...tally].toSorted(([, one], [, other]) => other - one)) {
  process.stdout.write(`${String(copies).padStart(6)}  ${ending}\n`);
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${count} copies of ${files.length} files, seed ${seed}, in ${seconds.toFixed(1)} s; ${faults} at fault\n`,
);
if (faults === 0) rmSync(folder, { recursive: true });
process.exitCode = faults > 0 ? 1 : 0;
