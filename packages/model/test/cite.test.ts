import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite, type Layout, type Line, trim } from '../src/index.ts';

/** A layout of one block whose lines are the strings, each printed 10 points under the one before. */
function layoutOf(strings: readonly string[]): Layout {
  const text = strings.join('\n');
  let start = 0;
  const lines = strings.map((string, index): Line => {
    const span = { start, end: start + string.length };
    start = span.end + 1;
    return {
      ...span,
      styles: [],
      place: { page: 1, left: 50, top: 10 * index, right: 50 + 5 * string.length, bottom: 10 * index + 10 },
    };
  });
  const body = { start: 0, end: text.length };
  const rest = { start: text.length, end: text.length };
  const block = { ...body, lines, headingLevel: null, quoted: false, indentPt: 0 };
  const pages = [{ number: 1, widthPt: 600, heightPt: 800 }];
  return {
    text,
    body,
    footnotes: rest,
    furniture: rest,
    blocks: [block],
    noteLinks: [],
    pages,
    ocrPages: [],
    bodySizePt: 10,
  };
}

const anyLayout = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 })
  .map(layoutOf);

test('evidence quotes exactly what its span covers, without white space at its ends', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(200), fc.nat(200), (layout, start, length) => {
      const { text, start: from, end: to } = cite(layout, { start, end: start + length });
      expect(text).toBe(layout.text.slice(from, to));
      expect(text).toBe(text.trim());
    }),
  );
});

test('the places of evidence are one for each line it touches, inside that line', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(200), fc.nat(200), (layout, start, length) => {
      const { places, ...span } = cite(layout, { start, end: start + length });
      const touched = layout.blocks
        .flatMap(({ lines }) => lines)
        .filter((line) => line.start < span.end && span.start < line.end);
      expect(places).toHaveLength(touched.length);
      places.forEach((place, index) => {
        const line = touched[index]?.place;
        expect(place.left).toBeGreaterThanOrEqual((line?.left ?? 0) - 0.01);
        expect(place.right).toBeLessThanOrEqual((line?.right ?? 0) + 0.01);
        expect(place.left).toBeLessThanOrEqual(place.right);
      });
    }),
  );
});

test('the words in the middle of a line lie in the middle of its box', () => {
  const layout = layoutOf(['aaaa bbbb cccc']);
  expect(cite(layout, { start: 5, end: 9 })).toEqual({
    text: 'bbbb',
    start: 5,
    end: 9,
    places: [{ page: 1, left: 75, top: 0, right: 95, bottom: 10 }],
  });
});

test('a span of white space is empty', () => {
  expect(trim('a   b', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 });
});
