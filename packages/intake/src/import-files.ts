import { createHash } from 'node:crypto';
import type { Reading } from '@oordelenbank/model';
import type { Store } from '@oordelenbank/store';
import { WorkerPool } from './pool.ts';
import { jobsOf, limitsOf, type ReadOptions } from './read-files.ts';
import { findSources } from './sources.ts';
import type { Outcome, Trouble } from './tasks.ts';

/** What became of one file. done: saved. duplicate: these bytes are in under another path. skipped: this path with these bytes is in. */
export interface ImportEvent {
  readonly path: string;
  readonly state: 'done' | 'duplicate' | 'skipped' | 'failed' | 'ignored';
  /** Id of the report in the database; null where there is none. */
  readonly report: string | null;
  readonly error: Trouble | null;
}

export interface ImportOptions extends ReadOptions {
  /** Once aborted, the files in hand are finished and saved, and no more are taken up. */
  readonly signal?: AbortSignal | undefined;
}

/** A file that is being read, with the paths met meanwhile that hold the same bytes. */
interface InHand {
  readonly path: string;
  readonly sha256: string;
  readonly followers: string[];
}

interface Settled {
  readonly file: InHand;
  readonly outcome: Outcome<Reading>;
}

/** Readings that are saved in one transaction; few enough that a batch takes a moment, enough to spread its cost. */
const BATCH = 16;

/** Longest time that a finished reading waits for its batch, in milliseconds. */
const BATCH_WAIT_MS = 2000;

/**
 * Brings files, folders and .zip archives into the database, each file once, and says what became of each: `done` when it
 * is saved. Files are read in threads, and written in batches by this one; no more than a few are in memory at a time. The
 * first of several files with the same bytes is the one that is kept, however many threads there are.
 */
export async function* importFiles(
  store: Store,
  paths: readonly string[],
  options: ImportOptions = {},
): AsyncGenerator<ImportEvent> {
  const jobs = jobsOf(options);
  const pool = new WorkerPool(jobs, limitsOf(options), options.ocr);
  const desk = new Desk(store, pool);
  try {
    for await (const source of findSources(paths)) {
      if (options.signal?.aborted) break;
      if (source.state === 'found') yield* desk.take(source);
      else if (source.state === 'failed') yield await desk.refuse(source.path, null, source.error);
      else yield { path: source.path, state: 'ignored', report: null, error: null };
      while (desk.inHand > 2 * jobs) yield* desk.next();
    }
    while (desk.inHand > 0) yield* desk.next();
    yield* desk.save();
  } finally {
    await pool.close();
  }
}

/** Keeps what is being read and what waits to be saved. */
class Desk {
  readonly #store: Store;
  readonly #pool: WorkerPool;
  /** By SHA-256: every file that is not saved yet. */
  readonly #unsaved = new Map<string, InHand>();
  readonly #reading = new Map<InHand, Promise<Settled>>();
  #settled: Settled[] = [];
  #lastSaved = performance.now();

  constructor(store: Store, pool: WorkerPool) {
    this.#store = store;
    this.#pool = pool;
  }

  /** How many files are being read or wait for a thread. */
  get inHand(): number {
    return this.#reading.size;
  }

  async *take({ path, bytes }: { path: string; bytes: Uint8Array }): AsyncGenerator<ImportEvent> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const ahead = this.#unsaved.get(sha256);
    if (ahead) ahead.followers.push(path);
    else if ((await this.#store.lookUp({ path, sha256 })) !== 'new') yield await this.#follow(path, sha256);
    else {
      const file: InHand = { path, sha256, followers: [] };
      this.#unsaved.set(sha256, file);
      this.#reading.set(
        file,
        this.#pool.ask('report', path, bytes).then((outcome) => ({ file, outcome })),
      );
    }
  }

  /** Waits until one of the files in hand has been read, and saves where it is time to. */
  async *next(): AsyncGenerator<ImportEvent> {
    const settled = await Promise.race(this.#reading.values());
    this.#reading.delete(settled.file);
    this.#settled.push(settled);
    const waitedMs = performance.now() - this.#lastSaved;
    if (this.#settled.length >= BATCH || waitedMs > BATCH_WAIT_MS) yield* this.save();
  }

  async *save(): AsyncGenerator<ImportEvent> {
    const settled = this.#settled;
    this.#settled = [];
    await this.#store.save(settled.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])));
    this.#lastSaved = performance.now();
    for (const { file, outcome } of settled) {
      const { path, sha256, followers } = file;
      this.#unsaved.delete(sha256);
      if (outcome.ok) yield { path, state: 'done', report: idOf(sha256), error: null };
      else yield await this.refuse(path, sha256, outcome.failure);
      for (const follower of followers) {
        yield outcome.ok ? await this.#follow(follower, sha256) : await this.refuse(follower, sha256, outcome.failure);
      }
    }
  }

  async refuse(path: string, sha256: string | null, { code, message }: Trouble): Promise<ImportEvent> {
    await this.#store.recordFailure({ path, sha256, code, message });
    return { path, state: 'failed', report: null, error: { code, message } };
  }

  /** A file whose bytes are in. */
  async #follow(path: string, sha256: string): Promise<ImportEvent> {
    const isSame = (await this.#store.lookUp({ path, sha256 })) === 'same';
    if (!isSame) await this.#store.addCopy({ path, sha256 });
    return { path, state: isSame ? 'skipped' : 'duplicate', report: idOf(sha256), error: null };
  }
}

/** The id that the store gives to a report. */
function idOf(sha256: string): string {
  return sha256.slice(0, 16);
}
