import type { Store } from '@oordelenbank/store';
import { fileOnDisk } from './named-file.ts';
import { isUnder } from './survey.ts';

/** What has to be opened to try files again, and which files those are. */
export interface Again {
  readonly paths: readonly string[];
  readonly only: ReadonlySet<string>;
}

/** The files that failed, under these paths or, where none is named, all of them. */
export async function findFailed(store: Store, paths: readonly string[]): Promise<Again> {
  const isWanted = paths.length === 0 ? () => true : isUnder(paths);
  const only = new Set<string>();
  const opened = new Set<string>();
  for await (const { path } of store.ledger('failed')) {
    if (!isWanted(path)) continue;
    only.add(path);
    opened.add(await fileOnDisk(path));
  }
  return { paths: [...opened], only };
}
