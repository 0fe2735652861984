import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readPathList } from '../src/path-list.ts';

const paths = ['map/één.pdf', 'b c.pdf'];
const lines = `${paths.join('\r\n')}\r\n\r\n`;
const wide = Buffer.from(`\ufeff${lines}`, 'utf16le');

test.each<[string, Uint8Array]>([
  ['a line each', Buffer.from(lines)],
  ['a NUL behind each', Buffer.from(paths.map((it) => `${it}\0`).join(''))],
  ['a mark of UTF-8', Buffer.from(`\ufeff${lines}`)],
  ['UTF-16 as PowerShell writes it', wide],
  ['UTF-16 the other way round', Buffer.from(wide).swap16()],
])('a list of paths may have %s', async (_, bytes) => {
  expect(await readPathList(Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]))).toEqual(paths);
});

test('a path of a list that is no UTF-8 is kept byte by byte', async () => {
  expect(await readPathList(Readable.from([Buffer.from('caf\xe9.pdf\n', 'latin1')]))).toEqual(['caf\\xE9.pdf']);
});
