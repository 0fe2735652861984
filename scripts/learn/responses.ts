/** Examples of how a body answers a recommendation: what is told behind it, with the response that the gold gives it. */
import { likeness, SAME_TEXT, type Sample } from '@oordelenbank/evaluate';
import { answerLooksOf } from '@oordelenbank/extract';
import { plainDocument } from './document.ts';
import type { Example } from './logistic-regression.ts';

export async function responseExamples(sample: Sample): Promise<readonly Example[]> {
  const { gold } = sample;
  const document = await plainDocument(sample);
  if (document === undefined) return [];
  return answerLooksOf(document).flatMap(({ recommendation, features }): Example[] => {
    const same = gold.recommendations?.find(({ text }) => likeness(text, recommendation) >= SAME_TEXT);
    return same?.response === undefined ? [] : [{ label: same.response, features }];
  });
}
