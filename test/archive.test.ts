import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from './files.ts';
import { oordeel, parseLines, type Run, root } from './oordeel.ts';

const main = path.join(root, 'packages/cli/src/main.ts');

let cwd = '';
/** What a database holds into which the archive of FILES went without a break. */
let whole: string | undefined;

/** So many that they are not all read before the first batch of them is told of. */
const FILES = 150;

beforeAll(() => {
  cwd = temporaryFolder();
  writeArchive('in', FILES, 20);
  importing('in');
  whole = contents('oordelen.db');
});

beforeEach(() => {
  cwd = temporaryFolder();
});

/** Writes small reports into a folder; every tenth is broken, and every tenth the same as the one before it. */
function writeArchive(folder: string, files: number, paragraphs = 1): void {
  mkdirSync(path.join(cwd, folder));
  for (let number = 0; number < files; number++) {
    const kind = number % 10;
    const fact = `De gemeente Lutterade liet hem ${number - (kind === 8 ? 1 : 0)} weken wachten. `;
    const words = `<h1>Rapport</h1><h2>Klacht</h2><p>${fact}</p><h2>Bevindingen</h2>${`<p>${fact.repeat(20)}</p>`.repeat(paragraphs)}`;
    writeFileSync(path.join(cwd, folder, `${number}.html`), kind === 9 ? '' : words);
  }
}

/** With one thread, which starts sooner than several. */
function importing(...args: readonly string[]): Run {
  return oordeel(['import', ...args, '--jobs', '1'], { cwd });
}

/** What the database holds, as a hash, once it has been found sound. */
function contents(db: string): string | undefined {
  const { status, stdout } = oordeel(['check', '--contents', '--db', db], { cwd });
  expect([status, stdout]).toEqual([0, expect.stringContaining('sound')]);
  return /sha256 (?<hash>\w+)/u.exec(stdout)?.groups?.hash;
}

test.each([
  ['killed', 'SIGKILL', null],
  ['interrupted', 'SIGINT', 1],
] as const)('an import that is %s and gone on with ends in the same contents', async (_, signal, expected) => {
  writeArchive('in', FILES, 20);
  const child = spawn(process.execPath, [main, 'import', 'in', '--json', '--jobs', '1'], { cwd });
  child.stdout.once('data', () => child.kill(signal));
  const [status] = await once(child, 'close');
  expect(status).toBe(expected);
  const goneOn = importing('in').stdout;
  expect(goneOn).toContain('every file is accounted for');
  expect(goneOn).not.toContain(' 0 done,');
  expect(contents('oordelen.db')).toBe(whole);
});

test('a list on standard input names the files, one a line or with NULs between them', () => {
  writeArchive('in', 3);
  expect(
    parseLines(oordeel(['import', '-', '--json', '--jobs', '1'], { cwd, input: 'in/0.html\nin/1.html\n' }).stdout),
  ).toHaveLength(2);
  expect(
    parseLines(oordeel(['import', '-', '--json', '--jobs', '1'], { cwd, input: 'in/1.html\0in/2.html\0' }).stdout),
  ).toMatchObject([
    { path: 'in/1.html', state: 'skipped' },
    { path: 'in/2.html', state: 'done' },
  ]);
});

test('an import without anything to import is wrong use', () => {
  expect(oordeel(['import'], { cwd }).status).toBe(2);
});

test('a certificate accounts for every file, for programs and for people', () => {
  writeArchive('in', 10);
  writeFileSync(path.join(cwd, 'in/brief.doc'), 'x');
  importing('in', '--certificate', 'bewijs.json');
  const { ledger, account, contents: hash, files } = JSON.parse(readFileSync(path.join(cwd, 'bewijs.json'), 'utf8'));
  expect(ledger).toEqual({ queued: 0, running: 0, done: 8, duplicate: 1, failed: 1, skipped: 1 });
  expect(files).toHaveLength(11);
  expect(hash).toBe(contents('oordelen.db'));
  const lines = readFileSync(path.join(cwd, 'bewijs.txt'), 'utf8').split('\n');
  expect(lines.filter((line) => / in\//u.test(line))).toHaveLength(11);
  expect(lines.join('\n')).toContain(account);
});

test('a certificate that cannot be written is one line that says so', () => {
  writeArchive('in', 1);
  const { status, stderr } = importing('in', '--certificate', 'nergens/bewijs');
  expect([status, stderr.at(-1)]).toEqual([2, expect.stringContaining('nergens/bewijs.json could not be written')]);
});

test('what a side-file says is listed where it differs, and changes no report', () => {
  writeArchive('in', 2);
  writeFileSync(path.join(cwd, 'lijst.csv'), 'bestand;oordeel\n0.html;gegrond\n7.html;gegrond\n');
  importing('in', '--metadata', 'lijst.csv');
  expect(parseLines(oordeel(['stats', '--differences', '--format', 'json'], { cwd }).stdout)).toMatchObject([
    { file: '0.html', field: 'verdict', published: 'gegrond', extracted: null },
    { file: '7.html', field: 'file' },
  ]);
});

test('a backup is a sound copy, and is not written over', () => {
  writeArchive('in', 2);
  importing('in');
  expect(oordeel(['backup', 'copy.db'], { cwd }).status).toBe(0);
  expect(contents('copy.db')).toBe(contents('oordelen.db'));
  expect(oordeel(['backup', 'copy.db'], { cwd }).status).toBe(2);
});

test('a second import says that it waits for the first', async () => {
  writeArchive('in', 60);
  const first = spawn(process.execPath, [main, 'import', 'in', '--json', '--jobs', '1'], { cwd });
  await once(first.stdout, 'data');
  first.kill('SIGSTOP');
  const second = spawn(process.execPath, [main, 'import', 'in', '--json', '--jobs', '1'], { cwd });
  const [said] = (await once(second.stderr, 'data')) as [Buffer];
  expect(said.toString()).toContain('another import into this database is at work');
  first.kill('SIGKILL');
  second.kill('SIGINT');
  const [status] = await once(second, 'close');
  expect(status).toBe(1);
});

/** Mounts a disk of a given size over a folder; false where this is not permitted. */
function mount(folder: string, size: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
}

const disk = path.join(temporaryFolder(), 'disk');
mkdirSync(disk);
const mayMount = mount(disk, '64k') && spawnSync('umount', [disk]).status === 0;

test.skipIf(!mayMount)(
  'a full disk is one line that says so, nothing is lost, and there is a way on (needs the right to mount)',
  () => {
    writeArchive('in', FILES, 20);
    mkdirSync(path.join(cwd, 'vol'));
    expect(mount(path.join(cwd, 'vol'), '1m')).toBe(true);
    try {
      const full = importing('in', '--db', 'vol/a.db');
      expect(full.status).toBe(2);
      expect(full.stderr.slice(-2)).toEqual([
        expect.stringContaining('what is in is safe, and the same command goes on'),
        expect.stringMatching(/vol\/a\.db could not grow: the disk is full; make room/u),
      ]);
      spawnSync('mount', ['-o', 'remount,size=64m', path.join(cwd, 'vol')]);
      expect(oordeel(['check', '--db', 'vol/a.db'], { cwd }).status).toBe(0);
      importing('in', '--db', 'vol/a.db');
      expect(contents('vol/a.db')).toBe(whole);
    } finally {
      spawnSync('umount', ['-l', path.join(cwd, 'vol')]);
    }
  },
);

test.skipIf(!mayMount)(
  'a drive that is taken away is one line that says so, and the rest goes in when it is back (needs the right to mount)',
  async () => {
    writeArchive('drive', FILES, 20);
    mkdirSync(path.join(cwd, 'in'));
    const attach = () => spawnSync('mount', ['--bind', path.join(cwd, 'drive'), path.join(cwd, 'in')]).status;
    const detach = () => spawnSync('umount', ['-l', path.join(cwd, 'in')]).status;
    expect(attach()).toBe(0);
    try {
      const child = spawn(process.execPath, [main, 'import', 'in', '--json', '--jobs', '1'], { cwd });
      let stderr = '';
      child.stderr.on('data', (data: Buffer) => {
        stderr += data.toString();
      });
      child.stdout.once('data', detach);
      await once(child, 'close');
      expect(stderr).toContain('in was there and is no longer');
      attach();
      importing('in');
      expect(contents('oordelen.db')).toBe(whole);
    } finally {
      detach();
    }
  },
);
