import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import { rowsInOrder } from './export.ts';
import { tables } from './schema/schema.ts';

/** SHA-256 of the contents of all tables, each in the order of its key, without what is incidental. */
export async function fingerprint(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, columns, key, contentKey = key } of tables) {
    const kept = columns.filter(({ incidental }) => !incidental).map((column) => column.name);
    hash.update(`${JSON.stringify([name, ...kept])}\n`);
    for await (const row of rowsInOrder(database, { name, key: contentKey })) {
      hash.update(`${JSON.stringify(kept.map((column) => row[column]))}\n`);
    }
  }
  return hash.digest('hex');
}
