import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { anyReport, brokenFiles, temporaryFolder, writeBrokenFiles } from './files.ts';
import { oordeel, parseLines } from './oordeel.ts';

let folder = '';
const names = Object.keys(brokenFiles) as (keyof typeof brokenFiles)[];

beforeAll(async () => {
  folder = temporaryFolder();
  await writeBrokenFiles(folder);
  copyFileSync(anyReport(), path.join(folder, 'whole.pdf'));
});

test('extract names each file that cannot be read in one clear line, and reads the rest', () => {
  const files = names.filter((name) => name.endsWith('.pdf'));
  const { status, stdout, stderr } = oordeel(['extract', '--jobs', '1', ...files, 'missing.pdf', 'whole.pdf'], {
    cwd: folder,
  });
  expect(status).toBe(1);
  expect(parseLines(stdout).map(({ source }) => (source as { path: string }).path)).toEqual(['whole.pdf']);
  expect(stderr.map((line) => line.split(':')[0])).toEqual([...files, 'missing.pdf']);
  for (const [index, name] of files.entries()) expect(stderr[index]).toMatch(brokenFiles[name]);
});

test('text keeps the order of the files, and names the one that is missing', () => {
  const { status, stdout, stderr } = oordeel(['text', '--jobs', '1', 'whole.pdf', 'missing.pdf', './whole.pdf'], {
    cwd: folder,
  });
  expect([status, stderr]).toEqual([1, ['missing.pdf: there is no such file or folder; check the path']]);
  expect(parseLines(stdout).map((line) => line.path)).toEqual(['whole.pdf', './whole.pdf']);
});

test('import accounts for every file: whole ones go in, each other one is named with what to do', () => {
  const { status, stdout, stderr } = oordeel(
    ['import', '--json', '--jobs', '1', ...names, 'missing.pdf', 'whole.pdf', 'whole.pdf'],
    {
      cwd: folder,
    },
  );
  const events = parseLines(stdout);
  const states = Object.fromEntries(events.map(({ path: file, state }) => [file, state]));
  expect(status).toBe(1);
  expect(events).toHaveLength(names.length + 3);
  expect(states).toEqual({
    ...Object.fromEntries(names.map((name) => [name, 'failed'])),
    'missing.pdf': 'failed',
    'whole.pdf': 'skipped',
  });
  for (const name of names) expect(stderr.find((line) => line.startsWith(`${name}: `))).toMatch(brokenFiles[name]);
});

test('a folder without rights is named, and the rest of the import goes on', ({ skip }) => {
  const asUser = process.getuid?.() === 0 ? 65_534 : undefined;
  const own = temporaryFolder();
  chmodSync(own, 0o777);
  mkdirSync(path.join(own, 'dicht'), { mode: 0o000 });
  copyFileSync(anyReport(), path.join(own, 'whole.pdf'));
  const run = oordeel(['import', '.', '--json', '--jobs', '1'], {
    cwd: own,
    ...(asUser === undefined ? {} : { uid: asUser }),
  });
  if (asUser !== undefined && run.stderr.some((line) => /MODULE_NOT_FOUND|EACCES.*main\.ts/u.test(line))) {
    skip('this checkout cannot be read by another user than root');
  }
  expect(run.status).toBe(1);
  expect(parseLines(run.stdout).map(({ path: file, state }) => `${file} ${state}`)).toEqual([
    'dicht failed',
    'whole.pdf done',
  ]);
  expect(run.stderr.find((line) => line.startsWith('dicht: '))).toMatch(/permission/u);
});

test.each([
  ['search', 'klacht'],
  ['similar', '--report', '9202'],
  ['stats'],
  ['show', '9202'],
  ['export'],
  ['check'],
  ['import', 'whole.pdf'],
])('%s refuses a database that is not one, and leaves the file as it was', (...args) => {
  const file = path.join(folder, 'letter.db');
  writeFileSync(file, 'Geachte heer, hierbij mijn klacht.\n'.repeat(100));
  const before = readFileSync(file);
  const { status, stdout, stderr } = oordeel([...args, '--db', 'letter.db'], { cwd: folder });
  expect([status, stdout, stderr.length]).toEqual([2, '', 1]);
  expect(stderr[0]).toContain('letter.db');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each([['search', 'klacht'], ['stats'], ['show', '9202'], ['export'], ['check']])(
  '%s of a database that is not there makes none',
  (...args) => {
    const { status, stderr } = oordeel([...args, '--db', 'nowhere.db'], { cwd: folder });
    expect([status, stderr.length]).toEqual([2, 1]);
    expect(stderr[0]).toContain('nowhere.db');
    expect(existsSync(path.join(folder, 'nowhere.db'))).toBe(false);
  },
);

describe('a database of a newer version', () => {
  const file = () => path.join(folder, 'newer.db');
  let bytes: Buffer;

  beforeAll(() => {
    oordeel(['import', 'missing.pdf', '--db', file()], { cwd: folder });
    bytes = readFileSync(file());
    bytes.writeInt32BE(9999, 60); // user_version in the header of an SQLite file
    writeFileSync(file(), bytes);
  });

  test.each([
    ['search', 'klacht'],
    ['import', 'whole.pdf'],
  ])('is refused by %s, and stays as it was', (...args) => {
    const { status, stderr } = oordeel([...args, '--db', file()], { cwd: folder });
    expect([status, stderr.length]).toEqual([2, 1]);
    expect(stderr[0]).toMatch(/newer/u);
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });
});

test.each([[], ['serch'], ['search'], ['search', 'x', '--limit', 'none'], ['stats', '--by', 'colour'], ['similar']])(
  'wrong use %j ends with status 2 and says how to use it',
  (...args) => {
    const { status, stdout, stderr } = oordeel(args, { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.length).toBeGreaterThan(0);
  },
);

test('cite answers line by line, and names a line that is no JSON by its number', () => {
  const input =
    '{"id":"a","text":"Dit volgt uit artikel 9:27 Awb."}\nno json\n\n{"id":"b","text":"Geen wet."}\n{"id":"c"}\n';
  const { status, stdout, stderr } = oordeel(['cite'], { cwd: folder, input });
  expect(status).toBe(1);
  expect(parseLines(stdout).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(stderr.map((line) => line.split(':')[0])).toEqual(['line 2', 'line 5']);
});
