import type { SearchResult } from '@oordelenbank/search';
import { type Command, Option } from 'commander';
import { counted, joined, pageWords, paragraph } from '../blocks.ts';
import { command, countFromZero, databaseOption, jsonOption, limitOption } from '../command.ts';
import { withStore } from '../database.ts';
import { kindWords } from '../dutch.ts';
import { bold, print, printJson, say } from '../output.ts';

/** The language of a query, for the help of every command that takes one. */
export const queryHelp = `
A query is words and filters:
  termijn overschreden             both words, in any inflection, spelling and compound
  "de Nieuwe Meer" OR gracht*      a phrase as it stands; the beginning of a word
  privacy NOT politie              AND, OR, NOT and brackets
  outcome:upheld year:2010..2016   filters; a comma between alternatives; -topic:delay for the opposite
Filters, alone or beside words:
  outcome       a complaint part judged so: upheld, partly-upheld, not-upheld, no-judgment, not-investigated, none
  topic, norm   a complaint part on that topic, or tested against that norm (of the same part as outcome)
  statute, article   a law that is cited, by abbreviation, title or identifier, and its article (of one citation)
  cites         any work that is cited, by words of its name or by its identifier
  authority, ombudsman   words of the name of the body, and of whose report it is
  complainant   woman, man, couple, child, company, organisation, professional; or words of how the report calls them
  year          2016, 2010..2016, 2010.. or ..2016
  kind          the kind of passage: complaint, summary, fact, consideration, verdict, recommendation, law, ...
Put the query in quotation marks, and "--" before one that begins with a dash.`;

interface Options {
  db: string;
  json?: true;
  limit: number;
  offset: number;
  facets?: boolean;
}

export function searchCommand(): Command {
  return command('search', {
    does: 'Find the passages of reports that answer a query, best first, each with its page.',
    example: `search 'gegevens outcome:upheld' --limit 5`,
  })
    .argument('<query...>', 'words and filters')
    .addOption(databaseOption())
    .addOption(limitOption(20))
    .addOption(new Option('--offset <n>', 'how many of the best to pass over').default(0).argParser(countFromZero))
    .option('--facets', 'also count the reports that were found under each outcome, topic, norm and so on')
    .addOption(jsonOption('one passage a line as JSON'))
    .addHelpText('after', queryHelp)
    .action(find);
}

async function find(words: string[], { db, json, limit, offset, facets = false }: Options): Promise<void> {
  const { search } = await import('@oordelenbank/search');
  const result = await withStore(db, 'read', (store) => search(store, words.join(' '), { limit, offset, facets }));
  if (json) {
    for (const { report, reportNumber, path, kind, text, page, score } of result.hits) {
      await printJson({ report, reportNumber, path, kind, text, page, score });
    }
    if (facets) await printJson({ facets: result.facets });
  } else {
    await printHits(result, offset);
    for (const [field, values] of Map.groupBy(result.facets ?? [], (facet) => facet.field)) {
      await print(`${field}: ${values.map(({ value, works }) => `${value} ${works}`).join(', ')}`);
    }
  }
  say(summary(result));
}

async function printHits({ hits }: SearchResult, offset: number): Promise<void> {
  for (const [index, { report, reportNumber, path, kind, snippet, page }] of hits.entries()) {
    await print(
      `${offset + index + 1}. ${joined(bold(reportNumber ?? report), pageWords(page), kindWords[kind], path)}`,
    );
    await print(`${paragraph(snippet.map(({ text, matched }) => (matched ? bold(text) : text)).join(''))}\n`);
  }
}

function summary({ hits, works, passages, leftOut, relaxed, isBounded, didYouMean }: SearchResult): string {
  const meant = didYouMean === undefined ? '' : `; did you mean: ${didYouMean}`;
  if (passages === 0 && leftOut === 0)
    return `nothing found${meant || '; try fewer words, or the beginning of a word and *'}`;
  const some = relaxed ? '; no passage has all the words, these have some of them' : '';
  const filtered = leftOut === 0 ? '' : `; the filters left out ${counted(leftOut, 'more report')}`;
  const least = isBounded ? 'at least ' : '';
  return `${hits.length} of ${least}${counted(passages, 'passage')} in ${counted(works, 'report')}${some}${filtered}${meant}`;
}
