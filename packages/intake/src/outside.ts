import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { OutsideError } from '@oordelenbank/model';
import { onDiskAs } from './disk-names.ts';

/**
 * Carries out a step of the file system, and turns its errors into ours.
 *
 * @throws OutsideError file-missing, file-unreadable or limit-exceeded.
 */
export async function onDisk<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw translate(error, error.code);
    throw error;
  }
}

function translate(cause: Error, code: string): OutsideError {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new OutsideError('file-missing', 'there is no such file or folder; check the path', { cause });
    case 'EACCES':
    case 'EPERM':
      return new OutsideError(
        'file-unreadable',
        'no permission to read it; give yourself the right to read, or leave it out',
        {
          cause,
        },
      );
    case 'EISDIR':
      return new OutsideError('wrong-use', 'this is a folder; name the files in it, or use `import`', { cause });
    default:
      return new OutsideError(
        'file-unreadable',
        `it cannot be read (${code}); check the disk or the network and try again`,
        {
          cause,
        },
      );
  }
}

/** Tells a folder or a file from any other that comes to stand under its name. */
export function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** A folder or an archive that was named, as it was when it was come to. */
export interface Root {
  readonly path: string;
  readonly identity: string;
}

/**
 * A drive or a network that goes away takes all files of a root with it: those are not failures one by one.
 *
 * @throws OutsideError source-lost where the root is not what it was.
 */
export async function ensureThere({ path, identity }: Root): Promise<void> {
  try {
    if (identityOf(await stat(onDiskAs(path))) === identity) return;
  } catch (cause) {
    throw lost(path, { cause });
  }
  throw lost(path);
}

function lost(path: string, options?: ErrorOptions): OutsideError {
  const message =
    `${path} was there and is no longer: is the drive or the network gone? What is in is safe; ` +
    'when it is back, give the same command again to go on';
  return new OutsideError('source-lost', message, options);
}
