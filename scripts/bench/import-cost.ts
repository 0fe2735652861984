/**
 * What an import costs: its processor time against `pdftotext` and against bare pdf.js on the same PDFs in the same run,
 * and how much more two workers do than one. The targets: at most 2 times bare pdf.js, all included; 1.7 times the work.
 * One worker keeps more than one core busy, as V8's helpers, SQLite and the main thread work beside it: it is measured with
 * both cores and with one alone.
 *
 *     pnpm exec node scripts/make-archive.ts /tmp/texts --files 200 --scans 0 --broken 0 --duplicates 0
 *     pnpm exec node scripts/bench/import-cost.ts [--rounds 3] /tmp/texts
 *
 * The readers take turns, so that a slow minute of the machine falls on all alike; medians are printed, start of the
 * process included. Two workers are only faster where two cores are free. Needs python3, poppler-utils and taskset.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Cost, measure, median } from './measure.ts';
import { readers } from './readers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name a folder of PDFs: scripts/bench/import-cost.ts FOLDER');
const files = globSync('**/*.pdf', { cwd: folder }).map((file) => path.join(folder, file));
const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));

const main = path.resolve(import.meta.dirname, '../../packages/cli/src/main.ts');
const readScript = path.join(import.meta.dirname, 'read.ts');
let databases = 0;

const importing = (jobs: number) => () => {
  const database = path.join(scratch, `${databases++}.db`);
  return [process.execPath, main, 'import', folder, '--db', database, '--jobs', String(jobs)];
};

const commands: Readonly<Record<string, () => string[]>> = {
  pdftotext: () => ['bash', '-c', 'for file; do pdftotext "$file" -; done', 'bash', ...files],
  'pdf.js': () => [process.execPath, readScript, 'pdfjs', String(files.length), ...files],
  'import, 1': importing(1),
  'import, 2': importing(2),
  'on 1 core': () => ['taskset', '-c', '0', ...importing(1)()],
};

const read = await readers.pdfjs();
let pages = 0;
for (const file of files) pages += await read(file);

const costs = new Map<string, Cost[]>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, command] of Object.entries(commands)) {
    costs.set(name, [...(costs.get(name) ?? []), measure(command())]);
  }
}

const of = (name: string, field: keyof Cost): number => median((costs.get(name) ?? []).map((cost) => cost[field]));
process.stdout.write(`${files.length} files, ${pages} pages; medians of ${values.rounds} rounds\n`);
process.stdout.write('command      CPU s   ms a page   ratio to pdf.js   wall s   peak MiB\n');
for (const name of Object.keys(commands)) {
  const cpu = of(name, 'cpuSeconds');
  const cells = [
    ...[cpu.toFixed(1).padStart(6), ((1000 * cpu) / pages).toFixed(2).padStart(11)],
    (cpu / of('pdf.js', 'cpuSeconds')).toFixed(2).padStart(17),
    ...[of(name, 'wallSeconds').toFixed(1).padStart(8), (of(name, 'peakKib') / 1024).toFixed(0).padStart(10)],
  ];
  process.stdout.write(`${name.padEnd(11)} ${cells.join(' ')}\n`);
}
const gainOver = (name: string): string => (of(name, 'wallSeconds') / of('import, 2', 'wallSeconds')).toFixed(2);
process.stdout.write(`two workers do ${gainOver('import, 1')} times the work of one, which uses both cores,\n`);
process.stdout.write(`and ${gainOver('on 1 core')} times that of one on one core\n`);
rmSync(scratch, { recursive: true });
