/**
 * Learns from the develop split of the corpus what sections are for, which sentences judge, what complaints are about, whose
 * view a paragraph gives and how a body answers; writes the weights that `structure` and `extract` go by, and prints how often
 * they are right on reports that they were not learnt from.
 *
 *     pnpm exec node scripts/learn.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findSamples, type Sample } from '@oordelenbank/evaluate';
import { SURE_TOPIC } from '@oordelenbank/extract';
import type { WrittenWeights } from '@oordelenbank/model';
import { findingExamples } from './learn/findings.ts';
import { crossValidate, crossValidateEach, type Example, learn, learnEach } from './learn/logistic-regression.ts';
import { responseExamples } from './learn/responses.ts';
import { sectionExamples } from './learn/section-roles.ts';
import { topicExamples } from './learn/topics.ts';
import { verdictExamples } from './learn/verdict-words.ts';

const root = path.resolve(import.meta.dirname, '..');
const samples = findSamples(path.join(root, 'corpus')).filter(({ gold }) => gold.split === 'develop');

interface Lesson {
  readonly file: string;
  /** Measured across folds of reports. */
  readonly penalty: number;
  examplesOf(sample: Sample): Promise<readonly Example[]>;
}

const lessons: readonly Lesson[] = [
  { file: 'packages/structure/src/section-roles.generated.json', penalty: 0.0001, examplesOf: sectionExamples },
  { file: 'packages/extract/src/verdict-words.generated.json', penalty: 0.0003, examplesOf: verdictExamples },
  { file: 'packages/extract/src/finding-words.generated.json', penalty: 0.001, examplesOf: findingExamples },
  { file: 'packages/extract/src/answer-words.generated.json', penalty: 0.03, examplesOf: responseExamples },
];

for (const { file, penalty, examplesOf } of lessons) {
  const groups = await Promise.all(samples.map(examplesOf));
  write(file, learn(groups.flat(), penalty), `${percentage(crossValidate(groups, penalty))} right`);
}

const TOPIC_PENALTY = 0.001;
const topics = samples.map(topicExamples);
write(
  'packages/extract/src/topic-words.generated.json',
  learnEach(topics.flat(), TOPIC_PENALTY),
  `F1 ${percentage(crossValidateEach(topics, TOPIC_PENALTY, SURE_TOPIC))}`,
);

function write(file: string, weights: WrittenWeights, figure: string): void {
  writeFileSync(path.join(root, file), `${JSON.stringify(weights)}\n`);
  process.stdout.write(`${file}: ${figure} across folds, ${Object.keys(weights.features).length} features\n`);
}

function percentage(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
