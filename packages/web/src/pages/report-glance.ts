import {
  type Evidence,
  type Notice,
  type NoticeCode,
  noticeMessages,
  type Report,
  type Verdict,
} from '@oordelenbank/model';
import { showLink } from '../html/evidence.ts';
import { type Html, html, quoted } from '../html/html.ts';
import { alert, normName, outcomeBadge } from '../html/parts.ts';
import type { Messages } from '../words/messages.ts';

/** Which verdict each complaint part got, with its norms. */
export function glance(words: Messages, { complaints, verdicts }: Report): Html {
  const { report, codes } = words;
  const rows = complaints.map(({ id, number, topics, text }) => {
    const decided = verdicts.filter(({ complaint }) => complaint === id);
    const badges =
      decided.length === 0
        ? outcomeBadge(words, null)
        : decided.map(({ outcome }) => html`${outcomeBadge(words, outcome)} `);
    const about = topics.map((topic) => codes.topics[topic]).join(', ');
    return html`<li><p><a class="utrecht-link utrecht-link--html-a" href="#${id}">${words.part(number)}</a> ${badges} ${about === '' ? null : html`<span class="where-not">${about}</span>`}</p>
<p class="first-lines">${quoted(text)}</p>${normsOf(words, decided)}</li>`;
  });
  return html`<section aria-labelledby="glance"><h2 class="utrecht-heading-2" id="glance">${report.glance}</h2>
${rows.length === 0 ? html`<p>${report.noComplaints}</p>` : html`<ul class="glance">${rows}</ul>`}</section>`;
}

/** The norms that verdicts tested against, each with whether it was violated. */
export function normsOf(words: Messages, verdicts: readonly Pick<Verdict, 'norms'>[]): Html {
  const norms = verdicts.flatMap((verdict) => verdict.norms);
  if (norms.length === 0) return null;
  const { report } = words;
  const items = norms.map(
    ({ code, printed, violated }, index) =>
      html`${index > 0 ? '; ' : ''}<bdi title="${normName(code)}">${printed}</bdi>: ${violated ? report.violated : report.met}`,
  );
  return html`<p class="norms">${report.norms}: ${items}</p>`;
}

/** What the program was not sure of. */
export function noticesPart(words: Messages, id: string, notices: readonly Notice[]): Html {
  const { report } = words;
  if (notices.length === 0) return html`<p class="where-not">${report.noNotices}</p>`;
  const items = notices.map(
    (notice) =>
      html`<li>${noticeText(words, notice)} ${notice.evidence === undefined ? null : evidencePart(words, id, notice.evidence)}</li>`,
  );
  return alert(
    'warning',
    html`<details><summary>${report.notices} (${notices.length})</summary><ul class="notices">${items}</ul></details>`,
  );
}

function evidencePart(words: Messages, id: string, evidence: Evidence): Html {
  return html`<q class="first-lines"><bdi>${evidence.text}</bdi></q> ${showLink(words, id, evidence, words.report.notices)}`;
}

/** The sentence of the catalogue, with the detail that stands behind it in brackets. */
function noticeText({ codes }: Messages, { code, message }: Notice): string {
  const known = code in noticeMessages ? (code as NoticeCode) : undefined;
  if (known === undefined) return message;
  const original = noticeMessages[known];
  return codes.notices[known] + (message.startsWith(original) ? message.slice(original.length) : '');
}
