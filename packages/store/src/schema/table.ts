/** A column: how SQLite keeps it, and what it means to somebody who reads the table. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'real';
  readonly description: string;
  readonly required: boolean;
  /** Further words of its definition, such as a key or a check. */
  readonly constraint?: string;
  /** True where it depends on time, on the machine or on the order of an import: no part of the contents. */
  readonly incidental?: true;
}

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that tell its rows apart, in the order in which rows are listed. */
  readonly key: readonly string[];
  /** Another such list, where the key is incidental. */
  readonly contentKey?: readonly string[];
  /** Further constraints of the table, such as foreign keys. */
  readonly constraints?: readonly string[];
  /** Columns of each index. */
  readonly indexes?: readonly (readonly string[])[];
  /** True where rows are kept in the order of the key and not of their coming in. */
  readonly isClustered?: boolean;
}

export interface View {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<Column, 'required' | 'constraint' | 'incidental'>[];
  /** The statement that it stands for; its columns are those above, in that order. */
  readonly select: string;
}

type Type = Column['type'];

export function required(name: string, type: Type, description: string, constraint?: string): Column {
  return { name, type, description, required: true, ...(constraint === undefined ? {} : { constraint }) };
}

export function optional(name: string, type: Type, description: string, constraint?: string): Column {
  return { name, type, description, required: false, ...(constraint === undefined ? {} : { constraint }) };
}

export function incidental(column: Column): Column {
  return { ...column, incidental: true };
}

/** A text column with one of a few values. */
export function oneOf(name: string, values: readonly string[], description: string): Column {
  const list = values.map((value) => `'${value}'`).join(', ');
  return required(name, 'text', `${description} One of: ${values.join(', ')}.`, `check (${name} in (${list}))`);
}

/** The columns of words with their proof (Evidence). */
export const evidence: readonly Column[] = [
  required('text', 'text', 'The words, as printed.'),
  required(
    'text_start',
    'integer',
    "Offset of the words in the report's text (documents.text), in UTF-16 units, from 0.",
  ),
  required('text_end', 'integer', 'Offset behind the last character, in UTF-16 units.'),
  optional('page', 'integer', 'Page on which the words begin, from 1; empty for a source without pages.'),
  required(
    'places',
    'text',
    'Where the words stand: JSON, one [page, left, top, right, bottom] for each printed line, in points from the top left corner.',
  ),
];

export const reportKey = required(
  'report',
  'text',
  'The report (reports.id).',
  'references reports (id) on delete cascade',
);
export const position = required('position', 'integer', 'Order within the report, from 0.');

/** SQL that makes a table with its indexes. */
export function createTable({
  name,
  columns,
  key,
  constraints = [],
  indexes = [],
  isClustered = false,
}: Table): string {
  const definitions = columns.map((column) =>
    [column.name, column.type, column.required ? 'not null' : '', column.constraint ?? ''].filter(Boolean).join(' '),
  );
  const parts = [...definitions, `primary key (${key.join(', ')})`, ...constraints];
  return [
    `create table ${name} (\n  ${parts.join(',\n  ')}\n) strict${isClustered ? ', without rowid' : ''};`,
    ...indexes.map((on) => `create index ${name}_by_${on.join('_')} on ${name} (${on.join(', ')});`),
  ].join('\n');
}

export function createView({ name, columns, select }: View): string {
  return `create view ${name} (${columns.map((column) => column.name).join(', ')}) as\n${select.trim()};`;
}
