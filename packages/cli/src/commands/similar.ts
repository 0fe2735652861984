import { OutsideError } from '@oordelenbank/model';
import type { Basis, SimilarCase, SimilarTo } from '@oordelenbank/search';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { counted, joined, outcomeLabel, pageWords, paragraph } from '../blocks.ts';
import { command, databaseOption, jsonOption, limitOption } from '../command.ts';
import { withStore } from '../database.ts';
import { bold, print, printJson, say, sayFailed } from '../output.ts';
import { queryHelp } from './search.ts';

interface Options {
  text?: string;
  report?: string;
  pdf?: string;
  by?: Basis[];
  filter?: string;
  otherVerdict?: true;
  db: string;
  json?: true;
  limit: number;
}

/** The bases of likeness, written out here so that help need not load the search. */
const bases: { readonly [Name in Basis]: Name } = {
  facts: 'facts',
  norms: 'norms',
  law: 'law',
  topics: 'topics',
  authority: 'authority',
};
const basisNames = Object.values(bases);

export function similarCommand(): Command {
  return command('similar', {
    does: 'Find past cases like a new complaint or like a report, best first, each with the reasons.',
    example: 'similar --text corpus/nationale-ombudsman-2019/dochter-met-machtiging/letter.txt --limit 3',
  })
    .addOption(new Option('--text <file>', 'a new complaint as plain text').conflicts(['report', 'pdf']))
    .addOption(
      new Option('--report <id>', 'a report in the database: its id, number or path').conflicts(['text', 'pdf']),
    )
    .addOption(
      new Option('--pdf <file>', 'a letter or a report as a file that is not in the database').conflicts([
        'text',
        'report',
      ]),
    )
    .addOption(
      new Option('--by <list>', `what they must have in common: ${basisNames.join(', ')}`).argParser(parseBases),
    )
    .option('--filter <filters>', 'filters as in search')
    .option(
      '--other-verdict',
      'only cases like it that were judged otherwise: than the report, or than the case most like the letter',
    )
    .addOption(databaseOption())
    .addOption(limitOption(10))
    .addOption(jsonOption('one case a line as JSON'))
    .addHelpText('after', queryHelp)
    .action(findSimilar);
}

async function findSimilar(options: Options): Promise<void> {
  const to = await question(options);
  if (to === undefined) return;
  const { similar } = await import('@oordelenbank/search');
  const { db, json, limit, by, filter, otherVerdict } = options;
  const cases = await withStore(db, 'read', (store) =>
    similar(store, to, {
      limit,
      ...(by && { by }),
      ...(otherVerdict && { otherVerdict }),
      ...(filter !== undefined && { filter }),
    }),
  );
  for (const [index, found] of cases.entries()) {
    if (json) {
      const { report, reportNumber, path } = found.case;
      await printJson({ report, reportNumber, path, score: found.score, reasons: found.reasons });
    } else await printCase(index + 1, found);
  }
  say(cases.length === 0 ? 'no case is like it' : counted(cases.length, 'case'));
}

/** Undefined where the file could not be read, which has been said. */
async function question({ text, report, pdf }: Options): Promise<SimilarTo | undefined> {
  if (report !== undefined) return { report };
  const file = text ?? pdf;
  if (file === undefined) {
    throw new OutsideError('wrong-use', 'similar to what? Give --text FILE, --pdf FILE or --report ID');
  }
  const { readFiles, readText } = await import('@oordelenbank/intake');
  if (text !== undefined) {
    const letter = await readText(text);
    if (letter.ok) return { text: letter.value };
    sayFailed(text, letter.failure);
    return undefined;
  }
  for await (const { path, outcome } of readFiles('report', [file])) {
    if (outcome.ok) return { reading: outcome.value };
    sayFailed(path, outcome.failure);
  }
  return undefined;
}

async function printCase(rank: number, { case: found, score, reasons }: SimilarCase): Promise<void> {
  const { reportNumber, report, title, ombudsman, date, path } = found;
  await print(`${rank}. ${joined(bold(reportNumber ?? report), title, ombudsman, date, `score ${score.toFixed(2)}`)}`);
  await print(`   ${path}`);
  for (const { number, outcome, text, page } of found.parts) {
    await print(paragraph(`klacht ${number}, ${pageWords(page)}: ${outcomeLabel(outcome)}. ${text}`));
  }
  for (const { message } of reasons) await print(paragraph(message, '   - '));
  await print('');
}

function parseBases(value: string): Basis[] {
  return value.split(',').map((name) => {
    const basis = basisNames.find((known) => known === name.trim());
    if (basis === undefined) throw new InvalidArgumentError(`'${name}' is not one of ${basisNames.join(', ')}.`);
    return basis;
  });
}
