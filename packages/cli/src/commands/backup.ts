import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { command, databaseOption } from '../command.ts';
import { withStore } from '../database.ts';
import { print } from '../output.ts';

export function backupCommand(): Command {
  return command('backup', {
    does: 'Copy the database, as it is at this moment, to another file, and verify the copy; also while an import runs.',
    example: 'backup copy.db',
  })
    .argument('<file>', 'where to; nothing is written over')
    .addOption(databaseOption())
    .action(backUp);
}

async function backUp(file: string, { db }: { db: string }): Promise<void> {
  await withStore(db, 'read', async (store) => {
    await store.backUp(file);
    const { reports } = await store.counts();
    await print(`${file}: a sound copy of ${db}; ${reports} reports, ${(await stat(file)).size} bytes`);
  });
}
