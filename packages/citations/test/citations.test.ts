import { readFileSync } from 'node:fs';
import { findCitations } from '@oordelenbank/citations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, readCases } from './cases.ts';

describe('what a text cites', () => {
  test.each(readCases('./citations.cases.txt'))('$name', ({ text, expected }) => {
    const found = findCitations(text).map(inOneLine).join('\n');

    expect(found === '' ? 'nothing' : found).toBe(expected);
  });
});

describe('what a caller knows of a text', () => {
  const text =
    'Wet bescherming persoonsgegevens\n\nArtikel 21\n\n"bedoeld in artikel 16, geldt het tweede lid van dat artikel"';
  const body = { start: text.indexOf('Artikel 21'), end: text.length };
  const quote = { start: text.indexOf('"'), end: text.length };

  test('an article under a heading that names an act is of that act', () => {
    const regions = [{ heading: { start: 0, end: 32 }, body }];

    const articles = findCitations(text, { regions, quotedLaw: [quote] }).filter(({ article }) => article !== null);

    expect(articles.map(({ identifier, article, inQuotedLaw }) => [identifier, article, inQuotedLaw])).toEqual([
      ['BWBR0011468', '21', false],
      ['BWBR0011468', '16', true],
    ]);
  });

  test('an article in the quoted words of a law is of the law that was named before them', () => {
    const prose = 'Artikel 10 van de Participatiewet luidt: "de verordening, bedoeld in artikel 8, eerste lid"';
    const quotedLaw = [{ start: prose.indexOf('"'), end: prose.length }];

    const [, own] = findCitations(prose, { quotedLaw });

    expect([own?.identifier, own?.article, own?.inQuotedLaw]).toEqual(['BWBR0015703', '8', true]);
  });

  test('an act that was repealed is linked as it was on the date of the text', () => {
    const [citation] = findCitations('artikel 21, eerste lid, Wbp', { date: '2016-03-01' });

    expect(citation?.uri).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0011468&artikel=21&lid=1&g=2016-03-01');
  });

  test('a title without its year is not the act of a later year than the text', () => {
    const text = 'Volgens artikel 3 van de Elektriciteitswet mag dat.';

    const [before] = findCitations(text, { date: '1995-03-01' });
    const [after] = findCitations(text, { date: '2005-03-01' });

    expect([before?.identifier, before?.candidates, after?.identifier]).toEqual([null, ['BWBR0009755'], 'BWBR0009755']);
  });

  test('a short name is known in the paragraphs before its definition, and those between read as they did', () => {
    const text =
      'Artikel 9 WGX is van belang.\n\nArtikel 3 Awb ook.\n\nArtikel 4 WGX niet.\n\nDe Wet gegevens onderwijs (hierna: WGX) geldt.\n\nArtikel 5 WGX wel.';

    const named = findCitations(text).map(({ name, article }) => [name, article]);

    expect(named).toEqual([
      ['Wet gegevens onderwijs', '9'],
      ['Algemene wet bestuursrecht', '3'],
      ['Wet gegevens onderwijs', '4'],
      ['Wet gegevens onderwijs', null],
      ['Wet gegevens onderwijs', '5'],
    ]);
  });

  test('each article of a list has words of its own within those of the list', () => {
    const list = 'de artikelen 32 en 33, tweede lid, van de Gemeentewet';

    const items = findCitations(list).map(({ item }) => list.slice(item.start, item.end));

    expect(items).toEqual(['artikelen 32', '33, tweede lid, van de Gemeentewet']);
  });
});

describe('silence', () => {
  const sentences = readFileSync(new URL('./silence.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

  test('there are at least three hundred sentences without a citation', () => {
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(300);
  });

  test('at most one in a hundred of them is taken for a citation', () => {
    const wrong = sentences.filter((sentence) => findCitations(sentence).length > 0);

    expect(wrong.length / sentences.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});

/** Pieces of which citations are made, with signs that count for one, two or no characters. */
const piece = fc.constantFrom(
  'artikel ',
  '9:27',
  ' Awb',
  ', eerste lid',
  ' van de ',
  'Wet bescherming persoonsgegevens',
  ' (hierna: ',
  ')',
  ' en ',
  '7:658 BW',
  '\u{1F4C4}',
  '\u00ad',
  'Gemeente\u00adwet',
  '\n',
  '\n\n',
  'ECLI:NL:HR:2006:AV0653',
  'Kamerstukken II 2009/10, 31 929, nr. 3',
  'die wet',
  '|',
  '’',
  'rapport 2011/073',
  ' lid ',
  '1',
);
const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('properties', () => {
  test('the text of a citation is what stands between its offsets, its item within it', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
        for (const { start, end, text: words, item } of findCitations(text)) {
          expect(words).toBe(text.slice(start, end));
          expect(words.trim()).toBe(words);
          expect(start <= item.start && item.start < item.end && item.end <= end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what stands before a blank line moves the citations behind it, and changes none', () => {
    fc.assert(
      fc.property(fc.constantFrom('\u{1F4C4}', 'Beste lezer,', 'a\u00adb'), (before) => {
        const text = 'Zie artikel 9:27, derde lid, Awb en de Gemeentewet.';
        const alone = findCitations(text).map(inOneLine);

        expect(findCitations(`${before}\n\n${text}`).map(inOneLine)).toEqual(alone);
      }),
    );
  });

  test.each([
    'artikel ',
    '( ',
    'artikel 1, ',
    'a\n',
    'Wet op de ',
    'eerste, ',
    'Rechtbank A-',
    'ECLI:NL:',
    'nr. 1 ',
    ' ',
    'Besluit van ',
    '1:',
    'hierna (',
    'Kamerstukken II ',
  ])('a text of nothing but %j takes time in proportion to its length', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const started = performance.now();

    findCitations(text);

    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

test.each([
  ['In rapport 94/612 kwam de ombudsman tot hetzelfde oordeel.', '94/612', 'rapport 94/612'],
  ['In het rapport KO 2021-04 schreven wij dat al.', 'KO 2021-04', 'rapport KO 2021-04'],
  ['Zie het rapport van 8 mei 2001 (2001/128).', '2001/128', 'rapport van 8 mei 2001 (2001/128)'],
  ['Zie het rapport ‘Wachten op antwoord’ (2020/036).', '2020/036', 'rapport ‘Wachten op antwoord’ (2020/036)'],
])('%s cites report %s', (text, identifier, words) => {
  expect(findCitations(text)).toMatchObject([{ text: words, kind: 'report', identifier }]);
});

test('the number of a parliamentary file may be broken over two lines', () => {
  const [citation] = findCitations('Zie Kamerstukken II 2013/14, 32\n414, nr. 22.');
  expect(citation).toMatchObject({ identifier: 'kst-32414-22', name: 'Kamerstukken II 2013/14, 32 414, nr. 22' });
});

test('the example of the README gives what the README says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, source = '', printed = ''] =
    /```ts\n(?<source>[\s\S]*?)```[\s\S]*?```\n(?<printed>[\s\S]*?)```/u.exec(readme) ?? [];
  const text = /findCitations\(\s*'(?<text>.*)',?\s*\)/u.exec(source)?.groups?.text ?? '';

  const lines = findCitations(text).map(({ text: words, name, identifier, article }) =>
    [words, name, identifier, article].join(' | '),
  );

  expect(`${lines.join('\n')}\n`).toBe(printed);
});
