import { oneOf, optional, position, reportKey, required, type Table } from './table.ts';

const mediaTypes = ['application/pdf', 'text/html', 'text/markdown', 'text/plain'];

/** What came in, and what each report is. */
export const reportTables: readonly Table[] = [
  {
    name: 'reports',
    description: 'One row for each distinct file: a report of an ombudsman, or another copy of one.',
    columns: [
      required('id', 'text', "The first 16 hex digits of the file's SHA-256."),
      required('work', 'text', 'The report that the file is a copy of: equal for the same report in other bytes.'),
      required(
        'shown',
        'integer',
        '1 for the one copy of its work that is searched and counted, else 0.',
        'check (shown in (0, 1))',
      ),
      required('sha256', 'text', 'SHA-256 of the bytes of the file, in hex.', 'unique'),
      required('path', 'text', 'The file; of several with these bytes the first in alphabetical order.'),
      oneOf('media_type', mediaTypes, 'Kind of file.'),
      required('pages', 'integer', 'Number of pages; 0 for a source without pages.'),
      required('ocr_pages', 'text', 'Pages of which the text came from OCR: JSON, numbers from 1.'),
      optional('house', 'text', 'House style that the report was recognised as; empty where none was.'),
      optional('title', 'text', 'Title, as printed.'),
      optional('ombudsman', 'text', 'Whose report it is, as printed.'),
      optional('report_number', 'text', 'Report or file number, as printed.'),
      optional('date', 'text', "The report's own date, ISO 8601."),
      optional('year', 'integer', 'Year of the date.'),
      optional('complainant', 'text', 'Who complained, as printed.'),
    ],
    key: ['id'],
    indexes: [['work'], ['report_number'], ['year'], ['path']],
  },
  {
    name: 'documents',
    description: 'The whole text of each report: the body, then the footnotes, then running headers and page numbers.',
    columns: [
      reportKey,
      required('text', 'text', 'The text, in Unicode NFC. Characters that SQLite cannot keep are U+FFFD.'),
      required('body_start', 'integer', 'Offset of the body in the text, in UTF-16 units.'),
      required('body_end', 'integer', 'Offset behind the body.'),
      required('page_sizes', 'text', 'JSON, one [number, width, height] for each page, in points.'),
    ],
    key: ['report'],
  },
  {
    name: 'authorities',
    description: 'The bodies that a report is about.',
    columns: [
      reportKey,
      position,
      required('name', 'text', 'Name of the body, as printed.'),
      optional('department', 'text', 'Part of the body, as printed.'),
    ],
    key: ['report', 'position'],
    indexes: [['name']],
  },
  {
    name: 'notices',
    description:
      'What a person should look at in a report: an unknown heading, a page without text, a verdict without a complaint.',
    columns: [
      reportKey,
      position,
      required('code', 'text', 'Short word for the trouble.'),
      required('message', 'text', 'The trouble, in a sentence.'),
      optional('text', 'text', 'The words that it is about.'),
      optional('text_start', 'integer', 'Offset of the words in the text, in UTF-16 units.'),
      optional('text_end', 'integer', 'Offset behind the words.'),
      optional('page', 'integer', 'Page on which the words begin.'),
      optional('places', 'text', 'Where the words stand, as in the other tables.'),
    ],
    key: ['report', 'position'],
    indexes: [['code']],
  },
  {
    name: 'reasons',
    description: 'By which rule, and by which words, each complaint, finding, verdict and other item was made.',
    columns: [
      reportKey,
      position,
      required('item', 'text', 'Id of the item in its report.'),
      required('rule', 'text', 'Short word for the rule.'),
      required('words', 'text', 'The words that the rule went by; empty where it went by place alone.'),
    ],
    key: ['report', 'position'],
    indexes: [['rule']],
  },
];
