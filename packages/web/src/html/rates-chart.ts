import type { Rate, Rates } from '@oordelenbank/search';
import { raw } from 'hono/html';
import type { Messages } from '../words/messages.ts';
import { type Html, html } from './html.ts';

/** Groups that are drawn; more make no picture. */
export const MAX_DRAWN = 40;

interface Drawn {
  readonly name: string;
  readonly year: number;
  /** 0 to 100. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly small: boolean;
}

/** What is used of an element that Plot draws; the types of a browser are not those of this program. */
interface Picture {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<Picture>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}

interface ChartWords {
  readonly words: Messages;
  /** What the groups are, as a person calls it. */
  readonly by: string;
  readonly nameOf: (rate: Rate) => string;
}

/** The rates with their intervals as a picture that says in words what it shows; null where nothing was judged. */
export async function ratesChart({ by, groups }: Rates, { words, by: byWords, nameOf }: ChartWords): Promise<Html> {
  const drawn = groups.flatMap((rate): Drawn[] => {
    if (rate.rate === null || rate.group === null) return [];
    const { share, low, high } = rate.rate;
    const percent = { share: 100 * share, low: 100 * low, high: 100 * high };
    return [{ name: nameOf(rate), year: Number(rate.group), small: rate.small, ...percent }];
  });
  if (drawn.length === 0) return null;
  const picture = by === 'year' ? await drawYears(drawn, words) : await drawGroups(drawn.slice(0, MAX_DRAWN), words);
  const title = words.figures.chart(byWords);
  return html`<figure class="chart-figure"><figcaption>${title}</figcaption>
<div class="chart-scroll" tabindex="0" role="group" aria-label="${title}">${raw(await svgOf(picture, title, words.figures.chartAbout))}</div></figure>`;
}

/** Plot and a document for it to draw in; loaded when the first chart is drawn. */
async function plotting() {
  const Plot = await import('@observablehq/plot');
  const { parseHTML } = await import('linkedom');
  return { Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
}

const ink = 'currentColor';
const accent = 'var(--accent)';

async function drawYears(years: readonly Drawn[], { figures }: Messages): Promise<Picture> {
  const { Plot, document } = await plotting();
  const bounds = years.map(({ year }) => year);
  return Plot.plot({
    ...{ document, width: 900, height: 320, marginLeft: 50 },
    x: {
      domain: [Math.min(...bounds) - 1, Math.max(...bounds) + 1],
      tickFormat: 'd',
      label: null,
      ticks: Math.min(12, bounds.length + 1),
    },
    y: { domain: [0, 100], label: figures.axis, grid: true },
    marks: [
      Plot.ruleX(years, { x: 'year', y1: 'low', y2: 'high', stroke: ink, strokeWidth: 2, strokeOpacity: 0.6 }),
      Plot.dot(years, {
        x: 'year',
        y: 'share',
        r: 4.5,
        stroke: accent,
        fill: (it: Drawn) => (it.small ? 'var(--ground)' : accent),
        strokeWidth: 2,
      }),
    ],
  });
}

/** Longest name that stands beside its row in full. */
const MAX_NAME = 40;

/** Width of a letter at the size of the chart's words, on average. */
const LETTER_PX = 7.2;

async function drawGroups(groups: readonly Drawn[], { figures }: Messages): Promise<Picture> {
  const { Plot, document } = await plotting();
  const rows = groups.map((it, index) => ({ ...it, row: index }));
  const names = groups.map(({ name }) => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name));
  return Plot.plot({
    ...{
      document,
      width: 900,
      height: 60 + 24 * rows.length,
      marginLeft: 16 + LETTER_PX * Math.max(...names.map(({ length }) => length)),
      marginTop: 40,
    },
    x: { domain: [0, 100], label: figures.axis, grid: true, axis: 'top' },
    y: {
      type: 'band',
      domain: rows.map(({ row }) => row),
      label: null,
      tickFormat: (row: number) => names[row] ?? '',
      tickSize: 0,
    },
    marks: [
      Plot.ruleY(rows, { y: 'row', x1: 'low', x2: 'high', stroke: ink, strokeWidth: 2, strokeOpacity: 0.6 }),
      Plot.dot(rows, {
        y: 'row',
        x: 'share',
        r: 4.5,
        stroke: accent,
        fill: (it: Drawn) => (it.small ? 'var(--ground)' : accent),
        strokeWidth: 2,
      }),
    ],
  });
}

/** Without the style sheet that Plot puts in, which the page's policy forbids; with words in place of its labels. */
async function svgOf(svg: Picture, title: string, about: string): Promise<string> {
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
