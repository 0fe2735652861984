import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { temporaryFolder } from './files.ts';
import { oordeel, root } from './oordeel.ts';

test('serve prints the address to open and nothing else, answers there, and ends when it is told to', async () => {
  const main = path.join(root, 'packages/cli/src/main.ts');
  const child = spawn(process.execPath, [main, 'serve', '--port', '0'], { cwd: temporaryFolder() });
  let printed = '';
  for await (const data of child.stdout) {
    printed += String(data);
    if (printed.includes('\n')) break;
  }
  expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/u);
  const page = await fetch(printed.trim());
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<html lang="nl"')]);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('serve lets other machines in only with a password', () => {
  const { status, stderr } = oordeel(['serve', '--host', '0.0.0.0'], { cwd: temporaryFolder() });
  expect(status).toBe(2);
  expect(stderr.join(' ')).toContain('OORDEEL_PASSWORD');
});

test('serve refuses a file that is no database of ours', () => {
  const { status, stderr } = oordeel(['serve', '--db', path.join(root, 'README.md')], { cwd: temporaryFolder() });
  expect([status, stderr.length]).toEqual([2, 1]);
});
