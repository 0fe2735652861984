import { type Layout, Notes, type Page } from '@oordelenbank/model';
import { describe, expect, test } from 'vitest';
import { layOut } from '../src/index.ts';
import { draw, page, set } from './draw.ts';

const read = (...pages: readonly Page[]): Layout => layOut(pages, new Notes());
const blocksOf = (layout: Layout): string[] => layout.blocks.map(({ start, end }) => layout.text.slice(start, end));

describe('lines', () => {
  test('runs on one base line are one line, whatever the order of drawing', () => {
    const { text } = read(page([set('is gegrond.', 130, 100), set('De klacht', 72, 100)]));
    expect(text).toBe('De klacht is gegrond.');
  });

  test('runs that touch are one word', () => {
    const { text } = read(page([set('on', 72, 100), set('gegrond', 82, 100, { italic: true })]));
    expect(text).toBe('ongegrond');
  });

  test('spaces are written once, at the ends of runs and inside them', () => {
    const { text } = read(page([set('De  klacht ', 72, 100), set(' is', 127, 100), set('gegrond.', 146, 100)]));
    expect(text).toBe('De klacht is gegrond.');
  });

  test('a raised letter belongs to its line', () => {
    const { text, blocks } = read(
      page([set('de 1', 72, 100), set('e', 92, 96, { sizePt: 7 }), set('klacht', 99, 100)]),
    );
    expect(text).toBe('de 1e klacht');
    expect(blocks[0]?.lines[0]?.styles.map((style) => style.superscript)).toEqual([false, true, false]);
  });

  test('the mark of a footnote stands apart from the word before it', () => {
    const { text } = read(page([set('op grond van de Awb', 72, 100), set('3', 167, 96, { sizePt: 6 })]));
    expect(text).toBe('op grond van de Awb 3');
  });

  test('a title with space between its letters is read as words', () => {
    const { text } = read(page([set('R A P P O R T', 72, 100), set('V A N', 150, 100), set('2 0 1 2', 190, 100)]));
    expect(text).toBe('RAPPORT VAN 2012');
  });

  test('what is drawn twice to make it bold is read once', () => {
    const { text } = read(page([set('Conclusie', 72, 100), set('Conclusie', 72.3, 100)]));
    expect(text).toBe('Conclusie');
  });

  test('a soft hyphen inside a line is not read', () => {
    expect(read(page([set('behoor\u00ADlijk is dit', 72, 100)])).text).toBe('behoorlijk is dit');
  });

  test('letters with a loose accent are composed', () => {
    expect(read(page([set('financie\u0308n', 72, 100)])).text).toBe('financiën');
  });
});

describe('columns', () => {
  test('a page of two columns is read column by column, and its heading first', () => {
    const { blocks, text } = read(
      draw(`
        **Rapport over de klacht van een inwoner over de gemeente en haar diensten**

        De ombudsman kreeg een klacht      kreeg zij op haar vragen geen
        over de gemeente. De gemeente      antwoord. Ook belde niemand
        had een brief niet beantwoord      haar terug. De ombudsman vindt
        en later ook de herinnering.       dat de gemeente haar vragen
        Daarop belde de inwoner naar       had moeten beantwoorden. De
        het nummer in de brief, maar       klacht is daarom gegrond.
      `),
    );
    expect(blocks).toHaveLength(2);
    expect(text.replaceAll('\n', ' ')).toMatch(/brief, maar kreeg zij op haar vragen/u);
  });

  test('a heading across both columns cuts the page', () => {
    const { text } = read(
      draw(`
        De ombudsman kreeg een klacht      kreeg zij op haar vragen geen
        over de gemeente. De gemeente      antwoord. Ook belde niemand
        had een brief niet beantwoord      haar terug. De ombudsman vindt
        en later ook de herinnering.       dat dit anders had gemoeten.

        **Wat vindt de ombudsman van de wijze waarop de gemeente heeft gehandeld?**

        De gemeente had de brief wel       daarna had zij de inwoner die
        moeten beantwoorden, binnen de     haar belde te woord moeten
        termijn die de wet daarvoor        staan. Dat is niet gebeurd en
        noemt. Dat deed zij niet, en       daarom is de klacht gegrond.
      `),
    );
    const order = ['De ombudsman kreeg', 'kreeg zij op', 'Wat vindt', 'De gemeente had de brief', 'daarna had zij'];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
  });

  test('a table is read row by row, its cells parted by tabs', () => {
    const layout = read(
      draw(`
        Bestuursorgaan    Gemeente Ede
        Dienst            Sociale Zaken
        Dossiernummer     2019.0417
      `),
    );
    expect(blocksOf(layout)).toEqual([
      'Bestuursorgaan\tGemeente Ede',
      'Dienst\tSociale Zaken',
      'Dossiernummer\t2019.0417',
    ]);
  });

  test('a cell of several lines stays in its row', () => {
    const layout = read(
      draw(`
        Klacht      Oordeel
        te laat     gegrond, want de
                    termijn is verstreken
        onheus      geen oordeel
      `),
    );
    expect(blocksOf(layout)).toEqual([
      'Klacht\tOordeel',
      'te laat\tgegrond, want de\ntermijn is verstreken',
      'onheus\tgeen oordeel',
    ]);
  });
});

describe('blocks', () => {
  test('white space parts paragraphs', () => {
    const layout = read(
      draw(`
        De inwoner stuurde in mei een brief aan de gemeente. Daarin
        vroeg zij om uitleg over het besluit dat zij had gekregen.

        De gemeente antwoordde niet, ook niet nadat zij een tweede
        keer had geschreven.
      `),
    );
    expect(blocksOf(layout).map((text) => text.slice(0, 10))).toEqual(['De inwoner', 'De gemeent']);
  });

  test('each numbered paragraph is a block, also without white space between them', () => {
    const layout = read(
      draw(`
        1. De inwoner stuurde in mei een brief aan de gemeente met
           een vraag over het besluit.
        2. De gemeente antwoordde niet.
        3. Daarop schreef de inwoner een tweede brief, waarop ook
           geen antwoord kwam.
      `),
    );
    expect(blocksOf(layout).map((text) => text.slice(0, 5))).toEqual(['1. De', '2. De', '3. Da']);
  });

  test('a number at the start of a line of running text begins no block', () => {
    const layout = read(
      draw(`
        De ombudsman verwijst hiervoor naar wat hij schreef onder
        3. De gemeente heeft dat niet weersproken en ook later heeft
        zij daar niets aan toegevoegd.
      `),
    );
    expect(layout.blocks).toHaveLength(1);
  });

  test('the number of an article at the start of a line begins no block, also where the line before could have held it', () => {
    const layout = read(
      draw(`
        Deze verordening is gebaseerd op artikel
        10.23 van de Wet milieubeheer en verbiedt het om afval te storten.
      `),
    );
    expect(layout.blocks).toHaveLength(1);
  });

  test('numbered paragraphs set one behind the other are blocks of their own', () => {
    const layout = read(
      draw(`
        1. De inwoner stuurde in mei een brief. 2. De gemeente heeft
        die op 3. juni ontvangen en niet beantwoord. 3. Daarop kwam
        er een tweede brief.
      `),
    );
    expect(blocksOf(layout).map((text) => text.replaceAll('\n', ' '))).toEqual([
      '1. De inwoner stuurde in mei een brief.',
      '2. De gemeente heeft die op 3. juni ontvangen en niet beantwoord.',
      '3. Daarop kwam er een tweede brief.',
    ]);
  });

  test('a heading of two lines is one block, and not one with the text below it', () => {
    const layout = read(
      draw(`
        **Met betrekking tot de klacht over de wijze waarop de**
        **gemeente heeft geantwoord**
        De gemeente heeft de brief van de inwoner niet beantwoord,
        ook niet nadat zij had gebeld.
      `),
    );
    expect(blocksOf(layout)).toHaveLength(2);
  });

  test('an indented first line begins a paragraph where no white space does', () => {
    const layout = read(
      draw(`
        De inwoner stuurde in mei een brief aan de gemeente, met daarin
        een vraag over het besluit.
            De gemeente antwoordde niet, ook niet nadat zij een tweede
        keer had geschreven.
            Zij belde.
            De dienst kon haar niet helpen, omdat de brief niet was te
        vinden.
      `),
    );
    expect(blocksOf(layout).map((text) => text.split(' ', 2).join(' '))).toEqual([
      'De inwoner',
      'De gemeente',
      'Zij belde.',
      'De dienst',
    ]);
  });

  test('a justified line of few words is no row of a table', () => {
    const { text } = read(
      page([
        ...[...'abc'].flatMap((_, index) => [
          set('Verzoekster', 72, 100 + 12 * index),
          set('klaagde', 150, 100 + 12 * index),
          set('hierover', 208, 100 + 12 * index),
        ]),
      ]),
    );
    expect(text).not.toContain('\t');
  });

  test('a label in italics keeps its face', () => {
    const { text, blocks } = read(draw('_Klacht 1_ De gemeente heeft mijn brief niet beantwoord.'));
    expect(text).toBe('Klacht 1 De gemeente heeft mijn brief niet beantwoord.');
    const [label] = blocks[0]?.lines[0]?.styles.filter((style) => style.italic) ?? [];
    expect(text.slice(label?.start, label?.end)).toBe('Klacht 1');
  });

  test('the tags of the source say which line is a heading', () => {
    const { blocks } = read(
      page([set('Klacht', 72, 100, { tag: 'H2:0' }), set('De brief is niet beantwoord.', 72, 112, { tag: 'P:1' })]),
    );
    expect(blocks.map((block) => block.headingLevel)).toEqual([2, null]);
  });

  test('lines indented on both sides are a quotation', () => {
    const { blocks } = read(
      draw(`
        De gemeente schreef op 5 mei aan de inwoner van het huis:

              U krijgt binnen zes weken bericht over uw
              vraag, en wij bellen u zodra wij van de
              dienst een antwoord hebben gekregen op de
              vraag

        De inwoner kreeg dat bericht nooit en belde daarom zelf met
        de gemeente.
      `),
    );
    expect(blocks.map((block) => block.quoted)).toEqual([false, true, false]);
    expect(blocks[1]?.indentPt).toBe(30);
  });

  test('a paragraph that goes on at the next page is one block', () => {
    const layout = read(
      draw(
        'De inwoner stuurde in mei een brief aan de gemeente en vroeg\ndaarin om uitleg over het besluit, dat zij volgens haar',
      ),
      draw('niet begreep. Daarop kreeg zij geen antwoord.\n\nZij belde.', 2),
    );
    expect(layout.blocks).toHaveLength(2);
    expect(layout.blocks[0]?.lines.map((line) => line.place?.page)).toEqual([1, 1, 2]);
  });

  test('a numbered paragraph at the head of a page is not merged with the last of the page before', () => {
    const layout = read(
      draw(
        '1. De inwoner stuurde in mei een brief aan de gemeente en deed\n   dat later nogmaals, zonder dat zij een antwoord kreeg van hen.',
      ),
      draw('2. De gemeente zegt dat zij de brief nooit heeft gehad, en ook\n   de tweede niet.', 2),
    );
    expect(layout.blocks).toHaveLength(2);
  });
});

test('a raised mark goes with its word, however high it stands', () => {
  const raised = { ...set('1', 72 + 5 * 18, 94 - 7.2, { sizePt: 6 }) };
  const layout = layOut(
    [page([set('Dit volgt uit wat', 72, 82), set('de gemeente geïnd.', 72, 94), raised])],
    new Notes(),
  );
  expect(layout.text).toContain('geïnd.1');
});

test('numbered rows of a table in small type at the foot of a page are no footnotes', () => {
  const small = { sizePt: 8 };
  const row = (number: number, outcome: string) => [
    ...[set(`${number}.`, 72, 100 + 12 * number, small), set('De brief', 90, 100 + 12 * number, small)],
    ...[set('Te laat', 200, 100 + 12 * number, small), set(outcome, 300, 100 + 12 * number, small)],
  ];
  const text = [82, 94].map((baseline) => set('De ombudsman oordeelt als volgt over de klacht.', 72, baseline));
  const {
    footnotes,
    body,
    text: whole,
  } = layOut([page([...text, ...row(1, 'Gegrond'), ...row(2, 'Ongegrond')])], new Notes());
  expect(footnotes.end).toBe(footnotes.start);
  expect(whole.slice(body.start, body.end)).toMatch(/2\.\s+De brief\tTe laat\tOngegrond/u);
});

test('a cell that is nearly as wide as its column is parted from the next', () => {
  const layout = layOut(
    [
      page([
        ...[set('Nr.', 72, 82), set('Aanbeveling', 90, 82), set('Reactie', 200, 82)],
        ...[set('1', 72, 94), set('Stuur een kind een b', 90, 94), set('Overgenomen', 200, 94)],
      ]),
    ],
    new Notes(),
  );
  expect(layout.text).toContain('Stuur een kind een b\tOvergenomen');
});
