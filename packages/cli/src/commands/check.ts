import process from 'node:process';
import type { Command } from 'commander';
import { counted } from '../blocks.ts';
import { command, databaseOption } from '../command.ts';
import { withStore } from '../database.ts';
import { print, SOME_FAILED } from '../output.ts';

export function checkCommand(): Command {
  return command('check', {
    does: 'Verify that the database is sound: its file, its counts, and every quotation against its text. Status 1 if not.',
    example: 'check',
  })
    .addOption(databaseOption())
    .option('--contents', 'also print a hash of all contents: equal for databases that hold the same')
    .action(check);
}

async function check({ db, contents }: { db: string; contents?: true }): Promise<void> {
  await withStore(db, 'read', async (store) => {
    const faults = await store.check();
    for (const fault of faults) await print(`${db}: ${fault}`);
    if (faults.length > 0) process.exitCode = SOME_FAILED;
    else {
      const { reports, works, passages } = await store.counts();
      await print(
        `${db}: sound; ${counted(reports, 'report')} of ${counted(works, 'work')}, ${counted(passages, 'passage')}`,
      );
    }
    if (contents) await print(`contents sha256 ${await store.fingerprint()}`);
  });
}
