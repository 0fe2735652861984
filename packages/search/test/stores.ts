import type { Store } from '@oordelenbank/store';
import { freshStore, type Told, tell } from '@oordelenbank/store/testing';

/** A database of these reports, in a file that goes with the test. */
export async function storeOf(...reports: readonly Told[]): Promise<Store> {
  const store = await freshStore();
  await store.save(
    reports.map((report, index) => tell({ path: `${index}.pdf`, heading: `Rapport ${index}`, ...report })),
  );
  return store;
}
