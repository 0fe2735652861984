import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { Database } from '../src/database.ts';
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

/** Changes a database behind the store's back. */
export async function tamper(file: string, sql: string): Promise<void> {
  const database = await Database.open(file, 'write');
  await database.execute(sql);
  await database.close();
}

/**
 * Overwrites the first page of a table or an index, in the file of a store that is closed.
 *
 * @param bytes how many at its end, where the rows begin; without it all.
 */
export async function damagePage(file: string, name: string, bytes?: number): Promise<void> {
  const database = await Database.open(file, 'read');
  const found = await database.get<{ end: number; size: number }>(
    `select rootpage * page_size as end, page_size as size from sqlite_schema, pragma_page_size where name = ?`,
    [name],
  );
  await database.close();
  if (found === undefined) throw new Error(`there is no ${name}`);
  writeFileSync(file, readFileSync(file).fill(0xaa, found.end - (bytes ?? found.size), found.end));
}
