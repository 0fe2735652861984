import { OutsideError } from '@oordelenbank/model';
import { facetFields } from '@oordelenbank/store';
import { hitOrders } from '../search-request.ts';
import type { Parameter } from './operation.ts';

const MAX_LIMIT = 100;
const MAX_OFFSET = 10_000;
const DEFAULT_LIMIT = 20;

/** Which stretch of a list is asked for. */
export interface Paging {
  readonly limit: number;
  readonly offset: number;
}

export const idParameter: Parameter = {
  ...{ name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  description: 'An id, a report number, a path, or the beginning of an id.',
};

export const limitParameter: Parameter = {
  ...{ name: 'limit', in: 'query', description: 'How many at most.' },
  schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
};

export const pagingParameters: readonly Parameter[] = [
  limitParameter,
  {
    ...{ name: 'offset', in: 'query', description: 'How many of the first to pass over.' },
    schema: { type: 'integer', minimum: 0, maximum: MAX_OFFSET, default: 0 },
  },
];

/** The question of a search: its words, and its filters one by one. */
export const askedParameters: readonly Parameter[] = [
  {
    ...{ name: 'q', in: 'query', schema: { type: 'string', maxLength: 10_000 } },
    description: 'Words, phrases, AND, OR, NOT, and filters such as outcome:upheld year:2010..2016.',
  },
  ...facetFields.map(
    (field): Parameter => ({
      ...{ name: field, in: 'query', schema: { type: 'array', items: { type: 'string' } } },
      description: `The filter ${field}: of values; one of them must hold.`,
    }),
  ),
];

export const orderParameter: Parameter = {
  ...{ name: 'sort', in: 'query', description: 'The order of the passages.' },
  schema: { enum: hitOrders, default: 'best' },
};

/** @throws OutsideError wrong-use for a number out of bounds. */
export function readPaging(parameters: URLSearchParams): Paging {
  return {
    limit: readLimit(parameters.get('limit')),
    offset: readNumber('offset', parameters.get('offset') ?? '0', [0, MAX_OFFSET]),
  };
}

/** @throws OutsideError wrong-use for a number out of bounds. */
export function readLimit(written: string | null | undefined): number {
  return readNumber('limit', written ?? String(DEFAULT_LIMIT), [1, MAX_LIMIT]);
}

function readNumber(name: string, written: string, [from, to]: readonly [number, number]): number {
  const value = /^\d{1,6}$/u.test(written) ? Number(written) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new OutsideError(
    'wrong-use',
    `${name} must be a whole number from ${from} to ${to}, and not ${written.slice(0, 40)}`,
  );
}

/** @throws OutsideError wrong-use for what is none of them. */
export function oneOf<Value extends string>(name: string, written: string, values: readonly Value[]): Value {
  const value = values.find((known) => known === written);
  if (value === undefined)
    throw new OutsideError('wrong-use', `${name} must be one of ${values.join(', ')}, and not ${written.slice(0, 40)}`);
  return value;
}
