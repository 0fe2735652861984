import { buffer } from 'node:stream/consumers';
import { OutsideError } from '@oordelenbank/model';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import {
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_DEPTH,
  MAX_ARCHIVE_ENTRIES,
  MAX_FILE_BYTES,
  MAX_RATIO,
  RATIO_FREE_BYTES,
} from './limits.ts';
import { isArchive } from './names.ts';
import { onDisk } from './outside.ts';
import type { Selection } from './selection.ts';
import type { Source } from './sources.ts';

/** What is left of the limits on one archive and all that is nested in it. */
interface Budget {
  bytes: number;
  entries: number;
}

/** How one archive and all that is nested in it is read. */
interface Visit {
  /** The archive on disk. */
  readonly root: string;
  readonly budget: Budget;
  readonly selection: Selection;
  readonly only: ReadonlySet<string> | undefined;
}

/**
 * The files in a .zip archive, in the order of its directory, without unpacking to disk: one file is in memory at a
 * time, and of a nested archive its bytes. A file inside is named as archive.zip/folder/name.pdf.
 *
 * @param only the paths to be taken, named so; all where undefined.
 */
export function readArchive(root: string, selection: Selection, only?: ReadonlySet<string>): AsyncGenerator<Source> {
  const budget: Budget = { bytes: MAX_ARCHIVE_BYTES, entries: MAX_ARCHIVE_ENTRIES };
  return entriesOf({ path: root, depth: 1 }, () => yauzl.openPromise(root), { root, budget, selection, only });
}

/** How many entries the archive says it holds; 0 where it cannot be read. */
export async function countEntries(path: string): Promise<number> {
  try {
    const zip = await unzip(() => yauzl.openPromise(path));
    zip.close();
    return zip.entryCount;
  } catch (error) {
    if (error instanceof OutsideError) return 0;
    throw error;
  }
}

interface Archive {
  readonly path: string;
  readonly depth: number;
}

async function* entriesOf(archive: Archive, open: () => Promise<ZipFile>, visit: Visit): AsyncGenerator<Source> {
  const { path } = archive;
  let zip: ZipFile | undefined;
  try {
    zip = await unzip(open);
    const entries = zip.eachEntry();
    for (;;) {
      const { value: entry, done } = await unzip(() => entries.next());
      if (done) break;
      spend(visit.budget, entry);
      if (!entry.fileName.endsWith('/')) yield* readEntry(zip, entry, { archive, visit });
    }
    yield { state: 'entered', path };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    yield { state: 'failed', path, error };
  } finally {
    zip?.close();
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  { archive, visit }: { archive: Archive; visit: Visit },
): AsyncGenerator<Source> {
  const path = `${archive.path}/${entry.fileName}`;
  const relative = path.slice(visit.root.length + 1);
  const isNested = isArchive(path);
  const reason = isNested ? visit.selection.refuseAll(relative) : visit.selection.refuse(relative);
  if (reason !== undefined) {
    yield { state: 'ignored', path, reason };
    return;
  }
  if (!isWanted(path, visit.only)) return;
  try {
    refuseBomb(entry);
    const bytes = await unzip(async () => buffer(await zip.openReadStreamPromise(entry)));
    if (!isNested) yield { state: 'found', path, bytes };
    else if (archive.depth < MAX_ARCHIVE_DEPTH) {
      yield* entriesOf({ path, depth: archive.depth + 1 }, () => yauzl.fromBufferPromise(bytes), visit);
    } else
      throw new OutsideError('limit-exceeded', `archives are nested deeper than ${MAX_ARCHIVE_DEPTH}; unpack it first`);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    yield { state: 'failed', path, error };
  }
}

/** Whether the path is among those wanted, or is the archive of one. */
function isWanted(path: string, only: ReadonlySet<string> | undefined): boolean {
  return only === undefined || only.has(path) || (isArchive(path) && [...only].some((it) => it.startsWith(`${path}/`)));
}

function spend(budget: Budget, entry: Entry): void {
  budget.bytes -= entry.uncompressedSize;
  budget.entries -= 1;
  if (budget.bytes < 0 || budget.entries < 0) {
    throw new OutsideError(
      'limit-exceeded',
      'the archive unpacks to more than the limit; unpack it and import the folder',
    );
  }
}

/** yauzl holds an entry to the size that it declares, so that the declared size can be trusted. */
function refuseBomb(entry: Entry): void {
  const { uncompressedSize: unpacked, compressedSize: packed } = entry;
  if (entry.isEncrypted()) {
    throw new OutsideError('zip-damaged', 'it is locked with a password inside the archive; unpack the archive first');
  }
  if (unpacked > MAX_FILE_BYTES || (unpacked > RATIO_FREE_BYTES && unpacked > packed * MAX_RATIO)) {
    throw new OutsideError(
      'limit-exceeded',
      `it unpacks to ${unpacked} bytes, as a zip bomb does; unpack it first if you trust it`,
    );
  }
}

/** Whatever yauzl or zlib object to lies in the archive's bytes or on its disk. */
async function unzip<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    if (isOfTheDisk(cause)) return onDisk(() => Promise.reject(cause));
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OutsideError(
      'zip-damaged',
      `the archive is damaged or is not a .zip (${reason}); download or copy it again`,
      {
        cause,
      },
    );
  }
}

/** Errors of the file system have a call that they came from; those of zlib and yauzl do not. */
function isOfTheDisk(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}
