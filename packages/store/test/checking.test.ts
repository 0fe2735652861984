import { expect, test } from 'vitest';
import { Database } from '../src/database.ts';
import { openStore } from '../src/index.ts';
import { indexTables } from '../src/schema/index-tables.ts';
import { freshPath, freshStore } from './folders.ts';
import { tell } from './readings.ts';

const reading = tell({
  parts: [{ complaint: 'De brief bleef liggen.', topics: ['delay'], outcomes: ['upheld'] }],
  passages: [['fact', 'De brief kwam op 3 mei.']],
});

test.each([
  ['words that stand elsewhere', `update passages set text_start = text_start + 1 where position = 1`, 'passages: row'],
  [
    'a word that the index has and the passage has not',
    `update passages set text = 'Iets anders.' where position = 1`,
    'index is not in step',
  ],
  [
    'a passage that the index lacks',
    `delete from passages_fts where rowid = (select min(docid) from passages)`,
    'lacks 1 passages',
  ],
  ['an outcome without a verdict', `update complaints set outcome = 'not-upheld'`, 'another outcome'],
  ['a work that is shown nowhere', `update reports set shown = 0`, 'has not one report that is shown'],
  [
    'a topic of no complaint',
    `pragma foreign_keys = off; update complaint_topics set complaint = 'c9'`,
    'names a row of complaints',
  ],
])('a check finds %s', async (_, damage, line) => {
  const file = freshPath();
  const store = await freshStore(file);
  await store.save([reading]);
  expect(await store.check()).toEqual([]);

  const database = await Database.open(file, 'write');
  await database.execute(damage);
  await database.close();
  expect((await store.check()).join('\n')).toContain(line);
});

test('every table and view of the codebook is there, with those columns and no others', async () => {
  const file = freshPath();
  const store = await freshStore(file);
  const database = await Database.open(file, 'read');
  for (const { name, kind, columns, description } of store.tables()) {
    const there = await database.all<{ name: string }>(`select name from pragma_table_info('${name}')`);
    expect(
      there.map((column) => column.name),
      name,
    ).toEqual(columns.map((column) => column.name));
    expect([description, ...columns.map((column) => column.description)].filter((text) => text === '')).toEqual([]);
    expect(await database.get(`select type from sqlite_schema where name = '${name}'`)).toEqual({ type: kind });
  }
  const made = await database.all<{ name: string }>(
    `select name from sqlite_schema where type in ('table', 'view') and name not like 'sqlite%' and name not like 'passages\\_%' escape '\\'`,
  );
  const described = [...store.tables(), ...indexTables].map(({ name }) => name);
  expect(made.map(({ name }) => name).sort()).toEqual(described.sort());
  await database.close();
});

test('rows come in the order of their key, however many', async () => {
  const store = await freshStore();
  await store.save([
    tell({ passages: Array.from({ length: 2500 }, (_, index) => ['fact', `Feit ${index}.`] as const) }),
  ]);
  const positions: unknown[] = [];
  for await (const row of store.rows('findings')) positions.push(row.position);

  expect(positions).toEqual(Array.from({ length: 2500 }, (_, index) => index));
});

test('a table that is not there is wrong use', async () => {
  const store = await freshStore();

  await expect(store.rows('sqlite_schema')[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'wrong-use' });
});

test('the views answer the common questions', async () => {
  const file = freshPath();
  const store = await freshStore(file);
  await store.save([
    reading,
    tell({ path: 'b.pdf', cites: [{ name: 'Wet X' }], parts: [{ complaint: 'Traag.', topics: ['delay'] }] }),
  ]);
  const rates: unknown[] = [];
  for await (const row of store.rows('upheld_by_topic')) rates.push(row);
  const unresolved: unknown[] = [];
  for await (const row of store.rows('unresolved_names')) unresolved.push(row);

  expect(rates).toEqual([
    {
      topic: 'delay',
      parts: 2,
      upheld: 1,
      partly_upheld: 0,
      not_upheld: 0,
      no_judgment: 0,
      not_investigated: 0,
      without_verdict: 1,
      rate: 1,
    },
  ]);
  expect(unresolved).toEqual([{ kind: 'statute', name: 'Wet X', reports: 1, citations: 1 }]);
});

test('a store that is open to read does not write', async () => {
  const file = freshPath();
  await (await openStore(file, 'create')).close();
  const store = await openStore(file, 'read');

  await expect(store.save([reading])).rejects.toMatchObject({ code: 'database-unwritable' });
  await store.close();
});
