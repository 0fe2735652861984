import { OutsideError } from '@oordelenbank/model';
import { refuse } from '../html/refusal.ts';
import type { Job } from '../imports.ts';
import { failuresOf, filesOf } from '../pages/import.ts';
import { readFields } from '../safety/form.ts';
import { named, type Operation } from './operation.ts';
import { idParameter, pagingParameters, readPaging } from './parameters.ts';

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
        const job = await imports.start(files);
        if (job === undefined) return refuse(c, 409, 'wrong', 'another import is running; wait until it has ended');
        c.header('Location', `/api/v1/imports/${job.id}`);
        return c.json(withoutMore(job), 202);
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
    id: 'failures',
    method: 'get',
    path: '/failures',
    summary: 'Files that could not be read, with the reasons.',
    parameters: pagingParameters,
    answer: named('Failures'),
    example: '/api/v1/failures',
    handle: (site) => async (c) => {
      const paging = readPaging(new URL(c.req.url).searchParams);
      return c.json({ ...paging, failures: await failuresOf(site, paging) });
    },
  },
];

function withoutMore({ id, state, total, imported }: Job) {
  return { id, state, total, imported };
}
