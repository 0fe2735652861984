import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isUnder } from '@oordelenbank/intake';
import { OutsideError } from '@oordelenbank/model';
import type { LedgerEntry, Store } from '@oordelenbank/store';
import { failedLine, onOneLine } from './output.ts';
import { accountOf, emptyLedger, type LedgerCounts, type Tally } from './tally.ts';

/** What a certificate says beside the ledger. */
export interface Import {
  readonly store: Store;
  /** The files of which it tells: these, or all where there are none. */
  readonly paths: readonly string[];
  readonly tally: Tally;
  readonly isInterrupted: boolean;
}

/** The files of an import in the ledger, by path. */
async function* entriesOf({ store, paths }: Pick<Import, 'store' | 'paths'>): AsyncGenerator<LedgerEntry> {
  const isOurs = paths.length === 0 ? () => true : isUnder(paths);
  for await (const entry of store.ledger()) if (isOurs(entry.path)) yield entry;
}

export async function countLedger(of: Pick<Import, 'store' | 'paths'>): Promise<LedgerCounts> {
  const counts = emptyLedger();
  for await (const { state } of entriesOf(of)) counts[state]++;
  return counts;
}

const FORMAT = 'oordelenbank/import@';
const VERSION = '1';

/** How a certificate begins, of whatever version. */
const beginnings = { json: `{\n  "certificate": "${FORMAT}`, txt: 'Certificate of import\n' };

/**
 * To be asked before an import whose certificate is written at its end.
 *
 * @param file as for `writeCertificate`.
 * @throws OutsideError wrong-use where something else than a certificate stands in one of the two places.
 */
export async function refuseOtherFiles(file: string): Promise<void> {
  for (const [kind, beginning] of Object.entries(beginnings)) {
    const name = `${baseOf(file)}.${kind}`;
    const start = await startOf(name, beginning.length);
    if (start === undefined || start === beginning) continue;
    throw new OutsideError('wrong-use', `${name} is there and is no certificate; name another place for --certificate`);
  }
}

/** The first characters; none of what cannot be read, and undefined where there is nothing. */
async function startOf(file: string, length: number): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    return (await Array.fromAsync(createReadStream(file, { encoding: 'utf8', end: length - 1 }))).join('');
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return '';
    throw error;
  }
}

function baseOf(file: string): string {
  return file.replace(/\.(?:json|txt)$/u, '');
}

/**
 * Writes what an archive can keep: the account of every file, as JSON for programs and as text for people.
 *
 * @param file with .json or .txt or without; both are written.
 * @returns the names of the two files.
 * @throws OutsideError file-unwritable.
 */
export async function writeCertificate(file: string, of: Import): Promise<string[]> {
  const base = baseOf(file);
  const facts = await factsOf(of);
  await write(`${base}.json`, jsonOf(facts, of));
  await write(`${base}.txt`, textOf(facts, of));
  return [`${base}.json`, `${base}.txt`];
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

async function factsOf(of: Import) {
  const { store, paths, tally, isInterrupted } = of;
  const ledger = await countLedger(of);
  const versions = new Set<string>();
  for await (const { program, rules } of entriesOf(of)) if (program !== null) versions.add(`${program} ${rules}`);
  return {
    certificate: FORMAT + VERSION,
    made: new Date().toISOString(),
    database: store.path,
    /** SHA-256 over all contents of the database. */
    contents: await store.fingerprint(),
    /** Program and rules by which the files were read. */
    versions: [...versions].sort(),
    paths,
    import: { started: tally.started.toISOString(), isInterrupted, ...tally.counts, pages: tally.pages },
    ledger,
    account: accountOf(ledger),
  };
}

async function* jsonOf(facts: Facts, of: Import): AsyncGenerator<string> {
  yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "files": [`;
  let separator = '\n    ';
  for await (const entry of entriesOf(of)) {
    yield separator + JSON.stringify(entry);
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

async function* textOf(facts: Facts, of: Import): AsyncGenerator<string> {
  yield `${beginnings.txt}\n`;
  yield `made       ${facts.made}\ndatabase   ${facts.database}\ncontents   sha256 ${facts.contents}\n`;
  yield `read by    ${facts.versions.join(', ')}\npaths      ${facts.paths.join('\n           ')}\n`;
  yield `account    ${facts.account}\n\n`;
  yield line(['state', 'sha256', 'pages', 'ocr', 'file']);
  yield line(['-----', '------', '-----', '---', '----']);
  for await (const { path, state, sha256, pages, ocrPages, message } of entriesOf(of)) {
    const named = message === null ? onOneLine(path) : failedLine(path, message);
    yield line([state, sha256 ?? '', pages, ocrPages, named]);
  }
}

const WIDTHS = [9, 64, 5, 4];

function line(cells: readonly (string | number | null)[]): string {
  const padded = cells.map((cell, index) => {
    const width = WIDTHS[index] ?? 0;
    return typeof cell === 'number' ? String(cell).padStart(width) : (cell ?? '').padEnd(width);
  });
  return `${padded.join('  ').trimEnd()}\n`;
}

/** It stands there whole or not at all. */
async function write(file: string, chunks: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(chunks, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new OutsideError('file-unwritable', `${file} could not be written (${cause.message}); name another place`, {
      cause,
    });
  }
}
