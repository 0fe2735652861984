import { expect, test } from 'vitest';
import { counted, outcomeLabel, pagesOf, paragraph } from '../src/blocks.ts';
import { failedLine } from '../src/output.ts';
import { tableOf } from '../src/table.ts';

const place = (page: number) => ({ page, left: 0, top: 0, right: 1, bottom: 1 });

test.each([
  [[], 'no page'],
  [[3], 'p. 3'],
  [[3, 3], 'p. 3'],
  [[3, 4], 'p. 3-4'],
])('words on pages %j stand on "%s"', (pages, label) => {
  expect(pagesOf({ places: pages.map(place) })).toBe(label);
});

test('a paragraph is broken between words and keeps every one of them', () => {
  const words = 'De gemeente heeft het verzoek te laat behandeld. '.repeat(10).trim();
  const lines = paragraph(words).split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map((line) => line.trim()).join(' ')).toBe(words);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
});

test('an outcome is shown in the Dutch legal word with its code', () => {
  expect([outcomeLabel('partly-upheld'), outcomeLabel(null)]).toEqual([
    'deels gegrond (partly-upheld)',
    'oordeel niet gevonden',
  ]);
});

test('one copy, two copies', () => {
  expect([counted(1, 'copy', 'copies'), counted(2, 'copy', 'copies')]).toEqual(['1 copy', '2 copies']);
});

test('a path with control characters cannot write on the terminal', () => {
  expect(failedLine('rapport\u001b[2J\n.pdf', 'it is empty')).toBe('rapport?[2J?.pdf: it is empty');
});

test('the figures of a table stand to the right', async () => {
  expect(await tableOf(['topic', 'parts'], [['privacy', '7']])).toBe(
    ' topic    parts\n -------  -----\n privacy      7',
  );
});
