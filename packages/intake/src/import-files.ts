import { OutsideError } from '@oordelenbank/model';
import { readVersion } from '@oordelenbank/pipeline';
import { openStore, type Store } from '@oordelenbank/store';
import { Desk, type ImportEvent } from './desk.ts';
import { findFailed } from './failed.ts';
import { kindOf } from './named-file.ts';
import { plainPath } from './names.ts';
import { identityOf, type Root } from './outside.ts';
import { WorkerPool } from './pool.ts';
import { jobsOf, limitsOf, type ReadOptions } from './read-files.ts';
import { type Patterns, select } from './selection.ts';
import { findSources, openListed, type Source, type Taking } from './sources.ts';
import { isUnder, survey } from './survey.ts';
import { watchFolders } from './watching.ts';

export interface ImportOptions extends ReadOptions, Patterns {
  /** Once aborted, the files in hand are finished and saved, and no more are taken up. */
  readonly signal?: AbortSignal | undefined;
  /** Reads again what another version of the program or of its rules has read. */
  readonly again?: boolean | undefined;
  /** Takes only files that failed before, under the paths or, without paths, wherever they are. */
  readonly retryFailed?: boolean | undefined;
  /** Goes on with files that come into the folders, until the signal. */
  readonly watch?: boolean | undefined;
  /** Told how many files there are, as far as is known. */
  readonly onCount?: ((files: number) => void) | undefined;
  /** Told once where another import into the same database has to end first. */
  readonly onWait?: (() => void) | undefined;
}

/**
 * Brings files, folders and .zip archives into the database, each file once, and says what became of each: `done` when it
 * is saved. Files are read in threads, and written in batches by this one; no more than a few are in memory at a time. The
 * first of several files with the same bytes is the one that is kept, however many threads there are.
 *
 * @throws OutsideError source-lost where a drive is gone, after the files in hand are saved; database-… where the database
 * can be written no more. In both cases the same call goes on where it stopped.
 */
export async function* importFiles(
  store: Store,
  paths: readonly string[],
  options: ImportOptions = {},
): AsyncGenerator<ImportEvent> {
  const { onWait = () => {}, signal } = options;
  const lock = await store.lock({ onWait, signal });
  if (lock === undefined) return;
  try {
    yield* importAlone(store, paths, options);
  } finally {
    await lock.release();
  }
}

/** With the lock. */
async function* importAlone(
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
): AsyncGenerator<ImportEvent> {
  const { signal, again = false, retryFailed = false, onCount = () => {} } = options;
  const jobs = jobsOf(options);
  const pool = new WorkerPool(jobs, limitsOf(options), options.ocr);
  const reader = await openStore(store.path, 'read');
  const selection = select(options);
  const end = new AbortController();
  const isEnded = AbortSignal.any(signal === undefined ? [end.signal] : [signal, end.signal]);
  try {
    const retried = retryFailed ? await findFailed(store, paths, options) : undefined;
    const found = retried?.paths ?? paths;
    const taking: Taking = retried ?? { selection };
    const isAgain = (file: string): boolean => again || (retried?.outdated.has(file) ?? false);
    const desk = new Desk({ write: store, read: reader }, pool, { version: readVersion(), isAgain });
    const coming = options.watch ? await watchFolders(await foldersOf(paths), selection, isEnded) : none();
    await survey(store, found, taking, { onCount, signal });
    yield* drain(findSources(found, taking), desk, { jobs, signal });
    if (!signal?.aborted) yield* accountForVanished(store, desk, isTakenBy(taking, found));
    yield* drain(openEach(coming, taking), desk, { jobs, signal });
  } finally {
    end.abort();
    await pool.close();
    await reader.close();
  }
}

/** Takes up sources as there is room, and settles files as they have been read, whichever comes first. */
async function* drain(
  sources: AsyncGenerator<Source>,
  desk: Desk,
  { jobs, signal }: { jobs: number; signal: AbortSignal | undefined },
): AsyncGenerator<ImportEvent> {
  let lost: unknown;
  const pull = async (): Promise<{ readonly met: Source | undefined }> => {
    try {
      const { done, value } = await sources.next();
      return { met: done ? undefined : value };
    } catch (error) {
      lost = error;
      return { met: undefined };
    }
  };
  let next: ReturnType<typeof pull> | undefined = pull();
  while (next !== undefined || desk.isBusy) {
    const isRoom = desk.hasRoom(2 * jobs + 1);
    const ready = await Promise.race([
      ...(next !== undefined && isRoom ? [next] : []),
      ...(desk.isBusy ? [desk.next()] : []),
    ]);
    if ('file' in ready) await desk.settle(ready);
    else if ('events' in ready) yield* desk.tell(ready);
    else if (ready.met === undefined || signal?.aborted) next = undefined;
    else {
      await desk.take(ready.met);
      next = pull();
    }
  }
  yield* desk.finish();
  await sources.return(undefined);
  if (lost !== undefined) throw lost;
}

/** Whether an import of these paths is to take a file. */
function isTakenBy({ only }: Taking, paths: readonly string[]): (file: string) => boolean {
  return only === undefined ? isUnder(paths) : (file) => only.has(file);
}

/** Files that were there at first and were not when their turn came. */
async function* accountForVanished(
  store: Store,
  desk: Desk,
  isOurs: (path: string) => boolean,
): AsyncGenerator<ImportEvent> {
  const vanished: string[] = [];
  for await (const { path } of store.ledger('queued')) if (isOurs(path)) vanished.push(path);
  const { code, message } = new OutsideError(
    'file-missing',
    'it was there and is no longer; check whether it was moved',
  );
  for (const path of vanished) yield desk.refuse({ path, sha256: null, code, message });
}

async function* openEach(coming: Awaited<ReturnType<typeof watchFolders>>, taking: Taking): AsyncGenerator<Source> {
  for await (const listed of coming) yield* openListed(listed, taking);
}

async function* none(): AsyncGenerator<never> {}

/** @throws OutsideError wrong-use for what is no folder, and where none is named. */
async function foldersOf(paths: readonly string[]): Promise<readonly Root[]> {
  if (paths.length === 0) throw new OutsideError('wrong-use', 'watch what? Name a folder with --watch');
  const folders: Root[] = [];
  for (const named of paths) {
    const kind = await kindOf(named);
    if (!kind?.isDirectory()) throw new OutsideError('wrong-use', `${named} is no folder; --watch watches folders`);
    folders.push({ path: plainPath(named), identity: identityOf(kind) });
  }
  return folders;
}
