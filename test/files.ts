import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { root } from './oordeel.ts';

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'oordelenbank-'));
}

/** The plain rendering of each report of the corpus. */
export function plainPdfs(): string[] {
  return globSync('corpus/*/*/*--plain.pdf', { cwd: root })
    .sort()
    .map((file) => path.join(root, file));
}

/** One report of the corpus as a PDF. */
export function anyReport(): string {
  const [first] = plainPdfs();
  if (first === undefined) throw new Error('the corpus holds no PDF; run scripts/render-corpus.ts');
  return first;
}

/** Every kind of file that cannot be read, by its name, with a word that the message must hold. */
export const brokenFiles = {
  'empty.pdf': /empty/u,
  'text.pdf': /no PDF/u,
  'truncated.pdf': /damaged/u,
  'encrypted.pdf': /password/u,
  'without-pages.pdf': /no pages/u,
  'damaged.zip': /\.zip/u,
} as const;

/** Writes them all into a folder. */
export async function writeBrokenFiles(folder: string): Promise<void> {
  const report = readFileSync(anyReport());
  const contents: Readonly<Record<keyof typeof brokenFiles, Uint8Array | string>> = {
    'empty.pdf': '',
    'text.pdf': 'Geachte heer, hierbij mijn klacht.',
    'truncated.pdf': report.subarray(0, report.length / 4),
    'encrypted.pdf': await encryptedPdf(),
    'without-pages.pdf': pdfWithoutPages(),
    'damaged.zip': 'PK\u0003\u0004 and then nothing',
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(path.join(folder, name), content);
}

async function encryptedPdf(): Promise<Buffer> {
  const pdf = new PDFDocument({ userPassword: 'geheim', pdfVersion: '1.7' });
  pdf.text('De klacht is gegrond.');
  pdf.end();
  return buffer(pdf);
}

function pdfWithoutPages(): string {
  const objects = [
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object) => {
    const offset = file.length;
    file += object;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  return `${file}xref\n0 3\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
}
