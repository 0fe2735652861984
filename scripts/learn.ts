/**
 * Learns from the develop split of the corpus what sections are for, writes the weights that `structure` goes by, and prints
 * how often they are right on reports that they were not learnt from.
 *
 *     pnpm exec node scripts/learn.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findSamples } from '@oordelenbank/evaluate';
import { crossValidate, learn } from './learn/logistic-regression.ts';
import { sectionExamples } from './learn/section-roles.ts';

const root = path.resolve(import.meta.dirname, '..');
const samples = findSamples(path.join(root, 'corpus')).filter(({ gold }) => gold.split === 'develop');

const file = 'packages/structure/src/section-roles.generated.json';

const groups = await Promise.all(samples.map(sectionExamples));
const { right, all } = crossValidate(groups);
const weights = learn(groups.flat());
writeFileSync(path.join(root, file), `${JSON.stringify(weights)}\n`);
process.stdout.write(
  `${file}: ${all} examples, ${((100 * right) / all).toFixed(1)} % right across folds, ${Object.keys(weights.features).length} features\n`,
);
