import type { Citation, Evidence, Finding, Report } from '@oordelenbank/model';
import type { StoredReport } from '@oordelenbank/store';
import { showLink } from '../html/evidence.ts';
import { type Html, html, quoted } from '../html/html.ts';
import { outcomeBadge } from '../html/parts.ts';
import type { Messages } from '../words/messages.ts';
import { normsOf } from './report-glance.ts';

type Step = keyof Messages['report']['steps'];

/** Steps that are read first; the others open at a click. */
const open: ReadonlySet<Step> = new Set(['complaints', 'verdicts', 'recommendations', 'responses']);

/** The case in the order in which an ombudsman tells it, each item with where it stands. */
export function chain(words: Messages, stored: StoredReport): Html {
  const { report } = stored.reading;
  const items: Readonly<Record<Step, readonly Html[]>> = {
    complaints: report.complaints.map((it) => item(words, stored.id, it, { id: it.id, label: words.part(it.number) })),
    findings: report.findings
      .filter(({ kind }) => kind !== 'consideration')
      .map((it) => findingItem(words, stored.id, it, report)),
    law: lawItems(words, stored.id, report.citations),
    considerations: report.findings
      .filter(({ kind }) => kind === 'consideration')
      .map((it) => findingItem(words, stored.id, it, report)),
    verdicts: report.verdicts.map((it) => {
      const label = it.complaint === null ? words.report.unassigned : aboutWords(words, [it.complaint], report);
      return item(words, stored.id, it, {
        id: it.id,
        label,
        badge: outcomeBadge(words, it.outcome),
        after: normsOf(words, [it]),
      });
    }),
    recommendations: report.recommendations.map((it) =>
      item(words, stored.id, it, {
        id: it.id,
        label: `${it.number}`,
        badge: html`<span class="where-not">${words.codes.responses[it.response]}</span>`,
      }),
    ),
    responses: stored.reading.passages
      .filter(({ kind }) => kind === 'response')
      .map((it) => item(words, stored.id, it, { label: '' })),
  };
  const steps = Object.entries(items).map(([step, of]) => stepPart(words, step as Step, of));
  return html`<section aria-labelledby="chain"><h2 class="utrecht-heading-2" id="chain">${words.report.chain}</h2>${steps}</section>`;
}

function stepPart(words: Messages, step: Step, items: readonly Html[]): Html {
  const { steps, stepEmpty } = words.report;
  if (items.length === 0)
    return html`<p class="step-empty">${steps[step]}: <span class="where-not">${stepEmpty}</span></p>`;
  return html`<details class="step"${open.has(step) ? html` open` : null}><summary>${steps[step]} (${items.length})</summary><ul>${items}</ul></details>`;
}

interface Shown {
  readonly id?: string;
  /** What it is, before its words. */
  readonly label: string;
  readonly badge?: Html;
  readonly after?: Html;
}

function item(words: Messages, report: string, evidence: Evidence, { id, label, badge, after }: Shown): Html {
  return html`<li${id === undefined ? null : html` id="${id}"`}><p>${label === '' ? null : html`<b>${label}</b> `}${badge ?? null}</p>
<p class="words">${quoted(evidence.text)}</p>${after ?? null}<p>${showLink(words, report, evidence, label)}</p></li>`;
}

function findingItem(words: Messages, id: string, finding: Finding, report: Report): Html {
  const about = aboutWords(words, finding.complaints, report);
  const label = [finding.number, words.codes.kinds[finding.kind], about].filter(Boolean).join(', ');
  return item(words, id, finding, { id: finding.id, label });
}

/** 'Klacht 1, Klacht 2'. */
function aboutWords(words: Messages, ids: readonly string[], { complaints }: Report): string {
  return complaints
    .filter(({ id }) => ids.includes(id))
    .map(({ number }) => words.part(number))
    .join(', ');
}

/** Each work and article once, with every place where it is cited. */
function lawItems(words: Messages, id: string, citations: readonly Citation[]): Html[] {
  const { report, codes } = words;
  const byWork = Map.groupBy(citations, ({ name, article, paragraph, kind }) =>
    JSON.stringify([kind, name, article, paragraph]),
  );
  return [...byWork.values()].map((cited) => {
    const [first] = cited;
    if (first === undefined) return null;
    const { kind, name, article, paragraph, identifier, uri } = first;
    const place = [article && words.article(article), paragraph && words.paragraph(paragraph)]
      .filter(Boolean)
      .join(', ');
    const who = [...new Set(cited.map(({ by }) => codes.citedBy[by]))].join(', ');
    const links = cited.map((it) => html` <span class="place">${showLink(words, id, it, name)}</span>`);
    return html`<li><p><b>${quoted(name)}</b>${place === '' ? null : html`, ${place}`} <span class="where-not">${codes.citationKinds[kind]}${identifier === null ? `, ${report.unresolved}` : ''}; ${report.by} ${who}</span></p>
<p>${isWeb(uri) ? html`<a class="utrecht-link utrecht-link--html-a" rel="external noreferrer" href="${uri}">${report.link}<span class="hidden">: <bdi>${name}</bdi> ${place}</span></a>` : null}${links}</p></li>`;
  });
}

/** Only an address of the web becomes a link. */
function isWeb(uri: string | null): uri is string {
  return uri !== null && /^https?:\/\//iu.test(uri);
}
