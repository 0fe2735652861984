import nodePath from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { OutsideError } from '@oordelenbank/model';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { onDiskAs } from './disk-names.ts';
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
  /** The archive on disk, and the folder that was named in which it stands; else the archive again. */
  readonly roots: readonly [archive: string, named: string];
  readonly budget: Budget;
  /** How often each path has been met. */
  readonly met: Map<string, number>;
  readonly selection: Selection;
  readonly only: ReadonlySet<string> | undefined;
}

/** Names are read as they stand: an odd one is a matter of its file, and not of the archive. */
const AS_THEY_STAND = { decodeStrings: false };

/**
 * The files in a .zip archive, in the order of its directory, without unpacking to disk: one file is in memory at a
 * time, and of a nested archive its bytes. A file inside is named as archive.zip/folder/name.pdf, and a second one of that
 * name as archive.zip/folder/name (2).pdf.
 *
 * @param of.named the folder that was named, in which it stands, or the archive itself.
 * @param of.only the paths to be taken, named so; all where undefined.
 */
export function readArchive(
  path: string,
  { named, selection, only }: Pick<Visit, 'selection' | 'only'> & { readonly named: string },
): AsyncGenerator<Source> {
  const budget: Budget = { bytes: MAX_ARCHIVE_BYTES, entries: MAX_ARCHIVE_ENTRIES };
  const visit: Visit = { roots: [path, named], budget, met: new Map(), selection, only };
  return entriesOf({ path, depth: 1 }, () => openOnDisk(path), visit);
}

/** How many entries the archive says it holds; 0 where it cannot be read. */
export async function countEntries(path: string): Promise<number> {
  try {
    const zip = await unzip(() => openOnDisk(path));
    zip.close();
    return zip.entryCount;
  } catch (error) {
    if (error instanceof OutsideError) return 0;
    throw error;
  }
}

/** Node takes bytes for a name where yauzl's types do not. */
function openOnDisk(path: string): Promise<ZipFile> {
  return yauzl.openPromise(onDiskAs(path) as string, AS_THEY_STAND);
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
      const name = nameInside(entry);
      if (!name.endsWith('/')) yield* readEntry(zip, entry, { path: once(path, name, visit.met), archive, visit });
    }
    yield { state: 'entered', path };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    yield { state: 'failed', path, error };
  } finally {
    zip?.close();
  }
}

function nameInside({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** A path that stands in the archive once, without what leads out of it: "/a.pdf" and "a.pdf" are "a.pdf" and "a (2).pdf". */
function once(archive: string, name: string, met: Map<string, number>): string {
  const inside = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const { dir, name: stem, ext } = nodePath.posix.parse(inside.join('/'));
  const named = (time: number): string =>
    `${archive}/${nodePath.posix.join(dir, `${stem}${time === 1 ? '' : ` (${time})`}${ext}`)}`;
  // From where the last one of the name stands: an archive may hold a million of them.
  let time = (met.get(named(1)) ?? 0) + 1;
  while (met.has(named(time))) time++;
  met.set(named(time), 1).set(named(1), time);
  return named(time);
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  { path, archive, visit }: { path: string; archive: Archive; visit: Visit },
): AsyncGenerator<Source> {
  const relative = visit.roots.map((root) => nodePath.relative(root, path));
  const isNested = isArchive(path);
  const reason = isNested ? visit.selection.refuseAll(...relative) : visit.selection.refuse(...relative);
  if (reason !== undefined) {
    yield { state: 'ignored', path, reason };
    return;
  }
  if (!isWanted(path, visit.only)) return;
  try {
    refuse(entry);
    const bytes = await unzip(async () => buffer(await zip.openReadStreamPromise(entry)));
    if (crc32(bytes) !== entry.crc32) {
      throw new OutsideError('zip-damaged', 'it is damaged inside the archive (its checksum differs); copy that again');
    }
    if (!isNested) yield { state: 'found', path, bytes };
    else if (archive.depth < MAX_ARCHIVE_DEPTH) {
      yield* entriesOf({ path, depth: archive.depth + 1 }, () => yauzl.fromBufferPromise(bytes, AS_THEY_STAND), visit);
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

/** Stored as it is, and deflated. Source: PKWARE APPNOTE 6.3.10, section 4.4.5. */
const METHODS: readonly number[] = [0, 8];

/** yauzl holds an entry to the size that it declares, so that the declared size can be trusted. */
function refuse(entry: Entry): void {
  const { uncompressedSize: unpacked, compressedSize: packed, compressionMethod: method } = entry;
  if (nameInside(entry).split('/').includes('..')) {
    throw new OutsideError('zip-damaged', 'its name leads out of the archive, as those of attacks do; leave it out');
  }
  if (entry.isEncrypted()) {
    throw new OutsideError('zip-damaged', 'it is locked with a password inside the archive; unpack the archive first');
  }
  if (!METHODS.includes(method)) {
    throw new OutsideError(
      'zip-damaged',
      `it is packed by a method (${method}) that is not known here; unpack it first`,
    );
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
