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

/** By which version files are read. */
interface Reading {
  readonly version: Version;
  /** Whether what an older version has read at a path is read again. */
  readonly isAgain: (path: string) => boolean;
}

/** A file that has been read and is not saved yet. */
interface Settled {
  readonly file: InHand;
  readonly outcome: Outcome<Prepared>;
  readonly tookMs: number;
}

/** What became of files, once it is written down. */
interface Told {
  readonly events: readonly ImportEvent[];
  readonly promise: Promise<Told>;
}

/** Readings that are saved in one transaction; few enough that a batch takes a moment, enough to spread its cost. */
const BATCH = 64;

/** Characters of readings above which a batch is saved though it is smaller; 64 usual reports have five million. */
const MAX_BATCH_CHARACTERS = 16_000_000;

/** Longest time that a finished reading waits for its batch, in milliseconds. */
const BATCH_WAIT_MS = 2_000;

/** Files, and batches of them, of which something is being written down above which no further file is taken up. */
const MAX_UNTOLD = 64;

/** Bytes of files in hand above which no further file is taken up. */
const MAX_BYTES_IN_HAND = 256 * 1024 ** 2;

/**
 * Where every file is accounted for: keeps what is being read and what waits to be saved. While a batch is being saved,
 * further files are taken up and read.
 */
export class Desk {
  readonly #store: Store;
  readonly #reader: Store;
  readonly #pool: WorkerPool;
  readonly #by: Reading;
  /** By SHA-256: every file that is not saved yet. */
  readonly #unsaved = new Map<string, InHand>();
  readonly #reading = new Map<InHand, Promise<Settled>>();
  /** What is being written down. */
  readonly #telling = new Set<Promise<Told>>();
  /** The batch that is saved last. */
  #saving: Promise<unknown> | undefined;
  #bytesInHand = 0;
  #settled: Settled[] = [];
  /** Of the readings that are settled. */
  #characters = 0;
  #left: FileNote[] = [];
  #lastSaved = performance.now();

  /**
   * @param stores the one that is written, and another one of the same database for looking up, which need not wait until
   * a batch is saved.
   */
  constructor(stores: { write: Store; read: Store }, pool: WorkerPool, by: Reading) {
    this.#store = stores.write;
    this.#reader = stores.read;
    this.#pool = pool;
    this.#by = by;
  }

  /** Whether there is anything to wait for. */
  get isBusy(): boolean {
    return this.#reading.size + this.#telling.size > 0;
  }

  /** @param files how many may be in hand. */
  hasRoom(files: number): boolean {
    const isToldSoon = this.#telling.size < MAX_UNTOLD;
    return this.#reading.size < files && isToldSoon && this.#bytesInHand < MAX_BYTES_IN_HAND;
  }

  /** Takes up a file; what becomes of it is told by `next`. */
  async take(source: Source): Promise<void> {
    const { path } = source;
    if (source.state === 'found') await this.#read(path, source.bytes);
    else if (source.state === 'failed')
      this.#tellLater(this.refuse({ path, sha256: null, ...troubleOf(source.error) }).then((event) => [event]));
    else if (source.state === 'entered') await this.#store.forgetFailure(path);
    else {
      this.#left.push({ path, skipped: source.reason });
      this.#tellLater(Promise.resolve([{ path, state: 'ignored', report: null, error: null }]));
    }
  }

  /** Waits until a file has been read, which is to be settled, or until there are events to tell. */
  next(): Promise<Settled | Told> {
    return Promise.race([...this.#reading.values(), ...this.#telling]);
  }

  /** Takes a file that has been read out of hand, and begins to save where it is time to. */
  async settle(settled: Settled): Promise<void> {
    this.#reading.delete(settled.file);
    this.#bytesInHand -= settled.file.size;
    this.#settled.push(settled);
    this.#characters += settled.outcome.ok ? charactersOf(settled.outcome.value) : 0;
    const isLarge = this.#settled.length >= BATCH || this.#characters >= MAX_BATCH_CHARACTERS;
    const isLate = performance.now() - this.#lastSaved > BATCH_WAIT_MS;
    if (isLarge || isLate || this.#reading.size === 0) await this.#beginToSave();
  }

  /** Begins to save all that has been read, once the batch before it is saved. */
  async #beginToSave(): Promise<void> {
    await this.#saving;
    const saving = this.#save();
    this.#saving = saving;
    this.#tellLater(saving);
  }

  /** Tells, once, what became of files. */
  tell({ events, promise }: Told): readonly ImportEvent[] {
    this.#telling.delete(promise);
    return events;
  }

  /** Saves all that has been read, and tells what is left to tell. */
  async *finish(): AsyncGenerator<ImportEvent> {
    await this.#beginToSave();
    for (const telling of this.#telling) yield* this.tell(await telling);
  }

  #tellLater(events: Promise<readonly ImportEvent[]>): void {
    const promise: Promise<Told> = events.then((all) => ({ events: all, promise }));
    promise.catch(() => undefined); // Whoever waits for it next is told.
    this.#telling.add(promise);
  }

  async #save(): Promise<readonly ImportEvent[]> {
    const [settled, left] = [this.#settled, this.#left];
    [this.#settled, this.#left, this.#characters] = [[], [], 0];
    await this.#write(settled.filter(({ file }) => !file.isAgain));
    await this.#write(settled.filter(({ file }) => file.isAgain));
    if (left.length > 0) await this.#store.note(left);
    this.#lastSaved = performance.now();
    const events: ImportEvent[] = [];
    for (const one of settled) events.push(...(await this.#eventsOf(one)));
    return events;
  }

  async refuse(failure: Failure & Pick<Trouble, 'code'>): Promise<ImportEvent> {
    const { path, code, message, stage } = failure;
    await this.#store.recordFailure({ ...failure, stage: stage ?? 'find', version: this.#by.version });
    return { path, state: 'failed', report: null, error: { code, message } };
  }

  async #read(path: string, bytes: Uint8Array): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const size = bytes.length;
    const ahead = this.#unsaved.get(sha256);
    if (ahead !== undefined) {
      ahead.followers.push(path);
      return;
    }
    const known = await this.#reader.lookUp({ path, sha256 }, this.#by.isAgain(path) ? this.#by.version : undefined);
    if (known === 'same' || known === 'copy') {
      this.#tellLater(this.#follow(path, sha256, size).then((event) => [event]));
      return;
    }
    const file: InHand = { path, sha256, size, followers: [], isAgain: known === 'older' };
    this.#unsaved.set(sha256, file);
    this.#bytesInHand += size;
    // It is written down behind the batch that is being saved, and before its own; meanwhile it is read.
    this.#tellLater(this.#store.begin(file).then(() => []));
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

  async #eventsOf({ file, outcome, tookMs }: Settled): Promise<readonly ImportEvent[]> {
    const { path, sha256, size, followers } = file;
    this.#unsaved.delete(sha256);
    const events: ImportEvent[] = [];
    if (outcome.ok) {
      const { pages } = outcome.value.source;
      events.push({ path, state: 'done', report: idOf(sha256), error: null, pages, tookMs });
      for (const follower of followers) events.push(await this.#follow(follower, sha256, size));
      return events;
    }
    const { failure, times } = outcome;
    const stage = failure.stage ?? 'start';
    for (const refused of [path, ...followers]) {
      const event = await this.refuse({ path: refused, sha256, size, ...failure, stage, ...(times && { times }) });
      events.push({ ...event, tookMs });
    }
    return events;
  }

  /** A file whose bytes are in. */
  async #follow(path: string, sha256: string, size: number): Promise<ImportEvent> {
    const isSame = (await this.#store.lookUp({ path, sha256 })) === 'same';
    await (isSame ? this.#store.forgetFailure(path) : this.#store.addCopy({ path, sha256, size }));
    return { path, state: isSame ? 'skipped' : 'duplicate', report: idOf(sha256), error: null };
  }
}

function troubleOf({ code, message }: Trouble): Trouble {
  return { code, message };
}

function charactersOf({ rows, passageRows, texts }: Prepared): number {
  return [passageRows, texts, ...Object.values(rows)].reduce((sum, { length }) => sum + length, 0);
}

/** The id that the store gives to a report. */
function idOf(sha256: string): string {
  return sha256.slice(0, 16);
}
