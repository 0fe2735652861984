import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Board, Confusion, FindingBoard, KeptBoards, ScoredReading } from '@oordelenbank/evaluate';
import { OutsideError, oneLine, outcomes } from '@oordelenbank/model';
import type { Command } from 'commander';
import { command } from '../command.ts';
import { print, SOME_FAILED, say } from '../output.ts';
import { tableOf } from '../table.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

export function evaluateCommand(): Command {
  return command('evaluate', {
    does: 'Read the corpus and count how often the reading is right. Status 1 where a figure is lower than corpus/scores.json.',
    example: 'evaluate --house rotterdam',
  })
    .option('--corpus <folder>', 'house/report/gold.json with PDFs beside it', path.join(root, 'corpus'))
    .option('--rendering <name>', 'only the PDFs of this rendering, such as plain; not together with --keep')
    .option('--house <name>', 'only the reports of this folder of the corpus, without the figures of finding')
    .option('--differences', 'list what is not the same in all renderings of a report')
    .option('--keep', 'keep the figures in scores.json')
    .action(evaluate);
}

interface Options {
  corpus: string;
  rendering?: string;
  house?: string;
  differences?: true;
  keep?: true;
}

async function evaluate(options: Options): Promise<void> {
  const { corpus, rendering, house, differences, keep } = options;
  if (keep && (rendering ?? house) !== undefined)
    throw new OutsideError(
      'wrong-use',
      '--keep keeps the figures of the whole corpus; leave --rendering and --house out',
    );
  const { boardOf, confusionOf, findSamples, idleRules, scoreSamples } = await import('@oordelenbank/evaluate');
  const samples = findSamples(corpus).filter((sample) => (house ?? sample.house) === sample.house);
  if (samples.length === 0)
    throw new OutsideError('wrong-use', `${corpus} holds no ${house ?? 'house'}/report/gold.json`);
  const scored = await scoreSamples(samples, rendering);
  if (scored.length === 0) throw new OutsideError('wrong-use', `no report in ${corpus} has a rendering '${rendering}'`);
  const all = boardOf(scored);
  await printBoard(all);
  await printConfusion(confusionOf(scored));
  await printDifferences(scored, differences ?? false);
  if (house !== undefined) return;
  await print(`rules that made nothing: ${idleRules(scored).join(', ') || 'none'}\n`);
  await holdAgainstKept(all, scored, options);
}

/** Keeps the figures of the whole corpus, or says which are lower than those that were kept. */
async function holdAgainstKept(
  all: Board,
  scored: ScoredReading[],
  { corpus, rendering, keep }: Options,
): Promise<void> {
  const { boardOf, scoreComparisons, scoreFinding } = await import('@oordelenbank/evaluate');
  const plain = scored.filter((it) => it.rendering === 'plain');
  const readings = new Map(plain.map(({ name, reading }) => [name, reading]));
  const boards: KeptBoards = {
    all,
    plain: boardOf(plain),
    finding: { ...(await scoreFinding(corpus, readings)), ...(await scoreComparisons(corpus, readings)) },
  };
  await printFinding(boards.finding);
  const file = path.join(corpus, 'scores.json');
  if (keep) {
    await writeFile(file, `${JSON.stringify(boards, null, 2)}\n`);
    say(`kept in ${file}`);
    return;
  }
  const kept = await readKept(file);
  if (kept === undefined) return say(`nothing was kept yet in ${file}; --keep keeps these figures`);
  const drops = await dropsOf(kept, boards, rendering);
  for (const drop of drops) say(`lower: ${drop}`);
  if (drops.length > 0) process.exitCode = SOME_FAILED;
}

async function dropsOf(kept: KeptBoards, now: KeptBoards, rendering: string | undefined): Promise<string[]> {
  const { findDrops, findFindingDrops } = await import('@oordelenbank/evaluate');
  const isPlain = rendering === undefined || rendering === 'plain';
  return [
    ...(rendering === undefined ? findDrops(kept.all, now.all) : []),
    ...(isPlain ? findDrops(kept.plain, now.plain).map((drop) => `plain, ${drop}`) : []),
    ...(isPlain ? findFindingDrops(kept.finding, now.finding) : []),
  ];
}

/** What is not the same in all renderings of a report: how many items of each field, or each of them. */
async function printDifferences(scored: readonly ScoredReading[], each: boolean): Promise<void> {
  const { renderingDifferences } = await import('@oordelenbank/evaluate');
  const differences = renderingDifferences(scored);
  const fields = Object.entries(Object.groupBy(differences, ({ field }) => field));
  const counts = fields.map(([field, own = []]) => `${own.length} of ${field}`);
  await print(`items not the same in all renderings of a report: ${counts.join(', ') || 'none'}\n`);
  if (!each) return;
  for (const { report, rendering, only, field, item } of differences)
    await print(`${report} ${only === 'plain' ? 'not in' : 'only in'} ${rendering}: ${field} ${oneLine(item)}`);
}

async function printFinding(board: FindingBoard): Promise<void> {
  const row = (name: string, figures: object): string[] => [name, ...Object.values(figures).map((it) => `${it}`)];
  await printSection(
    ['finding reports', 'nDCG@10', 'MRR'],
    [row('search', board.search), row('FTS5 without Dutch', board.plainSearch)],
  );
  await printSection(
    ['finding similar cases', 'MRR', 'recall@5'],
    [
      row('similar', board.similar),
      row('without concepts', board.withoutConcepts),
      row('BM25 alone', board.plainSimilar),
    ],
  );
}

async function readKept(file: string): Promise<KeptBoards | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptBoards;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function printBoard({ files, mean, figures, houses, splits }: Board): Promise<void> {
  const { fieldNames, fields } = await import('@oordelenbank/evaluate');
  const percent = (value: number | null): string => (value === null ? '' : value.toFixed(1));
  await printSection(
    ['', 'precision', 'recall', 'F1 / right', 'gold'],
    [
      ...fieldNames.map((field) => {
        const { precision, recall, score, gold } = figures[field];
        return [fields[field].title, percent(precision), percent(recall), percent(score), `${gold}`];
      }),
      [`mean of ${files} files`, '', '', percent(mean), ''],
    ],
  );
  for (const [head, means] of Object.entries({ house: houses, split: splits })) {
    await printSection(
      [head, 'mean'],
      Object.entries(means).map(([name, score]) => [name, percent(score)]),
    );
  }
}

async function printConfusion(confusion: Confusion): Promise<void> {
  const columns = [...outcomes, 'none'] as const;
  await printSection(
    ['printed ↓ read as →', ...columns],
    outcomes.map((outcome) => [outcome, ...columns.map((column) => `${confusion.get(outcome)?.get(column) ?? 0}`)]),
  );
}

async function printSection(head: string[], rows: string[][]): Promise<void> {
  await print(`${await tableOf(head, rows)}\n`);
}
