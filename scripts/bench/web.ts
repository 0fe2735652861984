/**
 * How fast the web application is on 30,000 composed reports: `node scripts/bench/web.ts [REQUESTS A SECOND]`, by default
 * 10. Asks `oordeel serve` as people do, at moments by chance and whether or not the one before is answered, with wrk of
 * Debian's package; then what a page weighs, and when Chromium has painted it. The database is made once.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { composedDatabase } from './composed-database.ts';
import { run } from './measure.ts';
import { paintedIn } from './painting.ts';
import { queriesOf } from './queries.ts';

const REPORTS = 30_000;
const WARM_UP_S = 20;
const MEASURED_S = 60;
/** Each waits up to four seconds in between, which is less than the server keeps an idle connection, so that a slow answer holds up one of them. */
const PEOPLE = 20;

const perSecond = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(path.join(tmpdir(), 'web-bench-'));
try {
  const large = await serve(await composedDatabase(REPORTS));
  try {
    measureLoad(large);
    await measurePages(large.url, [
      '',
      '?q=gegevens',
      '?topic=privacy',
      ...(await firstReport(large.url)),
      'figures',
      'import',
    ]);
  } finally {
    await large.end();
  }
  await measureViewer();
} finally {
  rmSync(folder, { recursive: true });
}

interface Server {
  readonly url: string;
  readonly pid: number;
  end(): Promise<void>;
}

async function serve(database: string): Promise<Server> {
  const server: ChildProcess = spawn(
    process.execPath,
    ['packages/cli/src/main.ts', 'serve', '--db', database, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  if (server.stdout === null || server.pid === undefined) throw new Error('oordeel serve did not start');
  const [url] = (await once(createInterface(server.stdout), 'line')) as [string];
  // Also where this program is broken off.
  process.once('exit', () => server.kill('SIGTERM'));
  const end = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  return { url, pid: server.pid, end };
}

function measureLoad({ url, pid }: Server): void {
  const addresses = path.join(folder, 'addresses.txt');
  writeFileSync(
    addresses,
    queriesOf()
      .map(({ query }) => `/?q=${encodeURIComponent(query)}`)
      .join('\n'),
  );
  const wrk = (seconds: number): string =>
    run('wrk', [
      ...['--threads', '1', '--connections', String(PEOPLE), '--duration', `${seconds}s`, '--timeout', '30s'],
      ...['--script', path.join(import.meta.dirname, 'web.lua'), url],
      ...['--', addresses, String((1000 * PEOPLE) / perSecond)],
    ]);
  wrk(WARM_UP_S);
  const before = processorMs(pid);
  const line = wrk(MEASURED_S).trim().split('\n').at(-1) ?? '';
  const { requests, p50, p95, p99, max, failed } = JSON.parse(line) as Record<string, number>;
  const own = (processorMs(pid) - before) / (requests ?? 1);
  process.stdout.write(
    `${REPORTS} reports, ${((requests ?? 0) / MEASURED_S).toFixed(1)} searches a second: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, ` +
      `max ${max} ms; ${own.toFixed(0)} ms of the processor each (${requests} requests, ${failed} failed)\n`,
  );
}

/** Of user and system together, of all threads. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function firstReport(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}?q=gegevens`)).text();
  return /reports\/[0-9a-f]{16}/u.exec(page)?.slice(0, 1) ?? [];
}

/** A report beside its PDF: of the corpus, as composed reports have no file. */
async function measureViewer(): Promise<void> {
  const database = path.join(folder, 'small.db');
  run(process.execPath, ['packages/cli/src/main.ts', 'import', 'corpus/rotterdam', '--db', database]);
  const small = await serve(database);
  try {
    await measurePages(small.url, await firstReport(small.url));
  } finally {
    await small.end();
  }
}

async function measurePages(url: string, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const { resources, largestPaintMs, layoutShift } = await paintedIn(new URL(address, url).href);
    const weigh = (names: readonly string[]): number =>
      names.map((name) => resources.get(name) ?? 0).reduce((a, b) => a + b, 0);
    const own = [...resources.keys()].filter((name) => !/pdfjs|viewer\.js|\/file$/u.test(name));
    process.stdout.write(
      `/${address}`.padEnd(34) +
        ` ${(weigh(own) / 1000).toFixed(0)} kB without the viewer, ${(weigh([...resources.keys()]) / 1000).toFixed(0)} kB with it; ` +
        `largest paint after ${largestPaintMs.toFixed(0)} ms, layout shift ${layoutShift.toFixed(3)}\n`,
    );
  }
}
