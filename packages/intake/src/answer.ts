import { OutsideError } from '@oordelenbank/model';
import { type ReadingOptions, readLayout, readReport } from '@oordelenbank/pipeline';
import type { Answer, Question, TaskName, Tasks } from './tasks.ts';

type Task<Name extends TaskName> = (bytes: Uint8Array, path: string, options: ReadingOptions) => Promise<Tasks[Name]>;

const tasks: { readonly [Name in TaskName]: Task<Name> } = {
  report: readReport,
  text: async (bytes, path, options) => {
    const { text, body, pages } = await readLayout(bytes, path, options);
    return { text, body, pages: pages.length };
  },
};

/** Does what is asked of a worker. Any error but an OutsideError is a bug: it ends the worker, and the pool names the file. */
export async function answer({ task, path, bytes, ocr }: Question, onScan: () => void): Promise<Answer> {
  try {
    return { ok: true, value: await tasks[task](bytes, path, { ocr, onScan }) };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return { ok: false, failure: { code: error.code, message: error.message } };
  }
}
