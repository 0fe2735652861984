import type { LedgerEntry } from '@oordelenbank/store';
import type { Site } from './env.ts';

/** What can have become of a file, in the order in which it is asked for. */
export const fileStates = [
  'failed',
  'done',
  'duplicate',
  'skipped',
  'queued',
  'running',
] as const satisfies readonly LedgerEntry['state'][];
export type FileState = (typeof fileStates)[number];

/** A file that was seen, with what became of it. */
export interface SeenFile {
  readonly path: string;
  /** What it was called in the browser that it came from; else its path. */
  readonly name: string;
  readonly state: FileState;
  readonly report: string | null;
  /** Why it failed or was left alone; null for others. */
  readonly code: string | null;
  readonly message: string | null;
}

/** A stretch of the ledger, by path. */
export async function seenFiles(
  { store, names }: Pick<Site, 'store' | 'names'>,
  { state, limit, offset }: { state: FileState | undefined; limit: number; offset: number },
): Promise<SeenFile[]> {
  const files: SeenFile[] = [];
  let passed = 0;
  for await (const entry of store.ledger(state)) {
    if (passed++ < offset) continue;
    const { path, report, error, message } = entry;
    files.push({ path, name: names.nameOf(path), state: entry.state, report, code: error, message });
    if (files.length === limit) break;
  }
  return files;
}

/** Whether a path is one that failed: only such a path is read again. */
export async function hasFailed({ store }: Pick<Site, 'store'>, path: string): Promise<boolean> {
  for await (const failed of store.ledger('failed')) if (failed.path === path) return true;
  return false;
}
