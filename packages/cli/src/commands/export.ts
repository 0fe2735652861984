import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Store, TableDescription } from '@oordelenbank/store';
import { type Command, Option } from 'commander';
import { counted } from '../blocks.ts';
import { codebook, dataPackage, datasetteMetadata } from '../codebook.ts';
import { command, databaseOption } from '../command.ts';
import { withStore } from '../database.ts';
import { print } from '../output.ts';
import type { Format } from '../tables.ts';

interface Options {
  db: string;
  format: Format;
  out: string;
}

export function exportCommand(): Command {
  return command('export', {
    does: 'Write every table and view to a file of its own, with a codebook that describes each column, also for programs and for Datasette.',
    example: 'export --format csv --out export',
  })
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'of the tables').choices(['csv', 'jsonl', 'parquet']).default('csv'))
    .option('--out <folder>', 'where to; files of the same names are overwritten', 'export')
    .action(exportTables);
}

async function exportTables({ db, format, out }: Options): Promise<void> {
  await withStore(db, 'read', async (store) => {
    const tables = store.tables();
    await mkdir(out, { recursive: true });
    for (const table of tables) await exportTable(store, table, { format, out });
    await writeFile(path.join(out, 'codebook.md'), codebook(tables, format));
    await writeJson(path.join(out, 'datapackage.json'), dataPackage(tables, format));
    await writeJson(path.join(out, 'metadata.json'), datasetteMetadata(tables, path.parse(db).name));
  });
  for (const name of ['codebook.md', 'datapackage.json', 'metadata.json']) await print(path.join(out, name));
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

async function exportTable(
  store: Store,
  table: TableDescription,
  { format, out }: { format: Format; out: string },
): Promise<void> {
  const { writers } = await import('../tables.ts');
  const file = path.join(out, `${table.name}.${format}`);
  let count = 0;
  async function* counting() {
    for await (const row of store.rows(table.name)) {
      count++;
      yield row;
    }
  }
  await writers[format](file, table.columns, counting());
  await print(`${file}: ${counted(count, 'row')}`);
}
