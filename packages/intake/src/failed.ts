import path from 'node:path';
import { OutsideError } from '@oordelenbank/model';
import type { LedgerEntry, Store } from '@oordelenbank/store';
import { fileOnDisk, isThere } from './named-file.ts';
import { type Patterns, select } from './selection.ts';
import type { Taking } from './sources.ts';
import { isUnder } from './survey.ts';

/** What has to be opened to try files again, and which files those are. */
export interface Again extends Taking {
  readonly paths: readonly string[];
  readonly only: ReadonlySet<string>;
  /** Those of them that are in, and could not be read again by another version. */
  readonly outdated: ReadonlySet<string>;
}

/**
 * The files that failed, or that were being read when an import was broken off, under these paths or, where none is named,
 * all of them; also those that are in and with which something went wrong since.
 *
 * @throws OutsideError wrong-use where none of them is found: paths of the ledger may be those of another folder.
 */
export async function findFailed(store: Store, paths: readonly string[], patterns: Patterns): Promise<Again> {
  const isWanted = paths.length === 0 ? () => true : isUnder(paths);
  const isExcluded = excluder(paths, patterns);
  const [only, outdated, opened] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for await (const entry of store.ledger()) {
    if (!isToTry(entry) || !isWanted(entry.path) || isExcluded(entry.path)) continue;
    only.add(entry.path);
    if (entry.report !== null && entry.stage !== 'find') outdated.add(entry.path);
    opened.add(await fileOnDisk(entry.path));
  }
  const isRelative = [...opened].some((file) => !path.isAbsolute(file));
  if (isRelative && !(await anyOnDisk(opened))) {
    throw new OutsideError(
      'wrong-use',
      'of the files that failed none is found from here; give the command in the folder in which they were imported',
    );
  }
  return { paths: [...opened], only, outdated, selection: select() };
}

function isToTry({ state, report, error, attempts }: LedgerEntry): boolean {
  const isBrokenOff = state === 'queued' && attempts > 0;
  return state === 'failed' || isBrokenOff || (report !== null && error !== null);
}

/** Patterns go by paths below what is named, and not below each file that is opened. */
function excluder(paths: readonly string[], patterns: Patterns): (file: string) => boolean {
  const selection = select(patterns);
  return (file) => {
    const below = paths.filter((root) => isUnder([root])(file)).map((root) => path.relative(root, file));
    const names = below.filter((name) => name !== '');
    return selection.refuse(...(names.length > 0 ? names : [path.basename(file)]))?.code === 'excluded';
  };
}

async function anyOnDisk(files: Iterable<string>): Promise<boolean> {
  for (const file of files) if (await isThere(file)) return true;
  return false;
}
