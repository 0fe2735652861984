import { type Topic, topics } from '@oordelenbank/model';
import type { Grouping } from '@oordelenbank/store';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { command, databaseOption } from '../command.ts';
import { withStore } from '../database.ts';
import { print, printJson } from '../output.ts';
import { ratesAsCsv, ratesForPeople } from '../rates.ts';
import { ratesAsChart } from '../rates-chart.ts';
import { readingErrorWords, readReadingError } from '../reading-error.ts';
import { tableOf } from '../table.ts';
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

type Counted = 'rates' | 'norms' | 'recommendations';

interface Options {
  topic?: Topic;
  by?: Grouping | readonly [Grouping, Grouping];
  unit: 'part' | 'report';
  of: Counted;
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
      new Option('--of <what>', 'rates, norms violated most, or how recommendations were answered')
        .choices(['rates', 'norms', 'recommendations'])
        .default('rates'),
    )
    .option('--chart', 'draw the rates as bars')
    .option('--differences', "instead, where the archive's own metadata and the extracted values differ")
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'csv', 'json']).default('table'))
    .addHelpText('after', queryHelp)
    .action(stats);
}

async function stats(words: string[], { topic, by, unit, of, chart, db, differences, format }: Options): Promise<void> {
  if (differences) {
    const { printDifferences } = await import('../differences.ts');
    return printDifferences(db, format);
  }
  const { countOutcomes, upheldRates } = await import('@oordelenbank/search');
  const query = { ...(topic && { topic }), query: words.join(' ') };
  if (of !== 'rates') {
    const counts = await withStore(db, 'read', (store) => countOutcomes(store, query));
    return printRows(of === 'norms' ? counts.norms : counts.responses, format);
  }
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
  else if (format === 'csv') {
    const { stringify } = await import('csv-stringify/sync');
    await print(stringify([...rows], { header: true, columns: head }).trimEnd());
  } else if (rows.length === 0) await print('none');
  else
    await print(
      await tableOf(
        head,
        rows.map((row) => Object.values(row).map((value) => `${value}`)),
      ),
    );
}

function parseBy(value: string): Grouping | readonly [Grouping, Grouping] {
  const names = value.split(',').map((name) => groupingNames.find((known) => known === name.trim()));
  const [first, second] = names;
  if (first === undefined || names.length > 2 || names.includes(undefined)) {
    throw new InvalidArgumentError(`'${value}' is not one or two of ${groupingNames.join(', ')}.`);
  }
  return second === undefined ? first : [first, second];
}
