import type { StoredReport } from '@oordelenbank/store';
import type { Context } from 'hono';
import { isShown, type NotShown } from '../documents.ts';
import type { Env, Site } from '../env.ts';
import { boxesOf } from '../html/evidence.ts';
import { type Html, html, quoted } from '../html/html.ts';
import { page } from '../html/page.ts';
import { dateOf, titleOf } from '../html/parts.ts';
import { refuse } from '../html/refusal.ts';
import type { UploadNames } from '../upload-names.ts';
import type { Messages } from '../words/messages.ts';
import { chain } from './report-chain.ts';
import { glance, noticesPart } from './report-glance.ts';
import { alikePart, relatedPart } from './report-related.ts';
import { readShown } from './report-text.ts';

/** Report: one case, from complaint to response, with the document beside it. */
export function reportPage(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const asked = c.req.param('id') ?? '';
    const stored = await site.store.report(asked);
    if (stored === undefined) return refuse(c, 404, 'notFound');
    // A report has one address, whatever name it was asked for by.
    if (stored.id !== asked) return c.redirect(`/reports/${stored.id}${new URL(c.req.url).search}`, 302);
    const { report } = stored.reading;
    const shown = await isShown(stored);
    const main = html`<div class="case"><div class="story">
${facts(words, stored, site.names)}
${glance(words, report)}
${noticesPart(words, stored.id, report.notices)}
${chain(words, stored)}
${await relatedPart(site.store, words, stored)}
${citationPart(words, stored, new URL(c.req.url).origin)}
${alikePart(words, stored)}
</div>${documentPart(words, stored, shown, c.req.query('show'))}</div>`;
    return page(c, { title: titleOf(words, report), main, script: 'report.js' });
  };
}

function facts(words: Messages, { reading, paths, copies }: StoredReport, names: UploadNames): Html {
  const { metadata, source } = reading.report;
  const { report } = words;
  const bodies = metadata.authorities.map(({ name, department }) => (department ? `${name}, ${department}` : name));
  const unknown = html`<span class="where-not">${report.unknown}</span>`;
  const orUnknown = (text: string | undefined): Html => (text === undefined || text === '' ? unknown : quoted(text));
  const pages = [
    report.pageCount(source.pages),
    ...(source.ocrPages.length > 0 ? [report.ocr(source.ocrPages.length)] : []),
  ];
  const rows: readonly (readonly [string, Html])[] = [
    [report.number, orUnknown(metadata.reportNumber)],
    [report.ombudsman, orUnknown(metadata.ombudsman)],
    [report.date, metadata.date === undefined ? unknown : dateOf(words, metadata.date)],
    [report.complainant, orUnknown(metadata.complainant)],
    [report.authorities, orUnknown(bodies.join('; '))],
    [
      report.file,
      html`<bdi>${names.nameOf(paths[0] ?? source.path)}</bdi>${source.pages > 0 ? html` (${pages.join(', ')})` : null}`,
    ],
    ...(copies.length === 0
      ? []
      : [
          [
            report.copies,
            html`${copies.map((id) => html`<a class="utrecht-link utrecht-link--html-a" href="/reports/${id}">${id}</a> `)}`,
          ] as const,
        ]),
  ];
  return html`<dl class="facts-list">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function citationPart(words: Messages, { id, reading }: StoredReport, origin: string): Html {
  const { title, reportNumber, ombudsman, date } = reading.report.metadata;
  const day = date === undefined ? undefined : words.date(date);
  const { report } = words;
  return html`<section aria-labelledby="citation"><h2 class="utrecht-heading-2" id="citation">${report.citation}</h2>
<p><bdi id="citation-text">${report.quoted(ombudsman, day, reportNumber, title)}</bdi>
<button class="utrecht-button utrecht-button--secondary-action" id="copy" type="button" hidden data-copied="${report.copied}">${report.copy}</button></p>
<p>${report.address}: <a class="utrecht-link utrecht-link--html-a" href="/reports/${id}">${origin}/reports/${id}</a></p></section>`;
}

function documentPart(
  words: Messages,
  { id, reading }: StoredReport,
  shown: true | NotShown,
  show: string | undefined,
): Html {
  const { report } = words;
  const link = (href: string, text: string): Html =>
    html`<a class="utrecht-link utrecht-link--html-a" href="${href}">${text}</a>`;
  const range = readShown(show);
  const places = reading.passages
    .filter(({ start, end }) => range && start < range.end && range.start < end)
    .flatMap((it) => it.places);
  const asText = range ? `/reports/${id}/text?show=${range.start}-${range.end}#shown` : `/reports/${id}/text`;
  const sizes = JSON.stringify(reading.pages.map(({ widthPt, heightPt }) => [widthPt, heightPt]));
  const { viewer } = report;
  return html`<section class="document" id="document" aria-labelledby="document-title">
<h2 class="utrecht-heading-2" id="document-title">${report.document}</h2>
<p class="document-links">${link(asText, report.asText)} ${shown === true ? link(`/reports/${id}/file`, report.asPdf) : null}</p>
${
  shown === true
    ? html`<div id="viewer" data-file="/reports/${id}/file" data-sizes="${sizes}" data-boxes="${boxesOf(places)}" data-words="${JSON.stringify(viewer)}" hidden></div>`
    : html`<p>${report.fileGone[shown]}</p>`
}</section>`;
}
