import process from 'node:process';
import { MultiBar } from 'cli-progress';
import { say as sayPlainly } from './output.ts';
import type { Tally } from './tally.ts';

/** Shows how far an import is, on standard error: a bar on a terminal, elsewhere a line now and then. */
export interface Progress {
  /** How many files there are, as far as is known. */
  expect(files: number): void;
  /** One more file is done. */
  step(tally: Tally): void;
  /** A message that does not disturb the bar. */
  say(message: string): void;
  stop(): void;
}

/** Time between two lines where there is no terminal. */
const LINE_EVERY_MS = 10_000;

export function openProgress(): Progress {
  return process.stderr.isTTY ? openBar() : openLines();
}

function openBar(): Progress {
  const bars = new MultiBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} files, {pages} pages, {rate}, {failed} failed, {left} left',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  const speed = new Speed();
  const bar = bars.create(0, 0, { pages: 0, rate: '', failed: 0, left: '…' });
  return {
    expect: (files) => {
      speed.total = files;
      bar.setTotal(files);
    },
    step: (tally) => {
      const { pages, counts } = tally;
      bar.update(tally.seen, { pages, rate: speed.rate(tally), failed: counts.failed, left: speed.left(tally) });
    },
    say: (message) => {
      bars.log(`${message}\n`);
      bars.update();
    },
    stop: () => bars.stop(),
  };
}

function openLines(): Progress {
  const speed = new Speed();
  let last = performance.now();
  return {
    expect: (files) => {
      speed.total = files;
    },
    step: (tally) => {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      const { pages, seen, counts } = tally;
      const share = speed.total > seen ? ` of ${speed.total}` : '';
      sayPlainly(
        `${seen}${share} files, ${pages} pages, ${speed.rate(tally)}, ${counts.failed} failed, ${speed.left(tally)} left`,
      );
    },
    say: sayPlainly,
    stop: () => {},
  };
}

/** How fast an import goes and how long it will still take. */
class Speed {
  total = 0;
  readonly #started = performance.now();

  rate(tally: Tally): string {
    const seconds = this.#seconds();
    return `${(tally.seen / seconds).toFixed(1)} files/s, ${(tally.pages / seconds).toFixed(0)} pages/s`;
  }

  left({ seen }: Tally): string {
    if (seen === 0 || this.total <= seen) return '0 s';
    const seconds = ((this.total - seen) / seen) * this.#seconds();
    if (seconds < 90) return `${Math.ceil(seconds)} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  }

  #seconds(): number {
    return Math.max(0.001, (performance.now() - this.#started) / 1000);
  }
}
