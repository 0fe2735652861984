import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSideFile } from '../src/side-file.ts';

function sideFile(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'side-')), name);
  writeFileSync(file, content);
  return file;
}

async function recordsOf(name: string, content: string | Uint8Array) {
  return (await readSideFile(sideFile(name, content))).records;
}

const expected = {
  ...{ file: '2016/brief.pdf', reportNumber: '2016/061', date: '2016-05-02', url: 'https://example.org/61' },
  ...{ institution: 'gemeente Assen', verdict: 'deels gegrond', other: { doos: '12' } },
};

test.each<[string, string, string | Uint8Array]>([
  [
    'commas and English names',
    'lijst.csv',
    'path,number,date,url,institution,verdict,doos\n./2016/brief.pdf,2016/061,2016-05-02,https://example.org/61,gemeente Assen,deels gegrond,12\n',
  ],
  [
    'semicolons, Dutch names and a mark of the byte order, as Excel writes',
    'lijst.csv',
    '\uFEFFBestand;Rapportnummer;Datum;Link;Instantie;Oordeel;doos\r\n2016\\brief.pdf;2016/061;2-5-2016;https://example.org/61;"gemeente Assen";deels gegrond;12\r\n',
  ],
  [
    'a list of objects',
    'lijst.json',
    JSON.stringify([
      {
        ...{ bestand: '2016/brief.pdf', nummer: '2016/061', datum: '2 mei 2016', url: 'https://example.org/61' },
        ...{ instantie: 'gemeente Assen', oordeel: 'deels gegrond', doos: 12 },
      },
    ]),
  ],
  [
    'an object a line',
    'lijst.jsonl',
    '{"file":"2016/brief.pdf","number":"2016/061","date":"20160502","url":"https://example.org/61","authority":"gemeente Assen","outcome":"deels gegrond","doos":"12"}\n',
  ],
])('a side-file of %s is read', async (_, name, content) => {
  expect(await readSideFile(sideFile(name, content))).toEqual({ records: [expected], remarks: [] });
});

test('a list in UTF-16 is read, as Excel writes text', async () => {
  const bytes = Buffer.from('\uFEFFfile\tinstitution\r\na.pdf\tCo\u00F6rdinatie\r\n', 'utf16le');
  expect((await recordsOf('lijst.txt', bytes))[0]?.institution).toBe('Co\u00F6rdinatie');
});

test('letters of Windows are read', async () => {
  const bytes = Buffer.from('file,institution\na.pdf,Co\u00F6rdinatie\n', 'latin1');
  expect((await recordsOf('lijst.csv', bytes))[0]?.institution).toBe('Co\u00F6rdinatie');
});

test.each([
  ['under a head with an empty cell', 'bestand;;oordeel\na.pdf;doos 12;gegrond\n'],
  ['with an empty column behind the last', 'bestand;oordeel;\na.pdf;gegrond;doos 12\n'],
])('a column that a list lacks says nothing, also %s', async (_, content) => {
  expect((await recordsOf('a.csv', content))[0]).toMatchObject({
    ...{ file: 'a.pdf', reportNumber: null, date: null, url: null, institution: null, verdict: 'gegrond' },
    other: { '': 'doos 12' },
  });
});

test.each([
  ['sep=;\r\nbestand;doos, plank\r\na.pdf;1, 2\r\n', { 'doos, plank': '1, 2' }],
  ['"sep=|"\nbestand|doos\na.pdf|1;2\n', { doos: '1;2' }],
  ['\uFEFFsep=\t\nbestand\tdoos\na.pdf\t1\n', { doos: '1' }],
])('the separator that %j names is taken, and its line is not the head', async (content, other) => {
  expect(await recordsOf('a.csv', content)).toMatchObject([{ file: 'a.pdf', other }]);
});

test('of several columns that could name the file the plainest counts, wherever it stands', async () => {
  const [row] = await recordsOf('a.csv', 'naam;bestand;datum\nDe brief;a.pdf;2-5-2016\n');
  expect(row).toMatchObject({ file: 'a.pdf', date: '2016-05-02', other: { naam: 'De brief' } });
});

test('a row is known by its hash before its path, and by its number where it has neither', async () => {
  const rows = await recordsOf('a.csv', 'file,sha256,number\na.pdf,ABC,\n,,2016/061\n');
  expect(rows.map(({ file }) => file)).toEqual(['abc', '2016/061']);
});

test('of two rows that tell of the same file the later counts, and that is said where they differ', async () => {
  const rows = ['bestand;oordeel', 'a/1.pdf;gegrond', 'b/1.pdf;gegrond', 'b/1.pdf;gegrond', '.\\a\\1.pdf;ongegrond'];
  const { records, remarks } = await readSideFile(sideFile('a.csv', rows.join('\n')));
  expect(records).toMatchObject([
    { file: 'a/1.pdf', verdict: 'ongegrond' },
    { file: 'b/1.pdf', verdict: 'gegrond' },
  ]);
  expect(remarks).toEqual(['row 4 tells of a/1.pdf, as row 1 does; row 4 counts']);
});

test('rows without a file are left out, which is said of those that hold anything', async () => {
  const { records, remarks } = await readSideFile(sideFile('a.csv', 'bestand;oordeel\na.pdf;gegrond\n;ongegrond\n;\n'));
  expect(records).toMatchObject([{ file: 'a.pdf' }]);
  expect(remarks).toEqual(['row 2 names no file, and is left out']);
});

test('a name is the same however its accents are written', async () => {
  const names = ['cafe\u0301.pdf', 'caf\u00E9.pdf'];
  expect(await recordsOf('a.csv', `bestand\n${names.join('\n')}\n`)).toMatchObject([{ file: 'caf\u00E9.pdf' }]);
});

test.each([
  ['a.csv', '', 'no rows'],
  ['a.csv', 'sep=;\nbestand;oordeel\n\n', 'no rows'],
  ['a.json', '[]', 'no rows'],
  ['a.csv', 'doos,plank\n1,2\n', 'name no file'],
  ['a.csv', 'file,number\na,1,2,3\n', 'no proper CSV'],
  ['a.json', '{"file": ', 'no proper JSON'],
  ['a.json', '[1, 2]', 'no list of objects'],
])('%s that holds %j is refused', async (name, content, reason) => {
  const file = sideFile(name, content);
  await expect(readSideFile(file)).rejects.toMatchObject({
    code: 'wrong-use',
    message: expect.stringContaining(reason),
  });
});
