import type { Command } from 'commander';
import { command, jobsOption, timeoutOption } from '../command.ts';
import { printReport, sayFailed } from '../output.ts';

export function extractCommand(): Command {
  return command('extract', {
    does: 'Read reports and print each as one line of JSON, in the order of the files.',
    example: 'extract corpus/amsterdam/*/*--plain.pdf > reports.jsonl',
  })
    .argument('<file...>', 'PDF, HTML, Markdown or text files')
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .action(extract);
}

async function extract(files: string[], { jobs, timeout }: { jobs?: number; timeout: number }): Promise<void> {
  const { readFiles } = await import('@oordelenbank/intake');
  for await (const { path, outcome } of readFiles('report', files, { jobs, limits: { timeoutMs: timeout * 1000 } })) {
    if (outcome.ok) await printReport(outcome.value.report);
    else sayFailed(path, outcome.failure);
  }
}
