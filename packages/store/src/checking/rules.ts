import { contentTables } from '../schema/contents.ts';
import { reportTables } from '../schema/reports.ts';
import { ID_LENGTH } from '../work.ts';

/** A statement that finds what must not be, telling each by an `id`, and a line about one. */
export type Rule = readonly [sql: string, line: (id: string) => string];

const tablesOfReports = [...reportTables, ...contentTables];

/** Tables of which each row holds words of a text and where they stand. */
const evidenceTables = tablesOfReports.filter(
  ({ name, columns }) =>
    name !== 'documents' && ['text', 'text_start', 'text_end'].every((it) => columns.some((c) => c.name === it)),
);

const ROW = `report || ' ' || position`;

/** Columns that hold JSON: how a row is told, and whether each item is a list of its own. */
const lists: readonly (readonly [table: string, column: string, id: string, isNested: boolean])[] = [
  ...evidenceTables.map(({ name }) => [name, 'places', ROW, true] as const),
  ['documents', 'page_sizes', 'report', true],
  ['reports', 'ocr_pages', 'id', false],
  ['passages', 'complaints', ROW, false],
];

/** Values without which the rows of a report cannot be read. */
export const valueRules: readonly Rule[] = [
  ...lists.map(([table, column, id, isNested]): Rule => {
    const isList = isNested ? `(${column} = '[]' or ${column} like '[[%]]')` : `${column} like '[%]'`;
    return [
      `select ${id} as id from ${table} where not (json_valid(${column}) and ${isList})`,
      (row) => `${table}: row ${row} has ${column} that cannot be read`,
    ];
  }),
  ...evidenceTables.map(({ name }): Rule => {
    const missing = ['text', 'text_start', 'text_end', 'places'].map((column) => `(${column} is null)`).join(' + ');
    return [
      `select ${ROW} as id from ${name} where ${missing} not in (0, 4)`,
      (row) => `${name}: row ${row} has words without their place, or a place without words`,
    ];
  }),
];

export const reportRules: readonly Rule[] = [
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
    `select id from reports where id <> substr(sha256, 1, ${ID_LENGTH})`,
    (id) => `report ${id} has another id than its SHA-256 begins with`,
  ],
  [
    `select id from reports
     where year is not iif(date glob '[0-9][0-9][0-9][0-9]*', cast(substr(date, 1, 4) as integer), null)`,
    (id) => `report ${id} is of another year than its date`,
  ],
  [
    `select c.report || ' ' || c.id as id from complaints c where c.outcome is not (
       select iif(count(distinct v.outcome) = 1, min(v.outcome), null) from verdicts v
       where v.report = c.report and v.complaint = c.id)`,
    (id) => `complaint ${id} has another outcome than the verdict on it`,
  ],
];

export const fileRules: readonly Rule[] = [
  [
    `select path as id from files where (state in ('done', 'duplicate')) <> (report is not null)`,
    (id) => `file ${id} is done without a report, or has one without being done`,
  ],
  [
    `select id from reports r where (select count(*) from files f where f.report = r.id and f.state = 'done') <> 1`,
    (id) => `report ${id} has not one file that is no duplicate`,
  ],
  [
    `select f.path as id from files f join reports r on r.id = f.report where f.sha256 is not r.sha256`,
    (id) => `file ${id} has another SHA-256 than its report`,
  ],
  [
    `select f.path as id from files f join reports r on r.id = f.report
     where f.pages is not r.pages or f.ocr_pages is not json_array_length(r.ocr_pages)`,
    (id) => `file ${id} has another number of pages than its report`,
  ],
];

/** Rows are numbered within their report, or within an item of it. */
const numberRules = tablesOfReports.flatMap(({ name, key, contentKey = key }): Rule[] => {
  const owner = contentKey.filter((column) => column !== 'position');
  if (owner.length === contentKey.length) return [];
  return [
    [
      `select ${owner.join(` || ' ' || `)} as id from ${name} group by ${owner.join(', ')}
       having min(position) <> 0 or max(position) <> count(*) - 1`,
      (id) => `${name}: rows of ${id} are missing`,
    ],
  ];
});

/** Tables of the items of which a reason tells how they were made. */
const itemTables = contentTables.filter(({ columns }) => columns.some(({ name }) => name === 'id'));

const reasonRules: readonly Rule[] = [
  [
    `select report || ' ' || item as id from reasons r where ${itemTables
      .map(({ name }) => `not exists (select 1 from ${name} i where i.report = r.report and i.id = r.item)`)
      .join(' and ')} group by report, item`,
    (id) => `reasons: the item ${id} is missing`,
  ],
];

/**
 * Page by page the body of a text is written down, so that its pages only go up. Bodies are looked up once, as their ends
 * stand behind the long texts.
 */
const PAGES_THAT_GO_BACK = `with words as (
    ${evidenceTables.map(({ name }) => `select report, text_start, page from ${name} where page is not null`).join('\n    union all ')}
  ), bodies as materialized (select report, body_start, body_end from documents),
  starts as (
    select w.report, text_start, min(page) as first, max(page) as last from words w join bodies b on b.report = w.report
    where text_start >= body_start and text_start < body_end group by w.report, text_start
  )
  select report || ' ' || text_start as id from (
    select *, lag(last, 1, 0) over (partition by report order by text_start) as before from starts)
  where first <> last or first < before`;

const pageRules: readonly Rule[] = [
  ...evidenceTables.flatMap(({ name }): Rule[] => [
    [
      `select ${ROW} as id from ${name} where page is not places ->> '$[0][0]'`,
      (id) => `${name}: row ${id} has another page than the place of its words`,
    ],
    [
      `select ${ROW} as id from ${name} join reports r on r.id = report where page not between 1 and r.pages`,
      (id) => `${name}: row ${id} has a page that its report has not`,
    ],
  ]),
  [PAGES_THAT_GO_BACK, (id) => `the words of report ${id} have an earlier page than words before them`],
];

export const rowRules: readonly Rule[] = [...numberRules, ...reasonRules, ...pageRules];
