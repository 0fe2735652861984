import { OutsideError } from '@oordelenbank/model';

/** What is wrong with a query, and where; it becomes an OutsideError when the whole query is at hand. */
export class QueryFault extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }

  /**
   * The error for a person, which points at the place:
   *
   *     the query cannot be read at character 9: this bracket is not closed: termijn ▸(klacht OR
   */
  toError(query: string): OutsideError {
    const before = clean(query.slice(Math.max(0, this.at - SHOWN), this.at));
    const behind = clean(query.slice(this.at, this.at + SHOWN));
    return new OutsideError(
      'wrong-use',
      `the query cannot be read at character ${this.at + 1}: ${clean(this.message)}: ${before}▸${behind}`,
      { cause: this },
    );
  }
}

/** Characters of the query that are shown on either side. */
const SHOWN = 40;

/** In one line and without characters that steer a terminal. */
function clean(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ');
}
