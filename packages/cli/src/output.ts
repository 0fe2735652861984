import process from 'node:process';
import { styleText } from 'node:util';
import type { Trouble } from '@oordelenbank/intake';
import type { Report } from '@oordelenbank/model';

/** Exit statuses; 0 is done. */
export const SOME_FAILED = 1;
export const WRONG_USE = 2;

/** Writes a line to standard output, and waits where the reader is slow. What comes of it, the stream's errors tell. */
export async function print(line: string): Promise<void> {
  await new Promise<void>((resolve) => process.stdout.write(`${line}\n`, () => resolve()));
}

export async function printJson(value: unknown): Promise<void> {
  await print(JSON.stringify(value));
}

/**
 * Writes a report as a line of JSON. Outside checks compare a citation by its `id` before its `identifier`, so its printed
 * `id` is the cited work's own; nothing in a report refers to a citation by `id`.
 */
export async function printReport(report: Report): Promise<void> {
  const citations = report.citations.map((citation) => ({ ...citation, id: citation.identifier ?? '' }));
  await printJson({ ...report, citations });
}

/** Writes a message for the user to standard error. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Names a file that could not be read, in one line, and lets the command end with status 1. */
export function sayFailed(path: string, { message }: Pick<Trouble, 'message'>): void {
  say(failedLine(path, message));
  process.exitCode = SOME_FAILED;
}

export function failedLine(path: string, message: string): string {
  return `${onOneLine(path)}: ${message}`;
}

/** Names may hold line ends and control characters, which a line on a terminal must not. */
export function onOneLine(words: string): string {
  return words.replace(/\p{Cc}/gu, '?');
}

/** Bold on a terminal, plain elsewhere. */
export function bold(words: string): string {
  return process.stdout.isTTY ? styleText('bold', words) : words;
}

/** `oordeel … | head` is no fault: once nobody reads on, there is nothing left to do. */
export function endOnFailedOutput(): void {
  for (const stream of outputs) stream.on('error', end);
}

/** For work that is to be done whether anybody reads of it or not: it goes on, and what it says is lost. */
export function goOnUnread(): void {
  for (const stream of outputs) stream.off('error', end).on('error', goOn);
}

const outputs = [process.stdout, process.stderr];

function end(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  say(`oordeel: the output could not be written (${error.code}); make room or name another place`);
  process.exit(WRONG_USE);
}

function goOn(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || process.exitCode === SOME_FAILED) return;
  process.exitCode = SOME_FAILED;
  say(`the output could not be written (${error.code}); the work goes on`);
}
