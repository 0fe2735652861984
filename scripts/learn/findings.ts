/** Examples of findings by kind: the paragraphs as read, with the kind that the gold gives them. */
import { readFileSync } from 'node:fs';
import type { Sample } from '@oordelenbank/evaluate';
import { findingFeatures, findingLooksOf, foundIn } from '@oordelenbank/extract';
import { Notes } from '@oordelenbank/model';
import { readLayout } from '@oordelenbank/pipeline';
import { structure } from '@oordelenbank/structure';
import { letters } from './letters.ts';
import type { Example } from './logistic-regression.ts';

export async function findingExamples({ gold, renderings }: Sample): Promise<readonly Example[]> {
  const file = renderings.get('plain');
  if (file === undefined) return [];
  const document = structure(await readLayout(readFileSync(file), file), new Notes());
  const told = (gold.findings ?? []).map(({ starts, kind }) => ({ starts: letters(starts), kind }));
  return findingLooksOf(foundIn(document)).flatMap((look): Example[] => {
    const words = letters(look.words);
    const same = told.find(({ starts }) => words.startsWith(starts));
    return same === undefined ? [] : [{ label: same.kind, features: findingFeatures(look) }];
  });
}
