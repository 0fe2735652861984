import { rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { Database, isFault } from './database.ts';
import type { Lock } from './ledger-types.ts';

const PAUSE_MS = 250;

/**
 * A file beside the database, locked by SQLite: the system releases it when the process ends, even by a kill.
 *
 * @param onWait called once where another process has it.
 * @returns undefined where the signal came first.
 */
export async function lockFile(
  file: string,
  { onWait, signal }: { onWait: () => void; signal?: AbortSignal | undefined },
): Promise<Lock | undefined> {
  let waits = false;
  while (!signal?.aborted) {
    const lock = await tryLock(file);
    if (lock !== undefined) return lock;
    if (!waits) onWait();
    waits = true;
    await setTimeout(PAUSE_MS);
  }
  return undefined;
}

async function tryLock(file: string): Promise<Lock | undefined> {
  const database = await Database.open(file, 'create', { busyTimeoutMs: 0 });
  const before = await identityOf(file);
  try {
    await database.execute('begin exclusive');
    // Whoever had it may have removed the file in the meantime; then this lock is on a file that no other process sees.
    if (before !== undefined && before === (await identityOf(file))) return { release: () => release(database, file) };
  } catch (error) {
    if (!isFault(error, 'database-busy')) throw error;
  }
  await database.close();
  return undefined;
}

async function release(database: Database, file: string): Promise<void> {
  await rm(file, { force: true });
  await database.close();
}

async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
