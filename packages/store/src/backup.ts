import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { OutsideError } from '@oordelenbank/model';
import { Database, isFault } from './database.ts';
import { faultOf } from './faults.ts';

/**
 * A sound copy of the database at this moment, also while an import writes to it; it stands there whole or not at all.
 *
 * @throws OutsideError wrong-use where the target is there, database-unwritable where it cannot be written.
 */
export async function backUp(database: Database, target: string): Promise<void> {
  if (existsSync(target)) {
    throw new OutsideError('wrong-use', `${target} is there already; name a file that is not there yet`);
  }
  const unfinished = `${target}.unfinished`;
  const remove = async (): Promise<void> => {
    for (const file of [unfinished, `${unfinished}-journal`]) await rm(file, { force: true });
  };
  await remove();
  try {
    await copy(database, unfinished, target);
    await verify(unfinished, target);
    await rename(unfinished, target);
  } finally {
    await remove();
  }
}

/** It is the target that cannot be written, never the database, which is only read. */
async function copy(database: Database, unfinished: string, target: string): Promise<void> {
  try {
    await database.all('vacuum into ?', [unfinished]);
  } catch (error) {
    if (isFault(error, 'database-unwritable') && error.cause instanceof Error) throw faultOf(target, error.cause);
    throw error;
  }
}

async function verify(copy: string, target: string): Promise<void> {
  const database = await Database.open(copy, 'read');
  try {
    const rows = await database.all<{ integrity_check: string }>('pragma integrity_check');
    if (rows.every((row) => row.integrity_check === 'ok')) return;
  } finally {
    await database.close();
  }
  throw new OutsideError('database-damaged', `the copy ${target} was not written well; check the disk and try again`);
}
