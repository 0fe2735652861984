/**
 * Makes an archive of any size from the reports of the corpus, for tests and benchmarks: reports with other names, dates,
 * numbers and paragraphs, in folders by hundreds, each with its share of scans, of duplicates under other names, and of files
 * that cannot be read. The same seed gives the same bytes, and file 17 is the same in an archive of any size.
 *
 *     pnpm exec node scripts/make-archive.ts FOLDER [--files 1000] [--seed 1] [--scans 5] [--duplicates 10] [--broken 2]
 *         [--scan-pages 1]
 *
 * Shares are in percent. Beside the folder it writes FOLDER.csv, the archive's own list of its reports.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { breakFile, scanPages } from './archive/spoil.ts';
import { vary } from './archive/vary.ts';
import { diceOf } from './dice.ts';
import { book, columns, plain } from './render/layouts.ts';
import { renderReport } from './render/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    scans: { type: 'string', default: '5' },
    duplicates: { type: 'string', default: '10' },
    broken: { type: 'string', default: '2' },
    'scan-pages': { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name the folder to make: scripts/make-archive.ts FOLDER [--files N]');
const [files, seed, scans, duplicates, broken] = [
  ...[values.files, values.seed, values.scans, values.duplicates, values.broken].map(Number),
] as [number, number, number, number, number];

const corpus = path.join(import.meta.dirname, '../corpus');
const sources = globSync('*/*/report.md', { cwd: corpus }).sort();
const layouts = [plain, book, columns];

type Kind = 'text' | 'scan' | 'duplicate' | 'broken';

/** Each hundred files have their share of every kind, so that the curve of an import is not one of chance. */
const HUNDRED = 100;

interface Card {
  readonly kind: Kind;
  /** How many of its kind there are before it. */
  readonly turn: number;
}

function cardOf(number: number): Card {
  const hundred = Math.floor(number / HUNDRED);
  const dice = diceOf(seed * 1_000_003 + hundred);
  const placed = cardsOf(hundred).map((card) => ({ card, place: dice(1_000_000) }));
  return placed.toSorted((one, other) => one.place - other.place)[number % HUNDRED]?.card ?? { kind: 'text', turn: 0 };
}

/** A part of a file that a share comes to is kept for the next hundred. */
function cardsOf(hundred: number): Card[] {
  const marked = Object.entries({ scan: scans, duplicate: duplicates, broken }).flatMap(([kind, share]) => {
    const before = Math.floor(hundred * share);
    const count = Math.floor((hundred + 1) * share) - before;
    return Array.from({ length: count }, (_, index): Card => ({ kind: kind as Kind, turn: before + index }));
  });
  const texts = new Array<Card>(Math.max(0, HUNDRED - marked.length)).fill({ kind: 'text', turn: 0 });
  return [...marked, ...texts];
}

function kindOf(number: number): Kind {
  return cardOf(number).kind;
}

/** A duplicate is one of the nearest file before it that is not one. */
function originalOf(number: number): number {
  let original = number;
  while (original > 0 && kindOf(original) === 'duplicate') original--;
  return original;
}

async function bytesOf(number: number): Promise<Uint8Array> {
  const dice = diceOf(seed * 7_000_003 + number);
  const source = sources[dice(sources.length)] ?? '';
  const markdown = vary(readFileSync(path.join(corpus, source), 'utf8'), number + 1, dice);
  const { kind, turn } = cardOf(number);
  // Scans take turns: a page of two columns costs OCR twice as much as one of one.
  const layout = kind === 'scan' ? turn : dice(layouts.length);
  const pdf = await renderReport(markdown, layouts[layout % layouts.length] ?? plain);
  if (kind === 'scan') return scanPages(pdf, Number(values['scan-pages']));
  return kind === 'broken' ? breakFile(pdf, number, dice) : pdf;
}

const list = ['bestand,soort'];
for (let number = 0; number < files; number++) {
  const part = String(Math.floor(number / 100)).padStart(3, '0');
  const name = `${part}/${kindOf(number)}-${String(number).padStart(6, '0')}.pdf`;
  mkdirSync(path.join(folder, part), { recursive: true });
  writeFileSync(path.join(folder, name), await bytesOf(originalOf(number)));
  list.push(`${name},${kindOf(number)}`);
}
writeFileSync(`${folder.replace(/\/$/u, '')}.csv`, `${list.join('\n')}\n`);
process.stdout.write(`${files} files in ${folder}\n`);
