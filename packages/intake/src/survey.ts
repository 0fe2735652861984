import path from 'node:path';
import type { FileNote, Store } from '@oordelenbank/store';
import { isArchive, plainPath } from './names.ts';
import { countListed, type Listed, listSources, type Taking } from './sources.ts';

/** Notes that are written in one transaction. */
const NOTES_AT_ONCE = 1_000;

/**
 * Writes every file under the paths down in the ledger before the first is read: what a killed import had not come to is
 * known. Files in archives are written down as they are come to.
 *
 * @param options.onCount told how many files there are so far, for a progress bar.
 */
export async function survey(
  store: Store,
  paths: readonly string[],
  { selection }: Taking,
  { onCount, signal }: { onCount: (files: number) => void; signal: AbortSignal | undefined },
): Promise<void> {
  let notes: FileNote[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    await store.note(notes);
    notes = [];
    onCount(count);
  };
  for await (const listed of listSources(paths, selection)) {
    if (signal?.aborted) break;
    count += await countListed(listed);
    notes.push(...noteOf(listed));
    if (notes.length >= NOTES_AT_ONCE) await flush();
  }
  await flush();
}

function noteOf(listed: Listed): FileNote[] {
  if (listed.state === 'ignored') return [{ path: listed.path, skipped: listed.reason }];
  return listed.state === 'listed' && !isArchive(listed.path) ? [{ path: listed.path }] : [];
}

/** Whether a file is one of the paths, or stands in a folder or an archive that is. */
export function isUnder(paths: readonly string[]): (file: string) => boolean {
  const roots = paths.map(plainPath);
  const named = new Set(roots);
  const beginnings = roots.map((root) => (root === '.' ? '' : root.endsWith('/') ? root : `${root}/`));
  const isHere = (file: string): boolean => !path.isAbsolute(file) && !file.startsWith('..');
  return (file) =>
    named.has(file) || beginnings.some((beginning) => (beginning === '' ? isHere(file) : file.startsWith(beginning)));
}
