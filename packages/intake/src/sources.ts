import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { OutsideError } from '@oordelenbank/model';
import { countEntries, readArchive } from './archive.ts';
import { nameOf, onDiskAs } from './disk-names.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { isArchive } from './names.ts';
import { ensureThere, identityOf, onDisk, type Root } from './outside.ts';
import { CIRCLE, HIDDEN, type Reason, type Selection, select } from './selection.ts';

/** A file that an import meets, with its bytes or with what stands in the way of them. */
export type Source =
  | { readonly state: 'found'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly state: 'failed'; readonly path: string; readonly error: OutsideError }
  /** In a folder or an archive, and not taken. */
  | { readonly state: 'ignored'; readonly path: string; readonly reason: Reason }
  /** A folder or an archive, none of whose files is missing. */
  | { readonly state: 'entered'; readonly path: string };

/** A file on disk whose bytes have not been read, or a folder that cannot be. */
export type Listed =
  | { readonly state: 'listed'; readonly path: string; readonly root?: Root }
  | Exclude<Source, { state: 'found' }>;

/** What is taken of folders and archives. */
export interface Taking {
  readonly selection?: Selection | undefined;
  /** The only files that are taken from an archive; all where undefined. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * All files under the paths, in the order of the paths, and in folders by name. Folders are entered, also through links,
 * and .zip archives read. Bytes are read one file at a time, when the next one is asked for.
 *
 * @throws OutsideError source-lost where a folder or an archive that was there is gone.
 */
export async function* findSources(paths: readonly string[], taking: Taking = {}): AsyncGenerator<Source> {
  for await (const listed of listSources(paths, taking.selection)) yield* openListed(listed, taking);
}

/** The files that stand there: one, or those of an archive. */
export async function* openListed(listed: Listed, taking: Taking): AsyncGenerator<Source> {
  const root = 'root' in listed ? listed.root : undefined;
  const sources = listed.state !== 'listed' ? [listed] : open(listed.path, root?.path ?? listed.path, taking);
  for await (const source of sources) {
    if (source.state === 'failed' && root !== undefined) await ensureThere(root);
    yield source;
  }
}

async function* open(file: string, named: string, taking: Taking): AsyncGenerator<Source> {
  const { selection = select(), only } = taking;
  if (isArchive(file)) yield* readArchive(file, { named, selection, only: only?.has(file) ? undefined : only });
  else yield await readSource(file);
}

/** About how many files an archive holds, for a progress bar; nested archives count as one. */
export async function countListed(listed: Listed): Promise<number> {
  if (listed.state !== 'listed') return listed.state === 'failed' ? 1 : 0;
  return isArchive(listed.path) ? countEntries(listed.path) : 1;
}

/** One named file, whatever its kind. */
export async function readSource(file: string): Promise<Extract<Source, { state: 'found' | 'failed' }>> {
  return orFailed(file, async () => {
    const kind = await onDisk(() => stat(onDiskAs(file)));
    if (!kind.isFile() && !kind.isDirectory()) {
      throw new OutsideError('file-unreadable', 'it is not a file but a device, pipe or socket; leave it out');
    }
    if (kind.size > MAX_FILE_BYTES) {
      throw new OutsideError('limit-exceeded', `it is larger than ${MAX_FILE_BYTES} bytes; split it or leave it out`);
    }
    return { state: 'found', path: file, bytes: await onDisk(() => readFile(onDiskAs(file))) };
  });
}

/** What stands under the paths, without its bytes. A file that is itself named is taken unless a pattern leaves it out. */
export async function* listSources(paths: readonly string[], selection = select()): AsyncGenerator<Listed> {
  for (const named of paths) {
    const file = path.normalize(named);
    const kind = await orFailed(file, () => onDisk(() => stat(onDiskAs(file))));
    if ('error' in kind) {
      yield kind;
      continue;
    }
    const root: Root = { path: file, identity: identityOf(kind) };
    if (kind.isDirectory()) yield* walk(file, { root, selection, above: new Set([root.identity]) });
    else yield refusedByName(file, selection) ?? { state: 'listed', path: file, ...(isArchive(file) && { root }) };
  }
}

/** Of a file that is itself named the kind does not matter, nor that it is hidden. */
function refusedByName(file: string, selection: Selection): Listed | undefined {
  const reason = selection.refuse(path.basename(file));
  return reason?.code === 'excluded' && !(isArchive(file) && selection.refuseAll(path.basename(file)) === undefined)
    ? { state: 'ignored', path: file, reason }
    : undefined;
}

interface Walk {
  readonly root: Root;
  readonly selection: Selection;
  /** The folders that were entered on the way here, so that a link to one of them is not followed again. */
  readonly above: ReadonlySet<string>;
}

async function* walk(folder: string, way: Walk): AsyncGenerator<Listed> {
  const names = await orFailed(folder, () => onDisk(() => readdir(onDiskAs(folder), { encoding: 'buffer' })));
  if ('error' in names) {
    await ensureThere(way.root);
    yield names;
    return;
  }
  for (const name of names.map(nameOf).sort()) yield* enter(path.join(folder, name), way);
  yield { state: 'entered', path: folder };
}

async function* enter(file: string, way: Walk): AsyncGenerator<Listed> {
  const { root, selection, above } = way;
  const relative = path.relative(root.path, file);
  if (selection.refuseAll(path.basename(file)) === HIDDEN) {
    yield { state: 'ignored', path: file, reason: HIDDEN };
    return;
  }
  const kind = await orFailed(file, () => onDisk(() => stat(onDiskAs(file))));
  if ('error' in kind) {
    await ensureThere(root);
    yield kind;
    return;
  }
  const isFolder = kind.isDirectory();
  const isCircle = isFolder && above.has(identityOf(kind));
  const reason = isCircle
    ? CIRCLE
    : isFolder || isArchive(file)
      ? selection.refuseAll(relative)
      : selection.refuse(relative);
  if (reason !== undefined) yield { state: 'ignored', path: file, reason };
  else if (isFolder) yield* walk(file, { ...way, above: new Set([...above, identityOf(kind)]) });
  else yield { state: 'listed', path: file, root };
}

/** What the step gives, or what stood in its way. */
export async function orFailed<T>(
  file: string,
  step: () => Promise<T>,
): Promise<T | Extract<Source, { state: 'failed' }>> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof OutsideError) return { state: 'failed', path: file, error };
    throw error;
  }
}
