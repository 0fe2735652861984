import process from 'node:process';
import type { ImportEvent, Ocr } from '@oordelenbank/intake';
import type { Command } from 'commander';
import { counted } from '../blocks.ts';
import { command, databaseOption, jobsOption, jsonOption, ocrOption, timeoutOption } from '../command.ts';
import { withStore } from '../database.ts';
import { failedLine, print, printJson, SOME_FAILED, say } from '../output.ts';
import { openProgress, type Progress } from '../progress.ts';

interface Options {
  db: string;
  jobs?: number;
  timeout: number;
  ocr: Ocr;
  json?: true;
}

type Counts = Record<ImportEvent['state'], number>;

export function importCommand(): Command {
  return command('import', {
    does: 'Bring files, folders and .zip archives into the database, each file once.',
    example: 'import corpus',
  })
    .argument('<path...>', 'files, folders (with all folders in them) and .zip archives')
    .addOption(databaseOption())
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .addOption(ocrOption())
    .addOption(jsonOption('one line a file as JSON, when it ends'))
    .addHelpText(
      'after',
      `
In folders and archives .pdf, .html, .htm and .zip are taken; hidden files are not. Name Markdown and text files
one by one: folders hold README files. What is in already is skipped, so the same command goes on where it stopped.`,
    )
    .action(importPaths);
}

async function importPaths(paths: string[], { db, jobs, timeout, ocr, json }: Options): Promise<void> {
  const { countSources, importFiles } = await import('@oordelenbank/intake');
  const interruption = stopOnInterrupt();
  const counts: Counts = { done: 0, duplicate: 0, skipped: 0, failed: 0, ignored: 0 };
  const progress = openProgress(() => countSources(paths));
  const options = { jobs, limits: { timeoutMs: timeout * 1000 }, ocr, signal: interruption.signal };
  try {
    await withStore(db, 'create', async (store) => {
      for await (const event of importFiles(store, paths, options)) await account(event, { counts, progress, json });
    });
  } finally {
    progress.stop();
    interruption.release();
  }
  if (!json) await print(summary(counts));
  if (interruption.signal.aborted) say('stopped before the end; give the same command again to go on');
  if (counts.failed > 0 || interruption.signal.aborted) process.exitCode = SOME_FAILED;
}

async function account(
  { path, state, report, error }: ImportEvent,
  { counts, progress, json }: { counts: Counts; progress: Progress; json: true | undefined },
): Promise<void> {
  counts[state]++;
  if (state === 'ignored') return;
  if (error !== null) progress.say(failedLine(path, error.message));
  progress.step(counts.failed);
  if (json) await printJson({ path, state, report, error: error?.message ?? null });
}

/** Every file is accounted for: done + duplicate + skipped + failed = seen. */
function summary({ done, duplicate, skipped, failed, ignored }: Counts): string {
  const seen = done + duplicate + skipped + failed;
  const left = ignored === 0 ? '' : `; ${counted(ignored, 'file')} of other kinds left alone`;
  if (seen === 0) return `no PDF, HTML or .zip found${left}`;
  return `${counted(seen, 'file')}: ${done} done, ${duplicate} duplicate, ${skipped} skipped (in already), ${failed} failed${left}`;
}

/** The first Ctrl-C lets the files in hand be finished and saved; the second ends at once. */
function stopOnInterrupt(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    if (controller.signal.aborted) process.exit(SOME_FAILED);
    say('\nfinishing the files in hand; press Ctrl-C again to stop at once');
    controller.abort();
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onInterrupt);
  return {
    signal: controller.signal,
    release: () => process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt),
  };
}
