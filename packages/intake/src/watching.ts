import { EventEmitter, on } from 'node:events';
import path from 'node:path';
import { watch } from 'chokidar';
import { isArchive } from './names.ts';
import { ensureThere, onDisk, type Root } from './outside.ts';
import { HIDDEN, type Reason, type Selection } from './selection.ts';
import { type Listed, orFailed } from './sources.ts';
import { isUnder } from './survey.ts';

/** How long a file must keep its size before it counts as written to its end, in milliseconds. */
const SETTLED_MS = 1_000;
const POLL_MS = 100;

/** What happened, and to which file or folder; or what went wrong. */
type Change = readonly [event: string, file: string] | readonly [event: 'error', error: NodeJS.ErrnoException];

/**
 * Watches folders from the moment that the promise resolves: a file is listed once it is written to its end, and again
 * each time it changes; a folder in them that cannot be watched is a failure. The list and the watch end with the signal.
 *
 * @throws OutsideError source-lost, from the list, where one of the folders is gone.
 */
export async function watchFolders(
  roots: readonly Root[],
  selection: Selection,
  signal: AbortSignal,
): Promise<AsyncGenerator<Listed>> {
  const watcher = watch(
    roots.map((root) => root.path),
    { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: POLL_MS } },
  );
  // As events of one kind; an 'error' would end the list.
  const relay = new EventEmitter();
  watcher.on('all', (event, file) => relay.emit('change', event, file));
  signal.addEventListener('abort', () => void watcher.close(), { once: true });
  const changes = on(relay, 'change', { signal }) as AsyncIterable<Change>;
  let isReady = false;
  watcher.on('error', (error) => {
    // What may not be read from the start on, the import itself comes to.
    if (isReady || !isForbidden(error)) relay.emit('change', 'error', error);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  isReady = true;
  async function* list(): AsyncGenerator<Listed> {
    try {
      for await (const change of changes) yield* listedBy(change, roots, selection);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  return list();
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

async function* listedBy([event, what]: Change, roots: readonly Root[], selection: Selection): AsyncGenerator<Listed> {
  if (typeof what !== 'string') {
    if (what.path === undefined) throw what;
    yield orFailed<never>(what.path, () => onDisk(() => Promise.reject(what)));
    return;
  }
  const file = path.normalize(what);
  if (event === 'add' || event === 'change') yield listedIn(roots, file, selection);
  const lost = event === 'unlinkDir' ? roots.find((root) => root.path === file) : undefined;
  if (lost !== undefined) await ensureThere(lost);
}

function listedIn(roots: readonly Root[], file: string, selection: Selection): Listed {
  const root = roots.find((it) => isUnder([it.path])(file));
  const relative = root === undefined ? path.basename(file) : path.relative(root.path, file);
  const reason = refusedOnTheWay(relative, selection);
  if (reason !== undefined) return { state: 'ignored', path: file, reason };
  return { state: 'listed', path: file, ...(root !== undefined && { root }) };
}

/** A file is refused for its own sake, or for that of a folder that it stands in. */
function refusedOnTheWay(relative: string, selection: Selection): Reason | undefined {
  const parts = relative.split(path.sep);
  const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join(path.sep));
  const refused = above.map((folder) => selection.refuseAll(folder)).find((reason) => reason !== undefined);
  if (refused !== undefined) return refused;
  return isArchive(relative)
    ? selection.refuseAll(relative)
    : (selection.refuse(relative) ?? hiddenName(relative, selection));
}

function hiddenName(relative: string, selection: Selection): Reason | undefined {
  return selection.refuseAll(path.basename(relative)) === HIDDEN ? HIDDEN : undefined;
}
