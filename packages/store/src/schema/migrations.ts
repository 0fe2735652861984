import type { PassageKind } from '@oordelenbank/model';
import type { Database } from '../database.ts';
import { type Indexed, indexTexts, noteFacets, numberPassages } from '../indexing.ts';
import { readReading } from '../reading.ts';
import { FULL_TEXT, indexTables } from './index-tables.ts';
import { createTable } from './table.ts';

/** Reports that are indexed at a time, so that their texts need not all stand in memory. */
const REPORTS_AT_ONCE = 200;

/** Makes the full-text index anew, with the words inside compounds, and what filters and counts are looked up in. */
export async function indexAnew(database: Database): Promise<void> {
  await database.execute(`drop table passages_terms; drop table passages_fts; drop index passages_by_docid_report_kind;
    update passages set docid = -docid;
    ${[...indexTables.map(createTable), FULL_TEXT].join('\n')}`);
  const reports = (await database.all<{ id: string }>('select id from reports order by id')).map(({ id }) => id);
  for (let from = 0; from < reports.length; from += REPORTS_AT_ONCE) {
    await indexReports(database, reports.slice(from, from + REPORTS_AT_ONCE));
  }
}

async function indexReports(database: Database, reports: readonly string[]): Promise<void> {
  const passages = await database.all<Indexed & { kind: PassageKind }>(
    `select report, position, kind, text from passages where report in (select value from json_each(?))
     order by report, position`,
    [reports],
  );
  const numbered = await numberPassages(database, reports, passages);
  await database.all(
    `update passages set docid = wanted.value ->> 2 from json_each(?) wanted
     where report = wanted.value ->> 0 and position = wanted.value ->> 1`,
    [numbered.map(({ report, position, docid }) => [report, position, docid])],
  );
  await indexTexts(database, numbered);
  for (const report of reports) {
    const reading = await readReading(database, report);
    if (reading !== undefined) await noteFacets(database, [reading.report]);
  }
}
