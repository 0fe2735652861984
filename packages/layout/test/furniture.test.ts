import { type Layout, Notes, type Page } from '@oordelenbank/model';
import { expect, test } from 'vitest';
import { layOut } from '../src/index.ts';
import { drawRuns, page, set } from './draw.ts';

const read = (...pages: readonly Page[]): Layout => layOut(pages, new Notes());
const bodyOf = ({ text, body }: Layout): string => text.slice(body.start, body.end);
const furnitureOf = ({ text, furniture }: Layout): string => text.slice(furniture.start, furniture.end);

const words = [
  'De inwoner stuurde in mei een brief aan de gemeente.\nZij kreeg daarop geen antwoord van de dienst.',
  'Daarna belde zij met de dienst, die haar niet kon helpen.\nDe klacht van de inwoner is gegrond.',
  'De ombudsman doet een aanbeveling aan de gemeente.\nZij moet de brief alsnog beantwoorden.',
];

test.each([2, 3])('a header and the number of the page are no text, on %i pages', (count) => {
  const pages = words
    .slice(0, count)
    .map((text, index) =>
      page(
        [set('Rapport 2019/041', 72, 40, { sizePt: 8 }), ...drawRuns(text), set(`- ${index + 1} -`, 290, 800)],
        index + 1,
      ),
    );
  const layout = read(...pages);
  expect(bodyOf(layout)).not.toMatch(/Rapport|- \d -/u);
  expect(furnitureOf(layout).match(/Rapport 2019\/041/gu)).toHaveLength(count);
});

test('the number of the only page is no text', () => {
  const layout = read(page([...drawRuns(words[0] ?? ''), set('Pagina 1 van 1', 270, 800)]));
  expect(furnitureOf(layout)).toBe('Pagina 1 van 1');
});

test('a header that names the part of the report differs by page and is known by its number', () => {
  const pages = words.map((text, index) =>
    page(
      [
        ...drawRuns(text),
        set('oordeel van de ombudsman', 72, 800, { sizePt: 8 }),
        set(`${index + 4} / 9`, 480, 800, { sizePt: 8 }),
      ],
      index + 1,
    ),
  );
  expect(bodyOf(read(...pages))).not.toContain('oordeel van');
});

test('numbered items at the foot of each page are text', () => {
  const items = ['1. Op 5 mei schreef zij weer.', '2. Op 9 juni belde zij.', '3. Op 12 juni kwam er antwoord.'];
  const pages = words.map((text, index) => page([...drawRuns(text), set(items[index] ?? '', 72, 118)], index + 1));
  expect(items.filter((item) => bodyOf(read(...pages)).includes(item))).toEqual(items);
});

test('a number that does not count along with the pages is text', () => {
  const layout = read(
    page([...drawRuns(words[0] ?? ''), set('2019', 72, 800)]),
    page([...drawRuns(words[1] ?? ''), set('2007', 72, 800)], 2),
  );
  expect(bodyOf(layout)).toContain('2019');
});

test('what a tagged file calls an artifact is no text', () => {
  const layout = read(page([...drawRuns(words[0] ?? ''), set('Vertrouwelijk', 72, 40, { tag: 'Artifact' })]));
  expect(furnitureOf(layout)).toBe('Vertrouwelijk');
});

test('footnotes stand behind the body', () => {
  const layout = read(
    page([
      ...drawRuns(words[0] ?? ''),
      set('1', 320, 78, { sizePt: 6 }),
      set('1 Artikel 9:27 Awb.', 72, 760, { sizePt: 8 }),
      set('2 Rapport 2003/143 van de ombudsman over', 72, 770, { sizePt: 8 }),
      set('hetzelfde korps.', 72, 780, { sizePt: 8 }),
    ]),
  );
  expect(layout.text.slice(layout.footnotes.start, layout.footnotes.end)).toBe(
    '1 Artikel 9:27 Awb.\n\n2 Rapport 2003/143 van de ombudsman over\nhetzelfde korps.',
  );
  expect(bodyOf(layout)).not.toContain('9:27');
});

test('text that runs up the margin is no text', () => {
  const stamp = { ...set('Vertrouwelijk', 20, 500), right: 30, top: 420, bottom: 500 };
  const layout = read(page([...drawRuns(words[0] ?? ''), stamp]));
  expect([bodyOf(layout).includes('Vertrouwelijk'), furnitureOf(layout)]).toEqual([false, 'Vertrouwelijk']);
});

test('a heading at the top of two pages is text', () => {
  const header = (number: number) => set(`2009/327 pagina ${number}`, 72, 40, { sizePt: 8 });
  const pages = [...words, words[0], words[1]].map((text, index) => {
    const heading = index === 2 || index === 3 ? [set('Beoordeling', 72, 62, { bold: true })] : [];
    return page([header(index + 1), ...heading, ...drawRuns(text ?? '')], index + 1);
  });
  expect(bodyOf(read(...pages)).match(/Beoordeling/gu)).toHaveLength(2);
});
