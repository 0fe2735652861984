import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Notes, type Page, type TextRun } from '@oordelenbank/model';
import { describe, expect, test } from 'vitest';
import { type Ocr, readPages } from '../src/index.ts';
import { addScan, type PrintedWords, SHEET, scan, writeScan } from './scan.ts';
import { writePdf } from './write-pdf.ts';

const report: readonly PrintedWords[] = [
  { text: 'Bevindingen', left: 72, baseline: 100, face: 'bold' },
  { text: 'De gemeente heeft de brief van de bewoner pas na zes weken beantwoord.', left: 72, baseline: 130 },
  { text: 'Dat is langer dan de termijn die zij daarvoor zelf in acht zegt te nemen.', left: 72, baseline: 145 },
  { text: 'Zij schreef hem toen dat zijn bezwaar nog niet in behandeling was.', left: 72, baseline: 160 },
  { text: 'Wij komen hier zo snel mogelijk op terug.', left: 100, baseline: 190, face: 'italic' },
  { text: 'Oordeel van de ombudsman', left: 72, baseline: 230, sizePt: 15 },
  { text: 'De klacht is gegrond. De gemeente had de bewoner eerder moeten inlichten.', left: 72, baseline: 260 },
];

async function read(bytes: Uint8Array, ocr?: Ocr): Promise<{ pages: Page[]; notices: number }> {
  const notes = new Notes();
  let notices = 0;
  notes.add = () => void notices++;
  return { pages: await readPages(bytes, notes, { ocr }), notices };
}

/** The runs of a page, line by line. */
function linesOf(page: Page | undefined): TextRun[][] {
  const lines = Map.groupBy(page?.runs ?? [], (run) => run.baseline);
  return [...lines.values()].sort(([one], [other]) => (one?.baseline ?? 0) - (other?.baseline ?? 0));
}

function textsOf(page: Page | undefined): string[] {
  return linesOf(page).map((runs) => runs.map(({ text }) => text).join(''));
}

const sheet = { size: [SHEET.width, SHEET.height] as [number, number] };
const printed = report.map(({ text }) => text);

describe('a scanned page', () => {
  test('is read word by word, where they stand, in their size and face', async () => {
    const { pages, notices } = await read(await writeScan(scan(report)));
    const lines = linesOf(pages[0]);
    expect(textsOf(pages[0])).toEqual(printed);
    expect(notices).toBe(0);
    expect(pages[0]).toMatchObject({ source: 'ocr', widthPt: 595.28, heightPt: 300 });
    expect(pages[0]?.confidence).toBeGreaterThan(0.8);
    expect(pages[0]?.confidence).toBeLessThanOrEqual(1);
    lines.forEach(([first], index) => {
      expect(Math.abs((first?.left ?? 0) - (report[index]?.left ?? 0))).toBeLessThan(2);
      expect(Math.abs((first?.baseline ?? 0) - (report[index]?.baseline ?? 0))).toBeLessThan(1.5);
    });
    expect(new Set(lines.slice(1, 4).flatMap((runs) => runs.map(({ sizePt }) => sizePt))).size).toBe(1);
    expect((lines[5]?.[0]?.sizePt ?? 0) / (lines[1]?.[0]?.sizePt ?? 1)).toBeCloseTo(15 / 11, 0.7);
    const faces = lines.map((runs) => runs.map(({ bold, italic }) => (bold ? 'b' : '') + (italic ? 'i' : '')));
    expect(faces.map((words) => [...new Set(words)])).toEqual([['b'], [''], [''], [''], ['i'], [''], ['']]);
  });

  test('that lay askew under dirty glass gives the same words, on level lines', async () => {
    const { pages } = await read(await writeScan(scan(report, { degrees: 1, specks: 600 })));
    expect(textsOf(pages[0])).toEqual(printed);
    linesOf(pages[0]).forEach(([first], index) => {
      expect(Math.abs((first?.left ?? 0) - (report[index]?.left ?? 0))).toBeLessThan(3);
      expect(Math.abs((first?.baseline ?? 0) - (report[index]?.baseline ?? 0))).toBeLessThan(3);
    });
  });

  test('stands between pages of text, in type of the same size, also under a garbage text layer or a stamp', async () => {
    const picture = scan(report);
    const bytes = await writePdf((document) => {
      document.font('Times-Roman').fontSize(11).text('De klacht kwam binnen op 4 mei. '.repeat(12)).addPage();
      document.fillOpacity(0).text('Dvgmntndbzwrnt '.repeat(20), 72, 100).fillOpacity(1);
      addScan(document, picture);
      document.addPage().text('De gemeente heeft niet gereageerd.').addPage();
      addScan(document, picture);
      document.text('Ingekomen 4 mei', 400, 200);
    }, sheet);
    const { pages } = await read(bytes);
    expect(pages.map(({ source, confidence }) => [source, confidence === null])).toEqual([
      ['text', true],
      ['ocr', false],
      ['text', true],
      ['ocr', false],
    ]);
    expect(linesOf(pages[1])[1]?.[0]?.sizePt).toBe(11);
    expect(textsOf(pages[1])).toEqual(printed);
    expect(textsOf(pages[3])).toEqual([...printed.slice(0, 5), 'Ingekomen 4 mei', ...printed.slice(5)]);
  });

  test('without letters gives a notice, and so does every scanned page where OCR is off', async () => {
    const drawing = await writePdf((document) =>
      document.rect(100, 100, 200, 300).fill().rect(350, 100, 50, 50).fill(),
    );
    const scanned = await writeScan(scan(report));
    const readings = [await read(drawing), await read(scanned, 'off')];
    expect(readings.map(({ pages, notices }) => [pages[0]?.source, pages[0]?.runs.length, notices])).toEqual([
      ['text', 0, 1],
      ['text', 0, 1],
    ]);
  });

  test('gives the same whatever was read before it or beside it', async () => {
    const bytes = await writeScan(scan(report));
    const other = await writeScan(scan(report.slice(1, 4), { degrees: 1, specks: 300 }));
    const alone = await read(bytes);
    const [beside] = await Promise.all([read(bytes), read(other)]);
    expect([beside, await read(bytes)]).toEqual([alone, alone]);
  });

  test('is read without a word on the outputs, by a process that ends by itself', async () => {
    const bytes = Buffer.from(await writeScan(scan(report, { specks: 300 })));
    const script = `
      import { Notes } from '@oordelenbank/model';
      import { readPages } from './src/index.ts';
      import { readFileSync } from 'node:fs';
      const pages = await readPages(new Uint8Array(readFileSync(0)), new Notes());
      process.exitCode = pages[0].runs[0].text === 'Bevindingen' ? 0 : 1;
    `;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: path.join(import.meta.dirname, '..'),
      input: bytes,
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
