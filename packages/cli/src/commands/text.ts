import type { Command } from 'commander';
import { command, jobsOption, timeoutOption } from '../command.ts';
import { printJson, sayFailed } from '../output.ts';

export function textCommand(): Command {
  return command('text', {
    does: 'Print the whole text of each file (body, footnotes, then running headers and page numbers) as one line of JSON.',
    example: 'text corpus/amsterdam/*/*--serif.pdf > texts.jsonl',
  })
    .argument('<file...>', 'PDF, HTML, Markdown or text files')
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .action(text);
}

async function text(files: string[], { jobs, timeout }: { jobs?: number; timeout: number }): Promise<void> {
  const { readFiles } = await import('@oordelenbank/intake');
  for await (const { path, outcome } of readFiles('text', files, { jobs, limits: { timeoutMs: timeout * 1000 } })) {
    if (!outcome.ok) sayFailed(path, outcome.failure);
    else {
      const { text: words, body, pages } = outcome.value;
      await printJson({ path, text: words, body: [body.start, body.end], pages });
    }
  }
}
