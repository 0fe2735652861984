import process from 'node:process';
import type { FoundCitation } from '@oordelenbank/citations';
import type { Command } from 'commander';
import { command } from '../command.ts';
import { linesOfStream } from '../lines.ts';
import { printJson, SOME_FAILED, say } from '../output.ts';

export function citeCommand(): Command {
  return command('cite', {
    does: 'Find the law, cases and reports that texts cite: lines of JSON {"id", "text"} in, {"id", "citations"} out.',
    example: `cite <<< '{"id": 1, "text": "Dit volgt uit artikel 9:27, eerste lid, Awb."}'`,
  }).action(cite);
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
