import { type Topic, topics } from '@oordelenbank/model';
import type { Countable } from '@oordelenbank/search';
import type { Grouping } from '@oordelenbank/store';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { command, databaseOption } from '../command.ts';
import { withStore } from '../database.ts';
import { print, printJson, say } from '../output.ts';
import { ratesAsCsv, ratesForPeople } from '../rates.ts';
import { ratesAsChart } from '../rates-chart.ts';
import { readingErrorWords, readReadingError } from '../reading-error.ts';
import { csvOf, tableOf } from '../table.ts';
import { queryHelp } from './search.ts';

/** The groupings, written out here so that help need not load the store. */
const groupings: { readonly [Name in Grouping]: Name } = {
  topic: 'topic',
  norm: 'norm',
  authority: 'authority',
  ombudsman: 'ombudsman',
  year: 'year',
  statute: 'statute',
  article: 'article',
  outcome: 'outcome',
  report: 'report',
  complainant: 'complainant',
};
const groupingNames = Object.values(groupings);

/** Rows of a table for people, the most common; the other formats list all. */
const TABLE_ROWS = 50;

type Counted = 'rates' | Countable;

interface Options {
  topic?: Topic;
  by?: Grouping | readonly [Grouping, Grouping];
  unit: 'part' | 'report';
  of: Counted;
  notices?: true;
  chart?: true;
  db: string;
  differences?: true;
  format: 'table' | 'csv' | 'json';
}

export function statsCommand(): Command {
  return command('stats', {
    does: 'Count how often complaint parts are upheld, with 95 % intervals, and what the count leaves out.',
    example: 'stats --topic privacy --by ombudsman',
  })
    .argument('[query...]', 'only parts of reports that match, words and filters as in search')
    .addOption(new Option('--topic <topic>', 'only complaint parts on this topic').choices([...topics]))
    .addOption(
      new Option('--by <groups>', `one row for each, or for each two: ${groupingNames.join(', ')}`).argParser(parseBy),
    )
    .addOption(new Option('--unit <unit>', 'what is counted').choices(['part', 'report']).default('part'))
    .addOption(
      new Option(
        '--of <what>',
        'rates, norms violated most, how recommendations were answered, or what was not understood',
      )
        .choices(['rates', 'norms', 'recommendations', 'notices'])
        .default('rates'),
    )
    .option('--notices', 'the same as --of notices: headings and verdicts that no rule knows, by their words')
    .option('--chart', 'draw the rates as bars')
    .option('--differences', "instead, where the archive's own metadata and the extracted values differ")
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'csv', 'json']).default('table'))
    .addHelpText('after', queryHelp)
    .action(stats);
}

async function stats(words: string[], { topic, by, unit, chart, db, format, ...options }: Options): Promise<void> {
  if (options.differences) {
    const { printDifferences } = await import('../differences.ts');
    return printDifferences(db, format);
  }
  const of = options.notices ? 'notices' : options.of;
  const { count, upheldRates } = await import('@oordelenbank/search');
  const query = { ...(topic && { topic }), query: words.join(' ') };
  if (of !== 'rates') return printRows(await withStore(db, 'read', (store) => count(store, of, query)), format);
  const rates = await withStore(db, 'read', (store) => upheldRates(store, { ...query, ...(by && { by }), unit }));
  const reading = await readReadingError();
  if (format === 'json') await printJson({ ...rates, reading: reading ?? null });
  else if (format === 'csv') await print(await ratesAsCsv(rates));
  else {
    await print(await ratesForPeople(rates, `${unit}s`));
    if (reading !== undefined) await print(readingErrorWords(reading));
    if (chart) await print(`\n${await ratesAsChart(rates)}`);
  }
}

/** Rows of equal columns, such as the norms with how often each was violated. */
async function printRows(rows: readonly object[], format: Options['format']): Promise<void> {
  const head = Object.keys(rows[0] ?? {});
  if (format === 'json') await printJson(rows);
  else if (format === 'csv') await print(await csvOf(head, rows));
  else if (rows.length === 0) await print('none');
  else {
    const shown = rows.slice(0, TABLE_ROWS).map((row) => Object.values(row).map((value) => `${value ?? '—'}`));
    await print(await tableOf(head, shown));
    if (rows.length > TABLE_ROWS) say(`${rows.length - TABLE_ROWS} more; --format csv lists all`);
  }
}

function parseBy(value: string): Grouping | readonly [Grouping, Grouping] {
  const names = value.split(',').map((name) => groupingNames.find((known) => known === name.trim()));
  const [first, second] = names;
  if (first === undefined || names.length > 2 || names.includes(undefined)) {
    throw new InvalidArgumentError(`'${value}' is not one or two of ${groupingNames.join(', ')}.`);
  }
  return second === undefined ? first : [first, second];
}
