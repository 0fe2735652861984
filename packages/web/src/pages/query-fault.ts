import type { OutsideError } from '@oordelenbank/model';
import { type Html, html, quoted } from '../html/html.ts';
import type { Messages } from '../words/messages.ts';

/** What is wrong with a query: in English in full, in Dutch where it is. */
export function queryFault(words: Messages, { message }: OutsideError): Html {
  if (words.language === 'en') return html`<p>${quoted(message)}</p>`;
  const place = /: (?<place>[^:]*▸.*)$/u.exec(message)?.groups?.place;
  return html`<p>${words.search.fault}</p>${place === undefined ? null : html`<p><code>${quoted(place)}</code></p>`}`;
}
