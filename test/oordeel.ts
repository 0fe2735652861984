import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Its lines, without empty ones. */
  readonly stderr: readonly string[];
}

/** Runs the real command line in a folder, as a process of its own. */
export function oordeel(
  args: readonly string[],
  { cwd, input = '', uid }: { cwd: string; input?: string; uid?: number },
): Run {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [path.join(root, 'packages/cli/src/main.ts'), ...args],
    { cwd, input, encoding: 'utf8', maxBuffer: 1024 ** 3, ...(uid === undefined ? {} : { uid, gid: uid }) },
  );
  if (error) throw error;
  return { status, stdout, stderr: stderr.split('\n').filter((line) => line !== '') };
}

/** Lines of JSON. */
export function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
