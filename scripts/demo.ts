/** `pnpm demo`: imports the sample reports into a fresh database and answers three questions from it, by the commands that a reader can repeat. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const database = 'demo.db';

function oordeel(question: string, ...args: string[]): void {
  const shown = args.map((arg) => (/\s/u.test(arg) ? `'${arg}'` : arg)).join(' ');
  process.stdout.write(`\n── ${question}\n   pnpm -s oordeel ${shown} --db ${database}\n\n`);
  const command = [path.join(root, 'packages/cli/src/main.ts'), ...args, '--db', database];
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

for (const ending of ['', '-wal', '-shm']) rmSync(path.join(root, database + ending), { force: true });

const letter = 'corpus/nationale-ombudsman-2019/dochter-met-machtiging/letter.txt';
oordeel('The sample reports go into a database', 'import', 'corpus');
oordeel('Where do reports say something about access to data?', 'search', 'gegevens verstrekt', '--limit', '5');
oordeel('How often are complaints about privacy upheld?', 'stats', '--topic', 'privacy');
oordeel(`Which past cases are like the complaint in ${letter}?`, 'similar', '--text', letter, '--limit', '2');
process.stdout.write(
  `\nThe database is ${path.join(root, database)}; ask it more with --db ${database}.\n` +
    `In a browser: pnpm -s oordeel serve --db ${database}, and open http://127.0.0.1:8350/\n`,
);
