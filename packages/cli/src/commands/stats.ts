import { type Topic, topics } from '@oordelenbank/model';
import type { Grouping } from '@oordelenbank/store';
import { type Command, Option } from 'commander';
import { command, databaseOption } from '../command.ts';
import { withStore } from '../database.ts';
import { print, printJson } from '../output.ts';
import { ratesAsCsv, ratesForPeople } from '../rates.ts';
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
};

interface Options {
  topic?: Topic;
  by?: Grouping;
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
    .addOption(new Option('--by <group>', 'one row for each').choices(Object.keys(groupings)))
    .option('--differences', "instead, where the archive's own metadata and the extracted values differ")
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'csv', 'json']).default('table'))
    .addHelpText('after', queryHelp)
    .action(stats);
}

async function stats(words: string[], { topic, by, db, differences, format }: Options): Promise<void> {
  if (differences) {
    const { printDifferences } = await import('../differences.ts');
    await printDifferences(db, format);
    return;
  }
  const { upheldRates } = await import('@oordelenbank/search');
  const query = words.length === 0 ? {} : { query: words.join(' ') };
  const rates = await withStore(db, 'read', (store) =>
    upheldRates(store, { ...query, ...(topic && { topic }), ...(by && { by }) }),
  );
  if (format === 'json') await printJson(rates);
  else if (format === 'csv') await print(await ratesAsCsv(rates));
  else await print(await ratesForPeople(rates));
}
