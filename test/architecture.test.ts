import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A package depends only on packages of a lower level. `oordeel serve` starts the web, so that cli stands above it. */
const levels: Readonly<Record<string, number>> = {
  model: 0,
  registry: 1,
  pdf: 2,
  layout: 2,
  structure: 2,
  citations: 2,
  store: 2,
  extract: 3,
  search: 3,
  pipeline: 4,
  intake: 5,
  evaluate: 5,
  web: 6,
  cli: 7,
};

const scope = '@oordelenbank/';
const root = path.resolve(import.meta.dirname, '..');
const packages = readdirSync(path.join(root, 'packages')).sort();

test('every package has a level', () => {
  expect(packages).toEqual(Object.keys(levels).sort());
});

test.each(packages)('%s depends only on lower levels', (name) => {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const own = Object.keys(dependencies).filter((dependency) => dependency.startsWith(scope));
  const tooHigh = own.filter((dependency) => (levels[dependency.slice(scope.length)] ?? 99) >= (levels[name] ?? -1));
  expect(tooHigh).toEqual([]);
});

test.each(packages)('%s reaches into no other package', (name) => {
  const files = globSync('{src,test}/**/*.ts', { cwd: path.join(root, 'packages', name) });
  const reaching = files.filter((file) => {
    const source = readFileSync(path.join(root, 'packages', name, file), 'utf8');
    return /from '(?:@oordelenbank\/[^'/]+\/(?!testing')|[^']*\/packages\/)/u.test(source);
  });
  expect(reaching).toEqual([]);
});

test.each(packages)('%s is flat, with at most one level of folders in src', (name) => {
  const deep = globSync('src/*/*/**', { cwd: path.join(root, 'packages', name) });
  expect(deep).toEqual([]);
});
