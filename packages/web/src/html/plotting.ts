import { raw } from 'hono/html';
import { type Html, html } from './html.ts';

/** What is used of an element that Plot draws; the types of a browser are not those of this program. */
export interface Picture {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<Picture>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}

/** Groups that are drawn; more make no picture. */
export const MAX_DRAWN = 40;

export const ink = 'currentColor';
export const accent = 'var(--accent)';

/** Longest name that stands beside its row in full. */
const MAX_NAME = 40;

/** Width of a letter at the size of the chart's words, on average. */
const LETTER_PX = 7.2;

/** Plot and a document for it to draw in; loaded when the first chart is drawn. */
export async function plotting() {
  const Plot = await import('@observablehq/plot');
  const { parseHTML } = await import('linkedom');
  return { Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
}

/** The size of a chart with a row for each name, and its axis of names; the rows are told apart by number, as names may be alike. */
export function rowsOf(names: readonly string[]) {
  const short = names.map((name) => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name));
  return {
    size: {
      width: 900,
      height: 60 + 24 * names.length,
      marginLeft: 16 + LETTER_PX * Math.max(...short.map(({ length }) => length)),
      marginTop: 40,
    },
    y: {
      type: 'band',
      domain: [...names.keys()],
      label: null,
      tickFormat: (row: number) => short[row] ?? '',
      tickSize: 0,
    },
  } as const;
}

/** A picture with its title, that says in words what it shows. */
export function chartFigure(picture: Picture, title: string, about: string): Html {
  return html`<figure class="chart-figure"><figcaption>${title}</figcaption>
<div class="chart-scroll" tabindex="0" role="region" aria-label="${title}">${raw(svgOf(picture, title, about))}</div></figure>`;
}

/** Without the style sheet that Plot puts in, which the page's policy forbids; with words in place of its labels. */
function svgOf(svg: Picture, title: string, about: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-description], [style]')) {
    for (const name of ['aria-label', 'aria-description', 'style']) part.removeAttribute(name);
  }
  svg.setAttribute('class', 'chart');
  svg.removeAttribute('style');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}. ${about}`);
  return svg.outerHTML;
}
