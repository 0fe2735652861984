import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Notes, type OutsideError, type Page } from '@oordelenbank/model';
import { describe, expect, test } from 'vitest';
import { readPages } from '../src/index.ts';
import { writeObjects, writePdf } from './write-pdf.ts';

const emptyLayout = {
  text: '',
  body: { start: 0, end: 0 },
  footnotes: { start: 0, end: 0 },
  furniture: { start: 0, end: 0 },
  blocks: [],
  noteLinks: [],
  pages: [],
  ocrPages: [],
  bodySizePt: 0,
};

async function read(bytes: Uint8Array): Promise<{ pages: Page[]; notices: string[] }> {
  const notes = new Notes();
  const pages = await readPages(bytes, notes);
  return {
    pages,
    notices: notes.notices(emptyLayout).map(({ code, message }) => `${code} ${/\(.*\)/u.exec(message)?.[0]}`),
  };
}

describe('a page', () => {
  test('gives its text with its place, in points from the top left corner', async () => {
    const bytes = await writePdf((document) =>
      document.font('Helvetica').fontSize(10).text('De klacht is gegrond.', 100, 200),
    );
    const [page] = (await read(bytes)).pages;
    const [run] = page?.runs ?? [];
    expect(page).toMatchObject({ number: 1, widthPt: 595.28, heightPt: 841.89, source: 'text', confidence: null });
    expect(run).toMatchObject({
      text: 'De klacht is gegrond.',
      left: 100,
      sizePt: 10,
      bold: false,
      italic: false,
      tag: null,
    });
    expect(run?.baseline).toBeCloseTo(207.2, 0);
    expect([run?.top ?? 0, run?.bottom ?? 0].map((edge) => Math.sign(edge - (run?.baseline ?? 0)))).toEqual([-1, 1]);
    expect(run?.right).toBeGreaterThan(180);
  });

  test('tells bold and italic by the names of its fonts', async () => {
    const bytes = await writePdf((document) => {
      for (const font of ['Times-Roman', 'Times-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'])
        document.font(font).text(font);
    });
    const [page] = (await read(bytes)).pages;
    expect(page?.runs.map(({ bold, italic }) => [bold, italic])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test('tells a font that the first page does not hold', async () => {
    const bytes = await writePdf((document) => {
      document.font('Helvetica').text('een').addPage().font('Helvetica-Bold').text('twee');
    });
    expect((await read(bytes)).pages.map(({ runs }) => runs.map(({ bold }) => bold))).toEqual([[false], [true]]);
  });

  test('is read upright when it is turned', async () => {
    const turned = writeObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate 90 /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      '<< /Length 54 >>\nstream\nBT /F 10 Tf 0 1 -1 0 100 50 Tm (De klacht) Tj ET      \nendstream',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    const [page] = (await read(turned)).pages;
    expect([page?.widthPt, page?.heightPt]).toEqual([800, 600]);
    expect(page?.runs[0]).toMatchObject({ text: 'De klacht', left: 50, baseline: 100 });
  });

  test('names the blocks and the artifacts of a tagged file', async () => {
    const bytes = await writePdf(
      (document) => {
        document.addStructure(document.struct('H1', {}, () => document.text('Klacht')));
        document.addStructure(document.struct('P', {}, () => document.text('De brief bleef liggen.')));
        document.markContent('Artifact').text('Bladzijde 1').endMarkedContent();
      },
      { tagged: true, pdfVersion: '1.7' },
    );
    const [page] = (await read(bytes)).pages;
    expect(page?.runs.map(({ text, tag }) => [text, tag])).toEqual([
      ['Klacht', 'H1:0'],
      ['De brief bleef liggen.', 'P:1'],
      ['Bladzijde 1', 'Artifact'],
    ]);
  });

  test('without text stands among the pages, with a notice', async () => {
    const bytes = await writePdf((document) => {
      document.text('een').addPage().rect(10, 10, 50, 50).fill().addPage().text('drie');
    });
    const { pages, notices } = await read(bytes);
    expect(pages.map(({ number, runs }) => [number, runs.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
    expect(notices).toEqual(['page-without-text (page 2)']);
  });

  test('that is damaged stands among the pages, with a notice', async () => {
    const bytes = writeObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F 6 0 R >> >> >>',
      '(no page)',
      '<< /Length 43 >>\nstream\nBT /F 10 Tf 50 700 Td (De klacht) Tj ET    \nendstream',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    const { pages, notices } = await read(bytes);
    expect(pages.map(({ number, widthPt, runs }) => [number, widthPt, runs.length])).toEqual([
      [1, 600, 1],
      [2, 600, 0],
    ]);
    expect(notices).toEqual(['page-damaged (page 2)']);
  });
});

describe('a file', () => {
  const refusal = (bytes: Uint8Array): Promise<OutsideError> =>
    readPages(bytes, new Notes()).then(
      () => expect.unreachable('the file was read'),
      (error: OutsideError) => error,
    );

  test('that is empty is refused', async () => {
    expect(await refusal(new Uint8Array())).toMatchObject({ name: 'OutsideError', code: 'file-empty' });
  });

  test('that is no PDF is refused', async () => {
    expect(await refusal(new TextEncoder().encode('Geachte heer,'))).toMatchObject({ code: 'file-unknown' });
  });

  test('of which only the beginning is left is refused, in one line', async () => {
    const bytes = await writePdf((document) => document.text('De klacht'));
    const { code, message } = await refusal(bytes.subarray(0, 60));
    expect(code).toBe('pdf-damaged');
    expect(message).toMatch(/^the PDF is damaged \([^\n]+\); fetch or print it again$/u);
  });

  test('with a password is refused', async () => {
    const bytes = await writePdf((document) => document.text('De klacht'), { userPassword: 'geheim' });
    expect(await refusal(bytes)).toMatchObject({ code: 'pdf-encrypted' });
  });

  test('that only its owner may change is read', async () => {
    const bytes = await writePdf((document) => document.text('De klacht'), { ownerPassword: 'geheim' });
    expect((await read(bytes)).pages[0]?.runs[0]?.text).toBe('De klacht');
  });

  test('without pages is refused', async () => {
    const bytes = writeObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);
    expect(await refusal(bytes)).toMatchObject({ code: 'pdf-without-pages' });
  });

  test('is left whole', async () => {
    const bytes = await writePdf((document) => document.text('De klacht'));
    const before = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(before);
  });

  test('is read without a word on standard output or standard error', async () => {
    const bytes = await writePdf((document) => document.text('De klacht'));
    const script = `
      import { Notes } from '@oordelenbank/model';
      import { readPages } from './src/index.ts';
      const pages = await readPages(Uint8Array.from(Buffer.from('${Buffer.from(bytes).toString('base64')}', 'base64')), new Notes());
      process.exitCode = pages[0].runs[0].text === 'De klacht' ? 0 : 1;
    `;
    const cwd = path.join(import.meta.dirname, '..');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
