/**
 * How fast search, similar cases and rates are: `node scripts/bench/finding.ts [REPORTS …]`, by default 3000, 30000 and
 * 100000 composed reports of 20 passages each. Prints the median and the 95th percentile of warm queries in milliseconds, by the clock and of the processor.
 * Databases are made once, in the system's folder for temporary files. `--postgres` also asks PostgreSQL, of Debian's
 * package, in a cluster of its own; `--minisearch` asks MiniSearch, which holds everything in memory.
 */
import process from 'node:process';
import { search, similar, upheldRates } from '@oordelenbank/search';
import { groupings, openStore, type Store } from '@oordelenbank/store';
import { composedDatabase } from './composed-database.ts';
import { lettersOf, queriesOf } from './queries.ts';
import { type Timing, timed, timingLine } from './timing.ts';

const SIZES = [3_000, 30_000, 100_000];
const LETTERS = 40;

const given = process.argv.slice(2);
const sizes = given.flatMap((argument) => (/^\d+$/u.test(argument) ? [Number(argument)] : []));
for (const size of sizes.length > 0 ? sizes : SIZES) await measure(size);

async function measure(reports: number): Promise<void> {
  const store = await openStore(await composedDatabase(reports), 'read');
  process.stdout.write(`\n${reports} reports, ${(await store.counts()).passages} passages\n`);
  for (const [name, timing] of Object.entries(await measureOurs(store))) process.stdout.write(timingLine(name, timing));
  if (given.includes('--postgres')) {
    const { measurePostgres } = await import('./postgres.ts');
    for (const [name, timing] of Object.entries(await measurePostgres(store)))
      process.stdout.write(timingLine(name, timing));
  }
  if (given.includes('--minisearch')) {
    const { measureMiniSearch } = await import('./mini-search.ts');
    for (const [name, timing] of Object.entries(await measureMiniSearch(store)))
      process.stdout.write(timingLine(name, timing));
  }
  await store.close();
}

async function measureOurs(store: Store): Promise<Record<string, Timing>> {
  const bare = await timed(queriesOf(), ({ query }) => search(store, query, { limit: 20 }));
  const facets = await timed(queriesOf(), ({ query }) => search(store, query, { limit: 20, facets: true }));
  const cases = await timed(lettersOf(LETTERS), (text) => similar(store, { text }));
  const asked = groupings
    .filter((by) => by !== 'report')
    .flatMap((by) => ['', 'year:2010..2016', 'topic:privacy'].map((query) => ({ by, query })));
  const rates = await timed(asked, (query) => upheldRates(store, query));
  return { 'search, highlights': bare, 'search, highlights, facets': facets, similar: cases, stats: rates };
}
