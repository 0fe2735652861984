import { buffer } from 'node:stream/consumers';
import { decodeText, utf16Of } from '@oordelenbank/pipeline';
import { nameOf } from './disk-names.ts';

/** The mark of UTF-8, a character a byte. */
const UTF8_MARK = /^\u00EF\u00BB\u00BF/u;

/**
 * The paths of a list: one a line, or with NUL behind each as `find -print0` writes them. Empty ones are left out. In UTF-8,
 * or in UTF-16 with its mark, as PowerShell writes it; names that are no text are kept as they are.
 */
export async function readPathList(stream: AsyncIterable<Uint8Array>): Promise<string[]> {
  const bytes = await buffer(stream);
  const inUtf8 = utf16Of(bytes) === undefined ? bytes : Buffer.from(decodeText(bytes));
  // A byte a character, so that it can be split before it is known to be text.
  const list = inUtf8.toString('latin1').replace(UTF8_MARK, '');
  const paths = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/u);
  return paths.filter((it) => it !== '').map((it) => nameOf(Buffer.from(it, 'latin1')));
}
