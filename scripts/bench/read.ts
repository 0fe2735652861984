/**
 * One process of the benchmark: reads the files again and again, up to a number of documents.
 *
 *     node scripts/bench/read.ts READER DOCUMENTS [--curve] FILE...
 *
 * With --curve it prints the memory after every hundred documents.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readers } from './readers.ts';

const CURVE_STEP = 100;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { curve: { type: 'boolean' } } });
const [name = '', documents = '', ...files] = positionals;
const open = Object.entries(readers).find(([reader]) => reader === name)?.[1];
if (open === undefined || files.length === 0) throw new Error(`no reader '${name}', or no files`);

const read = await open();
for (let index = 0; index < Number(documents); index++) {
  await read(files[index % files.length] ?? '');
  if (values.curve === true && (index + 1) % CURVE_STEP === 0) {
    const { rss, heapUsed } = process.memoryUsage();
    process.stdout.write(`${index + 1} ${mebibytes(rss)} ${mebibytes(heapUsed)}\n`);
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0);
}
