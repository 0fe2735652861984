/** Steps from one version of the tables to the next, in plain SQL: a released step is never changed. */

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
