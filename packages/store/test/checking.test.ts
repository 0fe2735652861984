import { expect, onTestFinished, test } from 'vitest';
import { Database } from '../src/database.ts';
import { openStore, type Store } from '../src/index.ts';
import { indexTables } from '../src/schema/index-tables.ts';
import { damagePage, freshPath, freshStore, tamper } from './folders.ts';
import { tell } from './readings.ts';

const norm = { code: 'information', printed: 'goede informatieverstrekking', violated: true };

const judged = tell({
  date: '2021-03-05',
  reportNumber: '2021/014',
  authorities: [{ name: 'UWV' }, { name: 'Belastingdienst' }],
  parts: [
    { complaint: 'De brief bleef liggen.', topics: ['delay', 'information'], outcomes: ['upheld'], norms: [norm] },
    { complaint: 'De termijn werd niet genoemd.', topics: ['information'], outcomes: ['not-upheld'] },
  ],
  passages: [
    ['fact', 'De brief kwam op 3 mei.'],
    ['fact', 'De brief bleef daar liggen.'],
  ],
  cites: [{ name: 'Awb', article: '9:27' }, { name: 'Wet open overheid' }, { name: 'Participatiewet' }],
});

async function faultsAfter(damage: string): Promise<string[]> {
  const file = freshPath();
  const store = await freshStore(file);
  await store.save([judged, tell({ path: 'b.pdf', heading: 'Ander rapport' })]);
  expect(await store.check()).toEqual([]);

  await tamper(file, damage);
  return store.check();
}

test.each([
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
  [
    'an outcome without a verdict',
    `update complaints set outcome = 'no-judgment' where position = 0`,
    'another outcome than the verdict',
  ],
  ['a work that is shown nowhere', `update reports set shown = 0`, 'has not one report that is shown'],
  [
    'a topic of no complaint',
    `pragma foreign_keys = off; update complaint_topics set complaint = 'c9' where complaint = 'c2'`,
    'names a row of complaints',
  ],
  ['a report under another work', `update reports set work = 'f' || substr(work, 2)`, 'is of another work'],
  ['a report of another year', `update reports set year = 1999 where year = 2021`, 'another year than its date'],
  ['a file that is out of the ledger', `delete from files where path = 'b.pdf'`, 'has not one file'],
  [
    'a file of other bytes than its report',
    `update files set sha256 = '${'0'.repeat(64)}' where path = 'b.pdf'`,
    'file b.pdf has another SHA-256',
  ],
  [
    'a file that is ascribed to another report',
    `update files set report = (select id from reports where path <> 'b.pdf'), state = 'duplicate' where path = 'b.pdf'`,
    'file b.pdf has another SHA-256',
  ],
  [
    'a report of other bytes than its id',
    `update reports set sha256 = '${'0'.repeat(64)}' where path = 'b.pdf'`,
    'has another id than its SHA-256 begins with',
  ],
  [
    'a file with other pages than its report',
    `update files set pages = 99 where path = 'b.pdf'`,
    'file b.pdf has another number of pages',
  ],
  ['a table that is gone', 'drop table part_lists', 'table part_lists is missing'],
  ['a view that is gone', 'drop view upheld_by_topic', 'upheld_by_topic is missing'],
  [
    'places that cannot be read',
    `update passages set places = '[' where position = 1`,
    'has places that cannot be read',
  ],
])('a check finds %s', async (_, damage, line) => {
  expect((await faultsAfter(damage)).join('\n')).toContain(line);
});

const someFacet = (field: string) => `(select id from facets where field = '${field}' and value <> '' limit 1)`;

test.each([
  ['a report that is out of the index', 'delete from report_index', 'is not in the index'],
  ['parts that are not counted', 'update report_index set parts = parts + 1', 'report_index: report'],
  ['a verdict that is counted as open', 'update report_index set open_verdicts = 1', 'report_index: report'],
  ['values that a report is not counted under', `update report_index set facets = ''`, 'report_index: report'],
  ['parts that are not listed', 'delete from part_lists', 'part_lists: report'],
  [
    'another outcome in a list of parts',
    `update part_lists set parts = replace(parts, ';2 ', ';0 ') || ' '`,
    'part_lists: report',
  ],
  ['a part that a topic lost', `delete from part_index where facet = ${someFacet('topic')}`, 'part_index: report'],
  ['a part under another outcome', `update part_index set outcome = 'upheld' where part = 2`, 'part_index: report'],
  [
    'a part under a value of another report',
    `insert into facets (field, value) values ('topic', 'privacy');
     insert into part_index (facet, number, part) select max(id), 1, 1 from facets`,
    'part_index: report',
  ],
  [
    'a value that is gone',
    `delete from facets where field = 'topic' and value = 'delay'`,
    `facets: the topic 'delay' is missing`,
  ],
  [
    'a name that a value is no longer found by',
    `delete from facet_names where facet = ${someFacet('authority')}`,
    `facet_names: the authority 'Belastingdienst' is missing`,
  ],
  ['a word that is out of the vocabulary', `delete from vocabulary where word = 'brief'`, 'vocabulary: 1 words are'],
  ['a word with another stem', `update vocabulary set stem = 'brie' where word = 'brief'`, 'vocabulary: 1 words have'],
  ['a stem that seems rarer', `update stems set passages = 1 where stem = 'brief'`, 'stems: 1 stems are'],
  [
    'a passage that the index takes for one of another kind',
    `update passages set docid = docid + 50 where position = 2`,
    'passages: report',
  ],
])('a check compares the index with what it is made from: %s', async (_, damage, line) => {
  expect((await faultsAfter(damage)).join('\n')).toContain(line);
});

test.each(['authorities', 'notices', 'reasons', 'complaints', 'findings', 'citations', 'verdicts', 'passages'])(
  'a row that is missing from the middle of %s is found',
  async (table) => {
    const first = await faultsAfter(`pragma foreign_keys = off; delete from ${table} where position = 0`);

    expect(first.join('\n')).toMatch(new RegExp(`^${table}: rows of [0-9a-f]{16} are missing$`, 'mu'));
  },
);

test.each([
  ['complaint_topics', 'part_index: report'],
  ['verdict_norms', 'part_index: report'],
  ['authorities', 'part_index: report'],
  ['citations', 'part_index: report'],
  ['verdicts', 'another outcome'],
  ['passages', 'not in the index with all its passages'],
  ['complaints', 'reasons: the item'],
])('the last row that is missing from %s is found by what was made from it', async (table, line) => {
  const last = `select rowid from ${table} order by position desc, rowid desc limit 1`;
  const faults = await faultsAfter(`pragma foreign_keys = off; delete from ${table} where rowid in (${last})`);

  expect(faults.join('\n')).toContain(line);
});

const tablesOfWords = ['complaints', 'findings', 'citations', 'verdicts', 'notices', 'passages'];

test.each(tablesOfWords)('words of %s that stand elsewhere are found', async (table) => {
  const faults = await faultsAfter(`update ${table} set text_start = text_start + 1 where text is not null`);

  expect(faults.join('\n')).toMatch(new RegExp(`^${table}: row .* has other words than its place`, 'mu'));
});

test.each(tablesOfWords)('a page of %s that is not that of the words is found', async (table) => {
  const faults = await faultsAfter(`update ${table} set page = page + 1 where position = 1`);

  expect(faults.join('\n')).toMatch(new RegExp(`^${table}: row .* has another page than the place`, 'mu'));
});

test.each([
  ['that the report has not', 99, 'passages: row'],
  ['before that of the words before them', 1, 'have an earlier page than words before them'],
])('words on a page %s are found', async (_, page, line) => {
  const faults = await faultsAfter(
    `update passages set page = ${page}, places = json_set(places, '$[0][0]', ${page}) where position = 3`,
  );

  expect(faults.join('\n')).toContain(line);
});

async function withDamagedPage(name: string, bytes?: number): Promise<Store> {
  const file = freshPath();
  const whole = await freshStore(file);
  await whole.save([judged]);
  await whole.close();
  await damagePage(file, name, bytes);
  const store = await openStore(file, 'read');
  onTestFinished(() => store.close());
  return store;
}

test('a database with a damaged page is said to be damaged, and nothing else', async () => {
  const faults = await (await withDamagedPage('complaints_by_outcome', 8)).check();

  expect([...new Set(faults.map((fault) => fault.slice(0, 12)))]).toEqual(['is damaged: ']);
});

test('a database with a page that SQLite cannot read is damaged', async () => {
  const store = await withDamagedPage('complaints_by_outcome');

  await expect(store.check()).rejects.toMatchObject({ code: 'database-damaged' });
});

test('letters that SQLite cannot keep make no difference between a report and its index', async () => {
  const store = await freshStore();
  await store.save([
    tell({
      ...judged.report.metadata,
      authorities: [{ name: 'U\0V' }, { name: 'B\uD800D' }],
      cites: [{ name: 'W\0T' }],
    }),
  ]);

  expect(await store.check()).toEqual([]);
});

test('a report that was read again leaves its words in the vocabulary, and the database is sound', async () => {
  const store = await freshStore();
  await store.save([judged]);
  await store.save([{ ...judged, passages: judged.passages.slice(0, 2) }], { replace: true });

  expect(await store.check()).toEqual([]);
});

const reading = tell({
  parts: [{ complaint: 'De brief bleef liggen.', topics: ['delay'], outcomes: ['upheld'] }],
  passages: [['fact', 'De brief kwam op 3 mei.']],
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

test('a database that is written to meanwhile is checked as it was at one moment', async () => {
  const file = freshPath();
  const [writer, reader] = [await freshStore(file), await openStore(file, 'read')];
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const writing = (async () => {
    for (const number of numbers) {
      const words = `woord${number} `.repeat(20);
      await writer.save([tell({ path: `${number}.pdf`, reportNumber: `${number}`, passages: [['fact', words]] })]);
    }
  })();
  const faults: string[] = [];
  for (const _ of numbers) faults.push(...(await reader.check()));
  await writing;
  expect(faults).toEqual([]);
  await reader.close();
});
