import { contentTables } from './contents.ts';
import { ledgerTables } from './ledger.ts';
import { LEDGER } from './migrations.ts';
import { reportTables } from './reports.ts';
import { createTable, createView, type Table } from './table.ts';
import { views } from './views.ts';

/** Marks an SQLite file as a database of this program: "Oord" in ASCII. Source: sqlite.org/fileformat.html, 1.3.16. */
export const APPLICATION_ID = 0x4f6f7264;

/** In an order in which each refers only to those before it. */
export const tables: readonly Table[] = [...reportTables, ...ledgerTables, ...contentTables];

/**
 * The full-text index over `passages`, row by `docid`. `words` holds the words as they stand (lower case, no diacritics),
 * `stems` the stems without the stop words. Both are made by this package's analysis, so that the tokenizer has only to
 * divide at spaces. It keeps no text of its own.
 */
const FULL_TEXT = `create virtual table passages_fts using fts5 (
  words, stems, content = '', contentless_delete = 1, tokenize = 'ascii'
);
create virtual table passages_terms using fts5vocab (passages_fts, col);`;

/** SQL that makes the database of the newest version in an empty file. */
export const newestSchema = [...tables.map(createTable), FULL_TEXT, ...views.map(createView)].join('\n');

/**
 * What brings a database of version 1 to 2, of 2 to 3, and so on. A released step is never changed. Each is SQL and must
 * end in the same tables as `newestSchema`.
 */
export const migrations: readonly string[] = [
  `create table reasons (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  item text not null,
  rule text not null,
  words text not null,
  primary key (report, position)
) strict;
create index reasons_by_rule on reasons (rule);`,
  LEDGER,
];
