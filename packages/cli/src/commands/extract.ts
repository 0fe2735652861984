import type { Ocr } from '@oordelenbank/intake';
import type { Command } from 'commander';
import { command, jobsOption, ocrOption, timeoutOption } from '../command.ts';
import { printReport, sayFailed } from '../output.ts';

interface Options {
  jobs?: number;
  timeout: number;
  ocr: Ocr;
}

export function extractCommand(): Command {
  return command('extract', {
    does: 'Read reports and print each as one line of JSON, in the order of the files.',
    example: 'extract corpus/amsterdam/*/*--plain.pdf > reports.jsonl',
  })
    .argument('<file...>', 'PDF, HTML, Markdown or text files')
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .addOption(ocrOption())
    .action(extract);
}

async function extract(files: string[], { jobs, timeout, ocr }: Options): Promise<void> {
  const { readFiles } = await import('@oordelenbank/intake');
  const options = { jobs, limits: { timeoutMs: timeout * 1000 }, ocr };
  for await (const { path, outcome } of readFiles('report', files, options)) {
    if (outcome.ok) await printReport(outcome.value.report);
    else sayFailed(path, outcome.failure);
  }
}
