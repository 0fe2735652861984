import { type Outcome, oneLine, type Report } from '@oordelenbank/model';
import { norms } from '@oordelenbank/registry';
import type { Case } from '@oordelenbank/store';
import type { OutcomeOrNone } from '../words/codes.ts';
import type { Messages } from '../words/messages.ts';
import { type Html, html, quoted } from './html.ts';

/** The outcome of a complaint part, told by its words and not by its colour alone. */
export function outcomeBadge(words: Messages, outcome: Outcome | null): Html {
  const code: OutcomeOrNone = outcome ?? 'none';
  return html`<span class="utrecht-badge-data badge badge-${code}">${words.codes.outcomes[code]}</span>`;
}

/** Each outcome of a case once, with how many parts have it where that is more than one. */
export function outcomeBadges(words: Messages, parts: Case['parts']): Html {
  const counts = Map.groupBy(parts, ({ outcome }) => outcome);
  if (counts.size === 0) return null;
  const badges = [...counts].map(
    ([outcome, of]) => html`<li>${outcomeBadge(words, outcome)}${of.length > 1 ? ` × ${of.length}` : ''}</li>`,
  );
  return html`<ul class="utrecht-badge-list badges">${badges}</ul>`;
}

export function pageWords(words: Messages, page: number | null | undefined): string {
  return page === null || page === undefined ? words.withoutPage : words.pages(page, page);
}

/** A date as a person writes it; one that is no date as it stands. */
export function dateOf(words: Messages, iso: string | null | undefined): Html {
  if (iso === null || iso === undefined) return html`${words.undated}`;
  const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(iso) && !Number.isNaN(Date.parse(iso));
  return isDate ? html`<time datetime="${iso}">${words.date(iso)}</time>` : quoted(iso);
}

/** Who decided when, under what number. */
export function caseLine(
  words: Messages,
  found: Pick<Case, 'ombudsman' | 'date' | 'reportNumber' | 'authorities'>,
): Html {
  const bodies = found.authorities.map(({ name }) => name).join('; ');
  const parts = [
    found.reportNumber === null ? null : quoted(found.reportNumber),
    found.ombudsman === null ? null : quoted(found.ombudsman),
    dateOf(words, found.date),
    bodies === '' ? null : quoted(bodies),
  ].filter((part) => part !== null);
  return html`<p class="facts">${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}</p>`;
}

/** The name of a case in a list: its title, else its number or the beginning of its complaint. */
export function caseTitle(words: Messages, found: Pick<Case, 'title' | 'reportNumber'> | undefined): string {
  return oneLine(found?.title ?? found?.reportNumber ?? '') || words.report.untitled;
}

export function titleOf(words: Messages, { metadata }: Report): string {
  const { title = null, reportNumber = null } = metadata;
  return caseTitle(words, { title, reportNumber });
}

export function normName(code: string): string {
  return norms.find((norm) => norm.code === code)?.name ?? code;
}

/** Where a list has more than one page. @param label in the place of 'page 2 of 7', where it is not known how many there are. */
export function pagination(
  words: Messages,
  { page, last, label, addressOf }: { page: number; last: number; label?: string; addressOf: (page: number) => string },
): Html {
  if (last <= 1) return null;
  const link = (to: number, rel: 'prev' | 'next', text: string): Html =>
    to < 1 || to > last
      ? null
      : html`<a class="utrecht-link utrecht-link--html-a" rel="${rel}" href="${addressOf(to)}">${text}</a>`;
  return html`<nav class="utrecht-pagination pagination" aria-label="${words.search.pagination}">
${link(page - 1, 'prev', words.search.previous)} <span>${label ?? words.search.pageOf(page, last)}</span>
${link(page + 1, 'next', words.search.next)}</nav>`;
}

export function alert(kind: 'info' | 'warning' | 'error', content: Html): Html {
  return html`<div class="utrecht-alert utrecht-alert--${kind} alert" role="${kind === 'error' ? 'alert' : 'note'}">${content}</div>`;
}
