import { OutsideError } from '@oordelenbank/model';
import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { refuse } from '../html/refusal.ts';
import type { Job } from '../imports.ts';
import { fileStates, hasFailed, seenFiles } from '../ledger.ts';
import { filesOf } from '../pages/import.ts';
import { readFields } from '../safety/form.ts';
import { named, type Operation } from './operation.ts';
import { idParameter, oneOf, pagingParameters, readPaging } from './parameters.ts';

/** Files that come in, and those that could not be read. */
export const importOperations: readonly Operation[] = [
  {
    id: 'startImport',
    method: 'post',
    path: '/imports',
    summary: 'Keep files and begin to read them; its progress is at the address in Location.',
    parameters: [],
    body: {
      'multipart/form-data': {
        type: 'object',
        properties: {
          files: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
        },
        required: ['files'],
      },
    },
    status: 202,
    answer: named('Import'),
    example: 'curl --form files=@rapport.pdf http://127.0.0.1:8350/api/v1/imports',
    cost: 'costly',
    handle:
      ({ imports }) =>
      async (c) => {
        const files = filesOf((await readFields(c))?.files);
        if (files.length === 0)
          throw new OutsideError('wrong-use', 'send one or more files in the field files, as multipart/form-data');
        return begun(c, await imports.start(files));
      },
  },
  {
    id: 'import',
    method: 'get',
    path: '/imports/{id}',
    summary: 'How far an import is, and what became of each file.',
    parameters: [{ ...idParameter, description: 'The id that the import was given.' }],
    answer: named('Import'),
    example: '/api/v1/imports/ID',
    handle:
      ({ imports }) =>
      (c) => {
        const job = imports.job(c.req.param('id') ?? '');
        return job === undefined ? refuse(c, 404, 'notFound') : c.json(withoutMore(job));
      },
  },
  {
    id: 'files',
    method: 'get',
    path: '/files',
    summary: 'Every file that was seen, by path, with what became of it and why.',
    parameters: [
      { name: 'state', in: 'query', description: 'Only files of which this became.', schema: { enum: fileStates } },
      ...pagingParameters,
    ],
    answer: named('Files'),
    example: '/api/v1/files?state=failed',
    handle: (site) => async (c) => {
      const paging = readPaging(new URL(c.req.url).searchParams);
      const asked = c.req.query('state');
      const state = asked === undefined ? undefined : oneOf('state', asked, fileStates);
      return c.json({ ...paging, files: await seenFiles(site, { ...paging, state }) });
    },
  },
  {
    id: 'retryFiles',
    method: 'post',
    path: '/files/retry',
    summary: 'Begin to read files again that failed; its progress is at the address in Location.',
    parameters: [
      { name: 'path', in: 'query', description: 'The file; all that failed without it.', schema: { type: 'string' } },
    ],
    status: 202,
    answer: named('Import'),
    example: 'curl --request POST http://127.0.0.1:8350/api/v1/files/retry',
    cost: 'costly',
    handle: (site) => async (c) => {
      const path = c.req.query('path');
      if (path !== undefined && !(await hasFailed(site, path))) return refuse(c, 404, 'notFound');
      return begun(c, await site.imports.again(path === undefined ? [] : [path]));
    },
  },
];

/** Where the progress of an import is told that has begun. */
function begun(c: Context<Env>, job: Job | undefined): Response | Promise<Response> {
  if (job === undefined) return refuse(c, 409, 'wrong', 'another import is running; wait until it has ended');
  c.header('Location', `/api/v1/imports/${job.id}`);
  return c.json(withoutMore(job), 202);
}

function withoutMore({ id, state, total, imported }: Job) {
  return { id, state, total, imported };
}
