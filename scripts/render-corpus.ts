/**
 * Renders reports of the corpus beside their sources: `node scripts/render-corpus.ts [REPORT_FOLDER...]`; without folders, all of them.
 * The same words give the same bytes, so rendering again changes nothing.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { book, columns, type Layout, plain } from './render/layouts.ts';
import { renderReport } from './render/report.ts';

const corpus = join(import.meta.dirname, '../corpus');

/** Each report in one column twice; about every third also in two columns, chosen by its name alone so that a new report changes no other. */
function layoutsOf(slug: string): Layout[] {
  const sum = [...slug].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return sum % 3 === 0 ? [plain, book, columns] : [plain, book];
}

async function renderFolder(folder: string): Promise<void> {
  const source = join(folder, 'report.md');
  const slug = basename(folder);
  for (const layout of layoutsOf(slug)) {
    const target = join(folder, `${slug}--${layout.id}.pdf`);
    try {
      const bytes = await renderReport(readFileSync(source, 'utf8'), layout);
      if (!existsSync(target) || !readFileSync(target).equals(bytes)) writeFileSync(target, bytes);
    } catch (cause) {
      throw new Error(`${source}: cannot be rendered as ${layout.id}`, { cause });
    }
  }
}

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : globSync(join(corpus, '*/*/report.md')).map(dirname).toSorted();
for (const folder of folders) await renderFolder(folder);
process.stdout.write(`rendered ${folders.length} reports\n`);
