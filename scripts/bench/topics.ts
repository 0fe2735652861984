/**
 * Topics by the cues of the registry, and by two classifiers of `natural` trained on the develop split: precision, recall and
 * F1 on the complaints of the held-out split, in the words of the gold. One classifier a topic, of the stems of the complaint.
 *
 *     pnpm exec node scripts/bench/topics.ts
 */
import path from 'node:path';
import process from 'node:process';
import { findSamples } from '@oordelenbank/evaluate';
import { type Topic, topics } from '@oordelenbank/model';
import { topicsOf } from '@oordelenbank/registry';
import { stemOf, tokensOf } from '@oordelenbank/store';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';

interface Example {
  readonly text: string;
  readonly topics: readonly Topic[];
}

type Teller = (text: string) => readonly Topic[];

const samples = findSamples(path.join(import.meta.dirname, '../../corpus'));
const examplesOf = (split: 'develop' | 'held-out'): Example[] =>
  samples.filter(({ gold }) => gold.split === split).flatMap(({ gold }) => gold.complaints);
const [develop, heldOut] = [examplesOf('develop'), examplesOf('held-out')];

const stemsOf = (text: string): string[] => tokensOf(text).flatMap(({ word }) => stemOf(word) ?? []);

function trained(Classifier: typeof BayesClassifier): Teller {
  const tellers = topics.map((topic) => {
    const classifier = new Classifier();
    for (const example of develop) {
      classifier.addDocument(stemsOf(example.text), example.topics.includes(topic) ? 'yes' : 'no');
    }
    classifier.train();
    return [topic, classifier] as const;
  });
  return (text) =>
    tellers.filter(([, classifier]) => classifier.classify(stemsOf(text)) === 'yes').map(([topic]) => topic);
}

const tellers: Readonly<Record<string, Teller>> = {
  cues: topicsOf,
  Bayes: trained(BayesClassifier),
  'logistic regression': trained(LogisticRegressionClassifier),
};

process.stdout.write(`${develop.length} complaints to learn from, ${heldOut.length} to measure on\n`);
for (const [name, tell] of Object.entries(tellers)) {
  const told = heldOut.map((example) => ({ found: new Set(tell(example.text)), gold: new Set(example.topics) }));
  const count = (of: (one: (typeof told)[number]) => number): number => told.reduce((sum, one) => sum + of(one), 0);
  const right = count(({ found, gold }) => found.intersection(gold).size);
  const [precision, recall] = [right / count(({ found }) => found.size), right / count(({ gold }) => gold.size)];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(5));
  process.stdout.write(`${name.padEnd(20)}  precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}\n`);
}
