import { Worker } from 'node:worker_threads';
import type { Ocr } from '@oordelenbank/pipeline';
import type { WorkerLimits } from './limits.ts';
import { type Answer, type Outcome, type Question, SCAN, type TaskName, type Tasks, type Trouble } from './tasks.ts';

/**
 * Threads that read files, each file in one of them. A thread that takes too long, outgrows its memory or breaks down is
 * ended: its file is a failure, and the next file gets a new thread.
 */
export class WorkerPool {
  readonly #limits: WorkerLimits;
  readonly #ocr: Ocr | undefined;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /** @param jobs how many files are read at the same time, 1 or more. */
  constructor(jobs: number, limits: WorkerLimits, ocr?: Ocr) {
    this.#free = jobs;
    this.#limits = limits;
    this.#ocr = ocr;
  }

  /** Waits for a free thread; never rejects for what the file holds. */
  async ask<Name extends TaskName>(task: Name, path: string, bytes: Uint8Array): Promise<Outcome<Tasks[Name]>> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const answer = await this.#put({ task, path, bytes, ocr: this.#ocr });
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
    return answer as Outcome<Tasks[Name]>;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
    });
    this.#all.add(worker);
    // A thread may break down after its answer; its file is in, so it is only not asked again.
    worker.on('error', () => this.#dismiss(worker));
    worker.on('exit', () => this.#dismiss(worker));
    return worker;
  }

  #dismiss(worker: Worker): void {
    this.#all.delete(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
  }

  #put(question: Question): Promise<Answer> {
    const worker = this.#idle.pop() ?? this.#hire();
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(answer);
      };
      const fail = (failure: Trouble): void => {
        settle({ ok: false, failure });
        void worker.terminate();
      };
      const onMessage = (message: Answer | typeof SCAN): void => {
        if (message === SCAN) {
          timer.refresh();
          return;
        }
        this.#idle.push(worker);
        settle(message);
      };
      const onError = (error: Error): void => fail(whatBroke(error, this.#limits));
      const onExit = (): void => fail(brokenBy('its thread ended'));
      const timer = setTimeout(() => fail(tooSlow(this.#limits)), this.#limits.timeoutMs);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(question);
    });
  }
}

function tooSlow({ timeoutMs }: WorkerLimits): Trouble {
  const message = `reading it took longer than ${timeoutMs / 1000} s; try again with a longer --timeout, or leave it out`;
  return { code: 'limit-exceeded', message };
}

function whatBroke(error: Error, { memoryMb }: WorkerLimits): Trouble {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { code: 'limit-exceeded', message: `reading it took more than ${memoryMb} MiB of memory; leave it out` };
  }
  return brokenBy(`${error.name}: ${error.message}`);
}

function brokenBy(reason: string): Trouble {
  return {
    code: 'broken',
    message: `the program broke down on it (${reason.replace(/\s+/gu, ' ')}); this is our fault, please report it`,
  };
}
