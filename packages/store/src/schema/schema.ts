import type { Database } from '../database.ts';
import { contentTables } from './contents.ts';
import { FULL_TEXT, indexTables } from './index-tables.ts';
import { ledgerTables } from './ledger.ts';
import { EARLIER_FILES, indexAnew, LEDGER, listParts } from './migrations.ts';
import { reportTables } from './reports.ts';
import { createTable, createView, type Table } from './table.ts';
import { views } from './views.ts';

/** Marks an SQLite file as a database of this program: "Oord" in ASCII. Source: sqlite.org/fileformat.html, 1.3.16. */
export const APPLICATION_ID = 0x4f6f7264;

/** In an order in which each refers only to those before it. */
export const tables: readonly Table[] = [...reportTables, ...ledgerTables, ...contentTables];

/** SQL that makes the database of the newest version in an empty file. */
export const newestSchema = [...tables, ...indexTables]
  .map(createTable)
  .concat(FULL_TEXT, views.map(createView))
  .join('\n');

/** A step from one version to the next: SQL, or what SQL alone cannot do. */
export type Migration = string | ((database: Database) => Promise<void>);

/**
 * What brings a database of version 1 to 2, of 2 to 3, and so on. A released step is never changed. Each must end in the
 * same tables as `newestSchema`.
 */
export const migrations: readonly Migration[] = [
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
  indexAnew,
  listParts,
  EARLIER_FILES,
];
