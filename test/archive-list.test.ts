import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from './files.ts';
import { oordeel, parseLines, type Run } from './oordeel.ts';

let cwd = '';

beforeEach(() => {
  cwd = temporaryFolder();
});

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), content);
}

function importing(...args: readonly string[]): Run {
  return oordeel(['import', ...args, '--jobs', '1'], { cwd });
}

function differences(): Record<string, unknown>[] {
  return parseLines(oordeel(['stats', '--differences', '--format', 'json'], { cwd }).stdout);
}

test('a list alone is kept, which is said, and nothing is said of files', () => {
  write('lijst.csv', 'bestand;oordeel\n1.html;gegrond\n2.html;gegrond\n');
  expect(importing('--metadata', 'lijst.csv')).toEqual({ status: 0, stdout: '', stderr: ['lijst.csv: 2 rows kept'] });
  expect(differences()).toMatchObject([{ file: '1.html' }, { file: '2.html' }]);
});

test('a list that is only tried is not kept', () => {
  for (const number of [1, 2]) write(`${number}.csv`, `bestand\n${number}.html\n`);
  importing('--metadata', '1.csv');
  const tried = importing('--metadata', '2.csv', '--replace-metadata', '--dry-run');
  expect([tried.stdout, tried.stderr]).toEqual(['', ['2.csv: 1 row would be kept']]);
  expect(differences().map(({ file }) => file)).toEqual(['1.html']);
});

test('rows that counter others are said, twenty of them at most', () => {
  const rows = Array.from({ length: 22 }, (_, index) => `a/1.html;doos ${index}`);
  write('lijst.csv', `bestand;doos\n${rows.join('\n')}\n`);
  const { stderr } = importing('--metadata', 'lijst.csv');
  expect(stderr).toHaveLength(22);
  expect(stderr[0]).toBe('lijst.csv: row 2 tells of a/1.html, as row 1 does; row 2 counts');
  expect(stderr.slice(-2)).toEqual(['and 1 more', 'lijst.csv: 1 row kept']);
});

test('a list is added to earlier ones, or takes their place where that is asked for', () => {
  for (const number of [1, 2, 3]) write(`${number}.csv`, `bestand\n${number}.html\n`);
  importing('--metadata', '1.csv');
  importing('--metadata', '2.csv');
  expect(differences().map(({ file }) => file)).toEqual(['1.html', '2.html']);
  importing('--metadata', '3.csv', '--replace-metadata');
  expect(differences().map(({ file }) => file)).toEqual(['3.html']);
});

test('a name that fits several reports is listed with the files that it fits', () => {
  for (const folder of ['a', 'b']) write(`${folder}/1.html`, `<h1>Rapport</h1><p>Over de gemeente ${folder}.</p>`);
  write('lijst.csv', 'bestand;oordeel\n1.html;gegrond\n');
  importing('a', 'b', '--metadata', 'lijst.csv');
  expect(differences()).toEqual([
    { file: '1.html', report: null, field: 'file', published: '1.html', extracted: 'a/1.html; b/1.html' },
  ]);
});

test.each([
  [['--replace-metadata', '.'], '--metadata'],
  [['--metadata', 'leeg.csv'], 'leeg.csv: it has no rows'],
  [['--metadata', 'lijst.csv', '--certificate', 'bewijs'], '--certificate'],
  [['--metadata', 'lijst.csv', '--watch'], '--watch'],
])('import %j is wrong use, and says why', (args, reason) => {
  write('leeg.csv', 'bestand;oordeel\n');
  write('lijst.csv', 'bestand\n1.html\n');
  const { status, stderr } = importing(...args);
  expect([status, stderr.join('\n')]).toEqual([2, expect.stringContaining(reason)]);
});
