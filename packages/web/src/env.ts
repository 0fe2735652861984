import type { HttpBindings } from '@hono/node-server';
import type { Imports } from './imports.ts';
import type { Stores } from './stores.ts';
import type { UploadNames } from './upload-names.ts';
import type { Messages } from './words/messages.ts';

/** What every handler finds in its context. */
export interface Env {
  Bindings: HttpBindings;
  Variables: { words: Messages };
}

/** How often the reading itself is right, by the sample reports; each figure 0 to 100. */
export interface ReadingError {
  readonly files: number;
  readonly verdicts: { readonly precision: number | null; readonly recall: number | null };
}

/** What the pages are made from. */
export interface Site extends Stores {
  readonly imports: Imports;
  readonly names: UploadNames;
  readonly reading: ReadingError | undefined;
}
