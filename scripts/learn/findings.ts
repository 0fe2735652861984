/** Examples of findings by kind: the paragraphs as read, with the kind that the gold gives them. */
import type { Sample } from '@oordelenbank/evaluate';
import { findingFeatures, findingLooksOf, foundIn } from '@oordelenbank/extract';
import { plainDocument } from './document.ts';
import { letters } from './letters.ts';
import type { Example } from './logistic-regression.ts';

export async function findingExamples(sample: Sample): Promise<readonly Example[]> {
  const { gold } = sample;
  const document = await plainDocument(sample);
  if (document === undefined) return [];
  const told = (gold.findings ?? []).map(({ starts, kind }) => ({ starts: letters(starts), kind }));
  return findingLooksOf(foundIn(document)).flatMap((look): Example[] => {
    const words = letters(look.words);
    const same = told.find(({ starts }) => words.startsWith(starts));
    return same === undefined ? [] : [{ label: same.kind, features: findingFeatures(look) }];
  });
}
