import { buffer } from 'node:stream/consumers';
import { nameOf } from './disk-names.ts';

/** How texts begin that say their encoding. */
const marks = [
  { bytes: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
  { bytes: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
] as const;

/**
 * The paths of a list: one a line, or with NUL behind each as `find -print0` writes them. Empty ones are left out. In UTF-8,
 * or in UTF-16 with its mark, as PowerShell writes it; names that are no text are kept as they are.
 */
export async function readPathList(stream: AsyncIterable<Uint8Array>): Promise<string[]> {
  const bytes = await buffer(stream);
  const mark = marks.find((it) => bytes.subarray(0, it.bytes.length).equals(it.bytes));
  const unmarked = mark === undefined ? bytes : Buffer.from(new TextDecoder(mark.encoding).decode(bytes));
  // A byte a character, so that it can be split before it is known to be text.
  const list = unmarked.toString('latin1');
  const paths = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/u);
  return paths.filter((it) => it !== '').map((it) => nameOf(Buffer.from(it, 'latin1')));
}
