import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  boardOf,
  findDrops,
  findFindingDrops,
  findSamples,
  type KeptBoards,
  scoreFinding,
  scoreSamples,
} from '@oordelenbank/evaluate';
import { expect, test } from 'vitest';
import { root } from './oordeel.ts';

const corpus = path.join(root, 'corpus');

test('every report of the corpus is rendered in at least two layouts, one of them plain', () => {
  const lacking = findSamples(corpus).filter(({ renderings }) => renderings.size < 2 || !renderings.has('plain'));
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

test('no figure is lower than the one that was kept', async () => {
  const kept = JSON.parse(readFileSync(path.join(corpus, 'scores.json'), 'utf8')) as KeptBoards;
  const scored = await scoreSamples(findSamples(corpus), 'plain');
  const now = boardOf(scored);
  expect(now.files).toBeGreaterThan(0);
  expect(findDrops(kept.plain, now), 'run `pnpm evaluate`').toEqual([]);
  const finding = await scoreFinding(corpus, new Map(scored.map(({ name, reading }) => [name, reading])));
  expect(findFindingDrops(kept.finding, finding), 'run `pnpm evaluate`').toEqual([]);
}, 300_000);
