import { readFile } from 'node:fs/promises';
import { type Outcome, type Reading, type RuleCode, ruleMeanings } from '@oordelenbank/model';
import { readReport } from '@oordelenbank/pipeline';
import { compare } from './compare.ts';
import type { FindingBoard } from './finding-board.ts';
import type { Gold, Sample } from './gold.ts';
import { addUp, type Figures, fieldNames, fields, figuresOf, meanOf, type Tally } from './tally.ts';
import type { VerdictPair } from './verdicts.ts';

/** One PDF of a sample against the sample's gold. */
export interface Scored {
  readonly house: string;
  readonly split: Gold['split'];
  readonly rendering: string;
  readonly tally: Tally;
  readonly verdicts: readonly VerdictPair[];
  /** The rules by which its items were made. */
  readonly rules: readonly RuleCode[];
}

/** The same with what was read. */
export interface ScoredReading extends Scored {
  /** Name of the sample. */
  readonly name: string;
  readonly reading: Reading;
}

/** What is kept of a run in corpus/scores.json. */
export interface Board {
  readonly files: number;
  readonly mean: number;
  readonly figures: Figures;
  /** The mean of each house. */
  readonly houses: Readonly<Record<string, number>>;
  /** The mean of the reports on which rules are made, and of those that only measure them. */
  readonly splits: Readonly<Record<string, number>>;
}

/** The boards that are kept: of every PDF, and of the plain rendering of each sample, which the tests can afford. */
export interface KeptBoards {
  readonly all: Board;
  readonly plain: Board;
  /** How well the right reports are found, in a database of the plain renderings. */
  readonly finding: FindingBoard;
}

/** How often a verdict of the gold was read as which outcome; 'none' where the complaint got no verdict. */
export type Confusion = ReadonlyMap<Outcome, ReadonlyMap<Outcome | 'none', number>>;

/** Decimals are kept to a tenth, so that a smaller difference may be rounding. */
const ROUNDING_STEP = 0.1;

/** Reads the PDFs of the samples and compares them, one at a time. @param rendering only these; default all. */
export async function scoreSamples(samples: readonly Sample[], rendering?: string): Promise<ScoredReading[]> {
  const scored: ScoredReading[] = [];
  for (const sample of samples) {
    for (const [name, path] of sample.renderings) {
      if (rendering !== undefined && name !== rendering) continue;
      const reading = await readReport(await readFile(path), path);
      scored.push({
        ...{ house: sample.house, name: sample.name, split: sample.gold.split, rendering: name, reading },
        ...compare(sample.gold, reading.report),
        rules: reading.reasons.map(({ rule }) => rule),
      });
    }
  }
  return scored;
}

export function boardOf(scored: readonly Scored[]): Board {
  const figures = figuresOf(addUp(scored.map(({ tally }) => tally)));
  return {
    files: scored.length,
    mean: meanOf(figures),
    figures,
    houses: meansBy(scored, ({ house }) => house),
    splits: meansBy(scored, ({ split }) => split),
  };
}

function meansBy(scored: readonly Scored[], key: (one: Scored) => string): Readonly<Record<string, number>> {
  const groups = Object.entries(Object.groupBy(scored, key));
  return Object.fromEntries(
    groups.map(([name, own = []]) => [name, meanOf(figuresOf(addUp(own.map(({ tally }) => tally))))]),
  );
}

/** The rules that made no item of any report: a rule without a sample, or one that others leave nothing to. */
export function idleRules(scored: readonly Scored[]): readonly RuleCode[] {
  const used = new Set(scored.flatMap(({ rules }) => rules));
  return (Object.keys(ruleMeanings) as RuleCode[]).filter((rule) => !used.has(rule));
}

export function confusionOf(scored: readonly Scored[]): Confusion {
  const confusion = new Map<Outcome, Map<Outcome | 'none', number>>();
  for (const { gold, found } of scored.flatMap(({ verdicts }) => verdicts)) {
    const row = confusion.get(gold.outcome) ?? new Map<Outcome | 'none', number>();
    const column = found?.outcome ?? 'none';
    row.set(column, (row.get(column) ?? 0) + 1);
    confusion.set(gold.outcome, row);
  }
  return confusion;
}

/** The figures that are lower than what was kept, one line each. */
export function findDrops(kept: Board, now: Board): string[] {
  const drops = fieldNames.map((field) =>
    drop(fields[field].title, kept.figures[field]?.score, now.figures[field].score),
  );
  return [...drops, drop('mean', kept.mean, now.mean)].filter((line) => line !== undefined);
}

function drop(title: string, before: number | undefined, now: number): string | undefined {
  if (before === undefined || before - now <= ROUNDING_STEP + Number.EPSILON * 100) return undefined;
  return `${title}: ${before.toFixed(1)} was kept, now ${now.toFixed(1)}`;
}
