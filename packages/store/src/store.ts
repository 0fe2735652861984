import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { backUp } from './backup.ts';
import { readCases } from './cases.ts';
import { checkDatabase } from './checking/checking.ts';
import { counts, leftOut, normCounts, noticeCounts, outcomeCounts, responseCounts } from './counting.ts';
import type { Database } from './database.ts';
import { describeTables, rowsOfTable } from './export.ts';
import { extent } from './extent.ts';
import { findPassages, findReports, firstPassages, passagesOf } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { readReport } from './identifying.ts';
import { addCopy, begin, forgetFailure, ledger, lookUp, note, recordFailure, requeue } from './ledger.ts';
import type { Lock } from './ledger-types.ts';
import { lockFile } from './lock.ts';
import { type Mode, openDatabase } from './opening.ts';
import { prepare } from './preparing.ts';
import { differences, saveRecords } from './records.ts';
import { reportsCiting, reportsNumbered } from './related.ts';
import { save } from './saving.ts';
import type { Store } from './types.ts';
import { knownWords, stemStatistics, wordsLike } from './words.ts';

/**
 * @param file path of the SQLite file.
 * @param mode create: makes the file where it is missing. write, read: the file must be there. A database of an older
 *   version is brought up to this one, whatever the mode.
 * @throws OutsideError database-missing, -foreign, -newer, -busy, -unwritable or -damaged; the file is then as it was.
 */
export async function openStore(file: string, mode: Mode): Promise<Store> {
  // SQLite takes some names, such as ":memory:", for something else than a file.
  const database = await openDatabase(path.resolve(file), mode);
  return {
    path: file,
    lookUp: (key, version) => lookUp(database, key, version),
    note: (files) => note(database, files),
    begin: (key) => begin(database, key),
    save: (readings, options) => save(database, readings.map(prepare), options),
    savePrepared: (readings, options) => save(database, readings, options),
    addCopy: (key) => addCopy(database, key),
    recordFailure: (failure) => recordFailure(database, failure),
    forgetFailure: (failed) => forgetFailure(database, failed),
    ledger: (state) => ledger(database, state),
    saveRecords: (records, options) => saveRecords(database, records, options),
    differences: () => differences(database),
    lock: (options) => lockImports(database, options),
    report: (id) => readReport(database, id),
    cases: (reports) => readCases(database, reports),
    reports: (condition, page) => findReports(database, condition, page),
    reportsNumbered: (number) => reportsNumbered(database, number),
    reportsCiting: (number, limit) => reportsCiting(database, number, limit),
    findPassages: (query) => findPassages(database, query),
    firstPassages: (condition, page) => firstPassages(database, condition, page),
    passagesOf: (reports) => passagesOf(database, reports),
    extent: (condition, options) => extent(database, condition, options?.facets),
    stemStatistics: (stems) => stemStatistics(database, stems),
    knownWords: (words) => knownWords(database, words),
    wordsLike: (word, limit) => wordsLike(database, word, limit),
    outcomeCounts: (groupings, condition, unit) => outcomeCounts(database, groupings, condition, unit),
    leftOut: (condition) => leftOut(database, condition),
    normCounts: (condition) => normCounts(database, condition),
    responseCounts: (condition) => responseCounts(database, condition),
    noticeCounts: (condition) => noticeCounts(database, condition),
    tables: describeTables,
    rows: (table) => rowsOfTable(database, table),
    counts: () => counts(database),
    check: () => checkAtOneMoment(database.path),
    fingerprint: () => database.snapshot(() => fingerprint(database)),
    backUp: (target) => backUp(database, target),
    close: () => database.close(),
  };
}

/** By a connection of its own: SQLite checks the full-text index by what a connection has read of it before. */
async function checkAtOneMoment(file: string): Promise<string[]> {
  const database = await openDatabase(file, 'read');
  try {
    return await database.snapshot(() => checkDatabase(database));
  } finally {
    await database.close();
  }
}

async function lockImports(database: Database, options: Parameters<typeof lockFile>[1]): Promise<Lock | undefined> {
  // By its own name, whatever link it was opened through.
  const lock = await lockFile(`${await realpath(database.path)}-import`, options);
  if (lock !== undefined) await requeue(database);
  return lock;
}
