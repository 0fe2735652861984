import type { ImportEvent, PlannedFile } from '@oordelenbank/intake';
import type { LedgerEntry } from '@oordelenbank/store';
import { counted } from './blocks.ts';
import { failedLine } from './output.ts';

/** Files that a summary names; the ledger has them all. */
const MOST_SLOW = 5;
const MOST_FAILED = 20;

/** A file that took less is not slow. */
const SLOW_MS = 1_000;

interface Slow {
  readonly path: string;
  readonly pages: number;
  readonly tookMs: number;
}

/** What became of the files of one import, without keeping them. */
export class Tally {
  readonly counts: Record<ImportEvent['state'] | PlannedFile['state'], number> = {
    ...{ done: 0, duplicate: 0, skipped: 0, failed: 0, ignored: 0, new: 0 },
  };
  /** Of files that were read. */
  pages = 0;
  readonly started = new Date();
  #slowest: Slow[] = [];
  readonly #failed: string[] = [];

  add({ path, state, error, pages = 0, tookMs = 0 }: ImportEvent | PlannedFile): void {
    this.counts[state]++;
    this.pages += pages;
    if (error !== null && this.#failed.length < MOST_FAILED) this.#failed.push(failedLine(path, error.message));
    if (tookMs < SLOW_MS) return;
    this.#slowest.push({ path, pages, tookMs });
    this.#slowest = this.#slowest.toSorted((one, other) => other.tookMs - one.tookMs).slice(0, MOST_SLOW);
  }

  /** Every file of an import: done + duplicate + skipped + failed. */
  get seen(): number {
    const { done, duplicate, skipped, failed } = this.counts;
    return done + duplicate + skipped + failed;
  }

  summary(): string {
    const { done, duplicate, skipped, failed } = this.counts;
    if (this.seen === 0) return `no PDF, HTML or .zip found${this.#leftAlone()}`;
    const states = `${done} done, ${duplicate} duplicate, ${skipped} skipped (in already), ${failed} failed`;
    return [`${counted(this.seen, 'file')}: ${states}${this.#leftAlone()}`, ...this.#slow(), ...this.#failures()].join(
      '\n',
    );
  }

  /** What an import would do. */
  plan(): string {
    const { duplicate, skipped, failed } = this.counts;
    const seen = this.counts.new + duplicate + skipped + failed;
    const states = `${this.counts.new} to be read, ${duplicate} duplicate, ${skipped} in already, ${failed} that cannot be read`;
    return `${counted(seen, 'file')}: ${states}${this.#leftAlone()}; nothing was written`;
  }

  #leftAlone(): string {
    const { ignored } = this.counts;
    return ignored === 0 ? '' : `; ${counted(ignored, 'file')} of other kinds left alone`;
  }

  #slow(): string[] {
    const lines = this.#slowest.map(
      ({ path, pages, tookMs }) => `  ${(tookMs / 1000).toFixed(1)} s  ${failedLine(path, counted(pages, 'page'))}`,
    );
    return lines.length === 0 ? [] : ['slowest:', ...lines];
  }

  #failures(): string[] {
    const more = this.counts.failed - this.#failed.length;
    if (this.#failed.length === 0) return [];
    return ['failed:', ...this.#failed.map((line) => `  ${line}`), ...(more > 0 ? [`  and ${more} more`] : [])];
  }
}

export type LedgerCounts = Record<LedgerEntry['state'], number>;

export function emptyLedger(): LedgerCounts {
  return { queued: 0, running: 0, done: 0, duplicate: 0, failed: 0, skipped: 0 };
}

/** How the ledger accounts for files, as an equation. */
export function accountOf({ done, duplicate, failed, skipped, queued, running }: LedgerCounts): string {
  const waiting = queued + running;
  const seen = done + duplicate + failed + skipped + waiting;
  const sum = `${done} done + ${duplicate} duplicate + ${failed} failed + ${skipped} left alone`;
  return waiting === 0
    ? `every file is accounted for: ${sum} = ${seen} seen`
    : `the ledger: ${sum} + ${waiting} still to be read = ${seen} seen`;
}
