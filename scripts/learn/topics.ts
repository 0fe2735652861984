/** Examples of complaint parts with the topics that a reader gives them, in the words and with the norms of the gold. */
import type { Sample } from '@oordelenbank/evaluate';
import { topicFeatures } from '@oordelenbank/extract';
import type { TaggedExample } from './logistic-regression.ts';

export function topicExamples({ gold }: Sample): readonly TaggedExample[] {
  return gold.complaints.map(({ n, text, topics }) => {
    const norms = gold.verdicts.filter(({ complaint }) => complaint === n).flatMap((verdict) => verdict.norms ?? []);
    return { labels: topics, features: topicFeatures(text, norms) };
  });
}
