import { describe, expect, test } from 'vitest';
import type { Blot } from '../src/ocr/blots.ts';
import { correctMark } from '../src/ocr/corrections.ts';
import { hasGutter } from '../src/ocr/gutter.ts';
import { readHocr } from '../src/ocr/hocr.ts';
import { skewOf } from '../src/ocr/skew.ts';

const page = { width: 600, height: 800, pixels: new Uint8Array(), scale: 1 };

/** A letter of six by eight points. */
function letter(left: number, bottom: number): Blot {
  return { left, right: left + 6, top: bottom - 8, bottom, pixels: new Int32Array() };
}

/** Letters side by side on lines 14 points apart, in columns from and to these places. */
function lines(columns: readonly (readonly [number, number])[], fall = 0): Blot[] {
  const rows = Array.from({ length: 30 }, (_, row) => 100 + 14 * row);
  return rows.flatMap((bottom) =>
    columns.flatMap(([from, to]) =>
      Array.from({ length: Math.floor((to - from) / 8) }, (_, index) => {
        const left = from + 8 * index;
        return letter(left, Math.round(bottom + (left - 300) * fall));
      }),
    ),
  );
}

test('the words of hOCR come with their boxes, the base line at the middle of the line', () => {
  const hocr = `
    <span class='ocr_header' id='line_1_1' title="bbox 10 20 110 40; baseline 0.02 -5; x_size 20">
      <span class='ocrx_word' id='word_1_1' title='bbox 10 20 50 40; x_wconf 96'>Fiets &amp;</span>
      <span class='ocrx_word' id='word_1_2' title='bbox 60 22 110 40; x_wconf 51'><strong>co&lt;</strong></span>
    </span>`;
  expect(readHocr(hocr)).toEqual([
    {
      baseline: 36,
      words: [
        { text: 'Fiets &', left: 10, top: 20, right: 50, bottom: 40, confidence: 0.96 },
        { text: 'co<', left: 60, top: 22, right: 110, bottom: 40, confidence: 0.51 },
      ],
    },
  ]);
});

test.each([
  ['L Ten aanzien van', 'I. Ten aanzien van'],
  ['IL. Ten aanzien van', 'II. Ten aanzien van'],
  ['L. de Vries schreef', 'L. de Vries schreef'],
  ['L is een letter', 'L is een letter'],
  ['6.In het dossier', '6. In het dossier'],
  ['6.2 In het dossier', '6.2 In het dossier'],
])('"%s" must have been printed as "%s"', (read, meant) => {
  const words = read.split(' ').map((text) => ({ text, left: 0, top: 0, right: 60, bottom: 10, confidence: 0.9 }));
  expect(
    correctMark(words)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(meant);
});

describe('a page of letters', () => {
  test('has a gutter where it is set in two columns', () => {
    expect(
      hasGutter(
        lines([
          [60, 280],
          [310, 530],
        ]),
        page,
      ),
    ).toBe(true);
  });

  test('has none where only numbers stand apart from their words', () => {
    expect(
      hasGutter(
        lines([
          [60, 70],
          [90, 530],
        ]),
        page,
      ),
    ).toBe(false);
  });

  test.each([-3, -0.5, 0, 1, 4.2])('that lies %s degrees askew is seen to do so', (degrees) => {
    const letters = lines([[60, 530]], Math.tan((degrees * Math.PI) / 180));
    expect(Math.abs(skewOf(letters, page) - degrees)).toBeLessThan(0.1);
  });
});
