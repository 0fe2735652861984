import { on, once } from 'node:events';
import path from 'node:path';
import { watch } from 'chokidar';
import { isArchive } from './names.ts';
import { HIDDEN, type Reason, type Selection } from './selection.ts';
import type { Listed } from './sources.ts';

/** How long a file must keep its size before it counts as written to its end, in milliseconds. */
const SETTLED_MS = 1_000;
const POLL_MS = 100;

/**
 * Watches folders from the moment that the promise resolves: a file is listed once it is written to its end, and again
 * each time it changes. The list ends with the signal.
 */
export async function watchFolders(
  folders: readonly string[],
  selection: Selection,
  signal: AbortSignal,
): Promise<AsyncGenerator<Listed>> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: POLL_MS },
  });
  const changes = on(watcher, 'all', { signal });
  await once(watcher, 'ready');
  async function* list(): AsyncGenerator<Listed> {
    try {
      for await (const [event, file] of changes as AsyncIterable<[event: string, file: string]>) {
        if (event === 'add' || event === 'change') yield listedIn(folders, path.normalize(file), selection);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      await watcher.close();
    }
  }
  return list();
}

function listedIn(folders: readonly string[], file: string, selection: Selection): Listed {
  const relatives = folders.map((folder) => path.relative(folder, file));
  const relative = relatives.find((it) => !it.startsWith('..') && !path.isAbsolute(it)) ?? path.basename(file);
  const reason = refusedOnTheWay(relative, selection);
  return reason === undefined ? { state: 'listed', path: file } : { state: 'ignored', path: file, reason };
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
