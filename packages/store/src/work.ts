import { createHash } from 'node:crypto';
import type { Reading } from '@oordelenbank/model';
import { tokensOf } from './analysis.ts';

/** Hex digits of an id of a report or a work. */
const ID_LENGTH = 16;

/** The id of the report with these bytes. */
export function reportId(sha256: string): string {
  return sha256.slice(0, ID_LENGTH);
}

/** Letters and digits below which a text is too short to tell a report by: a scan that gave nothing but page numbers. */
const MIN_LENGTH = 100;

/**
 * The id of the work that a reading is a copy of. Equal for reports with one number of one ombudsman (where that is not
 * known: of one date), and without a number for those of one ombudsman and date with the same complaints, else for those
 * with the same words. Where lines and words are broken makes no difference. A text too short to tell is its own work.
 */
export function workId(reading: Reading): string {
  const { metadata, source } = reading.report;
  const ombudsman = plain(metadata.ombudsman ?? '').replace(/^(?:de|het|een) /u, '');
  const number = plain(metadata.reportNumber ?? '');
  const { date = '' } = metadata;
  const complaints = letters(reading.report.complaints.map(({ text }) => text).join(' '));
  const words = letters(reading.text.slice(reading.body.start, reading.body.end));
  const identity = [
    ['number', number, ombudsman],
    ['number', number, date],
    ['complaints', complaints.length < MIN_LENGTH ? '' : complaints, ombudsman, date],
    ['words', words.length < MIN_LENGTH ? '' : words],
    ['bytes', source.sha256],
  ].find((parts) => parts.every((part) => part !== ''));
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, ID_LENGTH);
}

function letters(text: string): string {
  return plain(text).replaceAll(' ', '');
}

function plain(text: string): string {
  return tokensOf(text)
    .map((token) => token.word)
    .join(' ');
}
