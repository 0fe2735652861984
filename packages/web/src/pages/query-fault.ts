import type { QueryError } from '@oordelenbank/search';
import { type Html, html, quoted } from '../html/html.ts';
import type { Messages } from '../words/messages.ts';

/** What is wrong with a query, and where. */
export function queryFault({ search }: Messages, error: QueryError): Html {
  return html`<p>${search.fault(error.character)}: ${quoted(error.sayIn(search.faults))}.</p>
<p><code>${quoted(error.place)}</code></p>`;
}
