import type { HttpBindings } from '@hono/node-server';
import type { Store } from '@oordelenbank/store';
import type { Imports } from './imports.ts';
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
export interface Site {
  readonly store: Store;
  /** The same database by a connection of its own, for what takes long: a search never waits for it. */
  readonly aside: Store;
  readonly imports: Imports;
  readonly names: UploadNames;
  readonly reading: ReadingError | undefined;
}
