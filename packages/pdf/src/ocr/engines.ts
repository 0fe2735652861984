import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { OutsideError } from '@oordelenbank/model';
import { type Picture, toPortableGreyMap } from './picture.ts';

/** 'tesseract.js' comes with the program; 'tesseract' is the one that is installed on the machine. */
export type OcrEngine = 'tesseract.js' | 'tesseract';

/** An engine that has been started. */
export interface Reader {
  /** The page's words with their places, as hOCR; undefined where the engine broke down on it, and can only be ended. */
  read(picture: Picture, segmentation: Segmentation): Promise<string | undefined>;
  end(): Promise<void>;
}

/**
 * Readers between two files. To start the engine that comes along and to have it compiled takes a fifth of a page's time;
 * it remembers nothing of a page. One that nobody needs does not keep the program from ending.
 */
const idle = new Map<OcrEngine, Reader>();

/** @throws OutsideError 'wrong-use' where the machine has no Tesseract that knows Dutch. */
export async function takeReader(engine: OcrEngine): Promise<Reader> {
  const reader = idle.get(engine);
  idle.delete(engine);
  return reader ?? (await (engine === 'tesseract' ? startInstalled() : startOwn()));
}

/** Keeps a reader for the next file; of two that were used at the same time one. */
export async function giveBack(engine: OcrEngine, reader: Reader): Promise<void> {
  await idle.get(engine)?.end();
  idle.set(engine, reader);
}

/**
 * How the page is cut into lines: 3 finds columns by itself, and takes the numbers before items for one, of which it drops
 * the narrow ones; 4 reads one column. Source: tesseract --help-psm.
 */
type Segmentation = '3' | '4';

/** The installed one, wherever the system finds it. */
const PROGRAM = 'tesseract';

/** Where the engine is to write what else it has to say. */
const SILENT = '/dev/null';

/** The Tesseract that is compiled to WebAssembly, in a thread of its own, with the Dutch model from its package. */
async function startOwn(): Promise<Reader> {
  const { createWorker, OEM } = await import('tesseract.js');
  const require = createRequire(import.meta.url);
  const model = require.resolve('@tesseract.js-data/nld/package.json');
  const langPath = path.join(path.dirname(model), '4.0.0_best_int');
  const errorHandler = () => {}; // An error comes as a rejection too; without this it is thrown a second time.
  const options = { langPath, cacheMethod: 'none', errorHandler };
  const worker = await createWorker('nld', OEM.LSTM_ONLY, options, { debug_file: SILENT } as object);
  const { worker: thread } = worker as unknown as { readonly worker: Worker };
  thread.unref();
  return {
    async read(picture, segmentation) {
      const parameters = { tessedit_pageseg_mode: segmentation, user_defined_dpi: dpiOf(picture) };
      thread.ref();
      try {
        await worker.setParameters(parameters as object);
        const reading = worker.recognize(toPortableGreyMap(picture), {}, { hocr: true, text: false });
        return await reading.then(
          ({ data }) => data.hocr ?? undefined,
          () => undefined,
        );
      } finally {
        thread.unref();
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

async function startInstalled(): Promise<Reader> {
  const { code, stdout } = await run(['--list-langs']);
  if (code !== 0 || !/^nld$/mu.test(stdout)) {
    const what = code === undefined ? 'tesseract is not installed' : 'the installed tesseract does not know Dutch';
    throw new OutsideError(
      'wrong-use',
      `${what}; install tesseract-ocr and tesseract-ocr-nld, or leave --ocr out to use the OCR that comes along`,
    );
  }
  return {
    async read(picture, segmentation) {
      const options = ['-l', 'nld', '--psm', segmentation, '--dpi', dpiOf(picture), 'hocr'];
      const read = await run(['stdin', 'stdout', ...options], toPortableGreyMap(picture));
      return read.code === 0 ? read.stdout : undefined;
    },
    async end() {},
  };
}

/** @returns code undefined where the program is not there. */
function run(
  words: readonly string[],
  input: Uint8Array = new Uint8Array(),
): Promise<{ code: number | null | undefined; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(PROGRAM, words, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, OMP_THREAD_LIMIT: '1' }, // Its threads wait for each other more than they work.
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', () => resolve({ code: undefined, stdout: '' }));
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(parts).toString('utf8') }));
    child.stdin.on('error', () => {}); // It may end before it has taken all of the picture; its exit code tells.
    child.stdin.end(input);
  });
}

function dpiOf({ scale }: Picture): string {
  return String(Math.max(70, Math.round(scale * 72)));
}
