import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, expect, test } from 'vitest';
import { plainPdfs, temporaryFolder } from './files.ts';
import { oordeel, parseLines, root } from './oordeel.ts';

let folder = '';
const reports = plainPdfs().slice(0, 4);

beforeAll(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'archief'));
  for (const file of reports) copyFileSync(file, path.join(folder, 'archief', path.basename(file)));
  expect(oordeel(['import', 'archief'], { cwd: folder }).status).toBe(0);
});

const json = (...args: string[]) => parseLines(oordeel(args, { cwd: folder }).stdout);

test('a second import of the same folder adds nothing', () => {
  const before = json('stats', '--format', 'json');
  const events = json('import', 'archief', '--json');
  expect(events.map(({ state }) => state)).toEqual(reports.map(() => 'skipped'));
  expect(json('stats', '--format', 'json')).toEqual(before);
});

test('a database that was filled is sound', () => {
  expect(oordeel(['check'], { cwd: folder }).status).toBe(0);
});

test('search finds passages that hold the word, each with its page', () => {
  const hits = json('search', 'gemeente', '--json', '--limit', '5');
  expect(hits.length).toBeGreaterThan(0);
  for (const { text, page, path: file } of hits) {
    expect(String(text).toLowerCase()).toContain('gemeente');
    expect(page).toBeGreaterThan(0);
    expect(file).toMatch(/^archief\/.*\.pdf$/u);
  }
});

test('show prints the complaints and verdicts that extract reads from the same file', () => {
  const [file = ''] = readdirSync(path.join(folder, 'archief'));
  const name = path.join('archief', file);
  expect(json('show', name, '--json')).toEqual(json('extract', '--jobs', '1', name));
});

test('the outcomes that stats counts add up to the complaint parts', () => {
  for (const args of [[], ['--by', 'topic'], ['--by', 'ombudsman']]) {
    const [rates] = json('stats', '--format', 'json', ...args);
    const { groups, total } = rates as { groups: Tally[]; total: Tally };
    for (const tally of [...groups, total]) expect(sumOf(tally)).toBe(tally.all);
  }
});

interface Tally {
  readonly all: number;
  readonly upheld: number;
  readonly partlyUpheld: number;
  readonly notUpheld: number;
  readonly noJudgment: number;
  readonly notInvestigated: number;
  readonly withoutVerdict: number;
}

function sumOf({ upheld, partlyUpheld, notUpheld, noJudgment, notInvestigated, withoutVerdict }: Tally): number {
  return upheld + partlyUpheld + notUpheld + noJudgment + notInvestigated + withoutVerdict;
}

test('CSV, JSON lines and Parquet hold the same rows, under the columns of the codebook', async () => {
  for (const format of ['csv', 'jsonl', 'parquet']) {
    expect(oordeel(['export', '--format', format, '--out', format], { cwd: folder }).status).toBe(0);
  }
  const read = (file: string) => readFileSync(path.join(folder, file));
  const { resources } = JSON.parse(read('csv/datapackage.json').toString()) as {
    resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
  };
  for (const { name, schema } of resources) {
    const rows = parseLines(read(`jsonl/${name}.jsonl`).toString());
    const bytes = read(`parquet/${name}.parquet`);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const fromParquet = await parquetReadObjects({ file });
    expect([name, fromParquet.map(plain)]).toEqual([name, rows]);
    expect(read(`csv/${name}.csv`).toString().split('\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
  }
});

/** Parquet has 64-bit integers, JSON has numbers. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : (value ?? null)]),
  );
}

test('a reader that stops reading, as head does, ends the command quietly', async () => {
  const child = spawn(
    process.execPath,
    [path.join(root, 'packages/cli/src/main.ts'), 'extract', '--jobs', '1', ...reports],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  await once(child, 'close');
  expect(stderr).toBe('');
});

test('Ctrl-C saves the files in hand and says how to go on, and the same command brings in the rest', async () => {
  const cwd = temporaryFolder();
  const files = 300;
  for (let number = 0; number < files; number++) {
    const words = `<h1>Rapport ${number}</h1><h2>Klacht</h2><p>Verzoeker wachtte ${number} weken op een besluit.</p>`;
    writeFileSync(path.join(cwd, `${number}.html`), words);
  }
  const args = ['import', '.', '--json', '--jobs', '1'];
  const child = spawn(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), ...args], { cwd });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  child.stdout.on('data', (data: Buffer) => {
    if (stdout === '') child.kill('SIGINT');
    stdout += data.toString();
  });
  const [status] = await once(child, 'close');
  expect(status).toBe(1);
  expect(stderr).toContain('give the same command again to go on');
  const saved = parseLines(stdout).length;
  expect(saved).toBeLessThan(files);
  const states = parseLines(oordeel(args, { cwd }).stdout).map(({ state }) => state);
  expect(states.filter((state) => state === 'skipped')).toHaveLength(saved);
  expect(states.filter((state) => state === 'done')).toHaveLength(files - saved);
  expect(oordeel(['check'], { cwd }).status).toBe(0);
});

test('an import of which nobody reads on goes on, and writes its certificate', async () => {
  const args = ['import', 'archief', '--json', '--db', 'unread.db', '--certificate', 'unread'];
  const child = spawn(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), ...args], { cwd: folder });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  const { ledger } = JSON.parse(readFileSync(path.join(folder, 'unread.json'), 'utf8'));
  expect(ledger).toMatchObject({ done: reports.length, queued: 0 });
});

test('a certificate takes the place of a certificate, and of nothing else', () => {
  const list = path.join(folder, 'list.json');
  writeFileSync(list, '[{"file": "a.pdf"}]');
  const refused = oordeel(['import', 'archief', '--certificate', 'list.txt'], { cwd: folder });
  expect([refused.status, refused.stderr]).toEqual([2, [expect.stringContaining('list.json is there and is no cert')]]);
  expect(readFileSync(list, 'utf8')).toBe('[{"file": "a.pdf"}]');
  mkdirSync(path.join(folder, 'mapje.txt'));
  expect(oordeel(['import', 'archief', '--certificate', 'mapje'], { cwd: folder }).status).toBe(2);
  for (const file of ['again', 'again.json']) {
    expect(oordeel(['import', 'archief', '--certificate', file], { cwd: folder }).status).toBe(0);
  }
});
