/**
 * What reading a page costs: pdf, layout and structure together, against bare pdf.js, PDFium and `pdftotext`, on the same
 * files in the same run. The target: ours takes at most 1.3 times the processor time of bare pdf.js, and memory stays
 * level over a thousand documents in one process.
 *
 *     pnpm exec node scripts/bench/reading.ts [--rounds 5] [--passes 10] [--documents 1000] FILE...
 *
 * In every round each reader reads all the files, PASSES times, in a process of its own (`pdftotext`: one process a file,
 * as it is called); the medians over the rounds are printed, start of the process included. Needs python3, which measures,
 * and poppler-utils.
 */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Cost, measure, median, run } from './measure.ts';
import { readers } from './readers.ts';

const PDFTOTEXT = 'times=$1; shift; for pass in $(seq "$times"); do for file; do pdftotext "$file" -; done; done';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    passes: { type: 'string', default: '10' },
    documents: { type: 'string', default: '1000' },
  },
});
const [rounds, passes, documents] = [values.rounds, values.passes, values.documents].map(Number) as [
  number,
  number,
  number,
];
const readScript = path.join(import.meta.dirname, 'read.ts');

function commandOf(reader: string, times: number): string[] {
  if (reader === 'pdftotext') return ['bash', '-c', PDFTOTEXT, 'bash', String(times), ...files];
  return [process.execPath, readScript, reader, String(times * files.length), ...files];
}

/** Interleaved, so that a slow minute of the machine falls on all readers alike. */
function measureAll(names: readonly string[], times: number): Map<string, Cost[]> {
  const costs = new Map<string, Cost[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) costs.get(name)?.push(measure(commandOf(name, times)));
  }
  return costs;
}

function printTable(costs: ReadonlyMap<string, readonly Cost[]>, pages: number): void {
  const base = median((costs.get('pdfjs') ?? []).map(({ cpuSeconds }) => cpuSeconds));
  process.stdout.write('reader       CPU ms a page   ratio to pdf.js   peak MiB\n');
  for (const [name, measured] of costs) {
    const cpu = median(measured.map(({ cpuSeconds }) => cpuSeconds));
    const peak = median(measured.map(({ peakKib }) => peakKib));
    const cells = [((1000 * cpu) / pages).toFixed(2).padStart(14), (cpu / base).toFixed(2).padStart(17)];
    process.stdout.write(`${name.padEnd(11)}${cells.join(' ')} ${(peak / 1024).toFixed(0).padStart(10)}\n`);
  }
}

if (files.length === 0) {
  process.stderr.write('name the PDFs to read: scripts/bench/reading.ts [--rounds N] [--passes N] FILE...\n');
  process.exit(2);
}
const read = await readers.pdfjs();
let pages = 0;
for (const file of files) pages += await read(file);

for (const times of new Set([1, passes])) {
  process.stdout.write(`\n${files.length} files, ${pages} pages, read ${times} times; medians of ${rounds} rounds\n`);
  printTable(measureAll([...Object.keys(readers), 'pdftotext'], times), pages * times);
}
process.stdout.write(`\nMemory of one process that reads ${documents} documents\ndocuments, resident MiB, heap MiB\n`);
process.stdout.write(run(process.execPath, [readScript, 'ours', String(documents), '--curve', ...files]));
