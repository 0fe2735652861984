import { type StageName, stages } from '@oordelenbank/pipeline';

/** Places in the shared memory. */
const STAGE = 0;
const SINCE = 1;
const BEGUN = 2;
const CELLS = 3;

/** How far a worker is with its file, in memory that it shares with the pool, so that it can be told even of one that hangs. */
export class Sign {
  readonly memory: SharedArrayBuffer;
  readonly #cells: Float64Array;

  /** @param memory of the same sign on the other side. */
  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(CELLS * Float64Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#cells = new Float64Array(memory);
  }

  get stage(): StageName | undefined {
    return stages[(this.#cells[STAGE] ?? 0) - 1];
  }

  /** When the worker last began something that has its own time, in epoch milliseconds; 0 before. */
  get since(): number {
    return this.#cells[SINCE] ?? 0;
  }

  /** Whether a worker has taken the file up. */
  get isBegun(): boolean {
    return this.#cells[BEGUN] === 1;
  }

  begin(): void {
    this.#cells[BEGUN] = 1;
  }

  enter(stage: StageName): void {
    this.#cells[STAGE] = stages.indexOf(stage) + 1;
  }

  /** The limit of time begins anew. */
  beginAnew(): void {
    this.#cells[SINCE] = Date.now();
  }
}
