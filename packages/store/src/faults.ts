import { type ErrorCode, OutsideError } from '@oordelenbank/model';

const DAMAGED = [
  'database-damaged',
  'is damaged; put back a copy of it, or import the reports into a new one',
] as const;

/** What a person can do about each fault of SQLite that comes from outside the program. Source: sqlite.org/rescode.html. */
const faults: Readonly<Record<string, readonly [code: ErrorCode, advice: string]>> = {
  SQLITE_BUSY: ['database-busy', 'is in use by another program; wait until that has ended, then try again'],
  SQLITE_LOCKED: ['database-busy', 'is in use by another program; wait until that has ended, then try again'],
  SQLITE_PROTOCOL: ['database-busy', 'is in use by another program; wait until that has ended, then try again'],
  SQLITE_READONLY: ['database-unwritable', 'may not be written; check its rights and those of its folder'],
  SQLITE_PERM: ['database-unwritable', 'may not be opened; check its rights and those of its folder'],
  SQLITE_AUTH: ['database-unwritable', 'may not be opened; check its rights and those of its folder'],
  SQLITE_CANTOPEN: ['database-unwritable', 'could not be opened; check that its folder is there and may be written'],
  SQLITE_FULL: ['database-unwritable', 'could not grow: the disk is full; make room, then try again'],
  SQLITE_IOERR: [
    'database-unwritable',
    'could not be read or written: the disk failed; check the disk, then try again',
  ],
  SQLITE_NOTADB: ['database-foreign', 'is no SQLite database; name another file with --db'],
  SQLITE_CORRUPT: DAMAGED,
};

/** The error to throw for one of SQLite: an OutsideError where a person can do something about it, else the error itself. */
export function faultOf(path: string, error: Error): Error {
  const [code, advice] = faults['code' in error ? String(error.code) : ''] ?? [];
  return code === undefined ? error : new OutsideError(code, `${path} ${advice}`, { cause: error });
}

/** The error for a file that begins as a database and goes on as none. */
export function damaged(path: string, cause: Error): OutsideError {
  const [code, advice] = DAMAGED;
  return new OutsideError(code, `${path} ${advice}`, { cause });
}
