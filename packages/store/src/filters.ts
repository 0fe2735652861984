import { tokensOf } from './analysis.ts';
import { complainantKinds } from './complainants.ts';
import type { Database } from './database.ts';
import { type Sql, sql } from './sql.ts';
import type { Filter, FilterField } from './types.ts';

/** What a filter is a condition on. */
export type Subject = 'report' | 'part' | 'passage';

const subjects: Readonly<Record<FilterField, Subject>> = {
  outcome: 'part',
  topic: 'part',
  norm: 'part',
  authority: 'report',
  ombudsman: 'report',
  statute: 'report',
  article: 'report',
  year: 'report',
  cites: 'report',
  complainant: 'report',
  kind: 'passage',
};

export function subjectOf(filter: Filter): Subject {
  return subjects[filter.field];
}

interface Named {
  readonly id: number;
  readonly value: string;
  readonly words: string;
}

/** Whether a value of the index is meant by one of a filter's; the others are found by their words. */
const matchers: Readonly<Partial<Record<FilterField, (named: Named, values: readonly string[]) => boolean>>> = {
  outcome: ({ value }, values) => values.includes(value),
  topic: ({ value }, values) => values.includes(value),
  article: ({ words }, values) => values.includes(words),
  year: ({ value }, values) => values.some((range) => isWithin(value, range)),
  complainant: ({ value }, values) => values.some((wanted) => wanted.toLowerCase() === value),
};

/** Ids of the values of the index that a filter means; a field has far fewer values than rows. */
export async function facetIds(database: Database, { field, values }: Filter): Promise<number[]> {
  return (await namedBy(database, { field, values, not: false })).map(({ id }) => id);
}

/** Ids of the articles of the statutes that two filters mean together. */
export async function articleIds(database: Database, articles: Filter, statutes: Filter): Promise<number[]> {
  const titles = await namedBy(database, statutes);
  return (await namedBy(database, articles))
    .filter(({ value, words }) => titles.some((title) => value === `${words} ${title.value}`))
    .map(({ id }) => id);
}

async function namedBy(database: Database, { field, values }: Filter): Promise<Named[]> {
  const rows = await database.all<Named>(
    `select f.id, f.value, n.words from facets f join facet_names n on n.facet = f.id
     where f.field = ? and f.value <> ''`,
    [field],
  );
  const matches = matchers[field];
  if (matches !== undefined) return rows.filter((row) => matches(row, values));
  const wanted = values.map(plain).filter((value) => value !== '');
  return rows.filter(({ words }) => {
    const text = plain(words);
    return wanted.some((value) => text.includes(value));
  });
}

function isWithin(year: string, range: string): boolean {
  const [from = '', to = from] = range.split('..');
  return (from === '' || year >= from) && (to === '' || year <= to);
}

/** Reports of complainants who are called so; for values that are no kind of complainant. */
export async function complainantsCalled(database: Database, values: readonly string[]): Promise<Sql | null> {
  const wanted = values.filter((value) => !complainantKinds.includes(value.toLowerCase())).map(plain);
  if (wanted.length === 0) return null;
  const rows = await database.all<{ name: string }>(
    'select distinct complainant as name from reports where complainant is not null',
  );
  const names = rows.map(({ name }) => name).filter((name) => wanted.some((value) => plain(name).includes(value)));
  return sql(
    `select x.number from report_index x join reports r on r.id = x.report
     where r.complainant in (select value from json_each(?))`,
    names,
  );
}

/** Whatever the case, the diacritics and the signs between words. */
function plain(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}
