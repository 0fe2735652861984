import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfStream } from '../src/lines.ts';

/** The bytes of a text, in pieces of this size. */
async function* piecesOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOfStream(piecesOf(text, size))) lines.push(line);
  return lines;
}

test('a line that holds a line separator of Unicode stays whole', async () => {
  expect(await linesOf('{"text":"a\u2028b"}\n{"text":"c"}', 1000)).toEqual(['{"text":"a\u2028b"}', '{"text":"c"}']);
});

test('lines are the same in whatever pieces the bytes come', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '€', '\u2028', '🏛', ' ') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 5 }), async (lines, size) => {
      expect(await linesOf(lines.map((one) => `${one}\n`).join(''), size)).toEqual(lines);
    }),
  );
});
