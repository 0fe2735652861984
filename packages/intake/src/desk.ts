import { createHash } from 'node:crypto';
import type { Account, Failure, FileNote, Prepared, Store, Version } from '@oordelenbank/store';
import type { WorkerPool } from './pool.ts';
import type { Source } from './sources.ts';
import type { Outcome, Trouble } from './tasks.ts';

/** What became of one file. done: saved. duplicate: these bytes are in under another path. skipped: this path with these bytes is in. */
export interface ImportEvent {
  readonly path: string;
  readonly state: 'done' | 'duplicate' | 'skipped' | 'failed' | 'ignored';
  /** Id of the report in the database; null where there is none. */
  readonly report: string | null;
  readonly error: Trouble | null;
  /** Of a file that was read now. */
  readonly pages?: number;
  /** What reading it took. */
  readonly tookMs?: number;
}

/** A file that is being read, with the paths met meanwhile that hold the same bytes. */
interface InHand {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly followers: string[];
  /** Whether the reading takes the place of an older one. */
  readonly isAgain: boolean;
}

/** A file that has been read and is not saved yet. */
interface Settled {
  readonly file: InHand;
  readonly outcome: Outcome<Prepared>;
  readonly tookMs: number;
}

/** Readings that are saved in one transaction; few enough that a batch takes a moment, enough to spread its cost. */
const BATCH = 64;

/** Longest time that a finished reading waits for its batch, in milliseconds. */
const BATCH_WAIT_MS = 2_000;

/** Bytes of files in hand above which no further file is taken up. */
const MAX_BYTES_IN_HAND = 256 * 1024 ** 2;

/** Where every file is accounted for: keeps what is being read and what waits to be saved. */
export class Desk {
  readonly #store: Store;
  readonly #pool: WorkerPool;
  readonly #by: { readonly version: Version; readonly again: boolean };
  /** By SHA-256: every file that is not saved yet. */
  readonly #unsaved = new Map<string, InHand>();
  readonly #reading = new Map<InHand, Promise<Settled>>();
  #bytesInHand = 0;
  #settled: Settled[] = [];
  #left: FileNote[] = [];
  #lastSaved = performance.now();

  /** @param by the version that reads, and whether it reads again what an older one has read. */
  constructor(store: Store, pool: WorkerPool, by: { version: Version; again: boolean }) {
    this.#store = store;
    this.#pool = pool;
    this.#by = by;
  }

  /** How many files are being read or wait for a thread. */
  get inHand(): number {
    return this.#reading.size;
  }

  /** @param files how many may be in hand. */
  hasRoom(files: number): boolean {
    return this.inHand < files && this.#bytesInHand < MAX_BYTES_IN_HAND;
  }

  async *take(source: Source): AsyncGenerator<ImportEvent> {
    const { path } = source;
    if (source.state === 'found') yield* this.#read(path, source.bytes);
    else if (source.state === 'failed') yield await this.refuse({ path, sha256: null, ...troubleOf(source.error) });
    else if (source.state === 'entered') await this.#store.forgetFailure(path);
    else {
      this.#left.push({ path, skipped: source.reason });
      yield { path, state: 'ignored', report: null, error: null };
    }
  }

  /** Waits until one of the files in hand has been read. */
  read(): Promise<Settled> {
    return Promise.race(this.#reading.values());
  }

  /** Takes a file that has been read out of hand, and saves where it is time to. */
  async *settle(settled: Settled): AsyncGenerator<ImportEvent> {
    this.#reading.delete(settled.file);
    this.#bytesInHand -= settled.file.size;
    this.#settled.push(settled);
    const isLate = performance.now() - this.#lastSaved > BATCH_WAIT_MS;
    if (this.#settled.length >= BATCH || isLate || this.inHand === 0) yield* this.save();
  }

  async *save(): AsyncGenerator<ImportEvent> {
    const settled = this.#settled;
    this.#settled = [];
    await this.#write(settled.filter(({ file }) => !file.isAgain));
    await this.#write(settled.filter(({ file }) => file.isAgain));
    if (this.#left.length > 0) await this.#store.note(this.#left);
    this.#left = [];
    this.#lastSaved = performance.now();
    for (const one of settled) yield* this.#tell(one);
  }

  async refuse(failure: Failure & Trouble): Promise<ImportEvent> {
    const { path, code, message, stage } = failure;
    await this.#store.recordFailure({ ...failure, stage: stage ?? 'find', version: this.#by.version });
    return { path, state: 'failed', report: null, error: { code, message } };
  }

  async *#read(path: string, bytes: Uint8Array): AsyncGenerator<ImportEvent> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const size = bytes.length;
    const ahead = this.#unsaved.get(sha256);
    if (ahead !== undefined) {
      ahead.followers.push(path);
      return;
    }
    const known = await this.#store.lookUp({ path, sha256 }, this.#by.again ? this.#by.version : undefined);
    if (known === 'same' || known === 'copy') {
      yield await this.#follow(path, sha256, size);
      return;
    }
    const file: InHand = { path, sha256, size, followers: [], isAgain: known === 'older' };
    await this.#store.begin(file);
    this.#unsaved.set(sha256, file);
    this.#bytesInHand += size;
    this.#reading.set(file, this.#ask(file, bytes));
  }

  async #ask(file: InHand, bytes: Uint8Array): Promise<Settled> {
    const outcome = await this.#pool.ask('rows', file.path, bytes);
    const tookMs = (outcome.times ?? []).reduce((sum, [, wallMs]) => sum + wallMs, 0);
    return { file, outcome, tookMs };
  }

  async #write(settled: readonly Settled[]): Promise<void> {
    const readings = settled.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
    if (readings.length === 0) return;
    const { version } = this.#by;
    const how = new Map(
      settled.map(({ file, outcome }): [string, Account] => [file.sha256, { version, times: outcome.times ?? [] }]),
    );
    await this.#store.savePrepared(readings, { how, replace: settled[0]?.file.isAgain === true });
  }

  async *#tell({ file, outcome, tookMs }: Settled): AsyncGenerator<ImportEvent> {
    const { path, sha256, size, followers } = file;
    this.#unsaved.delete(sha256);
    if (outcome.ok) {
      const { pages } = outcome.value.source;
      yield { path, state: 'done', report: idOf(sha256), error: null, pages, tookMs };
      for (const follower of followers) yield await this.#follow(follower, sha256, size);
      return;
    }
    const { failure, times } = outcome;
    for (const refused of [path, ...followers]) {
      yield { ...(await this.refuse({ path: refused, sha256, size, ...failure, ...(times && { times }) })), tookMs };
    }
  }

  /** A file whose bytes are in. */
  async #follow(path: string, sha256: string, size: number): Promise<ImportEvent> {
    const isSame = (await this.#store.lookUp({ path, sha256 })) === 'same';
    if (!isSame) await this.#store.addCopy({ path, sha256, size });
    return { path, state: isSame ? 'skipped' : 'duplicate', report: idOf(sha256), error: null };
  }
}

function troubleOf({ code, message }: Trouble): Trouble {
  return { code, message };
}

/** The id that the store gives to a report. */
function idOf(sha256: string): string {
  return sha256.slice(0, 16);
}
