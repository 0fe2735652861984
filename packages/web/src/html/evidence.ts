import type { Evidence } from '@oordelenbank/model';
import type { Messages } from '../words/messages.ts';
import { type Html, html } from './html.ts';

/** 'p. 3', 'p. 3–4', or that there is none. */
function pagesOf(words: Messages, { places }: Pick<Evidence, 'places'>): string {
  const [first, last] = [places[0]?.page, places.at(-1)?.page];
  return first === undefined || last === undefined ? words.withoutPage : words.pages(first, last);
}

/** The boxes on the pages, as the viewer reads them: [page, left, top, right, bottom], in points. */
export function boxesOf(places: Evidence['places']): string {
  return JSON.stringify(
    places.map(({ page, left, top, right, bottom }) => [
      page,
      ...[left, top, right, bottom].map((pt) => Math.round(pt)),
    ]),
  );
}

/** A link to the words in the document: in the viewer on the page, and without a script in the text. */
export function showLink(words: Messages, report: string, evidence: Evidence, what: string): Html {
  const { start, end, places } = evidence;
  return html`<a class="utrecht-link utrecht-link--html-a show" href="/reports/${report}/text?show=${start}-${end}#shown" data-boxes="${boxesOf(places)}">${words.report.show}<span class="hidden">: <bdi>${what}</bdi></span>, ${pagesOf(words, evidence)}</a>`;
}
