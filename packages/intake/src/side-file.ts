import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { OutsideError } from '@oordelenbank/model';
import { decodeText } from '@oordelenbank/pipeline';
import type { ArchiveRecord } from '@oordelenbank/store';
import { CsvError, parse } from 'csv-parse/sync';
import { onDisk } from './outside.ts';

type Field = Exclude<keyof ArchiveRecord, 'other'> | 'sha256';

/** What archives call the columns of their lists, in lower case; of several in one list the first of these names counts. */
const columnNames: { readonly [Name in Field]: readonly string[] } = {
  file: ['file', 'path', 'filename', 'file_name', 'bestand', 'bestandsnaam', 'pad', 'name', 'naam'],
  sha256: ['sha256', 'hash'],
  reportNumber: ['number', 'report_number', 'reportnumber', 'nummer', 'rapportnummer'],
  date: ['date', 'datum', 'published', 'publicatiedatum'],
  url: ['url', 'link', 'uri'],
  institution: ['institution', 'authority', 'instantie', 'bestuursorgaan', 'organisatie', 'instelling'],
  verdict: ['verdict', 'outcome', 'oordeel', 'uitspraak'],
};

type Row = Readonly<Record<string, string>>;

export interface SideFile {
  /** One for each file, in the order of the rows; files are named in Unicode NFC. */
  readonly records: readonly ArchiveRecord[];
  /** A sentence for each row that names no file, or that tells of one otherwise than a row before it does. */
  readonly remarks: readonly string[];
}

/**
 * An archive's own list of its files: CSV (with a head; commas, semicolons or tabs) or JSON (a list of objects, or one
 * object a line). Columns that are not known are kept as they are. Of rows for the same file the last counts.
 *
 * @throws OutsideError file-…, or wrong-use where it is no such list or tells of no file; the message begins with the path.
 */
export async function readSideFile(file: string): Promise<SideFile> {
  try {
    const text = decodeText(await onDisk(() => readFile(file)));
    const isJson = /\.jsonl?$|\.ndjson$/iu.test(file) || /^\s*[[{]/u.test(text);
    const rows = isJson ? rowsOfJson(text) : rowsOfCsv(text);
    if (rows.length === 0) throw wrong('it has no rows, so it tells of no file');
    const sideFile = eachOnce(rows.map(recordOf));
    if (sideFile.records.length > 0) return sideFile;
    throw wrong('its rows name no file: it needs a column `file`, `sha256` or `number`');
  } catch (error) {
    if (error instanceof OutsideError)
      throw new OutsideError(error.code, `${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Rows are counted from 1, without the head. */
function eachOnce(records: readonly (ArchiveRecord | undefined)[]): SideFile {
  const last = new Map<string, { readonly record: ArchiveRecord; readonly row: number }>();
  const remarks: string[] = [];
  for (const [index, record] of records.entries()) {
    const row = index + 1;
    if (record === undefined) {
      remarks.push(`row ${row} names no file, and is left out`);
      continue;
    }
    const before = last.get(record.file);
    if (before !== undefined && !isDeepStrictEqual(before.record, record))
      remarks.push(`row ${row} tells of ${record.file}, as row ${before.row} does; row ${row} counts`);
    last.set(record.file, { record, row });
  }
  return { records: [...last.values()].map(({ record }) => record), remarks };
}

/** "sep=;", the line above the head by which Excel is told the separator. */
const SEPARATOR_LINE = /^"?sep=(?<separator>.)"? *(?:\r?\n|$)/iu;

function rowsOfCsv(source: string): Row[] {
  const named = SEPARATOR_LINE.exec(source);
  const text = source.slice(named?.[0].length ?? 0);
  const delimiter = named?.groups?.separator ?? separatorOf(text);
  try {
    return parse(text, {
      ...{ columns: true, delimiter, trim: true, relax_quotes: true },
      ...{ skip_empty_lines: true, skip_records_with_empty_values: true },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw wrong(`it is no proper CSV (${error.message.toLowerCase()})`);
  }
}

/** The one that stands in the head most often. */
function separatorOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const [most = ','] = [',', ';', '\t'].toSorted((one, other) => head.split(other).length - head.split(one).length);
  return most;
}

function rowsOfJson(text: string): Row[] {
  const values = /^\s*\[/u.test(text)
    ? parsed(text)
    : text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(parsed);
  if (!Array.isArray(values)) throw wrong('it holds no list of objects');
  return values.map((value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('it holds no list of objects');
    const entries = Object.entries(value).filter(([, cell]) => cell !== null && cell !== undefined);
    return Object.fromEntries(
      entries.map(([name, cell]) => [name, typeof cell === 'string' ? cell : JSON.stringify(cell)]),
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw wrong(`it is no proper JSON (${error.message})`);
  }
}

/** Undefined for a row that names no file. */
function recordOf(row: Row): ArchiveRecord | undefined {
  const known = Object.entries(columnNames).map(([field, names]) => [field, columnOf(row, names)] as const);
  const cells = Object.fromEntries(known.map(([field, column]) => [field, cellOf(row, column)]));
  const { sha256 = null, reportNumber = null, date = null, url = null, institution = null, verdict = null } = cells;
  const file = (
    sha256?.toLowerCase() ?? (cells.file ? path.posix.normalize(cells.file.replaceAll('\\', '/')) : reportNumber)
  )?.normalize('NFC');
  if (file === undefined) return undefined;
  const columns = new Set(known.map(([, column]) => column));
  const other = Object.fromEntries(Object.entries(row).filter(([name]) => !columns.has(name)));
  return { file, reportNumber, date: date && isoDate(date), url, institution, verdict, other };
}

function columnOf(row: Row, names: readonly string[]): string | undefined {
  const columns = Object.keys(row);
  return names.map((name) => columns.find((column) => column.toLowerCase() === name)).find((it) => it !== undefined);
}

/** Null where there is no such column, or nothing in it. */
function cellOf(row: Row, column: string | undefined): string | null {
  return (column === undefined ? undefined : row[column]?.trim()) || null;
}

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "2-5-2016", "02/05/2016", "2 mei 2016", "20160502" → "2016-05-02"; anything else as it stands. */
function isoDate(date: string): string {
  const match =
    /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/u.exec(date) ??
    /^(?<day>\d{1,2}) (?<name>\p{L}{3})\p{L}* (?<year>\d{4})$/u.exec(date) ??
    /^(?<year>\d{4})[-/]?(?<month>\d{2})[-/]?(?<day>\d{2})(?:T.*)?$/u.exec(date);
  const { day = '', month = '', year = '', name = '' } = match?.groups ?? {};
  const number = name === '' ? Number(month) : months.indexOf(name.toLowerCase().replace('mrt', 'maa')) + 1;
  if (match === null || number < 1) return date;
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function wrong(reason: string): OutsideError {
  return new OutsideError('wrong-use', `${reason}; give a CSV with a head and a row for each file, or JSON`);
}
