import { expect, test } from 'vitest';
import { decodeText } from '../src/decode-text.ts';

const words = 'Coördinatie: € 12';

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16 with the low byte first', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['UTF-16 with the high byte first', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(words.replace('€', '\u0080'), 'latin1')],
])('a text in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(words);
});

test('a text without a byte has no words', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});
