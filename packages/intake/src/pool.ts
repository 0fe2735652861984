import type { Ocr } from '@oordelenbank/pipeline';
import { Piscina } from 'piscina';
import type { WorkerLimits } from './limits.ts';
import { Sign } from './sign.ts';
import type { Answer, Outcome, TaskName, Tasks, Trouble } from './tasks.ts';

/**
 * Threads that read files, each file in one of them. A thread that takes too long, outgrows its memory or breaks down is
 * ended: its file is a failure, and the next file gets a new thread.
 */
export class WorkerPool {
  readonly #threads: Piscina;
  readonly #limits: WorkerLimits;
  readonly #ocr: Ocr | undefined;
  readonly #waiting: (() => void)[] = [];
  /** Files that were handed to the threads. */
  readonly #inHand = new Map<Sign, AbortController>();
  #free: number;

  /** @param jobs how many files are read at the same time, 1 or more. */
  constructor(jobs: number, limits: WorkerLimits, ocr?: Ocr) {
    this.#free = jobs;
    this.#limits = limits;
    this.#ocr = ocr;
    this.#threads = new Piscina({
      filename: new URL('./worker.ts', import.meta.url).href,
      name: 'answer',
      minThreads: 0,
      maxThreads: jobs,
      idleTimeout: Number.POSITIVE_INFINITY,
      // A thread that waits for its next file must still hear from its own OCR thread.
      atomics: 'disabled',
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    this.#threads.on('error', (error) => this.#giveUpWaiting(error));
  }

  /** Waits for a free thread; never rejects for what the file holds. */
  async ask<Name extends TaskName>(task: Name, path: string, bytes: Uint8Array): Promise<Outcome<Tasks[Name]>> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const answer = await this.#put(task, path, bytes);
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
    return answer as Outcome<Tasks[Name]>;
  }

  async close(): Promise<void> {
    await this.#threads.destroy();
  }

  async #put(task: TaskName, path: string, bytes: Uint8Array): Promise<Answer> {
    const sign = new Sign();
    const ender = new AbortController();
    this.#inHand.set(sign, ender);
    const stop = endAfter(this.#limits, sign, ender);
    const question = { task, path, bytes, ocr: this.#ocr, sign: sign.memory };
    try {
      const options = { signal: ender.signal, transferList: ownBuffer(bytes) };
      return (await this.#threads.run(question, options)) as Answer;
    } catch (error) {
      const reason: unknown = ender.signal.aborted ? ender.signal.reason : error;
      return { ok: false, failure: { ...whatBroke(reason, this.#limits), stage: sign.stage } };
    } finally {
      stop();
      this.#inHand.delete(sign);
    }
  }

  /**
   * A thread that breaks down as it starts has no file yet, and the file that waits for it would wait for ever. (One that
   * breaks down after its answer has no file any more: nothing is lost.)
   */
  #giveUpWaiting(error: unknown): void {
    for (const [sign, ender] of this.#inHand) if (!sign.isBegun) ender.abort(error);
  }
}

const TOO_SLOW = Symbol('too slow');

/** Ends the work on a file once its worker has given no sign for so long. */
function endAfter({ timeoutMs }: WorkerLimits, sign: Sign, ender: AbortController): () => void {
  const look = (): void => {
    const leftMs = sign.since + timeoutMs - Date.now();
    if (leftMs <= 0) ender.abort(TOO_SLOW);
    else timer = setTimeout(look, leftMs);
  };
  let timer = setTimeout(look, timeoutMs);
  return () => clearTimeout(timer);
}

/** The bytes go to the thread without being copied, unless they are part of something larger. */
function ownBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && byteLength > 0 ? [buffer] : [];
}

function whatBroke(error: unknown, { timeoutMs, memoryMb }: WorkerLimits): Trouble {
  if (error === TOO_SLOW) {
    const message = `reading it took longer than ${timeoutMs / 1000} s; try again with a longer --timeout, or leave it out`;
    return { code: 'limit-exceeded', message };
  }
  if (!(error instanceof Error)) return brokenBy(String(error));
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
