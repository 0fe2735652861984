import type { Reading, Span } from '@oordelenbank/model';
import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { titleOf } from '../html/parts.ts';
import { refuse } from '../html/refusal.ts';
import type { Messages } from '../words/messages.ts';

/** The stretch of the text that an address asks to be shown: '120-180'. */
export function readShown(value: string | undefined): Span | undefined {
  const { start, end } = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u.exec(value ?? '')?.groups ?? {};
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** The text of a report as it was read, with the words marked that are asked for. */
export function textPage({ store }: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const { words } = c.var;
    const stored = await store.report(c.req.param('id') ?? '');
    if (stored === undefined) return refuse(c, 404, 'notFound');
    const { reading } = stored;
    const blocks = blocksOf(reading, readShown(c.req.query('show')));
    const main = html`<p><a class="utrecht-link utrecht-link--html-a" href="/reports/${stored.id}">${words.report.back}</a></p>
<div class="whole-text">${blocks.map((block) => blockPart(words, block))}</div>`;
    return page(c, { title: titleOf(words, reading.report), main });
  };
}

interface Block {
  readonly isHeading: boolean;
  /** Of its first line; null where it is that of the block before, or not known. */
  readonly newPage: number | null;
  readonly before: string;
  readonly marked: string;
  readonly behind: string;
  /** The first of the blocks that are marked. */
  readonly isFirst: boolean;
}

/** The paragraphs of the text, divided at the words that are shown. */
function blocksOf({ text, passages, report }: Reading, shown: Span | undefined): Block[] {
  const pageAt = new Map(passages.map(({ start, places }) => [start, places[0]?.page]));
  const headings = new Set(report.sections.map(({ start }) => start));
  const blocks: Block[] = [];
  let page: number | null = null;
  let isMarked = false;
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = Math.min(end, Math.max(start, shown?.start ?? end));
    const to = Math.max(from, Math.min(end, shown?.end ?? from));
    const on: number | null = pageAt.get(start) ?? page;
    blocks.push({
      isHeading: headings.has(start),
      newPage: on === page ? null : on,
      ...{ before: text.slice(start, from), marked: text.slice(from, to), behind: text.slice(to, end) },
      isFirst: to > from && !isMarked,
    });
    isMarked ||= to > from;
    page = on;
  }
  return blocks;
}

function blockPart(words: Messages, { isHeading, newPage, before, marked, behind, isFirst }: Block): Html {
  const mark =
    marked === ''
      ? null
      : html`<mark class="utrecht-mark"${isFirst ? html` id="shown" tabindex="-1"` : null}>${marked}</mark>`;
  const content = html`${newPage === null ? null : html`<span class="page-number">${words.pages(newPage, newPage)}</span> `}<bdi>${before}${mark}${behind}</bdi>`;
  return isHeading ? html`<h2 class="utrecht-heading-3">${content}</h2>` : html`<p>${content}</p>`;
}
