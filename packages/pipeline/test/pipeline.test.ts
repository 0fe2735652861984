import { expect, test } from 'vitest';
import { readLayout, readReport } from '../src/index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const markdown =
  '# Rapport\n\nRapportnummer: 2011/073\n\nDatum: 3 maart 2011\n\n## Klacht\n\nVerzoeker klaagt erover dat de gemeente Breda zijn brief niet heeft beantwoord.\n\n## Conclusie\n\nDe klacht is gegrond.';

test('a file becomes a report whose every item quotes the text', async () => {
  const { report, text, passages } = await readReport(bytesOf(markdown), 'map/rapport.md');
  expect(report.source).toMatchObject({ path: 'map/rapport.md', mediaType: 'text/markdown', pages: 0, ocrPages: [] });
  expect(report.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(report.metadata).toMatchObject({
    reportNumber: '2011/073',
    date: '2011-03-03',
    authorities: [{ name: 'gemeente Breda' }],
  });
  for (const item of [...report.complaints, ...report.verdicts, ...passages])
    expect(item.text).toBe(text.slice(item.start, item.end));
});

test('the same report as HTML, Markdown and text says the same', async () => {
  const html = `<html><body><h1>Rapport</h1><p>Rapportnummer: 2011/073</p><p>Datum: 3 maart 2011</p><h2>Klacht</h2>
<p>Verzoeker klaagt erover dat de gemeente Breda zijn brief niet heeft beantwoord.</p><h2>Conclusie</h2><p>De klacht is gegrond.</p></body></html>`;
  const plain = markdown.replaceAll(/^#+ /gmu, '');
  const facts = [];
  for (const [source, path] of [
    [markdown, 'a.md'],
    [html, 'a.html'],
    [plain, 'a.txt'],
  ] as const) {
    const { report } = await readReport(bytesOf(source), path);
    facts.push([
      report.metadata.date,
      report.complaints.map(({ text }) => text),
      report.verdicts.map(({ outcome }) => outcome),
    ]);
  }
  expect(facts[1]).toEqual(facts[0]);
  expect(facts[2]).toEqual(facts[0]);
});

test('old text files are read as Windows-1252', async () => {
  const { text } = await readLayout(new Uint8Array([0x80, 0x20, 0x33, 0x2c, 0x20, 0xeb]), 'brief.txt');
  expect(text).toBe('€ 3, ë');
});

test.each([
  ['', 'leeg.pdf', 'file-empty'],
  ['gewone tekst', 'tekst.pdf', 'file-unknown'],
  ['gewone tekst', 'tekst.docx', 'file-unknown'],
  ['%PDF-1.7\nniets', 'kapot.pdf', 'pdf-damaged'],
])('%j in %s is a named error', async (source, path, code) => {
  await expect(readReport(bytesOf(source), path)).rejects.toMatchObject({ name: 'OutsideError', code });
});
