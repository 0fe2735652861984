import process from 'node:process';
import type { FoundCitation } from '@oordelenbank/citations';
import type { Command } from 'commander';
import { command, databaseOption, jsonOption } from '../command.ts';
import { withStore } from '../database.ts';
import { linesOfStream } from '../lines.ts';
import { print, printJson, SOME_FAILED, say } from '../output.ts';
import { tableOf } from '../table.ts';

interface Options {
  unresolved?: boolean;
  db: string;
  json?: boolean;
}

export function citeCommand(): Command {
  return command('cite', {
    does: 'Find the law, cases and reports that texts cite: lines of JSON {"id", "text"} in, {"id", "citations"} out.',
    example: `cite <<< '{"id": 1, "text": "Dit volgt uit artikel 9:27, eerste lid, Awb."}'`,
  })
    .option('--unresolved', 'print instead the names in a database that no identifier is known of, most frequent first')
    .addOption(databaseOption())
    .addOption(jsonOption('with --unresolved: one line of JSON for each name'))
    .action((options: Options) => (options.unresolved ? listUnresolved(options) : cite()));
}

/** A name that reports cite and that no identifier is known of. */
interface UnresolvedName {
  readonly name: string;
  readonly kind: string;
  readonly citations: number;
  readonly reports: number;
}

async function listUnresolved({ db, json }: Options): Promise<void> {
  const names = await withStore(db, 'read', async (store) => {
    const rows: UnresolvedName[] = [];
    for await (const { name, kind, citations, reports } of store.rows('unresolved_names'))
      rows.push({ name: String(name), kind: String(kind), citations: Number(citations), reports: Number(reports) });
    return rows.toSorted((one, other) => other.citations - one.citations || other.reports - one.reports);
  });
  if (json) for (const name of names) await printJson(name);
  else if (names.length === 0) await print('every cited work has an identifier');
  else await print(await unresolvedForPeople(names));
}

async function unresolvedForPeople(names: readonly UnresolvedName[]): Promise<string> {
  const rows = names.map(({ name, kind, citations, reports }) => [
    name.replace(/\s+/gu, ' '),
    kind,
    String(citations),
    String(reports),
  ]);
  return await tableOf(['name', 'kind', 'citations', 'reports'], rows);
}

async function cite(): Promise<void> {
  if (process.stdin.isTTY) say('reading lines of JSON from the keyboard; Ctrl-D ends');
  const { findCitations } = await import('@oordelenbank/citations');
  let number = 0;
  for await (const line of linesOfStream(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const asked = parse(line);
    if (asked === undefined) {
      say(`line ${number}: this is not {"id": …, "text": "…"} as JSON on one line; correct it and try again`);
      process.exitCode = SOME_FAILED;
      continue;
    }
    await printJson({
      id: asked.id,
      citations: findCitations(asked.text).map((citation) => printed(citation, asked.text)),
    });
  }
}

/** A list's article is printed with its own words, so that each citation can be marked in the text. */
function printed({ item, kind, name, identifier, article, paragraph, part, uri }: FoundCitation, text: string) {
  const own = { ...item, text: text.slice(item.start, item.end) };
  return { ...own, kind, name, identifier, article, paragraph, part, uri };
}

function parse(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return undefined;
    return { id: 'id' in value ? value.id : null, text: value.text };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
