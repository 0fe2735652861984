import { OutsideError, type PassageKind, type Report } from '@oordelenbank/model';
import { indexedTermsOf } from './analysis.ts';
import type { Database } from './database.ts';
import { docidOf, MAX_ORDINAL } from './docids.ts';
import { facetRowsOf } from './facet-rows.ts';
import { reportId } from './work.ts';

/** A passage as the index takes it. */
export interface Indexed {
  readonly report: string;
  readonly position: number;
  readonly kind: PassageKind;
  readonly text: string;
}

/** A passage with its row in the index. */
export type Numbered<Item> = Item & { readonly docid: number };

/** Rows that go in with one statement; a statement's JSON is held in memory twice. */
const ROWS_A_STATEMENT = 1_000;

/** Gives reports their numbers in the index, and each passage its row. */
export async function numberPassages<Item extends Indexed>(
  database: Database,
  reports: readonly string[],
  passages: readonly Item[],
): Promise<Numbered<Item>[]> {
  const byReport = Map.groupBy(passages, ({ report }) => report);
  await database.all('insert into report_index (report, passages) select value ->> 0, value ->> 1 from json_each(?)', [
    reports.toSorted().map((report) => [report, byReport.get(report)?.length ?? 0]),
  ]);
  const numberOf = await numbersOf(database, reports);
  return [...byReport].flatMap(([report, ofReport]) => numbered(ofReport, numberOf.get(report) ?? 0));
}

async function numbersOf(database: Database, reports: readonly string[]): Promise<Map<string, number>> {
  const numbers = await database.all<{ number: number; report: string }>(
    'select number, report from report_index where report in (select value from json_each(?))',
    [reports],
  );
  return new Map(numbers.map(({ number, report }) => [report, number]));
}

function numbered<Item extends Indexed>(passages: readonly Item[], report: number): Numbered<Item>[] {
  const ordinals = new Map<PassageKind, number>();
  return passages.map((passage) => {
    const ordinal = ordinals.get(passage.kind) ?? 0;
    if (ordinal > MAX_ORDINAL) {
      throw new OutsideError('limit-exceeded', `${passage.report} has more than ${MAX_ORDINAL} passages of one kind`);
    }
    ordinals.set(passage.kind, ordinal + 1);
    return { ...passage, docid: docidOf(passage.kind, report, ordinal) };
  });
}

/** Puts passages into the full-text index and their words into the vocabulary. */
export async function indexTexts(database: Database, passages: readonly Numbered<Indexed>[]): Promise<void> {
  // The index takes rows in their order without writing itself out in between.
  const inOrder = passages.toSorted((one, other) => one.docid - other.docid);
  const words = new Map<string, readonly [stem: string | null, passages: number]>();
  const stems = new Map<string, number>();
  for (let from = 0; from < inOrder.length; from += ROWS_A_STATEMENT) {
    const rows = inOrder.slice(from, from + ROWS_A_STATEMENT).map(({ docid, text }) => {
      const terms = indexedTermsOf(text);
      for (const [word, stem] of terms.distinct) words.set(word, [stem, (words.get(word)?.[1] ?? 0) + 1]);
      for (const stem of new Set(terms.stems)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
      return [docid, terms.words.join(' '), terms.stems.join(' '), terms.parts.join(' ')];
    });
    await database.all(
      `insert into passages_fts (rowid, words, stems, parts)
       select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?)`,
      [rows],
    );
  }
  await countWords(database, words, stems);
}

async function countWords(
  database: Database,
  words: ReadonlyMap<string, readonly [stem: string | null, passages: number]>,
  stems: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...words].map(([word, [stem, count]]) => [word, stem, count]);
  await database.all(
    `insert into vocabulary (word, stem, passages) select value ->> 0, value ->> 1, value ->> 2 from json_each(?)
     where true on conflict (word) do update set passages = passages + excluded.passages`,
    [rows],
  );
  await database.all(
    `insert into stems (stem, passages) select value ->> 0, value ->> 1 from json_each(?)
     where true on conflict (stem) do update set passages = passages + excluded.passages`,
    [[...stems]],
  );
}

/** Notes what reports and their parts are counted under. */
export async function noteFacets(database: Database, reports: readonly Report[]): Promise<void> {
  const numberOf = await numbersOf(
    database,
    reports.map(({ source }) => reportId(source.sha256)),
  );
  const rows = reports.flatMap((report) => {
    const number = numberOf.get(reportId(report.source.sha256)) ?? 0;
    return facetRowsOf(report).map((row) => [number, row.part, row.field, row.value, row.words, row.outcome]);
  });
  await database.all(
    `insert or ignore into facets (field, value)
     select distinct value ->> 2, value ->> 3 from json_each(?) order by 1, 2`,
    [rows],
  );
  const joined = `json_each(?) row join facets f on f.field = row.value ->> 2 and f.value = row.value ->> 3`;
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
    `update report_index set parts = value ->> 1, open_verdicts = value ->> 2, facets = coalesce((
       select group_concat(facet, ' ') from (select distinct facet from part_index p join facets f on f.id = p.facet
         where p.number = report_index.number and f.value <> '' and f.field not in ('article', 'cites', 'contradicted'))), '')
     from json_each(?) where number = value ->> 0`,
    [
      reports.map((report) => [
        numberOf.get(reportId(report.source.sha256)) ?? 0,
        report.complaints.length,
        report.verdicts.filter(({ complaint }) => complaint === null).length,
      ]),
    ],
  );
}
