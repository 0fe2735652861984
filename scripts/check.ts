/** `pnpm check`: types, lint, unused and the quick tests, side by side where that is faster; ends with the status of the worst. */
import { spawn } from 'node:child_process';

const run = (script: string): Promise<boolean> =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn('pnpm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => output.push(data));
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}  ${script}  ${seconds} s\n`);
      if (status !== 0) process.stdout.write(Buffer.concat(output));
      resolve(status === 0);
    });
  });

const results = await Promise.all(['types', 'lint', 'unused', 'test:quick'].map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
