import { readFileSync } from 'node:fs';
import type { Sample } from '@oordelenbank/evaluate';
import { type Document, Notes } from '@oordelenbank/model';
import { readLayout } from '@oordelenbank/pipeline';
import { structure } from '@oordelenbank/structure';

/** The plain rendering of a report, read as far as its sections and paragraphs; undefined where there is none. */
export async function plainDocument({ renderings }: Sample): Promise<Document | undefined> {
  const file = renderings.get('plain');
  return file === undefined ? undefined : structure(await readLayout(readFileSync(file), file), new Notes());
}
