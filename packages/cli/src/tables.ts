import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ColumnDescription, Row } from '@oordelenbank/store';
import { stringify } from 'csv-stringify';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';

export type Format = 'csv' | 'jsonl' | 'parquet';

type Writer = (file: string, columns: readonly ColumnDescription[], rows: AsyncIterable<Row>) => Promise<void>;

/** Writes the rows of a table to a file, a few at a time. */
export const writers: { readonly [Name in Format]: Writer } = {
  csv: async (file, columns, rows) => {
    const toCsv = stringify({ header: true, columns: columns.map(({ name }) => name) });
    await pipeline(Readable.from(rows), toCsv, createWriteStream(file));
  },
  jsonl: async (file, _columns, rows) => {
    async function* lines() {
      for await (const row of rows) yield `${JSON.stringify(row)}\n`;
    }
    await pipeline(lines, createWriteStream(file));
  },
  parquet: writeParquet,
};

/** Rows of one group in the file: what is in memory at a time. */
const GROUP_ROWS = 10_000;

const parquetTypes = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  real: { type: 'DOUBLE' },
} as const;

async function writeParquet(
  file: string,
  columns: readonly ColumnDescription[],
  rows: AsyncIterable<Row>,
): Promise<void> {
  const schema = columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...parquetTypes[type],
  }));
  const parquet = new ParquetWriter({
    writer: fileWriter(file),
    schema: [{ name: 'root', num_children: columns.length }, ...schema],
  });
  let group: Row[] = [];
  const flush = async (): Promise<void> => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: group.map((row) => parquetValue(row, column)),
    }));
    await parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
    group = [];
  };
  for await (const row of rows) {
    group.push(row);
    if (group.length === GROUP_ROWS) await flush();
  }
  if (group.length > 0) await flush();
  await parquet.finish();
}

function parquetValue(row: Row, { name, type }: ColumnDescription): string | number | bigint | null {
  const value = row[name] ?? null;
  return type === 'integer' && typeof value === 'number' ? BigInt(value) : value;
}
