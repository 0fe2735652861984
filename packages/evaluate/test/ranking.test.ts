import { expect, test } from 'vitest';
import { ndcg, recallAtFive, reciprocalRank } from '../src/ranking.ts';

test.each([
  [['a', 'b'], { a: 2, b: 1 }, 1],
  [['b', 'a'], { a: 2, b: 1 }, 0.797],
  [['x', 'a'], { a: 1 }, 0.631],
  [['x', 'y'], { a: 1 }, 0],
])('the ranking %j of %j is worth %f', (ranking, grades: Record<string, number>, worth) => {
  expect(ndcg(ranking, grades)).toBeCloseTo(worth, 3);
});

test('the first of those wanted decides its rank, and each of them the recall', () => {
  const wanted = new Set(['a', 'b']);

  expect(reciprocalRank(['x', 'a', 'b'], wanted)).toBe(1 / 2);
  expect(recallAtFive(['x', 'a', 'y', 'z', 'v', 'b'], wanted)).toBe(1 / 2);
});
