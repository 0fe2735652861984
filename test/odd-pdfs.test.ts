import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '@oordelenbank/intake';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './files.ts';
import * as odd from './odd-pdfs.ts';

/** For one file; the hook reads all of them. */
const TIMEOUT_MS = 10_000;
const HOOK_TIMEOUT_MS = 60_000;

/** How each odd file ends: with so many pages, and so many notices of a page; or with the code of an error. */
const expected = {
  'a page of ten metres': { bytes: odd.pageOfTenMetres(), ends: '1 pages' },
  'damaged pages between whole ones': { bytes: odd.damagedPages(), ends: '4 pages, 2 page-damaged' },
  'three hundred empty pages': { bytes: odd.emptyPages(300), ends: '300 pages, 300 page-without-text' },
  'content that unpacks to 20 MB of white space': { bytes: odd.streamBomb(20 * 1024 ** 2), ends: '1 pages' },
  'a font that is missing': { bytes: odd.missingFont(), ends: '1 pages' },
  'a font whose program is missing': { bytes: odd.missingFontFile(), ends: '1 pages' },
  'a broken cross-reference table': { bytes: odd.brokenXref(), ends: '1 pages' },
  'a page tree of a thousand levels': { bytes: odd.deepPageTree(1000), ends: '1 pages' },
  'a page tree that comes back to its root': { bytes: odd.circularPageTree(), ends: '1 pages, 1 page-damaged' },
  'a form that draws itself': { bytes: odd.circularForm(), ends: '1 pages' },
  'forms in forms': { bytes: odd.nestedForms(3), ends: '1 pages' },
  'content without an end': { bytes: odd.endlessContent(), ends: '1 pages, 1 page-damaged' },
  'a password': { bytes: await odd.withPassword(), ends: 'pdf-encrypted' },
  'a script': { bytes: odd.withJavaScript(), ends: '1 pages' },
};

const ended = new Map<string, string>();

beforeAll(async () => {
  const folder = temporaryFolder();
  const files = new Map<string, Buffer>(Object.entries(expected).map(([name, { bytes }]) => [name, bytes]));
  const paths = [...files].map(([name, bytes]) => {
    const file = path.join(folder, `${name}.pdf`);
    writeFileSync(file, bytes);
    return file;
  });
  for await (const { path: file, outcome } of readFiles('report', paths, {
    jobs: 1,
    limits: { timeoutMs: TIMEOUT_MS },
  })) {
    ended.set(path.basename(file, '.pdf'), outcome.ok ? sayEnding(outcome.value.report) : outcome.failure.code);
  }
}, HOOK_TIMEOUT_MS);

function sayEnding({ source, notices }: { source: { pages: number }; notices: readonly { code: string }[] }): string {
  const codes = Map.groupBy(
    notices.filter(({ code }) => /^(?:page|font)-/u.test(code)),
    ({ code }) => code,
  );
  return [`${source.pages} pages`, ...[...codes].map(([code, all]) => `${all.length} ${code}`)].join(', ');
}

test.each(Object.entries(expected))(
  'a PDF with %s is read as far as it can be, or refused by name',
  (name, { ends }) => {
    expect(ended.get(name)).toBe(ends);
  },
);
