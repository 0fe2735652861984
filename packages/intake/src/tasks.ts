import type { ErrorCode, Reading, Span } from '@oordelenbank/model';
import type { Ocr } from '@oordelenbank/pipeline';

/** What can be asked of a worker about one file, and what comes back. */
export interface Tasks {
  readonly report: Reading;
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
}

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Trouble };

export interface Question {
  readonly task: TaskName;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly ocr: Ocr | undefined;
}

/** What a worker says before each scanned page, which takes seconds: its time begins anew. */
export const SCAN = 'scan';

export type Answer = Outcome<Tasks[TaskName]>;
