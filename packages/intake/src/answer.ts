import process from 'node:process';
import { OutsideError } from '@oordelenbank/model';
import { type PipelineOptions, readLayout, readReport, type StageName } from '@oordelenbank/pipeline';
import { prepare, type StageTime } from '@oordelenbank/store';
import { Sign } from './sign.ts';
import type { Answer, Question, TaskName, Tasks } from './tasks.ts';

type Task<Name extends TaskName> = (bytes: Uint8Array, path: string, options: Options) => Promise<Tasks[Name]>;

interface Options extends PipelineOptions {
  readonly onStage: (stage: StageName | 'rows') => void;
}

const tasks: { readonly [Name in TaskName]: Task<Name> } = {
  report: readReport,
  rows: async (bytes, path, options) => {
    const reading = await readReport(bytes, path, options);
    options.onStage('rows');
    return prepare(reading);
  },
  text: async (bytes, path, options) => {
    const { text, body, pages } = await readLayout(bytes, path, options);
    return { text, body, pages: pages.length };
  },
};

/** Does what is asked of a worker. Any error but an OutsideError is a bug, which the pool names with the file. */
export async function answer({ task, path, bytes, ocr, sign: memory }: Question): Promise<Answer> {
  const sign = new Sign(memory);
  sign.begin();
  const watch = new StopWatch();
  const onStage = (stage: StageName | 'rows'): void => {
    if (stage !== 'rows') sign.enter(stage);
    watch.begin(stage);
  };
  try {
    const value = await tasks[task](bytes, path, { ocr, onScan: () => sign.beginAnew(), onStage });
    return { ok: true, value, times: watch.stop() };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    const failure = { code: error.code, message: error.message, stage: sign.stage };
    return { ok: false, failure, times: watch.stop() };
  }
}

/** Times stages that follow each other, by the clock on the wall and by the processor time of this thread. */
class StopWatch {
  readonly #times: StageTime[] = [];
  #running: { readonly stage: string; readonly wallMs: number; readonly cpuMs: number } | undefined;

  begin(stage: string): void {
    this.stop();
    this.#running = { stage, wallMs: performance.now(), cpuMs: cpuMs() };
  }

  stop(): readonly StageTime[] {
    if (this.#running !== undefined) {
      const { stage, wallMs: wall, cpuMs: cpu } = this.#running;
      this.#times.push([stage, tenths(performance.now() - wall), tenths(cpuMs() - cpu)]);
    }
    this.#running = undefined;
    return this.#times;
  }
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function tenths(ms: number): number {
  return Math.round(10 * ms) / 10;
}
