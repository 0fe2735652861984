import { raw } from 'hono/html';
import { type Html, html } from './html.ts';

/** What is used of an element that Plot draws; the types of a browser are not those of this program. */
interface Picture {
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

/** A chart is drawn for a wide screen and for a phone, as its words do not get smaller with it; the style sheet shows the one that fits. */
export interface ChartSize {
  readonly width: number;
  /** Longest name that stands beside its row in full. */
  readonly maxName: number;
}

const sizes: Readonly<Record<'wide' | 'narrow', ChartSize>> = {
  wide: { width: 900, maxName: 40 },
  narrow: { width: 340, maxName: 18 },
};

/** Width of a letter at the size of the chart's words, on average. */
const LETTER_PX = 7.2;

/** Plot and a document for it to draw in; loaded when the first chart is drawn. */
async function plotting() {
  const Plot = await import('@observablehq/plot');
  const { parseHTML } = await import('linkedom');
  return { Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
}

type Plotting = Awaited<ReturnType<typeof plotting>>;

/** Space at the left and right of what is drawn. */
const MARGIN = 16;

/** The size of a chart with a row for each name, and its axis of names; the rows are told apart by number, as names may be alike. */
export function rowsOf(names: readonly string[], { width, maxName }: ChartSize) {
  const short = names.map((name) => (name.length > maxName ? `${name.slice(0, maxName - 1)}…` : name));
  return {
    frame: {
      width,
      height: 60 + 24 * names.length,
      marginLeft: MARGIN + LETTER_PX * Math.max(...short.map(({ length }) => length)),
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
export async function chartFigure(
  { title, about }: { title: string; about: string },
  draw: (plotting: Plotting, size: ChartSize) => Picture,
): Promise<Html> {
  const plot = await plotting();
  const pictures = Object.entries(sizes).map(([name, size]) =>
    svgOf(draw(plot, size), { name: `chart chart-${name}`, label: `${title}. ${about}` }),
  );
  return html`<figure class="chart-figure"><figcaption>${title}</figcaption>
${pictures.map((picture) => raw(picture))}</figure>`;
}

/** Without the style sheet that Plot puts in, which the page's policy forbids; with words in place of its labels. */
function svgOf(svg: Picture, { name, label }: { name: string; label: string }): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-description], [style]')) {
    for (const attribute of ['aria-label', 'aria-description', 'style']) part.removeAttribute(attribute);
  }
  svg.setAttribute('class', name);
  svg.removeAttribute('style');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg.outerHTML;
}
