import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Evidence, Reading } from '@oordelenbank/model';
import { readReport } from '@oordelenbank/pipeline';
import { expect, test } from 'vitest';
import { plainPdfs } from './files.ts';

/** Everything in a report that says where it stands. */
function evidenceOf({ report, passages }: Reading): Evidence[] {
  const { complaints, findings, citations, verdicts, recommendations, notices } = report;
  const noticed = notices.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence]));
  return [...complaints, ...findings, ...citations, ...verdicts, ...recommendations, ...passages, ...noticed];
}

/** Points by which a letter's box may stick out of its page: italics and rounding. */
const TOLERANCE_PT = 1;

test.each(plainPdfs().map((file) => [path.basename(file), file]))(
  'every item of %s quotes its text, and lies on its pages',
  async (_name, file) => {
    const reading = await readReport(await readFile(file), file);
    const items = evidenceOf(reading);
    expect(items.length).toBeGreaterThan(0);
    for (const { text, start, end, places } of items) {
      expect(text).toBe(reading.text.slice(start, end));
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(place).toSatisfy((box: typeof place) => liesOnPage(box, reading.pages));
    }
  },
);

function liesOnPage(place: Evidence['places'][number], pages: Reading['pages']): boolean {
  const page = pages.find(({ number }) => number === place.page);
  return (
    page !== undefined &&
    place.left >= -TOLERANCE_PT &&
    place.top >= -TOLERANCE_PT &&
    place.left <= place.right &&
    place.top < place.bottom &&
    place.right <= page.widthPt + TOLERANCE_PT &&
    place.bottom <= page.heightPt + TOLERANCE_PT
  );
}
