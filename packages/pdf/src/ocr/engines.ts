import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OutsideError } from '@oordelenbank/model';
import { type Picture, toPortableGreyMap } from './picture.ts';

/** 'tesseract.js' comes with the program; 'tesseract' is the one that is installed on the machine. */
export type OcrEngine = 'tesseract.js' | 'tesseract';

/** An engine that has been started. */
export interface Reader {
  /** The page's words with their places, as hOCR; undefined where the engine broke down on it. */
  read(picture: Picture, segmentation: Segmentation): Promise<string | undefined>;
  end(): Promise<void>;
}

/** @throws OutsideError 'wrong-use' where the machine has no Tesseract that knows Dutch. */
export function startReader(engine: OcrEngine): Promise<Reader> {
  return engine === 'tesseract' ? startInstalled() : startOwn();
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
  return {
    async read(picture, segmentation) {
      const parameters = { tessedit_pageseg_mode: segmentation, user_defined_dpi: dpiOf(picture) };
      await worker.setParameters(parameters as object);
      const reading = worker.recognize(toPortableGreyMap(picture), {}, { hocr: true, text: false });
      return reading.then(
        ({ data }) => data.hocr ?? undefined,
        () => undefined,
      );
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
