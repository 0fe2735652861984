import { OutsideError } from '@oordelenbank/model';
import { readLayout, readReport } from '@oordelenbank/pipeline';
import type { Answer, Question, TaskName, Tasks } from './tasks.ts';

const tasks: { readonly [Name in TaskName]: (bytes: Uint8Array, path: string) => Promise<Tasks[Name]> } = {
  report: readReport,
  text: async (bytes, path) => {
    const { text, body, pages } = await readLayout(bytes, path);
    return { text, body, pages: pages.length };
  },
};

/** Does what is asked of a worker. Any error but an OutsideError is a bug: it ends the worker, and the pool names the file. */
export async function answer({ task, path, bytes }: Question): Promise<Answer> {
  try {
    return { ok: true, value: await tasks[task](bytes, path) };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return { ok: false, failure: { code: error.code, message: error.message } };
  }
}
