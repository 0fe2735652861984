import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { damagePage, freshPath, freshStore, tamper, tell } from '@oordelenbank/store/testing';
import { expect, test } from 'vitest';

const reading = tell({
  authorities: [{ name: 'UWV' }, { name: 'Belastingdienst' }],
  parts: [{ complaint: 'De brief bleef liggen.', topics: ['delay'], outcomes: ['upheld'] }],
  passages: [['fact', 'De brief kwam op 3 mei.']],
});

/** What the command prints of a database with one report, once something has happened to its file. */
async function checked(happens: (file: string) => void | Promise<void>): Promise<[status: number | null, out: string]> {
  const file = freshPath();
  const store = await freshStore(file);
  await store.save([reading]);
  await store.close();
  await happens(file);
  const main = path.join(import.meta.dirname, '../src/main.ts');
  const { status, stdout } = spawnSync(process.execPath, [main, 'check', '--db', path.basename(file)], {
    cwd: path.dirname(file),
    encoding: 'utf8',
  });
  return [status, stdout];
}

test('a sound database is said to be sound', async () => {
  expect(await checked(() => {})).toEqual([0, 'oordelen.db: sound; 1 report of 1 work, 3 passages\n']);
});

test.each([
  ['a list of parts is missing', 'delete from part_lists', 'part_lists: report'],
  ['an authority is missing', 'delete from authorities where position = 0', 'authorities: rows of'],
  [
    'a page is wrong',
    'update passages set page = 9 where position = 1',
    'has another page than the place of its words',
  ],
  ['a file has other bytes than its report', `update files set sha256 = 'f'`, 'file report.pdf has another SHA-256'],
])('where %s, the fault is printed and the status is 1', async (_, damage, line) => {
  const [status, out] = await checked((file) => tamper(file, damage));

  expect(status).toBe(1);
  expect(out).toContain(line);
  expect(out.split('\n').filter((it) => it !== '' && !it.startsWith('oordelen.db: '))).toEqual([]);
});

test.each([
  ['is cut off', (file: string) => truncateSync(file, 100_000)],
  ['has a damaged table', (file: string) => damagePage(file, 'documents')],
  ['has a damaged index', (file: string) => damagePage(file, 'complaints_by_outcome', 8)],
])('a database that %s is said to be damaged, with status 1', async (_, damage) => {
  const [status, out] = await checked(damage);

  expect(status).toBe(1);
  expect(out).toMatch(/^oordelen\.db: is damaged[;:] /u);
});

test('a file that is no database cannot be checked', async () => {
  expect(await checked((file) => writeFileSync(file, 'Geachte heer, hierbij mijn klacht.'))).toEqual([2, '']);
});
