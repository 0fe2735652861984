import { OutsideError, type Passage, type Reading, type Report } from '@oordelenbank/model';
import { indexedTermsOf, stemOf } from './analysis.ts';
import type { Database } from './database.ts';
import { docidOf, MAX_ORDINAL, REPORT_STEP } from './docids.ts';
import { facetRowsOf } from './facet-rows.ts';
import { keepable } from './rows.ts';
import { countedUnder, fillPartLists } from './schema/index-tables.ts';
import { reportId } from './work.ts';

/**
 * What the index takes of a reading, rows as lines of JSON: it is made where the reading is.
 * Rows are told as their distance from the first row of the report, whose number only the database knows.
 */
export interface PreparedIndex {
  readonly report: string;
  readonly passages: number;
  readonly parts: number;
  /** Verdicts of which it is not known what they decide. */
  readonly openVerdicts: number;
  /** For each passage, in their order, its distance. */
  readonly distances: readonly number[];
  /** `[distance, words, stems, parts]` of each passage. */
  readonly texts: string;
  /** How many passages hold each word, told as `word stem`, and each stem: a line each, the count behind a tab. */
  readonly words: string;
  readonly stems: string;
  /** `[part, field, value, words, outcome]`. */
  readonly facets: string;
}

/** @throws OutsideError limit-exceeded, for a report with more passages than the index can number. */
export function prepareIndex({ report, passages }: Reading): PreparedIndex {
  const distances = distancesOf(passages, report.source.path);
  const terms = passages.map(({ text }) => indexedTermsOf(text));
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const one of terms) {
    for (const word of new Set(one.words)) add(words, word, 1);
    for (const stem of new Set(one.stems)) add(stems, stem, 1);
  }
  return {
    report: reportId(report.source.sha256),
    passages: passages.length,
    parts: report.complaints.length,
    openVerdicts: openVerdictsOf(report),
    distances,
    texts: rowLines(
      terms.map((one, index) => [distances[index], one.words.join(' '), one.stems.join(' '), one.parts.join(' ')]),
    ),
    words: linesOf(words, (word) => `${word} ${stemOf(word) ?? ''}`),
    stems: linesOf(stems),
    facets: rowLines(
      facetRowsOf(report).map((row) => [row.part, row.field, row.value, row.words, row.outcome].map(keepable)),
    ),
  };
}

/** How many verdicts of a report decide a part that is not known. */
export function openVerdictsOf({ verdicts }: Report): number {
  return verdicts.filter(({ complaint }) => complaint === null).length;
}

/** Rows as JSON without the brackets around all of them, so that those of several reports can be put together. */
export function bare(rows: readonly unknown[]): string {
  return JSON.stringify(rows).slice(1, -1);
}

/** Rows as JSON, each on a line of its own, so that something can be put in front of each. */
function rowLines(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Counts as lines: thousands of keys make a slow object. */
function linesOf(counts: ReadonlyMap<string, number>, told = (key: string) => key): string {
  return Array.from(counts, ([key, count]) => `${told(key)}\t${count}`).join('\n');
}

/** @throws OutsideError limit-exceeded */
export function distancesOf(passages: readonly Passage[], path: string): number[] {
  const ordinals = new Map<Passage['kind'], number>();
  return passages.map(({ kind }) => {
    const ordinal = ordinals.get(kind) ?? 0;
    if (ordinal > MAX_ORDINAL) {
      throw new OutsideError('limit-exceeded', `${path} has more than ${MAX_ORDINAL} passages of one kind`);
    }
    ordinals.set(kind, ordinal + 1);
    return docidOf(kind, 0, ordinal);
  });
}

/** A reading's index with the number that the database gives its report. */
export type Numbered<Item> = Item & { readonly number: number };

/** Row of the index at which a report begins; a passage stands `distance` behind it. */
export function firstDocid(number: number): number {
  return number * REPORT_STEP;
}

/** Gives reports their numbers in the index. */
export async function numberReports<Item extends PreparedIndex>(
  database: Database,
  items: readonly Item[],
): Promise<Numbered<Item>[]> {
  await database.all('insert into report_index (report, passages) select value ->> 0, value ->> 1 from json_each(?)', [
    items
      .map(({ report, passages }) => [report, passages])
      .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  ]);
  const rows = await database.all<{ number: number; report: string }>(
    'select number, report from report_index where report in (select value from json_each(?))',
    [items.map(({ report }) => report)],
  );
  const numbers = new Map(rows.map(({ number, report }) => [report, number]));
  return items.map((item) => ({ ...item, number: numbers.get(item.report) ?? 0 }));
}

/** The rows of several reports as one JSON array, each row behind the number of its report. */
function withNumbers<Item extends PreparedIndex>(items: readonly Numbered<Item>[], field: 'texts' | 'facets'): string {
  const rows = items.flatMap((item) => linesIn(item[field]).map((line) => `[${item.number},${line.slice(1)}`));
  return `[${rows.join(',')}]`;
}

function linesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** Puts passages into the full-text index and their words into the vocabulary. */
export async function indexTexts(database: Database, items: readonly Numbered<PreparedIndex>[]): Promise<void> {
  // In the order of its rows the index takes them without writing itself out in between.
  await database.all(
    `insert into passages_fts (rowid, words, stems, parts)
     select (value ->> 0) * ${REPORT_STEP} + (value ->> 1), value ->> 2, value ->> 3, value ->> 4
     from jsonb_each(?) order by 1`,
    [withNumbers(items, 'texts')],
  );
  await database.all(
    `insert into vocabulary (word, stem, passages)
     select substr(key, 1, instr(key, ' ') - 1), nullif(substr(key, instr(key, ' ') + 1), ''), value from json_each(?)
     where true on conflict (word) do update set passages = passages + excluded.passages`,
    [summed(items.map(({ words }) => words))],
  );
  await database.all(
    `insert into stems (stem, passages) select key, value from json_each(?)
     where true on conflict (stem) do update set passages = passages + excluded.passages`,
    [summed(items.map(({ stems }) => stems))],
  );
}

/** The counts of several reports together, as one JSON object; in the order of its keys, so that a table's pages are written in turn. */
function summed(reports: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of reports.flatMap(linesIn)) {
    const tab = line.lastIndexOf('\t');
    add(counts, line.slice(0, tab), Number(line.slice(tab + 1)));
  }
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, count]) => `${JSON.stringify(key)}:${count}`).join(',')}}`;
}

/** Notes what reports and their parts are counted under. */
export async function noteFacets(database: Database, items: readonly Numbered<PreparedIndex>[]): Promise<void> {
  const rows = withNumbers(items, 'facets');
  await database.all(
    `insert or ignore into facets (field, value)
     select distinct value ->> 2, value ->> 3 from jsonb_each(?) order by 1, 2`,
    [rows],
  );
  const joined = 'jsonb_each(?) row join facets f on f.field = row.value ->> 2 and f.value = row.value ->> 3';
  await database.all(
    `insert or ignore into facet_names (facet, words) select f.id, row.value ->> 4 from ${joined} order by 1, 2`,
    [rows],
  );
  await database.all(
    `insert or ignore into part_index (facet, number, part, outcome)
     select f.id, row.value ->> 0, row.value ->> 1, row.value ->> 5 from ${joined} order by 1, 2, 3`,
    [rows],
  );
  await database.all(
    `update report_index set parts = value ->> 1, open_verdicts = value ->> 2, facets = ${countedUnder('report_index.number')}
     from json_each(?) where number = value ->> 0`,
    [items.map(({ number, parts, openVerdicts }) => [number, parts, openVerdicts])],
  );
  await database.all(fillPartLists('select value from json_each(?)'), [items.map(({ number }) => number)]);
}
