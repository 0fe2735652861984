/**
 * How fast search, similar cases and rates are: `node scripts/bench/finding.ts [REPORTS …]`, by default 3000, 30000 and
 * 100000 composed reports of 20 passages each. Prints the median and the 95th percentile of warm queries in milliseconds, by the clock and of the processor.
 * Databases are made once, in the system's folder for temporary files. `--postgres` also asks PostgreSQL, of Debian's
 * package, in a cluster of its own; `--minisearch` asks MiniSearch, which holds everything in memory and needs a heap of some gigabytes
 * (`--max-old-space-size`). Of several sizes they are asked of 30000 only.
 */
import process from 'node:process';
import { search, similar, upheldRates } from '@oordelenbank/search';
import { groupings, openStore, type Store } from '@oordelenbank/store';
import { composedDatabase } from './composed-database.ts';
import { conditionOf, lettersOf, queriesOf } from './queries.ts';
import { type Timing, timed, timingLine } from './timing.ts';

const SIZES = [3_000, 30_000, 100_000];
const LETTERS = 40;
/** Reports of which other engines are asked. */
const COMPARED = 30_000;

const given = process.argv.slice(2);
const sizes = given.flatMap((argument) => (/^\d+$/u.test(argument) ? [Number(argument)] : []));
const asked = sizes.length > 0 ? sizes : SIZES;
for (const size of asked) await measure(size, asked.length === 1 || size === COMPARED);

async function measure(reports: number, withOthers: boolean): Promise<void> {
  const store = await openStore(await composedDatabase(reports), 'write');
  process.stdout.write(`\n${reports} reports, ${(await store.counts()).passages} passages\n`);
  for (const [name, timing] of Object.entries(await measureOurs(store))) process.stdout.write(timingLine(name, timing));
  if (withOthers && given.includes('--postgres')) {
    const { measurePostgres } = await import('./postgres.ts');
    for (const [name, timing] of Object.entries(await measurePostgres(store)))
      process.stdout.write(timingLine(name, timing));
  }
  if (withOthers && given.includes('--minisearch')) {
    const { measureMiniSearch } = await import('./mini-search.ts');
    for (const [name, timing] of Object.entries(await measureMiniSearch(store)))
      process.stdout.write(timingLine(name, timing));
  }
  await store.close();
}

async function measureOurs(store: Store): Promise<Record<string, Timing>> {
  const bare = await timed(queriesOf(), (asked) => store.findPassages({ ...conditionOf(asked), limit: 20 }));
  const counted = await timed(queriesOf(), ({ query }) => search(store, query, { limit: 20 }));
  const facets = await timed(queriesOf(), ({ query }) => search(store, query, { limit: 20, facets: true }));
  const cases = await timed(lettersOf(LETTERS), (text) => similar(store, { text }));
  const asked = groupings
    .filter((by) => by !== 'report')
    .flatMap((by) => ['', 'year:2010..2016', 'topic:privacy'].map((query) => ({ by, query })));
  const rates = await timed(asked, (query) => upheldRates(store, query));
  return {
    'search, bare': bare,
    'search, highlights': counted,
    'search, highlights, facets': facets,
    similar: cases,
    stats: rates,
  };
}
