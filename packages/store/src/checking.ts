import { indexedTermsOf } from './analysis.ts';
import type { Database } from './database.ts';
import { tables } from './schema/schema.ts';

/** What is wrong with a database, one line each. */
export async function checkDatabase(database: Database): Promise<string[]> {
  const damage = await checkPages(database);
  // Of a damaged file the rest cannot be trusted to be read.
  if (damage.length > 0) return damage;
  return [
    ...(await checkReferences(database)),
    ...(await checkReports(database)),
    ...(await checkSpans(database)),
    ...(await checkFullText(database)),
  ];
}

async function checkPages(database: Database): Promise<string[]> {
  const rows = await database.all<{ integrity_check: string }>('pragma integrity_check');
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

async function checkReferences(database: Database): Promise<string[]> {
  const rows = await database.all<{ table: string; rowid: number; parent: string }>('pragma foreign_key_check');
  return rows.map(({ table, rowid, parent }) => `${table}: row ${rowid} names a row of ${parent} that is not there`);
}

/** Statements that find what must not be, each with a line about it. */
const faultyReports: readonly (readonly [sql: string, line: (id: string) => string])[] = [
  ['select id from reports where id not in (select report from documents)', (id) => `report ${id} has no text`],
  [
    `select r.id from reports r left join report_index i on i.report = r.id
     where i.passages is not (select count(*) from passages p where p.report = r.id)`,
    (id) => `report ${id} is not in the index with all its passages`,
  ],
  [
    'select work as id from reports group by work having sum(shown) <> 1',
    (id) => `work ${id} has not one report that is shown`,
  ],
  [
    `select path as id from files where (state in ('done', 'duplicate')) <> (report is not null)`,
    (id) => `file ${id} is done without a report, or has one without being done`,
  ],
  [
    `select report as id from files where report is not null group by report having sum(state = 'done') <> 1`,
    (id) => `report ${id} has not one file that is no duplicate`,
  ],
  [
    `select c.report || ' ' || c.id as id from complaints c where c.outcome is not (
       select iif(count(distinct v.outcome) = 1, min(v.outcome), null) from verdicts v
       where v.report = c.report and v.complaint = c.id)`,
    (id) => `complaint ${id} has another outcome than the verdict on it`,
  ],
];

async function checkReports(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for (const [sql, line] of faultyReports) {
    for (const { id } of await database.all<{ id: string }>(sql)) lines.push(line(id));
  }
  return lines;
}

/** Tables of which each row holds words of a text and where they stand. */
const evidenceTables = tables.filter(
  ({ name, columns }) =>
    name !== 'documents' && ['text', 'text_start', 'text_end'].every((it) => columns.some((c) => c.name === it)),
);

/** Words must be those that stand at their place in the text; SQLite counts characters otherwise than we do. */
async function checkSpans(database: Database): Promise<string[]> {
  const lines: string[] = [];
  const reports = await database.all<{ report: string }>('select report from documents order by report');
  for (const { report } of reports) {
    const document = await database.get<{ text: string }>('select text from documents where report = ?', [report]);
    for (const { name } of evidenceTables) {
      const rows = await database.all<{ position: number; text: string; text_start: number; text_end: number }>(
        `select position, text, text_start, text_end from ${name} where report = ? and text is not null`,
        [report],
      );
      const wrong = rows.filter((row) => document?.text.slice(row.text_start, row.text_end) !== row.text);
      lines.push(
        ...wrong.map((row) => `${name}: row ${report} ${row.position} has other words than its place in the text`),
      );
    }
  }
  return lines;
}

const PASSAGES_AT_ONCE = 2_000;

/** The index must hold, of every word and stem, as many as the passages do. */
async function checkFullText(database: Database): Promise<string[]> {
  const expected = new Map<string, number>();
  let last = 0;
  for (;;) {
    const rows = await database.all<{ docid: number; text: string }>(
      `select docid, text from passages where docid > ? order by docid limit ${PASSAGES_AT_ONCE}`,
      [last],
    );
    for (const { text } of rows) countTerms(text, expected);
    last = rows.at(-1)?.docid ?? 0;
    if (rows.length < PASSAGES_AT_ONCE) break;
  }
  const indexed = await database.all<{ term: string; cnt: number }>(
    `select col || ' ' || term as term, cnt from passages_terms`,
  );
  const wrong =
    indexed.filter(({ term, cnt }) => expected.get(term) !== cnt).length + Math.max(0, expected.size - indexed.length);
  const missing = await database.get<{ rows: number }>(
    `select (select count(*) from passages where docid not in (select id from passages_fts_docsize))
       + (select count(*) from passages_fts_docsize where id not in (select docid from passages)) as rows`,
  );
  return [
    ...(missing?.rows ? [`the full-text index lacks ${missing.rows} passages, or has as many too many`] : []),
    ...(wrong > 0
      ? [`the full-text index is not in step: ${wrong} words stand in it more or less often than in the passages`]
      : []),
  ];
}

function countTerms(text: string, counts: Map<string, number>): void {
  const { words, stems, parts } = indexedTermsOf(text);
  for (const [column, terms] of Object.entries({ words, stems, parts })) {
    for (const term of terms) counts.set(`${column} ${term}`, (counts.get(`${column} ${term}`) ?? 0) + 1);
  }
}
