import path from 'node:path';
import picomatch from 'picomatch';
import { isHidden, isReadable, isReport } from './names.ts';

/**
 * Patterns as in a shell: `*.pdf` for names at any depth, `2016/**` for paths below the folder or archive that was named or
 * below an archive in that folder.
 */
export interface Patterns {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** Why a file is left alone, in a short word and a sentence. */
export interface Reason {
  readonly code: 'hidden' | 'kind' | 'excluded' | 'circle';
  readonly message: string;
}

export const HIDDEN: Reason = { code: 'hidden', message: 'it is hidden, or of the system' };
export const CIRCLE: Reason = { code: 'circle', message: 'it is a link to a folder above' };
const KIND: Reason = { code: 'kind', message: 'it is of a kind that is not taken from folders and archives' };
const EXCLUDED: Reason = { code: 'excluded', message: 'the patterns leave it out' };

/**
 * What is taken of that which stands in folders and archives. Paths are relative to the folder or archive that was named;
 * that below an archive in a folder may be given beside it.
 */
export interface Selection {
  /** Why a file is not taken; undefined where it is. */
  refuse(...file: string[]): Reason | undefined;
  /** Why a folder or an archive is not entered; undefined where it is. */
  refuseAll(...container: string[]): Reason | undefined;
}

export function select({ include = [], exclude = [] }: Patterns = {}): Selection {
  const isIncluded = matcher(include);
  const isExcluded = matcher(exclude);
  return {
    refuse(...file) {
      if (file.some(isHidden)) return HIDDEN;
      if (file.some(isExcluded)) return EXCLUDED;
      if (include.length === 0) return file.some(isReport) ? undefined : KIND;
      if (!file.some(isIncluded)) return file.some(isReport) ? EXCLUDED : KIND;
      return file.some(isReadable) ? undefined : KIND;
    },
    refuseAll(...container) {
      if (container.some(isHidden)) return HIDDEN;
      return container.some(isExcluded) ? EXCLUDED : undefined;
    },
  };
}

/** A pattern without a slash is one for names, at any depth. */
function matcher(patterns: readonly string[]): (file: string) => boolean {
  const matchers = patterns.map((pattern) =>
    picomatch(pattern.replace(/\/$/u, ''), { dot: true, basename: !pattern.replace(/\/$/u, '').includes('/') }),
  );
  return (file) => {
    const plain = file.split(path.sep).join('/');
    return matchers.some((matches) => matches(plain));
  };
}
