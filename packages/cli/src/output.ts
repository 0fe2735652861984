import { once } from 'node:events';
import process from 'node:process';
import { styleText } from 'node:util';
import type { Trouble } from '@oordelenbank/intake';
import type { Report } from '@oordelenbank/model';

/** Exit statuses; 0 is done. */
export const SOME_FAILED = 1;
export const WRONG_USE = 2;

/** Writes a line to standard output, and waits where the reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
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

/** A path may hold line ends and control characters, which a line on a terminal must not. */
export function failedLine(path: string, message: string): string {
  return `${path.replace(/\p{Cc}/gu, '?')}: ${message}`;
}

/** Bold on a terminal, plain elsewhere. */
export function bold(words: string): string {
  return process.stdout.isTTY ? styleText('bold', words) : words;
}

/** `oordeel … | head` is no fault: once nobody reads on, there is nothing left to do. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
