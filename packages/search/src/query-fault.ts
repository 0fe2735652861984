import { OutsideError } from '@oordelenbank/model';

/** What can be wrong with a query, in sentences of one language. */
export interface FaultWords {
  readonly tooLong: (most: number) => string;
  readonly tooManyWords: (most: number) => string;
  readonly tooDeep: () => string;
  readonly notOpened: () => string;
  readonly notClosed: () => string;
  readonly quotationNotClosed: () => string;
  readonly wordMissing: () => string;
  readonly onlyRefusals: () => string;
  readonly filterInside: (example: string) => string;
  readonly onlyFilters: () => string;
  readonly noFilter: (name: string, known: readonly string[]) => string;
  readonly valueMissing: (field: string) => string;
  readonly noValue: (value: string, field: string, known: readonly string[]) => string;
  readonly noYear: (value: string) => string;
}

/** The words of the command line, and of errors everywhere. */
export const englishFaults: FaultWords = {
  tooLong: (most) => `it is longer than ${most} characters`,
  tooManyWords: (most) => `it has more than ${most} words`,
  tooDeep: () => 'brackets stand too deep in each other',
  notOpened: () => 'this bracket was not opened',
  notClosed: () => 'this bracket is not closed',
  quotationNotClosed: () => 'this quotation mark is not closed',
  wordMissing: () => 'a word is missing here',
  onlyRefusals: () => 'NOT needs words that are asked for beside it',
  filterInside: (example) => `a filter cannot stand in brackets or beside OR; write its alternatives as ${example}`,
  onlyFilters: () => 'words are no filter; write field:value, such as outcome:upheld',
  noFilter: (name, known) => `there is no filter '${name}'; there are: ${known.join(', ')}`,
  valueMissing: (field) => `a value of '${field}' is missing`,
  noValue: (value, field, known) => `'${value}' is no value of '${field}'; there are: ${known.join(', ')}`,
  noYear: (value) => `'${value}' is no year; write 2016, 2010..2016, 2010.. or ..2016`,
};

/** Chooses the sentence among those of a language. */
type Saying = (words: FaultWords) => string;

/** What is wrong with a query, and where; it becomes a QueryError when the whole query is at hand. */
export class QueryFault extends Error {
  readonly at: number;
  readonly saying: Saying;

  constructor(saying: Saying, at: number) {
    super(saying(englishFaults));
    this.saying = saying;
    this.at = at;
  }
}

/**
 * A query that cannot be read. Its message points at the place:
 *
 *     the query cannot be read at character 9: this bracket is not closed: termijn ▸(klacht OR
 */
export class QueryError extends OutsideError {
  /** Which character of the query, from 1. */
  readonly character: number;
  /** The words around it, with ▸ before it. */
  readonly place: string;
  readonly #saying: Saying;

  constructor(query: string, fault: QueryFault) {
    const { at, message, saying } = fault;
    const before = clean(query.slice(Math.max(0, at - SHOWN), at));
    const place = `${before}▸${clean(query.slice(at, at + SHOWN))}`;
    super('wrong-use', `the query cannot be read at character ${at + 1}: ${clean(message)}: ${place}`, {
      cause: fault,
    });
    this.character = at + 1;
    this.place = place;
    this.#saying = saying;
  }

  /** What is wrong, in other words than those of the message. */
  sayIn(words: FaultWords): string {
    return clean(this.#saying(words));
  }
}

/** Characters of the query that are shown on either side. */
const SHOWN = 40;

/** In one line and without characters that steer a terminal. */
function clean(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ');
}
