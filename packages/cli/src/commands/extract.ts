import type { Report } from '@oordelenbank/model';
import type { Command } from 'commander';
import { command, jobsOption, timeoutOption } from '../command.ts';
import { printJson, sayFailed } from '../output.ts';

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
    if (outcome.ok) await printJson(asPrinted(outcome.value.report));
    else sayFailed(path, outcome.failure);
  }
}

/**
 * Outside checks compare a citation by its `id` before its `identifier`, so the printed `id` is the cited work's own; nothing
 * in a report refers to a citation by `id`.
 */
function asPrinted(report: Report): Report {
  return { ...report, citations: report.citations.map((citation) => ({ ...citation, id: citation.identifier ?? '' })) };
}
