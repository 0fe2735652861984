import type { Difference } from '@oordelenbank/store';
import { counted } from './blocks.ts';
import { withStore } from './database.ts';
import { print, printJson, say } from './output.ts';
import { csvOf, tableOf } from './table.ts';

type Format = 'table' | 'csv' | 'json';

const head = ['file', 'report', 'field', 'published', 'extracted'] as const;

/** Lists where the archive's side-files and the extracted values do not say the same. */
export async function printDifferences(db: string, format: Format): Promise<void> {
  const differences = await withStore(db, 'read', (store) => store.differences());
  if (format === 'json') for (const difference of differences) await printJson(difference);
  else if (format === 'csv') await print(await csvOf(head, differences));
  else if (differences.length > 0) await print(await tableOf(head, differences.map(cellsOf)));
  say(differences.length === 0 ? 'no differences' : counted(differences.length, 'difference'));
}

function cellsOf(difference: Difference): string[] {
  return head.map((name) => difference[name] ?? '—');
}
