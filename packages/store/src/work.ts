import { createHash } from 'node:crypto';
import type { Reading } from '@oordelenbank/model';
import { tokensOf } from './analysis.ts';

/** Hex digits of an id of a report or a work. */
export const ID_LENGTH = 16;

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
  // Dividing a whole text into words takes time, and most reports have a number.
  const identities: readonly (() => readonly string[])[] = [
    () => ['number', number, ombudsman],
    () => ['number', number, date],
    () => ['complaints', enough(reading.report.complaints.map(({ text }) => text).join(' ')), ombudsman, date],
    () => ['words', enough(reading.text.slice(reading.body.start, reading.body.end))],
    () => ['bytes', source.sha256],
  ];
  let identity: readonly string[] = [];
  for (const parts of identities) {
    identity = parts();
    if (identity.every((part) => part !== '')) break;
  }
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, ID_LENGTH);
}

/** The letters and digits of a text; none where they are too few to tell it by. */
function enough(text: string): string {
  const letters = plain(text).replaceAll(' ', '');
  return letters.length < MIN_LENGTH ? '' : letters;
}

function plain(text: string): string {
  return tokensOf(text)
    .map((token) => token.word)
    .join(' ');
}
