import { openStore, type Store } from '@oordelenbank/store';

/** Connections that search; a connection answers one question after the other, and a rare one takes ten times the usual. */
const SEARCHING = 2;

/** The database, by several connections. */
export interface Stores {
  /** For what is looked up in a moment. */
  readonly store: Store;
  /** For what takes long: nothing else waits for it. */
  readonly aside: Store;
  /** The one of the connections that search whose turn it is. */
  searching(): Store;
}

/** Opens the database, which is made where it is missing. @throws OutsideError database-… as `openStore`. */
export async function openStores(database: string): Promise<Stores & { close(): Promise<void> }> {
  await (await openStore(database, 'create')).close();
  const open = (): Promise<Store> => openStore(database, 'read');
  const [store, aside] = [await open(), await open()];
  const searching = await Promise.all(Array.from({ length: SEARCHING }, open));
  let turn = 0;
  return {
    store,
    aside,
    searching: () => searching[turn++ % SEARCHING] ?? store,
    close: async () => {
      await Promise.all([store, aside, ...searching].map((it) => it.close()));
    },
  };
}
