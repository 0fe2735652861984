/**
 * What each stage of reading a file costs, in one process: `extract` is to take at most as long as `pdf` and `layout`.
 *
 *     pnpm exec node scripts/bench/stages.ts [--passes 5] FILE...
 *
 * Prints milliseconds a page for the first pass, in which everything is compiled, and the median of the others. Pages
 * without text are left empty: OCR would hide the rest.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readReport } from '@oordelenbank/pipeline';
import { median } from './measure.ts';

const stages = ['pdf', 'layout', 'structure', 'extract'] as const;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { passes: { type: 'string', default: '5' } },
});
if (files.length === 0) {
  process.stderr.write('name the PDFs to read: scripts/bench/stages.ts [--passes N] FILE...\n');
  process.exit(2);
}

/** Milliseconds that all files together spent in each stage, and their pages. */
async function readAll(): Promise<{ readonly spent: ReadonlyMap<string, number>; readonly pages: number }> {
  const spent = new Map<string, number>();
  let pages = 0;
  for (const file of files) {
    let [stage, since] = ['start', performance.now()];
    const turnTo = (next: string): void => {
      const now = performance.now();
      spent.set(stage, (spent.get(stage) ?? 0) + now - since);
      [stage, since] = [next, now];
    };
    const { report } = await readReport(readFileSync(file), file, { ocr: 'off', onStage: turnTo });
    turnTo('end');
    pages += report.source.pages;
  }
  return { spent, pages };
}

const passes: Awaited<ReturnType<typeof readAll>>[] = [];
for (let pass = 0; pass < Number(values.passes); pass++) passes.push(await readAll());
const [first, ...others] = passes;
const perPage = (stage: string, some: typeof passes): number =>
  median(some.map(({ spent, pages }) => (spent.get(stage) ?? 0) / pages));

process.stdout.write(
  `${files.length} files, ${first?.pages ?? 0} pages; ms a page\nstage        first pass   the others\n`,
);
for (const stage of stages) {
  const cells = [passes.slice(0, 1), others].map((some) => perPage(stage, some).toFixed(2).padStart(12));
  process.stdout.write(`${stage.padEnd(11)}${cells.join(' ')}\n`);
}
