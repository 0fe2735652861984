import type { Database } from './database.ts';

/** Ids of the shown reports that have this report number, as printed. */
export async function reportsNumbered(database: Database, number: string): Promise<string[]> {
  const rows = await database.all<{ id: string }>(
    'select id from reports where report_number = ? and shown = 1 order by id',
    [number],
  );
  return rows.map(({ id }) => id);
}

/** Ids of the shown reports that cite the report with this number, newest first. */
export async function reportsCiting(database: Database, number: string, limit: number): Promise<string[]> {
  const rows = await database.all<{ id: string }>(
    `select distinct r.id, r.date from citations c join reports r on r.id = c.report
     where c.identifier = ? and c.kind = 'report' and r.shown = 1 order by r.date desc, r.id limit ?`,
    [number, limit],
  );
  return rows.map(({ id }) => id);
}
