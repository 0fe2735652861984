/**
 * How well references are found whose place and work are known: `node scripts/bench/composed-citations.ts [WORKS]`. Draws
 * works from the registry by chance (2,000, always the same), writes each in every shape in which regulations refer to
 * works, and prints for each shape the share found, right, given the identifier of another work, and the mean overlap.
 */
import process from 'node:process';
import { findCitations } from '@oordelenbank/citations';
import { chance, compose, type Fit, fitOf, shapes, titledAlone } from '../../packages/citations/test/composed.ts';

const works = Number(process.argv[2] ?? 2000);
const next = chance(2017);
const pool = titledAlone();
const drawn = Array.from({ length: works }, () => pool[Math.floor(next() * pool.length)]).flatMap((one) => one ?? []);
const texts = shapes.flatMap((shape) =>
  drawn.flatMap((work, index) => compose(shape, [work, drawn[(index + 1) % drawn.length] ?? work], next) ?? []),
);

print('found  right  wrong    fit', '');
for (const shape of shapes)
  printFit(
    fitOf(
      texts.filter((text) => text.shape === shape),
      findCitations,
    ),
    JSON.stringify(shape),
  );
printFit(fitOf(texts, findCitations), `all: ${drawn.length} of ${pool.length} works`);

function printFit({ found, right, wrong, fit, references }: Fit, label: string): void {
  const cells = [found, right, wrong, fit].map((share) => (100 * share).toFixed(2).padStart(6));
  print(cells.join(' '), `${label} (${references})`);
}

function print(cells: string, label: string): void {
  process.stdout.write(`${cells} ${label}\n`);
}
