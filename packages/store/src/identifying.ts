import { OutsideError } from '@oordelenbank/model';
import { tokensOf } from './analysis.ts';
import type { Database } from './database.ts';
import { readReading } from './reading.ts';
import type { StoredReport } from './types.ts';

interface Found {
  readonly id: string;
  readonly work: string;
  readonly shown: number;
  readonly report_number: string | null;
}

/** Fewest characters of an id that tell a report. */
const MIN_PREFIX_LENGTH = 4;

/** The report that a person means by an id, a path, a report number or the beginning of a hash. */
export async function readReport(database: Database, id: string): Promise<StoredReport | undefined> {
  const found = await identify(database, id.trim());
  const reading = found === undefined ? undefined : await readReading(database, found.id);
  if (found === undefined || reading === undefined) return undefined;
  const copies = await database.all<{ id: string }>('select id from reports where work = ? and id <> ? order by id', [
    found.work,
    found.id,
  ]);
  const paths = await database.all<{ path: string }>('select path from files where report = ? order by path', [
    found.id,
  ]);
  return {
    ...{ id: found.id, work: found.work, shown: found.shown === 1, reading },
    copies: copies.map((copy) => copy.id),
    paths: paths.map(({ path }) => path),
  };
}

/** Each way to name a report, the surest first. */
async function identify(database: Database, id: string): Promise<Found | undefined> {
  const columns = 'select id, work, shown, report_number from reports';
  const exact = await database.get<Found>(
    `${columns} where id = ?1 or sha256 = lower(?1) or id = (select report from files where path = ?1)`,
    [id],
  );
  if (exact !== undefined) return exact;
  const numbered = await database.all<Found>(`${columns} where report_number = ? order by shown desc, id`, [id]);
  if (numbered.length > 0) return only(numbered, id);
  const written = await database.all<Found>(`${columns} where report_number is not null order by shown desc, id`);
  const alike = written.filter((report) => plain(report.report_number ?? '') === plain(id) && plain(id) !== '');
  if (alike.length > 0) return only(alike, id);
  if (id.length < MIN_PREFIX_LENGTH || !/^[0-9a-f]+$/iu.test(id)) return undefined;
  const prefix = `${columns} where sha256 >= ?1 and sha256 < ?1 || 'g' order by shown desc, id`;
  return only(await database.all<Found>(prefix, [id.toLowerCase()]), id);
}

/** @param found the shown copies first. */
function only(found: readonly Found[], id: string): Found | undefined {
  if (new Set(found.map(({ work }) => work)).size <= 1) return found[0];
  const ids = found.filter(({ shown }) => shown === 1).slice(0, 5);
  throw new OutsideError(
    'wrong-use',
    `${id} is the name of several reports; give one of their ids: ${ids.map((report) => report.id).join(', ')}`,
  );
}

function plain(number: string): string {
  return tokensOf(number)
    .map(({ word }) => word)
    .join(' ');
}
