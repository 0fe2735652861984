import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';

const main = path.resolve(import.meta.dirname, '../src/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'cite-'));

function oordeel(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
}

const report = (number: string, words: string) =>
  `Rapport ${number}\n\nKlacht\n\nDe gemeente reageerde niet op de brief.\n\nBeoordeling\n\n${words}\n\nDe klacht is gegrond.\n`;

beforeAll(() => {
  mkdirSync(path.join(folder, 'reports'));
  const first = 'Artikel 3 van de Marktverordening Hoorn 2016 geldt. Artikel 5 van de Marktverordening Hoorn 2016 ook.';
  writeFileSync(path.join(folder, 'reports/a.txt'), report('2016/001', first));
  const second = 'Artikel 9:27 Awb geldt, net als de Terrassenregeling Hoorn 2014 en de Marktverordening Hoorn 2016.';
  writeFileSync(path.join(folder, 'reports/b.txt'), report('2016/002', second));
  oordeel('import', 'reports/a.txt', 'reports/b.txt', '--db', 'some.db');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the names that could not be resolved come with their counts, the most frequent first', () => {
  const { status, stdout } = oordeel('cite', '--unresolved', '--json', '--db', 'some.db');

  const rows = stdout.trim().split('\n');
  expect(status).toBe(0);
  expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual([
    { name: 'Marktverordening Hoorn 2016', kind: 'ordinance', citations: 3, reports: 2 },
    { name: 'Terrassenregeling Hoorn 2014', kind: 'statute', citations: 1, reports: 1 },
  ]);
});

test('people get them as a table', () => {
  const { stdout } = oordeel('cite', '--unresolved', '--db', 'some.db');

  expect(stdout).toMatch(/name\s+kind\s+citations\s+reports/u);
  expect(stdout).toMatch(/Marktverordening Hoorn 2016\s+ordinance\s+3\s+2/u);
});

test('a database that is not there is said to be missing', () => {
  const { status, stderr } = oordeel('cite', '--unresolved', '--db', 'none.db');

  expect([status, stderr]).toEqual([2, expect.stringContaining('none.db')]);
});
