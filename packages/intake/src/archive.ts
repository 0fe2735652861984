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
import { isArchive, isHidden, isReport } from './names.ts';
import type { Source } from './sources.ts';

/** What is left of the limits on one archive and all that is nested in it. */
interface Budget {
  bytes: number;
  entries: number;
}

/**
 * The files in a .zip archive, in the order of its directory, without unpacking to disk: one file is in memory at a
 * time, and of a nested archive its bytes. A file inside is named as archive.zip/folder/name.pdf.
 */
export function readArchive(path: string): AsyncGenerator<Source> {
  const budget: Budget = { bytes: MAX_ARCHIVE_BYTES, entries: MAX_ARCHIVE_ENTRIES };
  return entriesOf(path, () => yauzl.openPromise(path), { budget, depth: 1 });
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

async function* entriesOf(
  path: string,
  open: () => Promise<ZipFile>,
  { budget, depth }: { budget: Budget; depth: number },
): AsyncGenerator<Source> {
  let zip: ZipFile | undefined;
  try {
    zip = await unzip(open);
    const entries = zip.eachEntry();
    for (;;) {
      const { value: entry, done } = await unzip(() => entries.next());
      if (done) return;
      spend(budget, entry);
      if (!entry.fileName.endsWith('/')) yield* readEntry(zip, entry, { path, budget, depth });
    }
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
  { path: archive, budget, depth }: { path: string; budget: Budget; depth: number },
): AsyncGenerator<Source> {
  const path = `${archive}/${entry.fileName}`;
  if (isHidden(entry.fileName) || !(isReport(path) || isArchive(path))) {
    yield { state: 'ignored', path };
    return;
  }
  try {
    refuseBomb(entry);
    const bytes = await unzip(async () => buffer(await zip.openReadStreamPromise(entry)));
    if (!isArchive(path)) yield { state: 'found', path, bytes };
    else if (depth < MAX_ARCHIVE_DEPTH) {
      yield* entriesOf(path, () => yauzl.fromBufferPromise(bytes), { budget, depth: depth + 1 });
    } else
      throw new OutsideError('limit-exceeded', `archives are nested deeper than ${MAX_ARCHIVE_DEPTH}; unpack it first`);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    yield { state: 'failed', path, error };
  }
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
