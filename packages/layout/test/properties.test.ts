import { type Layout, Notes, type Page } from '@oordelenbank/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, layOutHtml, layOutMarkdown, layOutPlain } from '../src/index.ts';
import { page, set } from './draw.ts';

const anyRun = fc
  .record({
    text: fc.oneof(
      fc.constantFrom(
        'De klacht is',
        'ver-',
        'zoek',
        '1.',
        '3.4 De',
        '• punt',
        'IND\u2010',
        'een\u00AD',
        'R A P P O R T',
        '- 1 -',
        '(a)',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    ),
    left: fc.integer({ min: 0, max: 500 }),
    row: fc.integer({ min: 1, max: 60 }),
    sizePt: fc.constantFrom(7, 8, 10, 14),
    bold: fc.boolean(),
    tag: fc.constantFrom(undefined, 'H2:0', 'P:1', 'LI:2', 'Artifact'),
  })
  .filter(({ text }) => text.trim() !== '')
  .map(({ text, left, row, sizePt, bold, tag }) => {
    const run = set(text.normalize('NFC'), left, row * 13, { sizePt, bold, ...(tag === undefined ? {} : { tag }) });
    return { ...run, right: Math.min(run.right, 595) };
  });
const anyPages: fc.Arbitrary<Page[]> = fc
  .array(fc.array(anyRun, { maxLength: 25 }), { maxLength: 4 })
  .map((pages) => pages.map((runs, index) => page(runs, index + 1)));

const lettersOf = (text: string): string =>
  [...text.normalize('NFC').replace(/[\s\p{Cc}\u00AD\u2010\u200B\u2060\uFEFF-]/gu, '')].sort().join('');

function check(layout: Layout): void {
  const { text, body, footnotes, furniture, blocks } = layout;
  expect(text).toBe(text.normalize('NFC'));
  expect(body.start).toBe(0);
  expect([body.end <= footnotes.start, footnotes.end <= furniture.start, furniture.end]).toEqual([
    true,
    true,
    text.length,
  ]);
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.lines.at(0)?.start).toBe(block.start);
    expect(block.lines.at(-1)?.end).toBe(block.end);
    for (const line of block.lines) {
      expect(line.start).toBeGreaterThanOrEqual(end);
      expect(line.end).toBeGreaterThan(line.start);
      expect(text.slice(line.start, line.end)).not.toMatch(/\n/u);
      end = line.end;
      if (line.styles.length === 0) continue;
      expect([line.styles.at(0)?.start, line.styles.at(-1)?.end]).toEqual([line.start, line.end]);
      for (const [index, style] of line.styles.entries())
        expect(line.styles[index + 1]?.start ?? line.end).toBe(style.end);
    }
  }
  const outside = blocks.reduceRight((rest, block) => rest.slice(0, block.start) + rest.slice(block.end), text);
  expect(outside.trim()).toBe('');
}

test('every line is exactly its characters, in order, and its styles cover it', () => {
  fc.assert(
    fc.property(anyPages, (pages) => check(layOut(pages, new Notes()))),
    { numRuns: 300 },
  );
});

test('every character that is drawn stands in the text, but for hyphens and white space', () => {
  const withoutDoubles = anyPages.map((pages) =>
    pages.map((drawn) => ({
      ...drawn,
      runs: drawn.runs.filter((run, index) => drawn.runs.findIndex(({ text }) => text === run.text) === index),
    })),
  );
  fc.assert(
    fc.property(withoutDoubles, (pages) => {
      const drawn = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
      expect(lettersOf(layOut(pages, new Notes()).text)).toBe(lettersOf(drawn));
    }),
    { numRuns: 300 },
  );
});

test('every place lies on its page', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      for (const { place } of layOut(pages, new Notes()).blocks.flatMap((block) => block.lines)) {
        expect(place).not.toBeNull();
        if (place === null) continue;
        const own = pages[place.page - 1];
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(own?.widthPt ?? 0);
        expect(place.left).toBeLessThanOrEqual(place.right);
        expect(place.top).toBeLessThan(place.bottom);
      }
    }),
  );
});

test.each([
  ['HTML', layOutHtml],
  ['Markdown', layOutMarkdown],
  ['plain text', layOutPlain],
])('any %s can be read', (_, read) => {
  const pieces = fc.constantFrom(
    '<p>',
    '<li>',
    '<td>',
    '</table>',
    '<b>',
    '\n\n',
    '\n',
    '- ',
    '1. ',
    '> ',
    '[^1]',
    '[^1]: ',
    '<!--',
    'ver-',
    'zoek ',
    '|',
  );
  const anySource = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anySource, (source) => check(read(source, new Notes()))),
    { numRuns: 300 },
  );
});
