import type { Database } from '../database.ts';
import { firstDocid, indexTexts, noteFacets, numberReports, prepareIndex } from '../indexing.ts';
import { readReading } from '../reading.ts';
import { FULL_TEXT, fillPartLists, indexTables } from './index-tables.ts';
import { createTable } from './table.ts';

/** Reports that are indexed at a time, so that their texts need not all stand in memory. */
const REPORTS_AT_ONCE = 200;

/** Makes the full-text index anew, with the words inside compounds, and what filters and counts are looked up in. */
export async function indexAnew(database: Database): Promise<void> {
  await database.execute(`drop table passages_terms; drop table passages_fts; drop index passages_by_docid_report_kind;
    update passages set docid = -docid;
    ${[...indexTables.map(createTable), FULL_TEXT].join('\n')}`);
  const reports = (await database.all<{ id: string }>('select id from reports order by id')).map(({ id }) => id);
  for (let from = 0; from < reports.length; from += REPORTS_AT_ONCE) {
    await indexReports(database, reports.slice(from, from + REPORTS_AT_ONCE));
  }
}

async function indexReports(database: Database, reports: readonly string[]): Promise<void> {
  const readings = await Promise.all(reports.map((report) => readReading(database, report)));
  const items = readings.filter((reading) => reading !== undefined).map(prepareIndex);
  const numbered = await numberReports(database, items);
  await database.all(
    `update passages set docid = wanted.value ->> 2 from json_each(?) wanted
      where report = wanted.value ->> 0 and position = wanted.value ->> 1`,
    [
      numbered.flatMap(({ report, number, distances }) =>
        distances.map((distance, position) => [report, position, firstDocid(number) + distance]),
      ),
    ],
  );
  await indexTexts(database, numbered);
  await noteFacets(database, numbered);
}

/** The parts of each report in one text; the step before makes the index with them. */
export async function listParts(database: Database): Promise<void> {
  const table = indexTables.find(({ name }) => name === 'part_lists');
  const made = await database.get<{ tables: number }>(
    "select count(*) as tables from sqlite_schema where name = 'part_lists'",
  );
  if (table === undefined || made?.tables === 1) return;
  await database.execute(`${createTable(table)}\n${fillPartLists('select number from report_index')};`);
}

/** The ledger knows of files that wait, of sizes, times and versions; records of side-files. */
export const LEDGER = `
alter table files rename to files_before;
drop index files_by_sha256;
drop index files_by_report;
create table files (
  path text not null,
  sha256 text,
  size integer,
  state text not null check (state in ('queued', 'running', 'done', 'duplicate', 'failed', 'skipped')),
  report text references reports (id),
  stage text,
  error text,
  message text,
  pages integer,
  ocr_pages integer,
  program text,
  rules text,
  attempts integer not null default 0,
  times text,
  primary key (path)
) strict;
create index files_by_sha256 on files (sha256);
create index files_by_report on files (report);
create index files_by_state on files (state);
insert into files (path, sha256, state, report, error, message, pages, ocr_pages)
select f.path, f.sha256, f.state, f.report, f.error, f.message, r.pages, json_array_length(r.ocr_pages)
from files_before f left join reports r on r.id = f.report;
drop table files_before;
create table archive_records (
  file text not null,
  report_number text,
  date text,
  url text,
  institution text,
  verdict text,
  other text not null,
  primary key (file)
) strict;
`;

/** Every report has a file in the ledger, also one of which the path has had other bytes since. */
export const EARLIER_FILES = `
insert into files (path, sha256, state, report, pages, ocr_pages)
select path || ' (earlier, ' || substr(sha256, 1, 8) || ')', sha256, 'done', id, pages, json_array_length(ocr_pages)
from reports where id not in (select report from files where report is not null);
update reports set path = (select min(path) from files where report = reports.id);
`;
