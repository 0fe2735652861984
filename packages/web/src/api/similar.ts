import { OutsideError } from '@oordelenbank/model';
import { type Basis, bases, type SimilarOptions, type SimilarTo, similar } from '@oordelenbank/search';
import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { refuse } from '../html/refusal.ts';
import { MAX_TEXT_LENGTH, readQuestion } from '../question-file.ts';
import { named, type Operation, type Parameter } from './operation.ts';
import { idParameter, limitParameter, oneOf, readLimit } from './parameters.ts';

const similarParameters: readonly Parameter[] = [
  limitParameter,
  {
    name: 'by',
    in: 'query',
    description: `What they must have in common, with commas: ${bases.join(', ')}.`,
    schema: { type: 'string' },
  },
  { name: 'filter', in: 'query', description: 'Filters as in search.', schema: { type: 'string' } },
  {
    name: 'otherVerdict',
    in: 'query',
    description: 'Only cases that were judged otherwise.',
    schema: { type: 'boolean', default: false },
  },
];

/** Past cases like a report or like a new complaint. */
export const similarOperations: readonly Operation[] = [
  {
    id: 'similarToReport',
    method: 'get',
    path: '/reports/{id}/similar',
    summary: 'Past cases like a report, best first, each with the reasons.',
    parameters: [idParameter, ...similarParameters],
    answer: named('SimilarCases'),
    example: '/api/v1/reports/RA1433817/similar?limit=1',
    cost: 'counting',
    handle:
      ({ aside }) =>
      async (c) => {
        const stored = await aside.report(c.req.param('id') ?? '');
        if (stored === undefined) return refuse(c, 404, 'notFound');
        return c.json({ cases: await similar(aside, { report: stored.id }, readOptions(c)) });
      },
  },
  {
    id: 'similarToText',
    method: 'post',
    path: '/similar',
    summary: 'Past cases like a new complaint, which is sent as text or as a PDF and not kept.',
    parameters: similarParameters,
    body: {
      'text/plain': { type: 'string', maxLength: MAX_TEXT_LENGTH },
      'application/pdf': { type: 'string', contentMediaType: 'application/pdf' },
    },
    answer: named('SimilarCases'),
    example:
      "curl --header 'Content-Type: text/plain' --data 'De gemeente beantwoordt mijn brief niet.' http://127.0.0.1:8350/api/v1/similar",
    cost: 'costly',
    handle:
      ({ aside }) =>
      async (c) =>
        c.json({ cases: await similar(aside, await readTo(c), readOptions(c)) }),
  },
];

function readOptions(c: Context<Env>): SimilarOptions {
  const by = c.req
    .query('by')
    ?.split(',')
    .map((name): Basis => oneOf('by', name, bases));
  return {
    limit: readLimit(c.req.query('limit')),
    otherVerdict: c.req.query('otherVerdict') === 'true',
    filter: c.req.query('filter') ?? '',
    ...(by === undefined ? {} : { by }),
  };
}

/** @throws OutsideError wrong-use for another kind of body, limit-exceeded for a long text, or as the reading of a PDF. */
async function readTo(c: Context<Env>): Promise<SimilarTo> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim();
  if (type === 'application/pdf') {
    const outcome = await readQuestion(await c.req.blob(), '.pdf');
    if (outcome.ok) return { reading: outcome.value };
    throw new OutsideError('wrong-use', outcome.failure.message);
  }
  if (type !== 'text/plain') throw new OutsideError('wrong-use', 'send the complaint as text/plain or application/pdf');
  const text = await c.req.text();
  if (text.length > MAX_TEXT_LENGTH)
    throw new OutsideError('limit-exceeded', `the text is longer than ${MAX_TEXT_LENGTH} characters`);
  if (text.trim() === '') throw new OutsideError('wrong-use', 'the text is empty');
  return { text };
}
