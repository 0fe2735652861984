import type { SearchResult } from '@oordelenbank/search';
import type { Command } from 'commander';
import { counted, joined, pageWords, paragraph } from '../blocks.ts';
import { command, databaseOption, jsonOption, limitOption } from '../command.ts';
import { withStore } from '../database.ts';
import { kindWords } from '../dutch.ts';
import { bold, print, printJson, say } from '../output.ts';

/** The language of a query, for the help of every command that takes one. */
export const queryHelp = `
A query is words and filters:
  termijn overschreden             both words, in any inflection
  "de Nieuwe Meer" OR gracht*      a phrase; the beginning of a word
  privacy NOT politie              AND, OR, NOT and brackets
  outcome:upheld year:2010..2016   filters; a comma between alternatives; -topic:delay for the opposite
Filters: outcome, topic, norm, authority, ombudsman, statute, article, year, kind, cites.
Put the query in quotation marks, and "--" before one that begins with a dash.`;

interface Options {
  db: string;
  json?: true;
  limit: number;
}

export function searchCommand(): Command {
  return command('search', {
    does: 'Find the passages of reports that answer a query, best first, each with its page.',
    example: `search 'gegevens outcome:upheld' --limit 5`,
  })
    .argument('<query...>', 'words and filters')
    .addOption(databaseOption())
    .addOption(limitOption(20))
    .addOption(jsonOption('one passage a line as JSON'))
    .addHelpText('after', queryHelp)
    .action(find);
}

async function find(words: string[], { db, json, limit }: Options): Promise<void> {
  const { search } = await import('@oordelenbank/search');
  const result = await withStore(db, 'read', (store) => search(store, words.join(' '), { limit }));
  if (json) {
    for (const { report, reportNumber, path, kind, text, page, score } of result.hits) {
      await printJson({ report, reportNumber, path, kind, text, page, score });
    }
  } else await printHits(result);
  say(summary(result));
}

async function printHits({ hits }: SearchResult): Promise<void> {
  for (const [index, { report, reportNumber, path, kind, snippet, page }] of hits.entries()) {
    await print(`${index + 1}. ${joined(bold(reportNumber ?? report), pageWords(page), kindWords[kind], path)}`);
    await print(`${paragraph(snippet.map(({ text, matched }) => (matched ? bold(text) : text)).join(''))}\n`);
  }
}

function summary({ hits, works, passages, leftOut, relaxed }: SearchResult): string {
  if (passages === 0 && leftOut === 0) return 'nothing found; try fewer words, or the beginning of a word and *';
  const some = relaxed ? '; no passage has all the words, these have some of them' : '';
  const filtered = leftOut === 0 ? '' : `; the filters left out ${counted(leftOut, 'more report')}`;
  return `${hits.length} of ${counted(passages, 'passage')} in ${counted(works, 'report')}${some}${filtered}`;
}
