import { expect, test } from 'vitest';
import { classify, readWeights } from '../src/linear-classifier.ts';

const weights = readWeights({
  labels: ['facts', 'verdict'],
  bias: [0, -100],
  features: { gegrond: [-200, 300], constructor: [0, 500] },
});

test('the label with the largest sum of weights is the most probable', () => {
  const guess = classify(weights, new Map([['gegrond', 1]]));
  expect(guess.label).toBe('verdict');
  expect(guess.probability).toBeCloseTo(1 / (1 + Math.exp(-2 - 2)), 5);
});

test('features that were never seen say nothing, whatever their name', () => {
  expect(classify(weights, new Map([['toString', 1]])).label).toBe('facts');
  expect(classify(weights, new Map()).probability).toBeCloseTo(1 / (1 + Math.exp(-1)), 5);
});
