import path from 'node:path';
import { OutsideError } from '@oordelenbank/model';
import type { Store } from '@oordelenbank/store';
import { fileOnDisk, isThere } from './named-file.ts';
import { isUnder } from './survey.ts';

/** What has to be opened to try files again, and which files those are. */
export interface Again {
  readonly paths: readonly string[];
  readonly only: ReadonlySet<string>;
}

/**
 * The files that failed, under these paths or, where none is named, all of them; also those that are in and could not be
 * read when they were last looked at.
 *
 * @throws OutsideError wrong-use where none of them is found: paths of the ledger may be those of another folder.
 */
export async function findFailed(store: Store, paths: readonly string[]): Promise<Again> {
  const isWanted = paths.length === 0 ? () => true : isUnder(paths);
  const only = new Set<string>();
  const opened = new Set<string>();
  for await (const { path: file, state, report, error } of store.ledger()) {
    const hasFailed = state === 'failed' || (report !== null && error !== null);
    if (!hasFailed || !isWanted(file)) continue;
    only.add(file);
    opened.add(await fileOnDisk(file));
  }
  const isRelative = [...opened].some((file) => !path.isAbsolute(file));
  if (isRelative && !(await anyOnDisk(opened))) {
    throw new OutsideError(
      'wrong-use',
      'of the files that failed none is found from here; give the command in the folder in which they were imported',
    );
  }
  return { paths: [...opened], only };
}

async function anyOnDisk(files: Iterable<string>): Promise<boolean> {
  for (const file of files) if (await isThere(file)) return true;
  return false;
}
