import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '@oordelenbank/store';
import { onTestFinished } from 'vitest';
import { type Told, tell } from './readings.ts';

/** A database of these reports, in a file that goes with the test. */
export async function storeOf(...reports: readonly Told[]): Promise<Store> {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  const store = await openStore(path.join(folder, 'oordelen.db'), 'create');
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await store.save(
    reports.map((report, index) => tell({ path: `${index}.pdf`, heading: `Rapport ${index}`, ...report })),
  );
  return store;
}
