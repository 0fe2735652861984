import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { OutsideError } from '@oordelenbank/model';
import { Database } from './database.ts';

/** A sound copy of the database at this moment, also while an import writes to it; it stands there whole or not at all. */
export async function backUp(database: Database, target: string): Promise<void> {
  if (existsSync(target)) {
    throw new OutsideError('wrong-use', `${target} is there already; name a file that is not there yet`);
  }
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    await database.all('vacuum into ?', [unfinished]);
    await verify(unfinished, target);
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
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
