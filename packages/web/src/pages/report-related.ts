import type { Case, Store, StoredReport } from '@oordelenbank/store';
import { type Html, html, quoted } from '../html/html.ts';
import { caseTitle } from '../html/parts.ts';
import type { Messages } from '../words/messages.ts';

const MAX_CITING = 50;

/** Reports that it cites and that cite it. */
export async function relatedPart(store: Store, words: Messages, stored: StoredReport): Promise<Html> {
  const { report } = words;
  const cited = await citedReports(store, stored);
  const citing = await citingReports(store, stored);
  return html`${listPart(
    report.cites,
    cited.map(({ name, found }) =>
      found === undefined
        ? html`${quoted(name)} <span class="where-not">${report.notInDatabase}</span>`
        : reportLink(words, found),
    ),
  )}
${listPart(
  report.citedBy,
  citing.map((found) => reportLink(words, found)),
)}`;
}

/** The way to cases like it: to find them takes longer than anybody should wait for the page. A script puts the first of them here. */
export function alikePart({ report }: Messages, { id }: StoredReport): Html {
  return html`<section aria-labelledby="alike"><h2 class="utrecht-heading-2" id="alike">${report.similar}</h2>
<p><a class="utrecht-link utrecht-link--html-a" id="all-alike" href="/similar?report=${id}">${report.allSimilar}</a></p></section>`;
}

function listPart(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return null;
  return html`<section><h2 class="utrecht-heading-2">${title}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

function reportLink(words: Messages, found: Case): Html {
  const name = [found.reportNumber, caseTitle(words, found)].filter((part) => part !== null);
  return html`<a class="utrecht-link utrecht-link--html-a" href="/reports/${found.report}"><bdi>${[...new Set(name)].join(' · ')}</bdi></a>`;
}

interface CitedReport {
  readonly name: string;
  readonly found: Case | undefined;
}

/** Each report that is cited once, with the one in the database that has its number and nobody else has. */
async function citedReports(store: Store, { reading, work }: StoredReport): Promise<CitedReport[]> {
  const citations = reading.report.citations.filter(({ kind }) => kind === 'report');
  const byNumber = new Map(citations.map((citation) => [citation.identifier ?? citation.name, citation]));
  const cited: CitedReport[] = [];
  for (const { identifier, name } of byNumber.values()) {
    const found = identifier === null ? [] : (await numbered(store, identifier)).filter((it) => it.work !== work);
    cited.push({ name, found: found.length === 1 ? found[0] : undefined });
  }
  return cited;
}

async function numbered(store: Store, number: string): Promise<readonly Case[]> {
  const stored = await store.reportsNumbered(number);
  return store.cases(stored);
}

async function citingReports(store: Store, { reading, work }: StoredReport): Promise<readonly Case[]> {
  const { reportNumber } = reading.report.metadata;
  if (reportNumber === undefined) return [];
  const citing = await store.reportsCiting(reportNumber, MAX_CITING);
  return (await store.cases(citing)).filter((found) => found.work !== work);
}
