/** Examples of how a body answers a recommendation: what is told behind it, with the response that the gold gives it. */
import { readFileSync } from 'node:fs';
import { likeness, SAME_TEXT, type Sample } from '@oordelenbank/evaluate';
import { answerLooksOf } from '@oordelenbank/extract';
import { Notes } from '@oordelenbank/model';
import { readLayout } from '@oordelenbank/pipeline';
import { structure } from '@oordelenbank/structure';
import type { Example } from './logistic-regression.ts';

export async function responseExamples({ gold, renderings }: Sample): Promise<readonly Example[]> {
  const file = renderings.get('plain');
  if (file === undefined) return [];
  const document = structure(await readLayout(readFileSync(file), file), new Notes());
  return answerLooksOf(document).flatMap(({ recommendation, features }): Example[] => {
    const same = gold.recommendations?.find(({ text }) => likeness(text, recommendation) >= SAME_TEXT);
    return same?.response === undefined ? [] : [{ label: same.response, features }];
  });
}
