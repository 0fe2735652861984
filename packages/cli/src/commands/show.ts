import {
  type Citation,
  type Complaint,
  OutsideError,
  type Reason,
  type Report,
  ruleMeanings,
} from '@oordelenbank/model';
import type { StoredReport } from '@oordelenbank/store';
import type { Command } from 'commander';
import { counted, joined, outcomeLabel, pagesOf, paragraph } from '../blocks.ts';
import { command, databaseOption, jsonOption } from '../command.ts';
import { withStore } from '../database.ts';
import { kindWords, responseWords } from '../dutch.ts';
import { bold, print, printReport } from '../output.ts';

export function showCommand(): Command {
  return command('show', {
    does: 'Show one report: complaints, findings, law, verdicts and recommendations, each with its page.',
    example: 'show RA1433817',
  })
    .argument('<id>', 'an id, report number or path, or the beginning of an id')
    .addOption(databaseOption())
    .addOption(jsonOption('the report as one line of JSON, as extract prints it'))
    .option('--why', 'with each item the rule by which it was made, and the words that the rule went by')
    .action(show);
}

async function show(id: string, { db, json, why }: { db: string; json?: true; why?: true }): Promise<void> {
  const stored = await withStore(db, 'read', (store) => store.report(id));
  if (stored === undefined) {
    throw new OutsideError(
      'wrong-use',
      `${db} holds no report '${id}'; give an id, a report number or a path that search prints`,
    );
  }
  if (json) return printReport(stored.reading.report);
  const blocks = [
    head(stored),
    ...Object.entries(parts(stored.reading.report, reasonsOf(why ? stored.reading.reasons : []))).map(
      ([title, lines]) => part(title, lines),
    ),
  ];
  await print(blocks.join('\n\n'));
}

function head({ id, paths, copies, reading }: StoredReport): string {
  const { title, reportNumber, ombudsman, date, complainant, authorities } = reading.report.metadata;
  const { pages, ocrPages } = reading.report.source;
  const bodies = authorities.map(({ name, department }) => (department ? `${name}, ${department}` : name));
  return [
    bold(joined(reportNumber ?? id, title, ombudsman, date)),
    `   klager: ${complainant ?? 'not found'}; over: ${bodies.join('; ') || 'not found'}`,
    `   ${joined(paths.join(', '), counted(pages, 'page'), ocrPages.length > 0 ? `${ocrPages.length} by OCR` : null, `id ${id}`)}`,
    ...(copies.length > 0 ? [`   other copies of it: ${copies.join(', ')}`] : []),
  ].join('\n');
}

/** The lines of each part, in the order in which an ombudsman's report has them. */
function parts(report: Report, because: (item: string) => string): Readonly<Record<string, readonly string[]>> {
  const numbers = new Map(report.complaints.map(({ id, number }) => [id, number]));
  const about = (ids: readonly Complaint['id'][]) => {
    const known = ids.map((id) => numbers.get(id)).filter((number) => number !== undefined);
    return known.length === 0 ? null : `klacht ${known.join(', ')}`;
  };
  return {
    'Klachten (complaints)': report.complaints.map((complaint) =>
      item(
        joined(`klacht ${complaint.number}`, pagesOf(complaint), complaint.topics.join(', ')),
        complaint.text,
        because(complaint.id),
      ),
    ),
    'Bevindingen (findings)': report.findings.map((finding) =>
      item(
        joined(finding.number, pagesOf(finding), kindWords[finding.kind], about(finding.complaints)),
        finding.text,
        because(finding.id),
      ),
    ),
    'Recht (law)': worksCited(report.citations),
    'Oordelen (verdicts)': report.verdicts.map((verdict) => {
      const norms = verdict.norms.map(
        ({ printed, violated }) => `${printed}: ${violated ? 'geschonden' : 'niet geschonden'}`,
      );
      const on = verdict.complaint === null ? 'klacht onbekend' : about([verdict.complaint]);
      return item(
        joined(on, pagesOf(verdict), bold(outcomeLabel(verdict.outcome)), norms.join(', ')),
        verdict.text,
        because(verdict.id),
      );
    }),
    'Aanbevelingen (recommendations)': report.recommendations.map((recommendation) =>
      item(
        joined(`${recommendation.number}`, pagesOf(recommendation), responseWords[recommendation.response]),
        recommendation.text,
        because(recommendation.id),
      ),
    ),
    'Om na te zien (to look at)': report.notices.map(({ message, evidence }) =>
      evidence === undefined ? `   ${message}` : item(joined(pagesOf(evidence), message), evidence.text),
    ),
  };
}

/** Each work and article once, with every page on which it is cited. */
function worksCited(citations: readonly Citation[]): string[] {
  const byWork = Object.groupBy(citations, ({ name, article, paragraph: lid }) =>
    joined(name, article && `artikel ${article}`, lid && `lid ${lid}`),
  );
  return Object.entries(byWork).map(([work, cited = []]) => {
    const pages = [...new Set(cited.flatMap(({ places }) => places.map(({ page }) => page)))];
    const identifier = cited[0]?.identifier ?? 'not in the registry';
    return `   ${joined(work, identifier, pages.length > 0 ? `p. ${pages.join(', ')}` : 'no page', cited[0]?.uri)}`;
  });
}

function part(title: string, lines: readonly string[]): string {
  return [bold(title), ...(lines.length > 0 ? lines : ['   none found'])].join('\n');
}

function item(label: string, words: string, reason = ''): string {
  return `   ${label}\n${paragraph(words, '      ')}${reason}`;
}

/** For each item the lines that say why it was made; nothing where no reasons are asked for. */
function reasonsOf(reasons: readonly Reason[]): (item: string) => string {
  const byItem = Map.groupBy(reasons, (reason) => reason.item);
  return (id) =>
    (byItem.get(id) ?? [])
      .map(
        ({ rule, words }) =>
          `\n${paragraph(joined(`why: ${rule}`, ruleMeanings[rule], words && `"${words}"`), '      ')}`,
      )
      .join('');
}
