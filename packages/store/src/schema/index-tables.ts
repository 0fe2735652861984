import { outcomes } from '@oordelenbank/model';
import { optional, required, type Table } from './table.ts';

/**
 * What is derived from the other tables so that finding is fast. No part of the contents: it is not exported, and its
 * numbers depend on the order in which reports came in.
 */
export const indexTables: readonly Table[] = [
  {
    name: 'report_index',
    description: 'One row for each report: its number in the full-text index, and what it is counted under.',
    columns: [
      required('number', 'integer', 'Number of the report in `passages.docid`.'),
      required('report', 'text', 'The report (reports.id).', 'unique references reports (id) on delete cascade'),
      required('passages', 'integer', 'How many passages it has.'),
      required('parts', 'integer', 'How many complaint parts it has.', 'default 0'),
      required('open_verdicts', 'integer', 'Verdicts of which it is not known what they decide.', 'default 0'),
      required('facets', 'text', 'Ids of what it is counted under (facets.id), with spaces between.', "default ''"),
    ],
    key: ['number'],
  },
  {
    name: 'facets',
    description: 'What reports are counted under: each value of each field once.',
    columns: [
      required('id', 'integer', 'Number of the value.'),
      required('field', 'text', 'The field, as filters name it.'),
      required('value', 'text', 'The value; empty for what has none.'),
    ],
    key: ['id'],
    constraints: ['unique (field, value)'],
  },
  {
    name: 'facet_names',
    description: 'The words that each value is found by.',
    columns: [required('facet', 'integer', 'The value (facets.id).'), required('words', 'text', 'Its words.')],
    key: ['facet', 'words'],
    isClustered: true,
  },
  {
    name: 'part_index',
    description: 'What each complaint part stands under, and each report as a whole.',
    columns: [
      required('facet', 'integer', 'The value (facets.id).'),
      required('number', 'integer', 'The report (report_index.number).'),
      required('part', 'integer', 'Number of the complaint part, from 1; 0 for the report as a whole.'),
      optional('outcome', 'text', 'Outcome of the part; empty where none is known.'),
    ],
    key: ['facet', 'number', 'part'],
    constraints: ['foreign key (number) references report_index (number) on delete cascade'],
    indexes: [['number', 'part', 'facet']],
    isClustered: true,
  },
  {
    name: 'part_lists',
    description:
      'What the complaint parts of each report stand under, in one text, so that counting reads one row a report.',
    columns: [
      required('number', 'integer', 'The report (report_index.number).'),
      required(
        'parts',
        'text',
        'Its parts with semicolons between: the index of the outcome, or 9 for none, and the values (facets.id), with spaces between.',
      ),
    ],
    key: ['number'],
    constraints: ['foreign key (number) references report_index (number) on delete cascade'],
  },
  {
    name: 'vocabulary',
    description: 'Every word of the passages.',
    columns: [
      required('word', 'text', 'The word, in lower case and without diacritics.'),
      optional('stem', 'text', 'Its stem; empty for a stop word.'),
      required('passages', 'integer', 'Passages that it was seen in.'),
    ],
    key: ['word'],
    indexes: [['stem']],
  },
  {
    name: 'stems',
    description: 'How common each stem is.',
    columns: [required('stem', 'text', 'The stem.'), required('passages', 'integer', 'Passages that it was seen in.')],
    key: ['stem'],
  },
];

/** The lists of the parts of some reports, `numbered`, as their rows in `part_index` tell them. */
export const partLists = (numbered: string): string => `select number, group_concat(part, ';') as parts from (
  select p.number, (case p.outcome ${outcomes.map((outcome, index) => `when '${outcome}' then ${index}`).join(' ')} else 9 end)
    || ' ' || group_concat(p.facet, ' ') as part
  from part_index p join facets f on f.id = p.facet
  where p.part > 0 and f.field not in ('cites', 'contradicted') and p.number in (${numbered}) group by p.number, p.part, p.outcome)
group by number`;

/** Puts what the parts of some reports, `numbered`, stand under into their lists. */
export const fillPartLists = (numbered: string): string =>
  `insert or replace into part_lists (number, parts) ${partLists(numbered)}`;

/** What a report, `number`, is counted under, as its rows in `part_index` tell it. */
export const countedUnder = (number: string): string => `coalesce((
  select group_concat(facet, ' ') from (select distinct facet from part_index p join facets f on f.id = p.facet
    where p.number = ${number} and f.value <> '' and f.field not in ('article', 'cites', 'contradicted'))), '')`;

/**
 * The full-text index over `passages`, row by `docid`. `words` holds the words as they stand (lower case, no diacritics),
 * `stems` the stems without the stop words, `parts` the stems of the words inside compounds. All are made by this
 * package's analysis, so that the tokenizer has only to divide at spaces. It keeps no text of its own.
 */
export const FULL_TEXT = `create virtual table passages_fts using fts5 (
  words, stems, parts, content = '', contentless_delete = 1, tokenize = 'ascii'
);
create virtual table passages_terms using fts5vocab (passages_fts, col);
create index reports_hidden on reports (id) where shown = 0;`;
