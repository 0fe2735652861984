/** What commands cost, and the figures that are made of it. */
import { spawnSync } from 'node:child_process';

export interface Cost {
  /** Of user and system together. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Largest resident set of any process, in KiB. */
  readonly peakKib: number;
}

/** Runs a command, drops what it prints, and prints what it and its own children cost. */
const MEASURE = `
import resource, subprocess, sys, time
began = time.monotonic()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss)`;

/** @returns what the command prints. @throws where it does not end with 0. */
export function run(command: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1024 ** 2,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with status ${status}`);
  return stdout;
}

/** Needs python3, which measures. */
export function measure(command: readonly string[]): Cost {
  const [cpuSeconds = 0, wallSeconds = 0, peakKib = 0] = run('python3', ['-c', MEASURE, ...command])
    .trim()
    .split(' ')
    .map(Number);
  return { cpuSeconds, wallSeconds, peakKib };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
