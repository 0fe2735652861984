import { OutsideError } from '@oordelenbank/model';

const MAX_LIMIT = 100;
const MAX_OFFSET = 10_000;

/** Which stretch of a list is asked for. */
export interface Paging {
  readonly limit: number;
  readonly offset: number;
}

/** @throws OutsideError wrong-use for a number out of bounds. */
export function readPaging(parameters: URLSearchParams, defaultLimit = 20): Paging {
  return {
    limit: readNumber(parameters, 'limit', { from: 1, to: MAX_LIMIT, otherwise: defaultLimit }),
    offset: readNumber(parameters, 'offset', { from: 0, to: MAX_OFFSET, otherwise: 0 }),
  };
}

function readNumber(
  parameters: URLSearchParams,
  name: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): number {
  const written = parameters.get(name);
  if (written === null) return otherwise;
  const value = /^\d{1,6}$/u.test(written) ? Number(written) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new OutsideError('wrong-use', `${name} must be a whole number from ${from} to ${to}`);
}
