import type { Ocr } from '@oordelenbank/intake';
import type { Command } from 'commander';
import { command, jobsOption, ocrOption, timeoutOption } from '../command.ts';
import { printJson, sayFailed } from '../output.ts';

interface Options {
  jobs?: number;
  timeout: number;
  ocr: Ocr;
}

export function textCommand(): Command {
  return command('text', {
    does: 'Print the whole text of each file (body, footnotes, then running headers and page numbers) as one line of JSON.',
    example: 'text corpus/amsterdam/*/*--serif.pdf > texts.jsonl',
  })
    .argument('<file...>', 'PDF, HTML, Markdown or text files')
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .addOption(ocrOption())
    .action(text);
}

async function text(files: string[], { jobs, timeout, ocr }: Options): Promise<void> {
  const { readFiles } = await import('@oordelenbank/intake');
  const options = { jobs, limits: { timeoutMs: timeout * 1000 }, ocr };
  for await (const { path, outcome } of readFiles('text', files, options)) {
    if (!outcome.ok) sayFailed(path, outcome.failure);
    else {
      const { text: words, body, pages } = outcome.value;
      await printJson({ path, text: words, body: [body.start, body.end], pages });
    }
  }
}
