import type { Evidence, Reading } from '@oordelenbank/model';
import type { Database } from '../database.ts';
import { readReading } from '../reading.ts';
import { workId } from '../work.ts';
import { type Facets, indexFaults, type KeptIndex, readFacets, readIndex } from './index-rows.ts';
import { checkTerms, countTerms, noTerms } from './terms.ts';

/** Reports that are read at a time, so that their texts need not all stand in memory. */
const REPORTS_AT_ONCE = 20;

interface Known {
  readonly id: string;
  readonly work: string;
}

/** Every report is read, and what is kept of it elsewhere is made anew and compared. */
export async function checkReadings(database: Database): Promise<string[]> {
  const reports = await database.all<Known>('select id, work from reports order by id');
  const facets = await readFacets(database);
  const terms = noTerms();
  const faults = new Set<string>();
  for (let from = 0; from < reports.length; from += REPORTS_AT_ONCE) {
    const batch = reports.slice(from, from + REPORTS_AT_ONCE);
    const kept = await readIndex(database, idsOf(batch));
    const readings = await Promise.all(idsOf(batch).map((id) => readReading(database, id)));
    for (const [index, report] of batch.entries()) {
      const reading = readings[index];
      for (const { text } of reading?.passages ?? []) countTerms(text, terms);
      for (const fault of faultsOf(report, reading, kept.get(report.id), facets)) faults.add(fault);
    }
  }
  return [...faults, ...(await checkTerms(database, terms))];
}

function idsOf(reports: readonly Known[]): string[] {
  return reports.map(({ id }) => id);
}

/** A report without a text, or without a row in the index, is found by a rule. */
function faultsOf(
  { id, work }: Known,
  reading: Reading | undefined,
  kept: KeptIndex | undefined,
  facets: Facets,
): string[] {
  if (reading === undefined) return [];
  return [
    ...(workId(reading) === work ? [] : [`report ${id} is of another work than it tells`]),
    ...spanFaults(id, reading),
    ...(kept === undefined ? [] : indexFaults(id, reading, kept, facets)),
  ];
}

/** Words must be those that stand at their place in the text; SQLite counts characters otherwise than we do. */
function spanFaults(id: string, reading: Reading): string[] {
  return Object.entries(evidenceOf(reading)).flatMap(([table, items]) =>
    items.flatMap((item, position) =>
      item === undefined || reading.text.slice(item.start, item.end) === item.text
        ? []
        : [`${table}: row ${id} ${position} has other words than its place in the text`],
    ),
  );
}

/** What has words of the text, by table, in the order of its rows. */
function evidenceOf({ report, passages }: Reading): Readonly<Record<string, readonly (Evidence | undefined)[]>> {
  const { complaints, findings, citations, verdicts, recommendations } = report;
  const notices = report.notices.map(({ evidence }) => evidence);
  return { complaints, findings, citations, verdicts, recommendations, notices, passages };
}
