/**
 * Draws a page of a PDF with what was read on it, for a person to look at: each line with its place in the order of
 * reading, the blocks with their roles, and the items that were found, with a legend.
 *
 *     pnpm exec node scripts/overlay.ts FILE PAGE [--out FILE.png] [--report]
 *
 * PAGE counts from 1. Without --out the picture goes to FILE-pPAGE.png in the working directory. --report also prints the
 * same as words: the blocks in the order of reading, the items and the notices.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Notes, OutsideError } from '@oordelenbank/model';
import { readLayout, readReport } from '@oordelenbank/pipeline';
import { structure } from '@oordelenbank/structure';
import { type Mark, marksOf } from './overlay/items.ts';
import { drawPage, paint } from './overlay/paint.ts';

interface Order {
  readonly file: string;
  readonly page: number;
  readonly out: string;
  readonly report: boolean;
}

/** @throws OutsideError wrong-use. */
function readOrder(): Order {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, report: { type: 'boolean', default: false } },
  });
  const [file, printedPage = ''] = positionals;
  if (file === undefined || positionals.length > 2 || !/^[1-9]\d*$/u.test(printedPage)) {
    throw new OutsideError(
      'wrong-use',
      'name a PDF and a page: scripts/overlay.ts FILE PAGE [--out FILE.png] [--report]',
    );
  }
  const out = values.out ?? `${path.basename(file, '.pdf')}-p${printedPage}.png`;
  return { file, page: Number(printedPage), out, report: values.report };
}

async function overlay({ file, page, out, report }: Order): Promise<void> {
  const bytes = readFileSync(file);
  const reading = await readReport(bytes, file);
  const { pages } = reading;
  if (page > pages.length)
    throw new OutsideError('wrong-use', `${file}: it has ${pages.length} pages; page ${page} is not there`);
  const document = structure(await readLayout(bytes, file), new Notes());
  const marks = marksOf(page, document, reading);
  const picture = await drawPage(bytes, page);
  paint(picture, marks, [path.basename(file), `page ${page} of ${pages.length}`, `house ${document.house}`]);
  writeFileSync(out, picture.canvas.toBuffer('image/png'));
  process.stdout.write(`${out}\n`);
  if (!report) return;
  process.stdout.write(`${[...marks.blocks, ...marks.items].filter(isSaid).map(say).join('\n')}\n`);
  for (const { message, evidence } of reading.report.notices)
    process.stdout.write(`notice: ${message} ${evidence?.text ?? ''}\n`);
}

/** Only the first line of an item bears its words. */
function isSaid({ words }: Mark): boolean {
  return words !== '';
}

function say({ colour, label, words }: Mark): string {
  return `${[colour, label].join(' ').trim().padEnd(24)} ${words.replaceAll('\n', '⏎')}`;
}

try {
  await overlay(readOrder());
} catch (error) {
  if (!(error instanceof OutsideError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
