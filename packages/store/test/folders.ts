import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../src/index.ts';

/** Path of a file that is not there yet, in a folder that goes with the test. */
export function freshPath(name = 'oordelen.db'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, name);
}

/** An empty store in a file that goes with the test. */
export async function freshStore(file = freshPath()): Promise<Store> {
  const store = await openStore(file, 'create');
  onTestFinished(() => store.close());
  return store;
}
