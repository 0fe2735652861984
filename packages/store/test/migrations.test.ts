import { expect, test } from 'vitest';
import { indexedTermsOf } from '../src/analysis.ts';
import { Database } from '../src/database.ts';
import { openStore } from '../src/index.ts';
import { freshPath, freshStore } from './folders.ts';
import { tell } from './readings.ts';

/** What the newest version of the tables has and the third had not, undone. */
const THIRD = `drop table passages_terms; drop table passages_fts; drop index reports_hidden;
  drop table part_lists; drop table part_index; drop table facet_names; drop table report_index; drop table facets; drop table vocabulary; drop table stems;
  update passages set docid = -docid;
  update passages set docid = (select count(*) from passages other where (other.report, other.position) <= (passages.report, passages.position));
  create index passages_by_docid_report_kind on passages (docid, report, kind);
  create virtual table passages_fts using fts5 (words, stems, content = '', contentless_delete = 1, tokenize = 'ascii');
  create virtual table passages_terms using fts5vocab (passages_fts, col);
  pragma user_version = 3;`;

const readings = [
  tell({
    path: 'a.pdf',
    complainant: 'mevrouw A.',
    parts: [{ complaint: 'De klachtbehandelingsprocedure duurde lang.', topics: ['delay'], outcomes: ['upheld'] }],
    passages: [['fact', 'De brief kwam op 3 mei.']],
  }),
  tell({ path: 'b.pdf', passages: [['fact', 'De brief bleef liggen.']] }),
];

test('a database of the third version is indexed anew, with what it holds', async () => {
  const file = freshPath();
  const fresh = await freshStore(file);
  await fresh.save(readings);
  const schema = await schemaOf(file);
  await fresh.close();
  await makeThird(file);

  const store = await openStore(file, 'write');
  const match = { kind: 'stem', stem: 'klachtbehandel' } as const;
  expect(await store.check()).toEqual([]);
  expect((await store.findPassages({ match, limit: 5 })).map(({ path }) => path)).toEqual(['a.pdf']);
  expect((await store.extent({}, { facets: true })).facets).toContainEqual({
    field: 'complainant',
    value: 'woman',
    works: 1,
  });
  expect((await store.report('a.pdf'))?.reading).toEqual(readings[0]);
  expect(await schemaOf(file)).toEqual(schema);
  await store.close();
});

test('a database of the fourth version gets the lists that counting reads', async () => {
  const file = freshPath();
  const fresh = await freshStore(file);
  await fresh.save(readings);
  const [schema, counts] = [await schemaOf(file), await fresh.outcomeCounts(['topic'], {})];
  await fresh.close();
  const database = await Database.open(file, 'write');
  await database.execute('drop table part_lists; pragma user_version = 4;');
  await database.close();

  const store = await openStore(file, 'write');
  expect(await store.outcomeCounts(['topic'], {})).toEqual(counts);
  expect(counts).toEqual([[expect.objectContaining({ group: 'delay', outcome: 'upheld', parts: 1 })]]);
  expect(await schemaOf(file)).toEqual(schema);
  await store.close();
});

test('a report of the fifth version whose path has had other bytes since gets its file in the ledger', async () => {
  const file = freshPath();
  const fresh = await freshStore(file);
  await fresh.save(readings);
  await fresh.close();
  const database = await Database.open(file, 'write');
  await database.execute(`delete from files where path = 'b.pdf'; pragma user_version = 5;`);
  await database.close();

  const store = await openStore(file, 'write');
  const [, { path, state, report } = {}] = await Array.fromAsync(store.ledger());
  expect(path).toMatch(/^b\.pdf \(earlier, [0-9a-f]{8}\)$/u);
  expect(state).toBe('done');
  expect((await store.report(report ?? ''))?.reading.report.source.path).toBe(path);
  await store.close();
});

async function makeThird(file: string): Promise<void> {
  const database = await Database.open(file, 'write');
  await database.execute(THIRD);
  for (const { docid, text } of await database.all<{ docid: number; text: string }>(
    'select docid, text from passages',
  )) {
    const { words, stems } = indexedTermsOf(text);
    await database.all('insert into passages_fts (rowid, words, stems) values (?, ?, ?)', [
      docid,
      words.join(' '),
      stems.join(' '),
    ]);
  }
  await database.close();
}

async function schemaOf(file: string): Promise<unknown[]> {
  const database = await Database.open(file, 'read');
  const made = await database.all('select type, name, sql from sqlite_schema order by type, name');
  await database.close();
  return made;
}
