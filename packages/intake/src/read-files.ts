import { availableParallelism } from 'node:os';
import type { Ocr } from '@oordelenbank/pipeline';
import { DEFAULT_LIMITS, type WorkerLimits } from './limits.ts';
import { WorkerPool } from './pool.ts';
import { readSource } from './sources.ts';
import type { Outcome, TaskName, Tasks } from './tasks.ts';

export interface ReadOptions {
  /** How many files are read at the same time; default: as many as there are cores. */
  readonly jobs?: number | undefined;
  readonly limits?: Partial<WorkerLimits> | undefined;
  /** Which OCR reads scanned pages; default 'tesseract.js'. */
  readonly ocr?: Ocr | undefined;
}

/** The files' contents in the order of the paths, each with its path or with the reason why it could not be read. */
export async function* readFiles<Name extends TaskName>(
  task: Name,
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<{ readonly path: string; readonly outcome: Outcome<Tasks[Name]> }> {
  const jobs = Math.min(jobsOf(options), paths.length);
  const pool = new WorkerPool(jobs, limitsOf(options), options.ocr);
  const window: { path: string; outcome: Promise<Outcome<Tasks[Name]>> }[] = [];
  try {
    for (const path of paths) {
      window.push({ path, outcome: readOne(pool, task, path) });
      if (window.length > 2 * jobs) yield* take(window);
    }
    while (window.length > 0) yield* take(window);
  } finally {
    await pool.close();
  }
}

export function jobsOf({ jobs }: ReadOptions): number {
  return jobs ?? availableParallelism();
}

export function limitsOf({ limits }: ReadOptions): WorkerLimits {
  return { ...DEFAULT_LIMITS, ...limits };
}

async function* take<Value>(window: { path: string; outcome: Promise<Value> }[]) {
  const first = window.shift();
  if (first) yield { path: first.path, outcome: await first.outcome };
}

async function readOne<Name extends TaskName>(
  pool: WorkerPool,
  task: Name,
  path: string,
): Promise<Outcome<Tasks[Name]>> {
  const source = await readSource(path);
  if (source.state === 'found') return pool.ask(task, path, source.bytes);
  return { ok: false, failure: { code: source.error.code, message: source.error.message } };
}
