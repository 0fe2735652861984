import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Patterns, select } from '../src/selection.ts';
import { countListed, findSources, listSources } from '../src/sources.ts';
import { writeZip, zip } from './zip.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sources-'));
});

/** Each file that is found, without the temporary folder, with its state. */
async function found(...names: string[]): Promise<string[]> {
  return selected({}, ...names);
}

async function selected(patterns: Patterns, ...names: string[]): Promise<string[]> {
  const paths = names.map((name) => path.join(folder, name));
  const sources = await toArray(findSources(paths, { selection: select(patterns) }));
  return sources
    .filter(({ state }) => state !== 'entered')
    .map(({ path: file, state }) => `${path.relative(folder, file)} ${state}`);
}

async function toArray<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('a folder is read with all folders in it, by name; other kinds of files and hidden ones are left alone', async () => {
  await mkdir(path.join(folder, 'archief/2016'), { recursive: true });
  await mkdir(path.join(folder, 'archief/.git'));
  for (const name of ['b.PDF', 'a.html', 'README.md', '._b.pdf', '2016/c.htm', '.git/d.pdf']) {
    await writeFile(path.join(folder, 'archief', name), 'x');
  }
  expect(await found('archief')).toEqual([
    'archief/._b.pdf ignored',
    'archief/.git ignored',
    'archief/2016/c.htm found',
    'archief/README.md ignored',
    'archief/a.html found',
    'archief/b.PDF found',
  ]);
});

test('Markdown is taken where it is named', async () => {
  await writeFile(path.join(folder, 'rapport.md'), '# Rapport');
  expect(await found('rapport.md')).toEqual(['rapport.md found']);
});

test('a missing path is a failure and the rest goes on', async () => {
  await writeFile(path.join(folder, 'a.pdf'), 'x');
  expect(await found('missing.pdf', 'a.pdf')).toEqual(['missing.pdf failed', 'a.pdf found']);
});

test('a link to a folder above does not lead round in circles', async () => {
  await mkdir(path.join(folder, 'archief/jaar'), { recursive: true });
  await writeFile(path.join(folder, 'archief/jaar/a.pdf'), 'x');
  await symlink('..', path.join(folder, 'archief/jaar/terug'));
  expect(await found('archief')).toEqual(['archief/jaar/a.pdf found', 'archief/jaar/terug ignored']);
});

test.skipIf(process.platform !== 'linux')('names that are no UTF-8 are read, each by itself', async () => {
  const latin1 = (name: string): Buffer => Buffer.from(path.join(folder, name), 'latin1');
  await mkdir(latin1('map\u00e9'));
  for (const name of ['caf\u00e9.pdf', 'caf\u00eb.pdf', 'map\u00e9/x.pdf']) await writeFile(latin1(name), name);
  await writeFile(latin1('\u00e9.zip'), await zip({ 'b.pdf': 'b' }));
  for (const name of ['café.pdf', 'caf\\xE9.pdf']) await writeFile(path.join(folder, name), 'utf8');
  expect(await found('.')).toEqual([
    '\\xE9.zip/b.pdf found',
    'caf\\x5CxE9.pdf found',
    'caf\\xE9.pdf found',
    'caf\\xEB.pdf found',
    'café.pdf found',
    'map\\xE9/x.pdf found',
  ]);
});

test('files in an archive are named by their place in it, also in an archive inside', async () => {
  const inner = await zip({ 'c.pdf': 'c' });
  await writeZip(path.join(folder, 'a.zip'), { 'rapporten/b.pdf': 'b', 'lees mij.txt': 't', 'oud.zip': inner });
  expect(await found('a.zip')).toEqual([
    'a.zip/rapporten/b.pdf found',
    'a.zip/lees mij.txt ignored',
    'a.zip/oud.zip/c.pdf found',
  ]);
});

test('a file in a nested archive and one in a folder of the same name are told apart', async () => {
  await writeZip(path.join(folder, 'a.zip'), { 'b.zip': await zip({ 'c.pdf': '1' }), 'b.zip/c.pdf': '2' });
  expect(await found('a.zip')).toEqual(['a.zip/b.zip/c.pdf found', 'a.zip/b.zip/c (2).pdf found']);
});

test('the bytes of a file in an archive are those that were packed', async () => {
  await writeZip(path.join(folder, 'a.zip'), { 'b.html': '<h1>Rapport</h1>' });
  const [source] = await toArray(findSources([path.join(folder, 'a.zip')]));
  expect(source?.state === 'found' && Buffer.from(source.bytes).toString()).toBe('<h1>Rapport</h1>');
});

test('a file that unpacks to a thousand times its size is refused, and the rest of the archive goes on', async () => {
  await writeZip(path.join(folder, 'a.zip'), { 'bomb.pdf': Buffer.alloc(32 * 1024 ** 2), 'b.pdf': 'b' });
  expect(await found('a.zip')).toEqual(['a.zip/bomb.pdf failed', 'a.zip/b.pdf found']);
});

test('an archive nested too deep is refused', async () => {
  let bytes = await zip({ 'a.pdf': 'a' });
  for (const name of ['d.zip', 'c.zip', 'b.zip']) bytes = await zip({ [name]: bytes });
  await writeZip(path.join(folder, 'a.zip'), { 'aa.zip': bytes });
  expect(await found('a.zip')).toEqual(['a.zip/aa.zip/b.zip/c.zip/d.zip failed']);
});

test('a damaged archive is one failure that names it', async () => {
  const whole = await zip({ 'a.pdf': 'a'.repeat(1000) });
  await writeFile(path.join(folder, 'half.zip'), whole.subarray(0, whole.length / 2));
  await writeFile(path.join(folder, 'text.zip'), 'no archive');
  expect(await found('half.zip', 'text.zip')).toEqual(['half.zip failed', 'text.zip failed']);
});

test('an archive with damaged data gives the files that are whole', async () => {
  const bytes = await zip({ 'a.pdf': 'gemeente '.repeat(200), 'b.pdf': 'b' });
  bytes.fill(255, 40, 60);
  await writeFile(path.join(folder, 'a.zip'), bytes);
  expect(await found('a.zip')).toEqual(['a.zip/a.pdf failed', 'a.zip/b.pdf found']);
});

test('two files of one name in an archive are told apart, and one whose name leads out of it is refused', async () => {
  const bytes = await zip({ 'a.pdf': '1', 'b.pdf': '2', 'in/c.pdf': '3', 'xx/d.pdf': '4', 'e.pdf': '5' });
  const renamed = Buffer.from(
    bytes.toString('latin1').replaceAll('b.pdf', 'a.pdf').replaceAll('in/c.pdf', '//a/.pdf').replaceAll('xx/d', '../d'),
    'latin1',
  );
  await writeFile(path.join(folder, 'a.zip'), renamed);
  expect(await found('a.zip')).toEqual([
    'a.zip/a.pdf found',
    'a.zip/a (2).pdf found',
    'a.zip/a/.pdf ignored',
    'a.zip/d.pdf failed',
    'a.zip/e.pdf found',
  ]);
});

/** Offsets in the directory of an archive. Source: PKWARE APPNOTE 6.3.10, section 4.3.12. */
const DIRECTORY = { signature: 'PK\u0001\u0002', method: 10, crc32: 16 };

test('a file in an archive that is not what was packed, or is packed in an unknown way, is a failure', async () => {
  const bytes = await zip({ 'a.pdf': 'gegrond' });
  const entry = bytes.indexOf(DIRECTORY.signature);
  const [damaged, unknown] = [Buffer.from(bytes), Buffer.from(bytes)];
  damaged.writeUInt32LE(7, entry + DIRECTORY.crc32);
  unknown.writeUInt16LE(12, entry + DIRECTORY.method);
  await writeFile(path.join(folder, 'a.zip'), damaged);
  await writeFile(path.join(folder, 'b.zip'), unknown);
  const sources = await toArray(findSources([path.join(folder, 'a.zip'), path.join(folder, 'b.zip')]));
  expect(sources.flatMap((source) => (source.state === 'failed' ? [source.error.message] : []))).toEqual([
    expect.stringContaining('its checksum differs'),
    expect.stringContaining('by a method (12)'),
  ]);
});

test('files to come are counted without reading them', async () => {
  await writeFile(path.join(folder, 'a.pdf'), 'x');
  await writeZip(path.join(folder, 'b.zip'), { 'c.pdf': 'c', 'd.pdf': 'd' });
  const counts = await Promise.all((await toArray(listSources([folder]))).map(countListed));
  expect(counts.reduce((sum, count) => sum + count)).toBe(3);
});

test.each<[string, Patterns, string[]]>([
  ['only names that match', { include: ['r*.pdf'] }, ['rood.pdf', 'oud/rest.pdf', 'in.zip/oud/rood.pdf']],
  ['only paths that match', { include: ['oud/**'] }, ['oud/rest.pdf', 'oud/weg.pdf', 'in.zip/oud/rood.pdf']],
  ['paths that match from the folder on', { include: ['in.zip/**'] }, ['in.zip/oud/rood.pdf']],
  ['not what is excluded', { exclude: ['*rood*'] }, ['blauw.pdf', 'oud/rest.pdf', 'oud/weg.pdf']],
  ['not a folder that is excluded', { exclude: ['oud/'] }, ['blauw.pdf', 'rood.pdf', 'in.zip/oud/rood.pdf']],
  ['not an archive that is excluded', { exclude: ['*.zip', 'oud/**'] }, ['blauw.pdf', 'rood.pdf']],
  ['Markdown where it is asked for', { include: ['*.md'] }, ['lees.md']],
])('patterns take %s', async (_, patterns, expected) => {
  await mkdir(path.join(folder, 'a/oud'), { recursive: true });
  for (const name of ['blauw.pdf', 'rood.pdf', 'lees.md', 'oud/rest.pdf', 'oud/weg.pdf']) {
    await writeFile(path.join(folder, 'a', name), 'x');
  }
  await writeZip(path.join(folder, 'a/in.zip'), { 'oud/rood.pdf': 'r' });
  const taken = (await selected(patterns, 'a')).filter((line) => line.endsWith(' found'));
  expect(taken.map((line) => line.slice('a/'.length, -' found'.length)).sort()).toEqual(expected.sort());
});

test('a folder that is gone in the middle is a lost drive, and not a failure of each of its files', async () => {
  await mkdir(path.join(folder, 'schijf'));
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await writeFile(path.join(folder, 'schijf', name), 'x');
  const sources = findSources([path.join(folder, 'schijf')]);
  expect((await sources.next()).value).toMatchObject({ state: 'found' });
  await rename(path.join(folder, 'schijf'), path.join(folder, 'losgekoppeld'));
  await expect(sources.next()).rejects.toMatchObject({ code: 'source-lost' });
});

test('one file that is gone in the middle is a failure', async () => {
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await writeFile(path.join(folder, name), 'x');
  const sources = findSources([folder]);
  await sources.next();
  await rm(path.join(folder, 'b.pdf'));
  expect((await sources.next()).value).toMatchObject({ state: 'failed', error: { code: 'file-missing' } });
  expect((await sources.next()).value).toMatchObject({ state: 'found' });
});
