import { type Layout, Notes } from '@oordelenbank/model';
import { describe, expect, test } from 'vitest';
import { layOutHtml, layOutMarkdown, layOutPlain } from '../src/index.ts';

const blocksOf = ({ text, blocks }: Layout): string[] => blocks.map(({ start, end }) => text.slice(start, end));

describe('HTML', () => {
  const read = (source: string): Layout => layOutHtml(source, new Notes());

  test('menus, scripts and styles are no text', () => {
    const { text } = read(
      '<title>x</title><nav><a href="/">Start</a></nav><header>Site</header><p>De klacht.</p><script>a()</script><footer>Contact</footer>',
    );
    expect(text).toBe('De klacht.');
  });

  test('only the main part is read where the page names one', () => {
    expect(read('<div>Zoek</div><main><h1>Rapport</h1><p>De klacht.</p></main><p>Deel dit</p>').text).toBe(
      'Rapport\n\nDe klacht.',
    );
  });

  test('headings have their level and quotations are told', () => {
    const { blocks } = read('<h2>Klacht</h2><blockquote><p>U krijgt bericht.</p></blockquote>');
    expect(blocks.map(({ headingLevel, quoted }) => [headingLevel, quoted])).toEqual([
      [2, false],
      [null, true],
    ]);
  });

  test('items have the mark that a browser prints', () => {
    const { text } = read(
      '<ol start="3"><li>drie</li><li>vier</li></ol><ol type="a"><li>een</li></ol><ul><li>punt</li></ul>',
    );
    expect(text.split('\n\n')).toEqual(['3. drie', '4. vier', 'a. een', '• punt']);
  });

  test('a row of a table is a block', () => {
    const source = '<table><tr><th>Klacht<th>Oordeel</tr><tr><td><p>te laat</p><td>gegrond</tr></table>';
    expect(blocksOf(read(source))).toEqual(['Klacht\tOordeel', 'te laat\tgegrond']);
  });

  test('white space of the source is one space, and a line break is a line', () => {
    expect(read('<p>De\n   <b>klacht</b>\nis<br>gegrond</p>').text).toBe('De klacht is\ngegrond');
  });

  test('bold, italic and raised type is told', () => {
    const { text, blocks } = read('<p><b>Klacht</b> de 1<sup>e</sup> <em>brief</em></p>');
    const styles = blocks[0]?.lines[0]?.styles ?? [];
    const told = styles.map((style) => [
      text.slice(style.start, style.end),
      style.bold,
      style.italic,
      style.superscript,
    ]);
    expect(told).toEqual([
      ['Klacht', true, false, false],
      [' de 1', false, false, false],
      ['e', false, false, true],
      [' ', false, false, false],
      ['brief', false, true, false],
    ]);
  });
});

describe('Markdown', () => {
  const read = (source: string): Layout => layOutMarkdown(source, new Notes());

  test('footnotes stand behind the body, and their marks are raised', () => {
    const layout = read('De wet.[^1] Zij geldt.\n\n[^1]: Artikel 9:27 *Awb*.\n');
    expect(layout.text.slice(layout.body.start, layout.body.end)).toBe('De wet.1 Zij geldt.');
    expect(layout.text.slice(layout.footnotes.start, layout.footnotes.end)).toBe('1 Artikel 9:27 Awb.');
  });

  test('comments are no text, lists and quotations are blocks', () => {
    const layout = read(
      '<!-- kop -->\n\n## Klacht\n\n1. een\n2. twee\n\n> citaat\n\n| a | b |\n|---|---|\n| c | d |\n',
    );
    expect(blocksOf(layout)).toEqual(['Klacht', '1. een', '2. twee', 'citaat', 'a\tb', 'c\td']);
  });
});

describe('plain text', () => {
  const read = (source: string): Layout => layOutPlain(source, new Notes());

  test('an empty line parts two blocks, and broken words are joined', () => {
    expect(read('\uFEFFHet ver-\r\nzoek is\r\ndaar.\r\n\r\nEinde').text).toBe('Het verzoek is\ndaar.\n\nEinde');
  });

  test('items are blocks', () => {
    expect(blocksOf(read('Klachten:\n- te laat\n- onheus\n1. Zie\n2. Lees'))).toEqual([
      'Klachten:',
      '- te laat',
      '- onheus',
      '1. Zie',
      '2. Lees',
    ]);
  });

  test('an empty source has an empty text', () => {
    expect(read('')).toMatchObject({ text: '', blocks: [], body: { start: 0, end: 0 } });
  });
});
