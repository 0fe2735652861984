/** Why a file could not be read, or a command not be carried out. */
export type ErrorCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'source-lost'
  | 'file-empty'
  | 'file-unknown'
  | 'pdf-damaged'
  | 'pdf-encrypted'
  | 'pdf-without-pages'
  | 'zip-damaged'
  | 'limit-exceeded'
  | 'database-missing'
  | 'database-foreign'
  | 'database-newer'
  | 'database-busy'
  | 'database-unwritable'
  | 'database-damaged'
  | 'wrong-use';

/**
 * A fault of the outside: a broken file, a wrong option. Its message is one line that gives the value and what to do;
 * only the command line and the web catch it. A fault of our own is any other error, and is never caught.
 */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
