import path from 'node:path';
import process from 'node:process';
import { OutsideError } from '@oordelenbank/model';
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

interface Options {
  readonly db: string;
  readonly contents?: true;
}

async function check(options: Options): Promise<void> {
  try {
    await checkReadable(options);
  } catch (error) {
    if (!(error instanceof OutsideError) || error.code !== 'database-damaged') throw error;
    await print(error.message.replace(path.resolve(options.db), () => `${options.db}:`));
    process.exitCode = SOME_FAILED;
  }
}

async function checkReadable({ db, contents }: Options): Promise<void> {
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
