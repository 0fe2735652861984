import process from 'node:process';
import { OutsideError } from '@oordelenbank/model';
import { CommanderError } from 'commander';
import { endOnFailedOutput, say, WRONG_USE } from './output.ts';
import { program } from './program.ts';

/** Carries out one command line, and leaves its exit status in `process.exitCode`. */
export async function run(): Promise<void> {
  endOnFailedOutput();
  enterUsersFolder();
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
    else if (error instanceof OutsideError) {
      say(`oordeel: ${error.message}`);
      process.exitCode = WRONG_USE;
    } else throw error;
  }
}

/** pnpm runs a script in the folder of its package.json, and says in INIT_CWD where the user was. */
function enterUsersFolder(): void {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  if (script === 'oordeel' && folder !== undefined) process.chdir(folder);
}
