import { OutsideError } from '@oordelenbank/model';

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
