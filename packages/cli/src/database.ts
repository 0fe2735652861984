import type { Store } from '@oordelenbank/store';

/** Opens the database, does the work and closes it again, whatever happens. */
export async function withStore<Result>(
  path: string,
  mode: 'create' | 'write' | 'read',
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { openStore } = await import('@oordelenbank/store');
  const store = await openStore(path, mode);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
