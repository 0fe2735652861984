import type { Database } from '../database.ts';
import { indexTables } from '../schema/index-tables.ts';
import { tables } from '../schema/schema.ts';
import { views } from '../schema/views.ts';
import { checkReadings } from './readings.ts';
import { fileRules, type Rule, reportRules, rowRules, valueRules } from './rules.ts';

/**
 * What is wrong with a database, one line each. What later checks rest on comes first; where that is wrong they are left out.
 *
 * @throws OutsideError database-damaged, where SQLite cannot read the file.
 */
export async function checkDatabase(database: Database): Promise<string[]> {
  const checks = [checkPages, checkTables, (it: Database) => checkRules(it, valueRules)];
  for (const check of checks) {
    const faults = await check(database);
    if (faults.length > 0) return faults;
  }
  return [
    ...(await checkReferences(database)),
    ...(await checkRules(database, [...reportRules, ...fileRules, ...rowRules])),
    ...(await checkReadings(database)),
  ];
}

async function checkPages(database: Database): Promise<string[]> {
  const rows = await database.all<{ integrity_check: string }>('pragma integrity_check');
  return rows
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .map((line) => `is damaged: ${line.replaceAll('\n', ' ')}`);
}

async function checkTables(database: Database): Promise<string[]> {
  const rows = await database.all<{ name: string; columns: string }>(
    `select name, (select group_concat(c.name, ' ' order by c.cid) from pragma_table_info(s.name) c) as columns
     from sqlite_schema s where type = 'table' union all select name, '' from sqlite_schema where type = 'view'`,
  );
  const made = new Map(rows.map(({ name, columns }) => [name, columns]));
  const faults = [...tables, ...indexTables]
    .filter(({ name, columns }) => made.get(name) !== columns.map((column) => column.name).join(' '))
    .map(({ name }) => `table ${name} is missing, or has other columns`);
  const others = [...views.map(({ name }) => name), 'passages_fts', 'passages_terms'].filter((name) => !made.has(name));
  return [...faults, ...others.map((name) => `${name} is missing`)];
}

async function checkReferences(database: Database): Promise<string[]> {
  const rows = await database.all<{ table: string; rowid: number; parent: string }>('pragma foreign_key_check');
  return rows.map(({ table, rowid, parent }) => `${table}: row ${rowid} names a row of ${parent} that is not there`);
}

async function checkRules(database: Database, rules: readonly Rule[]): Promise<string[]> {
  const lines: string[] = [];
  for (const [sql, line] of rules) {
    for (const { id } of await database.all<{ id: string }>(sql)) lines.push(line(id));
  }
  return lines;
}
