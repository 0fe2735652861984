/**
 * How fast citations are found: `node scripts/bench/citations.ts [FILE …]`. Without files the reports of the corpus are
 * read. Prints the time from the start of a process to its first citation, and the cost per MB (of UTF-8) in texts of 10 KB to
 * 10 MB. Speed is by the time of the processor, so that other work on the machine does not count; start-up by
 * both clocks. The sizes are read twice: in a new process the compiler weighs on small texts, in a long run it does not.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findCitations } from '@oordelenbank/citations';

const STARTS = 10;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const RUNS = 5;

const given = process.argv.slice(2);
const files = given.length > 0 ? given : globSync('corpus/*/*/report.md').toSorted();
if (files.length === 0) throw new Error('no text: name files, or run this from the root of the project');
const sample = files.map((file) => readFileSync(file, 'utf8')).join('\n\n');

printStartUp('start-up, nothing cached', '');
printStartUp(
  'start-up, compile cache as in oordeel',
  "import { enableCompileCache } from 'node:module'; enableCompileCache();",
);
for (const size of SIZES) printSpeed(textsOf(size));
process.stdout.write('the same again, now that all of it is compiled\n');
for (const size of SIZES) printSpeed(textsOf(size));

/** Milliseconds from the start of a fresh process until a short text's citations are known, by the clock and of the processor. */
function printStartUp(label: string, before: string): void {
  const source = `${before}
    const { findCitations } = await import('@oordelenbank/citations');
    if (findCitations('Dit volgt uit artikel 9:27 Awb.').length !== 1) throw new Error('nothing found');
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify([performance.now(), (user + system) / 1000]));`;
  const times = Array.from({ length: STARTS }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const [clock = Number.NaN, processor = Number.NaN] = JSON.parse(stdout) as readonly number[];
    return { clock, processor };
  });
  const clock = median(times.map((time) => time.clock)).toFixed(0);
  const processor = median(times.map((time) => time.processor)).toFixed(0);
  process.stdout.write(`${label}: ${clock} ms, ${processor} ms of processor time (medians of ${STARTS})\n`);
}

/** The whole sample, cut into texts of a size, or repeated up to it: so that all sizes hold the same citations. */
function textsOf(size: number): readonly string[] {
  const bytes = Buffer.from(sample);
  if (size > bytes.length) return [sample.repeat(Math.ceil(size / bytes.length))];
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size).toString(),
  );
}

function printSpeed(texts: readonly string[]): void {
  let found = 0;
  const times = Array.from({ length: RUNS }, () => {
    const started = process.cpuUsage();
    found = texts.reduce((sum, text) => sum + findCitations(text).length, 0);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const perMegabyte = median(times) / megabytes;
  const each = (megabytes / texts.length).toFixed(2).padStart(6);
  process.stdout.write(
    `${each} MB, ${texts.length} times: ${(1000 / perMegabyte).toFixed(1)} MB/s, ${perMegabyte.toFixed(0)} ms per MB, ${found} citations (median of ${RUNS})\n`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
