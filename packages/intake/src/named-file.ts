import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { onDiskAs } from './disk-names.ts';
import { isArchive } from './names.ts';
import { openListed } from './sources.ts';

/** The file on disk that a path of the ledger is in: itself, or the archive around it. */
export async function fileOnDisk(file: string): Promise<string> {
  for (const { index } of file.matchAll(/\//gu)) {
    const archive = file.slice(0, index);
    if (isArchive(archive) && (await isFile(archive))) return archive;
  }
  return file;
}

/** The bytes of a path of the ledger, within the limits of an import; undefined where they cannot be had. */
export async function readNamed(file: string): Promise<Uint8Array | undefined> {
  const sources = openListed({ state: 'listed', path: await fileOnDisk(file) }, { only: new Set([file]) });
  for await (const source of sources) if (source.state === 'found' && source.path === file) return source.bytes;
  return undefined;
}

/** Whether a path of the ledger, or the archive around it, is still on disk. */
export async function isOnDisk(file: string): Promise<boolean> {
  return isFile(await fileOnDisk(file));
}

/** Whether there is anything on disk under a name. */
export async function isThere(file: string): Promise<boolean> {
  return (await kindOf(file)) !== undefined;
}

async function isFile(file: string): Promise<boolean> {
  return (await kindOf(file))?.isFile() ?? false;
}

/** Undefined where there is nothing, or nothing that may be looked at. */
export async function kindOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(onDiskAs(file));
  } catch {
    return undefined;
  }
}
