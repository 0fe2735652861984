import path from 'node:path';
import type { Outcome } from '@oordelenbank/model';
import { tokensOf } from './analysis.ts';
import type { Database } from './database.ts';
import type { ArchiveRecord, Difference, RecordOptions } from './ledger-types.ts';
import { isSameVerdict } from './published-verdict.ts';

/** Keeps what side-files say of files. */
export async function saveRecords(
  database: Database,
  records: readonly ArchiveRecord[],
  { replace = false }: RecordOptions = {},
): Promise<void> {
  const rows = records.map((it) => [
    ...[it.file, it.reportNumber, it.date, it.url, it.institution, it.verdict],
    JSON.stringify(it.other),
  ]);
  await database.transaction(async () => {
    if (replace) await database.all('delete from archive_records');
    await database.all(
      `insert into archive_records (file, report_number, date, url, institution, verdict, other)
       select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
       from json_each(?) where true
       on conflict (file) do update set report_number = excluded.report_number, date = excluded.date,
         url = excluded.url, institution = excluded.institution, verdict = excluded.verdict, other = excluded.other`,
      [rows],
    );
  });
}

interface RecordRow extends Omit<ArchiveRecord, 'reportNumber' | 'other'> {
  readonly report_number: string | null;
}

/** What a report says of itself, to be laid beside a record. */
interface Extracted {
  readonly id: string;
  readonly sha256: string;
  readonly report_number: string | null;
  readonly date: string | null;
  readonly ombudsman: string | null;
  /** JSON, the names of the bodies. */
  readonly authorities: string;
  /** JSON, the distinct outcomes of its complaint parts. */
  readonly outcomes: string;
}

/** Where side-files and reports do not say the same. A field that a side-file leaves empty is no difference. */
export async function differences(database: Database): Promise<Difference[]> {
  const records = await database.all<RecordRow>(
    'select file, report_number, date, url, institution, verdict from archive_records order by file',
  );
  const find = await finder(database);
  return records.flatMap((record): Difference[] => {
    const { report, alike = [] } = find(record);
    if (report !== undefined) return fieldDifferences(record, report);
    const extracted = alike.join('; ') || null;
    return [{ file: record.file, report: null, field: 'file', published: record.file, extracted }];
  });
}

/** The report of a record, or else the paths of the files that its name fits alike. */
interface Found {
  readonly report?: Extracted | undefined;
  readonly alike?: readonly string[];
}

/**
 * Finds the report of a record: by path, by a path that ends so, by hash, and else by number. A name that fits the files of
 * several reports is nobody's.
 */
async function finder(database: Database): Promise<(record: RecordRow) => Found> {
  const reports = await database.all<Extracted>(
    `select id, sha256, report_number, date, ombudsman,
       (select json_group_array(name order by position) from authorities a where a.report = r.id) as authorities,
       (select json_group_array(distinct outcome order by outcome) from complaints c where c.report = r.id and outcome is not null)
         as outcomes
     from reports r order by shown, id desc`,
  );
  const fitting = await fitter(database);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const bySha256 = new Map(reports.map((report) => [report.sha256, report]));
  const byNumber = new Map(reports.map((report) => [plain(report.report_number ?? ''), report]));
  return ({ file, report_number: number }) => {
    const named = fitting(file);
    const [id = '', ...others] = new Set(named.map((it) => it.report));
    if (others.length > 0) return { alike: named.map((it) => it.path) };
    const numbered = plain(number ?? file) === '' ? undefined : byNumber.get(plain(number ?? file));
    return { report: byId.get(id) ?? bySha256.get(file.toLowerCase()) ?? numbered };
  };
}

interface NamedFile {
  readonly path: string;
  readonly report: string;
}

/** Finds the files with a path, or else those whose paths end so; however accents are written, as disks differ in it. */
async function fitter(database: Database): Promise<(name: string) => readonly NamedFile[]> {
  const files = await database.all<NamedFile>('select path, report from files where report is not null order by path');
  const named = files.map((file) => ({ ...file, name: file.path.normalize('NFC') }));
  const byBase = Map.groupBy(named, ({ name }) => path.posix.basename(name));
  return (file) => {
    const wanted = file.normalize('NFC');
    const fitting = (byBase.get(path.posix.basename(wanted)) ?? []).filter(({ name }) =>
      `/${name}`.endsWith(`/${wanted}`),
    );
    const whole = fitting.filter(({ name }) => name === wanted);
    return whole.length > 0 ? whole : fitting;
  };
}

function fieldDifferences(record: RecordRow, report: Extracted): Difference[] {
  const names = [...(JSON.parse(report.authorities) as string[]), ...(report.ombudsman ? [report.ombudsman] : [])];
  const outcomes = JSON.parse(report.outcomes) as Outcome[];
  const fields = [
    ['number', record.report_number, report.report_number, isSameText],
    ['date', record.date, report.date, isSameText],
    ['institution', record.institution, names.join('; ') || null, () => isAmong(record.institution ?? '', names)],
    ['verdict', record.verdict, outcomes.join(', ') || null, () => isSameVerdict(record.verdict ?? '', outcomes)],
  ] as const;
  return fields.flatMap(([field, published, extracted, isSame]) =>
    published === null || isSame(published, extracted ?? '')
      ? []
      : [{ file: record.file, report: report.id, field, published, extracted }],
  );
}

function isSameText(published: string, extracted: string): boolean {
  return plain(published) === plain(extracted);
}

function isAmong(published: string, names: readonly string[]): boolean {
  const wanted = plain(published);
  return names.map(plain).some((name) => name.includes(wanted) || wanted.includes(name));
}

function plain(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}
