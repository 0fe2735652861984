import { OutsideError } from '@oordelenbank/model';
import type { Database } from './database.ts';
import { tables } from './schema/schema.ts';
import type { Table } from './schema/table.ts';
import { views } from './schema/views.ts';
import type { Row, TableDescription } from './types.ts';

/** Every table and view with its columns. */
export function describeTables(): TableDescription[] {
  return [
    ...tables.map((table) => ({ ...table, kind: 'table' as const })),
    ...views.map((view) => ({ ...view, kind: 'view' as const })),
  ].map(({ name, kind, description, columns }) => ({
    ...{ name, kind, description },
    columns: columns.map((column) => ({ name: column.name, type: column.type, description: column.description })),
  }));
}

const ROWS_AT_ONCE = 1_000;

/** The rows of a table or view, some at a time, so that a large table never stands in memory. */
export async function* rowsOfTable(database: Database, name: string): AsyncGenerator<Row> {
  const table = tables.find((it) => it.name === name);
  if (table !== undefined) return yield* rowsInOrder(database, table);
  const view = views.find((it) => it.name === name);
  if (view === undefined) {
    const names = [...tables, ...views].map((it) => it.name).join(', ');
    throw new OutsideError('wrong-use', `${name} is no table of the database; there are: ${names}`);
  }
  yield* await database.all<Row>(`select * from ${view.name}`);
}

/** @param key columns that tell its rows apart. */
export async function* rowsInOrder(
  database: Database,
  { name, key }: Pick<Table, 'name' | 'key'>,
): AsyncGenerator<Row> {
  const order = key.join(', ');
  const behind = `(${order}) > (${key.map(() => '?').join(', ')})`;
  let last: Row | undefined;
  do {
    const where: string = last === undefined ? '' : `where ${behind}`;
    const rows: Row[] = await database.all<Row>(
      `select * from ${name} ${where} order by ${order} limit ${ROWS_AT_ONCE}`,
      last === undefined ? [] : key.map((column) => last?.[column] ?? null),
    );
    yield* rows;
    last = rows.length < ROWS_AT_ONCE ? undefined : rows.at(-1);
  } while (last !== undefined);
}
