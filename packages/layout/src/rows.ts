import type { TextRun } from '@oordelenbank/model';
import { toPieces } from './pieces.ts';
import { mostCommonSize, type PrintedLine } from './printed-line.ts';

/** A run with what the line around it says of it. */
export interface SetRun extends TextRun {
  readonly superscript: boolean;
}

/** Base lines closer than this, as a share of the type's size, are one line. */
const SAME_BASELINE = 0.25;

/** A raised mark is at most this large beside the type it belongs to. */
const RAISED_SIZE = 0.96;

/**
 * Gathers runs that stand beside each other into lines, from the top down; the order of drawing does not matter.
 *
 *     1 e        a raised mark goes with the line it touches, though its base line is another
 *      ‾ lid
 */
export function toLines(page: number, runs: readonly TextRun[]): PrintedLine[] {
  const distinct = withoutDoubles(runs);
  const hosts = findHosts(distinct);
  const rows: TextRun[][] = [];
  const rowOf = new Map<TextRun, TextRun[]>();
  const level = distinct.filter((run) => !hosts.has(run)).sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  for (const run of level) {
    const row = rows.findLast((candidate) => isBeside(run, candidate));
    if (row) row.push(run);
    else rows.push([run]);
    rowOf.set(run, row ?? rows.at(-1) ?? []);
  }
  for (const [mark, host] of hosts) rowOf.get(host)?.push(mark);
  return rows.map((row) => toLine(page, row, hosts));
}

function isBeside(run: TextRun, row: readonly TextRun[]): boolean {
  const [first] = row;
  if (first === undefined) return false;
  return Math.abs(first.baseline - run.baseline) <= SAME_BASELINE * Math.min(first.sizePt, run.sizePt);
}

function toLine(page: number, row: readonly TextRun[], hosts: ReadonlyMap<TextRun, TextRun>): PrintedLine {
  const runs = row.map((run) => ({ ...run, superscript: hosts.has(run) })).sort((a, b) => a.left - b.left);
  const level = runs.filter((run) => !run.superscript);
  const pieces = toPieces(runs);
  return {
    page,
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    top: Math.min(...runs.map((run) => run.top)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
    baseline: level[0]?.baseline ?? 0,
    sizePt: mostCommonSize(level),
    pieces,
    text: pieces.map((piece) => piece.text).join(''),
    tag: commonTag(level),
  };
}

function commonTag(runs: readonly TextRun[]): string {
  const tags = new Set(runs.map((run) => run.tag ?? ''));
  const [tag = ''] = tags;
  return tags.size === 1 ? tag : '';
}

/** Some producers draw bold type by drawing the same string twice, a hair apart. */
function withoutDoubles(runs: readonly TextRun[]): readonly TextRun[] {
  const seen = new Map<string, TextRun[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text);
    if (same === undefined) seen.set(run.text, [run]);
    else if (same.some((other) => Math.hypot(other.left - run.left, other.baseline - run.baseline) < 1)) return false;
    else same.push(run);
    return true;
  });
}

/** For each raised mark, the run of larger type that it touches. */
function findHosts(runs: readonly TextRun[]): Map<TextRun, TextRun> {
  const hosts = new Map<TextRun, TextRun>();
  const largest = Math.max(0, ...runs.map((run) => run.sizePt));
  for (const run of runs) {
    if (run.text.trim().length > 4 || run.sizePt > RAISED_SIZE * largest) continue;
    const host = runs.find((other) => isRaisedBeside(run, other));
    if (host !== undefined && !hosts.has(host)) hosts.set(run, host);
  }
  return hosts;
}

function isRaisedBeside(mark: TextRun, host: TextRun): boolean {
  if (mark.sizePt > RAISED_SIZE * host.sizePt) return false;
  const rise = host.baseline - mark.baseline;
  if (rise < 0.12 * host.sizePt || rise > 0.8 * host.sizePt) return false;
  const behind = mark.left - host.right;
  const before = host.left - mark.right;
  const near = 0.4 * host.sizePt;
  return (behind > -1 && behind < near) || (before > -1 && before < near);
}
