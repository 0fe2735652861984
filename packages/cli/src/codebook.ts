import type { ColumnDescription, TableDescription } from '@oordelenbank/store';
import type { Format } from './tables.ts';

/** The codebook for a reader: every table and view with its columns. */
export function codebook(tables: readonly TableDescription[], format: Format): string {
  const chapters = tables.map(({ name, kind, description, columns }) =>
    [
      `## ${name}`,
      `${description} (${kind}, in \`${name}.${format}\`)`,
      ['| column | type | meaning |', '| --- | --- | --- |', ...columns.map(row)].join('\n'),
    ].join('\n\n'),
  );
  return `${['# Codebook', ...chapters].join('\n\n')}\n`;
}

function row({ name, type, description }: ColumnDescription): string {
  return `| \`${name}\` | ${type} | ${description.replaceAll('|', '\\|')} |`;
}

const fieldTypes = { text: 'string', integer: 'integer', real: 'number' } as const;
const mediaTypes = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
} as const satisfies Record<Format, string>;

/** The codebook for a program. Source: the Data Package standard, https://datapackage.org. */
export function dataPackage(tables: readonly TableDescription[], format: Format): object {
  return {
    name: 'oordelenbank',
    title: 'Reports of Dutch ombudsmen as a database of precedents',
    resources: tables.map(({ name, description, columns }) => ({
      name,
      path: `${name}.${format}`,
      format,
      mediatype: mediaTypes[format],
      encoding: 'utf-8',
      description,
      schema: { fields: columns.map((column) => ({ ...column, type: fieldTypes[column.type] })) },
    })),
  };
}

/** Tables that people look at first; the others are hidden in Datasette until they are asked for. */
const shownFirst: ReadonlySet<string> = new Set(['reports', 'complaints', 'verdicts', 'recommendations', 'citations']);

/**
 * What Datasette shows beside the tables of a database: `datasette oordelen.db --metadata metadata.json`.
 * Source: docs.datasette.io/en/stable/metadata.html.
 *
 * @param database the name of the file without its extension.
 */
export function datasetteMetadata(tables: readonly TableDescription[], database: string): object {
  const described = tables.map(({ name, kind, description, columns }) => [
    name,
    {
      description,
      columns: Object.fromEntries(columns.map((column) => [column.name, column.description])),
      ...(kind === 'view' || shownFirst.has(name) ? {} : { hidden: true }),
    },
  ]);
  const ours = [
    'report_index',
    'facets',
    'facet_names',
    'part_index',
    'part_lists',
    'vocabulary',
    'stems',
    'passages_terms',
  ];
  const hidden = ours.map((name) => [name, { hidden: true }]);
  return {
    title: 'Oordelenbank',
    description: 'Reports of Dutch ombudsmen as a database of precedents.',
    databases: { [database]: { tables: Object.fromEntries([...described, ...hidden]) } },
  };
}
