import { existsSync } from 'node:fs';
import process from 'node:process';
import type { ImportEvent, Ocr, PlannedFile } from '@oordelenbank/intake';
import { OutsideError } from '@oordelenbank/model';
import type { Store } from '@oordelenbank/store';
import type { Command } from 'commander';
import { takeList } from '../archive-list.ts';
import { command, databaseOption, jobsOption, jsonOption, ocrOption, timeoutOption } from '../command.ts';
import { withStore } from '../database.ts';
import { failedLine, goOnUnread, print, printJson, SOME_FAILED, say } from '../output.ts';
import { openProgress, type Progress } from '../progress.ts';
import { accountOf, Tally } from '../tally.ts';

interface Options {
  db: string;
  jobs?: number;
  timeout: number;
  ocr: Ocr;
  include?: string[];
  exclude?: string[];
  metadata?: string;
  replaceMetadata?: true;
  watch?: true;
  again?: true;
  retryFailed?: true;
  dryRun?: true;
  certificate?: string;
  json?: true;
}

export function importCommand(): Command {
  return command('import', {
    does: 'Bring files, folders and .zip archives into the database, each file once.',
    example: 'import corpus',
  })
    .argument(
      '[path...]',
      'files, folders (with all folders in them) and .zip archives; - for a list on standard input',
    )
    .addOption(databaseOption())
    .option('--include <pattern...>', 'only files that match, such as *.pdf or 2016/**')
    .option('--exclude <pattern...>', 'no files, folders or archives that match')
    .option('--metadata <file>', 'CSV or JSON with what the archive itself says of its files')
    .option('--replace-metadata', 'forget what earlier lists said; with --metadata')
    .option('--watch', 'go on with files that come into the folders, until Ctrl-C')
    .option('--again', 'read again what another version of the program has read')
    .option('--retry-failed', 'only files that failed before: all, or those under the paths')
    .option('--dry-run', 'only say what would be read')
    .option('--certificate <file>', 'write the account of every file, as .json and as .txt')
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .addOption(ocrOption())
    .addOption(jsonOption('one line a file as JSON, when it ends'))
    .addHelpText(
      'after',
      `
In folders and archives .pdf, .html, .htm and .zip are taken; hidden files are not. Name Markdown and text files
one by one, or with --include: folders hold README files. A pattern without a slash is one for names at any depth.
What is in already is skipped, so the same command goes on where it stopped.
A list for --metadata names each file by its path (or an end of it that fits no other), its SHA-256 or its report
number. It is kept beside what is read from the files, also without paths; stats --differences lays the two together.`,
    )
    .action(importPaths);
}

async function importPaths(named: string[], options: Options): Promise<void> {
  const hasFiles = named.length > 0 || options.retryFailed === true;
  requireUse(hasFiles, options);
  const paths = await namedPaths(named);
  if (options.certificate !== undefined)
    await (await import('../certificate.ts')).refuseOtherFiles(options.certificate);
  if (options.metadata !== undefined) await takeList(options.metadata, options);
  if (hasFiles) await (options.dryRun ? plan(paths, options) : run(paths, options));
}

/** @throws OutsideError wrong-use for options that have nothing to work on. */
function requireUse(hasFiles: boolean, { metadata, replaceMetadata, certificate, watch }: Options): void {
  if (replaceMetadata && metadata === undefined)
    throw new OutsideError('wrong-use', 'replace what earlier lists said by what? Name a list with --metadata');
  if (!hasFiles && metadata === undefined)
    throw new OutsideError('wrong-use', 'import what? Name files, folders or .zip archives, or - for a list');
  if (!hasFiles && (certificate !== undefined || watch))
    throw new OutsideError(
      'wrong-use',
      '--certificate and --watch go with files; name files, folders or .zip archives',
    );
}

/** The paths of the command line, with those of standard input in the place of `-`. */
async function namedPaths(named: readonly string[]): Promise<string[]> {
  const { nameOf, readPathList } = await import('@oordelenbank/intake');
  const listed = named.includes('-') ? await readPathList(process.stdin) : [];
  return named.flatMap((path) => (path === '-' ? listed : [nameOf(Buffer.from(path))]));
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const { json, watch, timeout } = options;
  goOnUnread();
  const tally = new Tally();
  const progress = openProgress();
  const interruption = stopOnInterrupt(progress);
  const importOptions = {
    ...options,
    limits: { timeoutMs: timeout * 1000 },
    signal: interruption.signal,
    onCount: progress.expect,
    onWait: () => progress.say('another import into this database is at work; waiting until it ends (Ctrl-C stops)'),
  };
  await withStore(options.db, 'create', async (store) => {
    const { importFiles } = await import('@oordelenbank/intake');
    let trouble: unknown;
    try {
      for await (const event of importFiles(store, paths, importOptions)) await tell(event, { tally, progress, json });
    } catch (error) {
      trouble = error;
    }
    progress.stop();
    const isBegun = tally.seen > 0 || (trouble === undefined && !interruption.signal.aborted);
    if (isBegun && !json) await print(tally.summary());
    if (trouble !== undefined) {
      const isWrongUse = trouble instanceof OutsideError && trouble.code === 'wrong-use';
      if (!isWrongUse) say('stopped before the end: what is in is safe, and the same command goes on');
      throw trouble;
    }
    await close(store, paths, { tally, options, isInterrupted: interruption.signal.aborted });
  });
  interruption.release();
  if (interruption.signal.aborted) say('stopped before the end; give the same command again to go on');
  if (tally.counts.failed > 0 || (interruption.signal.aborted && !watch)) process.exitCode = SOME_FAILED;
}

async function tell(
  event: ImportEvent | PlannedFile,
  { tally, progress, json }: { tally: Tally; progress: Progress; json: true | undefined },
): Promise<void> {
  const { path, state, report, error } = event;
  tally.add(event);
  if (state === 'ignored') return;
  if (error !== null) progress.say(failedLine(path, error.message));
  progress.step(tally);
  if (json) await printJson({ path, state, report, error: error?.message ?? null });
}

/** Says that every file is accounted for, and writes it down where that is asked for. */
async function close(
  store: Store,
  paths: readonly string[],
  { tally, options, isInterrupted }: { tally: Tally; options: Options; isInterrupted: boolean },
): Promise<void> {
  const { countLedger, writeCertificate } = await import('../certificate.ts');
  const { certificate, json } = options;
  if (!json) await print(accountOf(await countLedger({ store, paths })));
  if (certificate === undefined) return;
  for (const file of await writeCertificate(certificate, { store, paths, tally, isInterrupted })) say(`wrote ${file}`);
}

async function plan(paths: readonly string[], options: Options): Promise<void> {
  const { planImport } = await import('@oordelenbank/intake');
  const { db, json } = options;
  const tally = new Tally();
  const progress = openProgress();
  const work = async (store?: Store): Promise<void> => {
    for await (const event of planImport(store, paths, options)) await tell(event, { tally, progress, json });
  };
  await (existsSync(db) ? withStore(db, 'read', work) : work());
  progress.stop();
  if (!json) await print(tally.plan());
  if (tally.counts.failed > 0) process.exitCode = SOME_FAILED;
}

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first Ctrl-C lets the files in hand be finished and saved; the second ends at once. */
function stopOnInterrupt(progress: Progress): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    if (controller.signal.aborted) {
      progress.stop();
      say('stopped at once: what is in is safe, and the same command goes on');
      process.exit(SOME_FAILED);
    }
    progress.say('finishing the files in hand; press Ctrl-C again to stop at once');
    controller.abort();
  };
  for (const name of interruptions) process.on(name, onInterrupt);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of interruptions) process.off(name, onInterrupt);
    },
  };
}
