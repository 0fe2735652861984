import { incidental, oneOf, optional, required, type Table } from './table.ts';

const fileStates = ['queued', 'running', 'done', 'duplicate', 'failed', 'skipped'];

/** What an archive holds, and what its own side-files say of it. */
export const ledgerTables: readonly Table[] = [
  {
    name: 'files',
    description: 'The ledger: one row for each file that was ever seen, with what became of it.',
    columns: [
      required(
        'path',
        'text',
        'The file, as it was named; in an archive as archive.zip/folder/name.pdf. One that was read and of which the path ' +
          'has other bytes since has "(earlier, …)" behind its name, with the beginning of its SHA-256.',
      ),
      optional('sha256', 'text', 'SHA-256 of its bytes when it was last seen; empty where they could not be read.'),
      optional('size', 'integer', 'Number of its bytes; empty where they could not be read.'),
      oneOf(
        'state',
        fileStates,
        'queued: an import found it and has not come to it. running: it was being read when the import was broken off. ' +
          'done: its report is in. duplicate: the same bytes are in under an earlier path. failed: it could not be ' +
          'read. skipped: left alone on purpose, being of another kind, hidden or excluded.',
      ),
      optional(
        'report',
        'text',
        'The report with these bytes (reports.id); empty where none is in.',
        'references reports (id)',
      ),
      optional('stage', 'text', 'How far a file that failed had come: find, start, pdf, layout, structure, extract.'),
      optional(
        'error',
        'text',
        'Short word for what went wrong, or for why it was left alone; of a file that is in, for what went wrong when it ' +
          'was last looked at.',
      ),
      optional('message', 'text', 'What went wrong, in a sentence.'),
      optional('pages', 'integer', 'Pages of its report; 0 for a source without pages.'),
      optional('ocr_pages', 'integer', 'How many of them were read by OCR.'),
      optional('program', 'text', 'Version of the program that read it, or failed to.'),
      optional('rules', 'text', 'Fingerprint of the rules and libraries by which it was read.'),
      incidental(required('attempts', 'integer', 'How often reading it was begun.', 'default 0')),
      incidental(
        optional(
          'times',
          'text',
          'JSON, one [stage, milliseconds, milliseconds of processor time] for each stage that was gone through; the ' +
            'processor time of OCR is not in it.',
        ),
      ),
    ],
    key: ['path'],
    indexes: [['sha256'], ['report'], ['state']],
  },
  {
    name: 'archive_records',
    description:
      "What the archive's own side-files say of its files, beside what was extracted. Nothing here changes a report.",
    columns: [
      required(
        'file',
        'text',
        'The file, as the side-file names it: a path, a name or a SHA-256, else a report number.',
      ),
      optional('report_number', 'text', 'Report number.'),
      optional('date', 'text', 'Date, ISO 8601 where it could be told.'),
      optional('url', 'text', 'Where the report was published.'),
      optional('institution', 'text', 'The body that the report is about, or whose report it is.'),
      optional('verdict', 'text', 'The verdict, as published.'),
      required('other', 'text', 'JSON, the further columns of the side-file by name.'),
    ],
    key: ['file'],
  },
];
