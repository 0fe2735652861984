import { count, upheldRates } from '@oordelenbank/search';
import { type Groupings, groupings } from '@oordelenbank/store';
import { queryOf, readAsked } from '../search-request.ts';
import { named, type Operation } from './operation.ts';
import { askedParameters, oneOf } from './parameters.ts';

const units = ['part', 'report'] as const;

/** How often complaints are upheld, norms violated and recommendations followed. */
export const figureOperations: readonly Operation[] = [
  {
    id: 'rates',
    method: 'get',
    path: '/rates',
    summary: 'How often complaints are upheld, with intervals, and what the count leaves out.',
    parameters: [
      ...askedParameters,
      {
        name: 'by',
        in: 'query',
        description: `One group for each, or for each two with a comma: ${groupings.join(', ')}.`,
        schema: { type: 'string' },
      },
      { name: 'unit', in: 'query', description: 'What is counted.', schema: { enum: units, default: 'part' } },
    ],
    answer: named('Rates'),
    example: '/api/v1/rates?by=topic&ombudsman=Rotterdam',
    cost: 'counting',
    handle:
      ({ aside, reading = null }) =>
      async (c) => {
        const parameters = new URL(c.req.url).searchParams;
        const by = readBy(parameters.get('by'));
        const unit = oneOf('unit', parameters.get('unit') ?? 'part', units);
        const query = queryOf(readAsked(parameters));
        return c.json({ ...(await upheldRates(aside, { query, unit, ...(by === null ? {} : { by }) })), reading });
      },
  },
  {
    id: 'norms',
    method: 'get',
    path: '/norms',
    summary: 'How often norms of proper conduct were tested and violated, the most violated first.',
    parameters: askedParameters,
    answer: named('Norms'),
    example: '/api/v1/norms?topic=privacy',
    cost: 'counting',
    handle:
      ({ aside }) =>
      async (c) => {
        const query = queryOf(readAsked(new URL(c.req.url).searchParams));
        return c.json({ norms: await count(aside, 'norms', { query }) });
      },
  },
  {
    id: 'recommendations',
    method: 'get',
    path: '/recommendations',
    summary: 'How recommendations were answered.',
    parameters: askedParameters,
    answer: named('Recommendations'),
    example: '/api/v1/recommendations',
    cost: 'counting',
    handle:
      ({ aside }) =>
      async (c) => {
        const query = queryOf(readAsked(new URL(c.req.url).searchParams));
        return c.json({ responses: await count(aside, 'recommendations', { query }) });
      },
  },
];

/** @throws OutsideError wrong-use for what is no grouping. */
function readBy(written: string | null): Groupings {
  if (written === null || written === '') return null;
  const [first = '', second] = written.split(',');
  const one = oneOf('by', first, groupings);
  return second === undefined ? one : [one, oneOf('by', written.slice(first.length + 1), groupings)];
}
