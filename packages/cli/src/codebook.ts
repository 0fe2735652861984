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
