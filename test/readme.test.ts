import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './files.ts';
import { oordeel, root } from './oordeel.ts';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

/** The commands in the README's blocks of shell, in order. */
const examples = [...readme.matchAll(/^```sh\n(?<block>[\s\S]*?)^```/gmu)]
  .flatMap(({ groups }) => (groups?.block ?? '').split('\n'))
  .filter((line) => line.startsWith('pnpm -s oordeel '));

let folder = '';

beforeAll(() => {
  folder = temporaryFolder();
  symlinkSync(path.join(root, 'corpus'), path.join(folder, 'corpus'));
});

/** Runs a line of shell in the folder, with the command line in place of pnpm, which would look for this project there. */
function shell(line: string): { status: number | null; stdout: string; stderr: string } {
  const script = `oordeel() { "${process.execPath}" "${path.join(root, 'packages/cli/src/main.ts')}" "$@"; }\n`;
  const command = line.replaceAll('pnpm -s oordeel', 'oordeel');
  return spawnSync('bash', ['-c', script + command], { cwd: folder, encoding: 'utf8', maxBuffer: 1024 ** 3 });
}

test.each(examples)(
  '%s',
  (example) => {
    const { status, stdout, stderr } = shell(example);
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    const isWritten = example.includes(' > ') || stdout.length > 0;
    expect(isWritten).toBe(true);
  },
  120_000,
);

const commands = [
  'import',
  'search',
  'similar',
  'stats',
  'show',
  'export',
  'check',
  'backup',
  'extract',
  'text',
  'cite',
  'evaluate',
];

test.each(commands)('the README shows the example that %s --help gives', (name) => {
  const { stdout } = oordeel([name, '--help'], { cwd: folder });
  const example = /^Example:\n {2}(?<line>.+)$/mu.exec(stdout)?.groups?.line;
  expect(examples).toContain(example);
});

test('the help lists every command', () => {
  const { stdout } = oordeel(['--help'], { cwd: folder });
  const listed = [...stdout.matchAll(/^ {2}(?<name>[a-z]+) /gmu)].map(({ groups }) => groups?.name);
  expect(listed.toSorted()).toEqual(expect.arrayContaining(commands.toSorted()));
});
