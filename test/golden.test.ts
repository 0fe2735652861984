import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { oneLine, type Report } from '@oordelenbank/model';
import { readReport } from '@oordelenbank/pipeline';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The first report of each house, plainly rendered; no held-out one, whose errors whoever makes rules must not see. */
const samples = [
  ...Map.groupBy(
    globSync('corpus/*/*/*--plain.pdf', { cwd: root }).filter(isDevelop).sort(),
    (file) => file.split(path.sep)[1],
  ).values(),
].flatMap((files) => files.slice(0, 1));

function isDevelop(file: string): boolean {
  const gold: unknown = JSON.parse(readFileSync(path.join(root, path.dirname(file), 'gold.json'), 'utf8'));
  return (gold as { readonly split: string }).split === 'develop';
}

/** What the machine says a report says, in lines that a person can read; a change is seen in the diff. */
function told({
  metadata,
  sections,
  complaints,
  findings,
  citations,
  verdicts,
  recommendations,
  notices,
}: Report): string {
  const opening = (text: string) => oneLine(text).slice(0, 90);
  return [
    `report ${metadata.reportNumber ?? '-'} of ${metadata.date ?? '-'} by ${metadata.ombudsman ?? '-'}`,
    ...metadata.authorities.map(({ name, department }) => `about ${[name, department].filter(Boolean).join(', ')}`),
    ...sections.map(({ level, role, heading }) => `${'  '.repeat(level)}${role}: ${heading}`),
    ...complaints.map(({ id, topics, text }) => `${id} [${topics.join(' ')}] ${opening(text)}`),
    ...findings.map(({ id, number, kind, text }) => `${id} ${number ?? '-'} ${kind} ${opening(text)}`),
    ...citations.map(({ identifier, article, paragraph, by, text }) =>
      [by, identifier ?? '-', article ?? '-', paragraph ?? '-', opening(text)].join(' | '),
    ),
    ...verdicts.map(({ complaint, outcome, norms, text }) => {
      const tested = norms.map(({ code, violated }) => `${violated ? '-' : '+'}${code}`);
      return `${complaint} ${outcome} [${tested.join(' ')}] ${opening(text)}`;
    }),
    ...recommendations.map(({ id, response, text }) => `${id} ${response} ${opening(text)}`),
    ...notices.map(({ code, evidence }) => `notice ${code} ${opening(evidence?.text ?? '')}`),
  ].join('\n');
}

test('every house has a sample', () => {
  expect(samples).toHaveLength(globSync('corpus/*/', { cwd: root }).length);
});

test.each(samples)('%s says what it said', async (file) => {
  const { report } = await readReport(new Uint8Array(readFileSync(path.join(root, file))), file);
  const golden = `${file.split(path.sep)[1]}.txt`;
  await expect(`${told(report)}\n`).toMatchFileSnapshot(path.join(root, 'test/golden', golden));
});
