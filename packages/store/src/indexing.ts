import { OutsideError, type PassageKind } from '@oordelenbank/model';
import { indexedTermsOf } from './analysis.ts';
import { complainantKindOf } from './complainants.ts';
import type { Database } from './database.ts';
import { docidOf, MAX_ORDINAL } from './docids.ts';

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
  const complainants = await database.all<{ report: string; complainant: string | null }>(
    'select id as report, complainant from reports where id in (select value from json_each(?))',
    [reports],
  );
  const rows = complainants
    .toSorted((one, other) => (one.report < other.report ? -1 : 1))
    .map(({ report, complainant }) => [report, byReport.get(report)?.length ?? 0, complainantKindOf(complainant)]);
  await database.all(
    `insert into report_index (report, passages, complainant_kind)
     select value ->> 0, value ->> 1, value ->> 2 from json_each(?)`,
    [rows],
  );
  const numbers = await database.all<{ number: number; report: string }>(
    'select number, report from report_index where report in (select value from json_each(?))',
    [reports],
  );
  const numberOf = new Map(numbers.map(({ number, report }) => [report, number]));
  return [...byReport].flatMap(([report, ofReport]) => numbered(ofReport, numberOf.get(report) ?? 0));
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

/** What a report is counted under. */
const FACETS = `
  select report, 'outcome' as field, coalesce(outcome, 'none') as value from complaints
  union select report, 'topic', topic from complaint_topics
  union select report, 'norm', code from verdict_norms
  union select report, 'authority', name from authorities
  union select report, 'statute', name from citations where kind in ('statute', 'ordinance', 'eu', 'treaty')
  union select id, 'ombudsman', ombudsman from reports where ombudsman is not null
  union select id, 'year', cast(year as text) from reports where year is not null
  union select report, 'complainant', complainant_kind from report_index where complainant_kind is not null`;

/** Notes what reports are counted under. */
export async function noteFacets(database: Database, reports: readonly string[]): Promise<void> {
  await database.all(
    `insert or ignore into facets (field, value)
     select distinct field, value from (${FACETS}) where report in (select value from json_each(?)) order by 1, 2`,
    [reports],
  );
  await database.all(
    `update report_index set facets = coalesce((
       select group_concat(f.id, ' ') from (${FACETS}) v join facets f on f.field = v.field and f.value = v.value
       where v.report = report_index.report), '')
     where report in (select value from json_each(?))`,
    [reports],
  );
}
