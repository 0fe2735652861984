import process from 'node:process';
import { MultiBar } from 'cli-progress';
import { say as sayPlainly } from './output.ts';

/** Shows how far an import is, on standard error: a bar on a terminal, elsewhere a line now and then. */
export interface Progress {
  /** One more file is done. */
  step(failed: number): void;
  /** A message that does not disturb the bar. */
  say(message: string): void;
  stop(): void;
}

/** Time between two lines where there is no terminal. */
const LINE_EVERY_MS = 10_000;

/** @param count counts the files to come; the bar starts without waiting for it. */
export function openProgress(count: () => Promise<number>): Progress {
  return process.stderr.isTTY ? openBar(count) : openLines();
}

function openBar(count: () => Promise<number>): Progress {
  const bars = new MultiBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} files, {failed} failed, {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  const bar = bars.create(0, 0, { failed: 0 });
  void count().then((total) => bar.setTotal(total));
  return {
    step: (failed) => bar.increment({ failed }),
    say: (message) => {
      bars.log(`${message}\n`);
      bars.update();
    },
    stop: () => bars.stop(),
  };
}

function openLines(): Progress {
  let done = 0;
  let last = performance.now();
  return {
    step: (failed) => {
      done++;
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      sayPlainly(`${done} files so far, ${failed} failed`);
    },
    say: sayPlainly,
    stop: () => {},
  };
}
