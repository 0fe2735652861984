/**
 * Learns from the develop split of the corpus what sections are for and which sentences judge, writes the weights that
 * `structure` and `extract` go by, and prints how often they are right on reports that they were not learnt from.
 *
 *     pnpm exec node scripts/learn.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findSamples, type Sample } from '@oordelenbank/evaluate';
import { crossValidate, type Example, learn } from './learn/logistic-regression.ts';
import { sectionExamples } from './learn/section-roles.ts';
import { verdictExamples } from './learn/verdict-words.ts';

const root = path.resolve(import.meta.dirname, '..');
const samples = findSamples(path.join(root, 'corpus')).filter(({ gold }) => gold.split === 'develop');

const lessons: Readonly<Record<string, (sample: Sample) => Promise<readonly Example[]>>> = {
  'packages/structure/src/section-roles.generated.json': sectionExamples,
  'packages/extract/src/verdict-words.generated.json': verdictExamples,
};

for (const [file, examplesOf] of Object.entries(lessons)) {
  const groups = await Promise.all(samples.map(examplesOf));
  const { right, all } = crossValidate(groups);
  const weights = learn(groups.flat());
  writeFileSync(path.join(root, file), `${JSON.stringify(weights)}\n`);
  process.stdout.write(
    `${file}: ${all} examples, ${((100 * right) / all).toFixed(1)} % right across folds, ${Object.keys(weights.features).length} features\n`,
  );
}
