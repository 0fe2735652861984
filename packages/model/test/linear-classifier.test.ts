import { expect, test } from 'vitest';
import { classify, labelsOf, readWeights } from '../src/linear-classifier.ts';

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

test('labels that do not exclude each other are told each by itself, the surest first', () => {
  const features = new Map([['gegrond', 1]]);
  expect(labelsOf(weights, features, 0.5)).toEqual(['verdict']);
  expect(labelsOf(weights, features, 0.1)).toEqual(['verdict', 'facts']);
  expect(labelsOf(weights, features, 0.99)).toEqual([]);
});
