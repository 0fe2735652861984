import type { ErrorCode, Reading, Span } from '@oordelenbank/model';
import type { Ocr, StageName } from '@oordelenbank/pipeline';
import type { Prepared, StageTime } from '@oordelenbank/store';

/** What can be asked of a worker about one file, and what comes back. */
export interface Tasks {
  readonly report: Reading;
  /** A report as it goes into the database. */
  readonly rows: Prepared;
  readonly text: TextOfFile;
}

export type TaskName = keyof Tasks;

/** The whole text of a file: body, then footnotes, then furniture. */
interface TextOfFile {
  readonly text: string;
  readonly body: Span;
  /** 0 for a source without pages. */
  readonly pages: number;
}

/** Why a file could not be read, in one line that does not name it. `broken`: our own fault. */
export interface Trouble {
  readonly code: ErrorCode | 'broken';
  readonly message: string;
  /** The stage in which it broke. */
  readonly stage?: StageName | undefined;
}

export type Outcome<Value> = (
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Trouble }
) & {
  /** What each stage took; missing where no worker could tell. */
  readonly times?: readonly StageTime[];
};

export interface Question {
  readonly task: TaskName;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly ocr: Ocr | undefined;
  /** Of a `Sign`, which the worker keeps. */
  readonly sign: SharedArrayBuffer;
}

export type Answer = Outcome<Tasks[TaskName]>;
