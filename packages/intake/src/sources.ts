import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { OutsideError } from '@oordelenbank/model';
import { countEntries, readArchive } from './archive.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { isArchive, isHidden, isReport } from './names.ts';
import { onDisk } from './outside.ts';

/** A file that an import meets, with its bytes or with what stands in the way of them. */
export type Source =
  | { readonly state: 'found'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly state: 'failed'; readonly path: string; readonly error: OutsideError }
  /** In a folder or an archive, and not of a kind that is taken for a report. */
  | { readonly state: 'ignored'; readonly path: string };

/** A file on disk whose bytes have not been read, or a folder that cannot be. */
type Listed = { readonly state: 'listed'; readonly path: string } | Exclude<Source, { state: 'found' }>;

/**
 * All files under the paths, in the order of the paths, and in folders by name. Folders are entered, also through links,
 * and .zip archives read. Bytes are read one file at a time, when the next one is asked for.
 */
export async function* findSources(paths: readonly string[]): AsyncGenerator<Source> {
  for await (const listed of list(paths)) {
    if (listed.state !== 'listed') yield listed;
    else if (isArchive(listed.path)) yield* readArchive(listed.path);
    else yield await readSource(listed.path);
  }
}

/** About how many files `findSources` will find, for a progress bar; nested archives count as one. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const listed of list(paths)) {
    if (listed.state === 'listed' && isArchive(listed.path)) count += await countEntries(listed.path);
    else if (listed.state !== 'ignored') count++;
  }
  return count;
}

/** One named file, whatever its kind. */
export async function readSource(file: string): Promise<Exclude<Source, { state: 'ignored' }>> {
  return orFailed(file, async () => {
    const kind = await onDisk(() => stat(file));
    if (!kind.isFile() && !kind.isDirectory()) {
      throw new OutsideError('file-unreadable', 'it is not a file but a device, pipe or socket; leave it out');
    }
    if (kind.size > MAX_FILE_BYTES) {
      throw new OutsideError('limit-exceeded', `it is larger than ${MAX_FILE_BYTES} bytes; split it or leave it out`);
    }
    return { state: 'found', path: file, bytes: await onDisk(() => readFile(file)) };
  });
}

async function* list(paths: readonly string[]): AsyncGenerator<Listed> {
  for (const named of paths) {
    const file = path.normalize(named);
    const kind = await orFailed(file, () => onDisk(() => stat(file)));
    if ('error' in kind) yield kind;
    else if (kind.isDirectory()) yield* walk(file, new Set([identityOf(kind)]));
    else yield { state: 'listed', path: file };
  }
}

/** @param above the folders that were entered on the way here, so that a link to one of them is not followed again. */
async function* walk(folder: string, above: ReadonlySet<string>): AsyncGenerator<Listed> {
  const names = await orFailed(folder, () => onDisk(() => readdir(folder)));
  if ('error' in names) {
    yield names;
    return;
  }
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    if (isHidden(name)) yield { state: 'ignored', path: file };
    else yield* enter(file, above);
  }
}

async function* enter(file: string, above: ReadonlySet<string>): AsyncGenerator<Listed> {
  const kind = await orFailed(file, () => onDisk(() => stat(file)));
  if ('error' in kind) yield kind;
  else if (kind.isDirectory()) {
    const id = identityOf(kind);
    if (above.has(id)) yield { state: 'ignored', path: file };
    else yield* walk(file, new Set([...above, id]));
  } else yield { state: isReport(file) || isArchive(file) ? 'listed' : 'ignored', path: file };
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

async function orFailed<T>(file: string, step: () => Promise<T>): Promise<T | Extract<Source, { state: 'failed' }>> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof OutsideError) return { state: 'failed', path: file, error };
    throw error;
  }
}
