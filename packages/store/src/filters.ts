import { tokensOf } from './analysis.ts';
import { complainantKinds } from './complainants.ts';
import type { Database } from './database.ts';
import { all, any, exists, oneOf, type Sql, sql } from './sql.ts';
import type { Filter, FilterField } from './types.ts';

/** What a filter is a condition on. */
export type Subject = 'report' | 'part' | 'citation' | 'passage';

/** One row a field: what it asks, whichever way it is refused or joined. */
interface Field {
  readonly subject: Subject;
  condition(database: Database, values: readonly string[]): Sql | Promise<Sql>;
}

/** `r` is the report, `c` the complaint part, `i` the citation, `p` the passage. */
const fields: Readonly<Record<FilterField, Field>> = {
  kind: { subject: 'passage', condition: (_, values) => oneOf('p.kind', values) },
  year: { subject: 'report', condition: (_, values) => any(values.map(yearWithin)) },
  ombudsman: {
    subject: 'report',
    condition: async (database, values) =>
      oneOf(
        'r.ombudsman',
        await namesWith(database, 'select distinct ombudsman as name, ombudsman as words from reports', values),
      ),
  },
  authority: {
    subject: 'report',
    condition: async (database, values) =>
      exists('authorities a where a.report = r.id', oneOf('a.name', await authoritiesWith(database, values))),
  },
  complainant: {
    subject: 'report',
    condition: async (database, values) => {
      const named = values.filter((value) => !complainantKinds.includes(value.toLowerCase()));
      const names = 'select distinct complainant as name, complainant as words from reports';
      return any([
        sql(
          'r.id in (select report from report_index where complainant_kind in (select value from json_each(?)))',
          values.map((value) => value.toLowerCase()),
        ),
        ...(named.length === 0 ? [] : [oneOf('r.complainant', await namesWith(database, names, named))]),
      ]);
    },
  },
  cites: {
    subject: 'report',
    condition: async (database, values) =>
      exists('citations i where i.report = r.id', oneOf('i.name', await worksWith(database, values))),
  },
  statute: {
    subject: 'citation',
    condition: async (database, values) =>
      all([
        sql(`i.kind in ('statute', 'ordinance', 'eu', 'treaty')`),
        oneOf('i.name', await worksWith(database, values)),
      ]),
  },
  article: { subject: 'citation', condition: (_, values) => oneOf('i.article', values) },
  outcome: {
    subject: 'part',
    condition: (_, values) =>
      any([oneOf('c.outcome', values), ...(values.includes('none') ? [sql('c.outcome is null')] : [])]),
  },
  topic: {
    subject: 'part',
    condition: (_, values) =>
      exists('complaint_topics t where t.report = c.report and t.complaint = c.id', oneOf('t.topic', values)),
  },
  norm: {
    subject: 'part',
    condition: async (database, values) =>
      exists(
        `verdicts v join verdict_norms n on n.report = v.report and n.verdict = v.id
         where v.report = c.report and v.complaint = c.id`,
        oneOf('n.code', await normsWith(database, values)),
      ),
  },
};

export function subjectOf(filter: Filter): Subject {
  return fields[filter.field].subject;
}

/** What a filter asks of its subject, whether it is refused or not. */
export async function askedBy(database: Database, { field, values }: Filter): Promise<Sql> {
  return fields[field].condition(database, values);
}

function yearWithin(value: string): Sql {
  const [from = '', to = from] = value.split('..');
  return sql('r.year between ? and ?', from === '' ? 0 : Number(from), to === '' ? 9999 : Number(to));
}

/** Names of bodies, of reports and of single complaint parts. */
export function authoritiesWith(database: Database, values: readonly string[]): Promise<string[]> {
  return namesWith(
    database,
    `select name, name as words from authorities
     union select authority, authority from complaints where authority is not null`,
    values,
  );
}

function worksWith(database: Database, values: readonly string[]): Promise<string[]> {
  return namesWith(
    database,
    `select distinct name, name || char(10) || coalesce(identifier, '') as words from citations`,
    values,
  );
}

function normsWith(database: Database, values: readonly string[]): Promise<string[]> {
  return namesWith(
    database,
    'select distinct code as name, code || char(10) || printed as words from verdict_norms',
    values,
  );
}

/**
 * The names of which the words hold one of the values, whatever the case, the diacritics and the signs between words.
 * A column has far fewer names than rows, so that they can be looked at one by one.
 *
 * @param query gives the names, each with the words to look in.
 */
async function namesWith(database: Database, query: string, values: readonly string[]): Promise<string[]> {
  const wanted = values.map(plain).filter((value) => value !== '');
  const rows = await database.all<{ name: string | null; words: string | null }>(query);
  return rows.flatMap(({ name, words }) => {
    const text = plain(words ?? '');
    return name !== null && wanted.some((value) => text.includes(value)) ? [name] : [];
  });
}

function plain(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}
