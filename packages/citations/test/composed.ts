import type { FoundCitation } from '@oordelenbank/citations';
import { type Statute, statutes } from '@oordelenbank/registry';

/** A text made of references whose place and work are known. */
export interface Composed {
  readonly shape: string;
  readonly text: string;
  readonly references: readonly { readonly start: number; readonly end: number; readonly id: string | null }[];
}

/** How well the references of texts were found. Shares, 0 to 1; fit is the mean overlap of those that were found. */
export interface Fit {
  readonly references: number;
  readonly found: number;
  readonly right: number;
  /** Of those that were given an identifier, the share that was given another than the reference's. */
  readonly wrong: number;
  readonly fit: number;
}

/** A reproducible source of numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The shapes in which regulations refer to acts. '[…]' is one reference; `{a}` and `{b}` are acts with their article
 * ('de Gemeentewet'), `{A}` and `{B}` without; `{n}`, `{m}`, `{k}` are numbers of articles.
 */
export const shapes: readonly string[] = [
  'Dit volgt uit [artikel {n} van {a}].',
  'De vergunning, bedoeld in [artikel {n}, eerste lid, van {a}], wordt geweigerd.',
  'Als bedoeld in [artikel {n}, tweede en derde lid, van {a}] geldt een termijn.',
  'Overeenkomstig [artikel {n}, eerste tot en met vierde lid, van {a}] wordt beslist.',
  'Met toepassing van [artikel {n}, tweede lid, onder b, van {a}] is besloten.',
  'De kosten, bedoeld in [artikel {n}, eerste lid, onderdeel c, van {a}] worden vergoed.',
  'Ingevolge [artikel {n}, aanhef en onderdeel a, van {a}] vervalt dit.',
  'Zie [artikel {n}, tweede lid, onderdeel a, onder 1°, van {a}].',
  'Gelet op de [artikelen {n}] en [{m} van {a}];',
  'Gelet op de [artikelen {n}, tweede lid], [{m}] en [{k}, eerste lid, van {a}];',
  'Gelet op [artikel {n} van {a}] en [artikel {m}, derde lid, van {b}];',
  'Het in [artikel {n}, derde lid, van {a}] bedoelde besluit is niet genomen.',
  'De [{A}, artikel {n}], is van toepassing.',
  'Volgens [art. {n} lid 2 {A}] mag dat.',
  'Volgens [art. {n}, lid 1, sub a, {A}] mag dat.',
  'Dit staat in [artikel {n} {A}].',
  'Het bepaalde in [hoofdstuk 3 van {a}] is van toepassing.',
  'Op grond van [paragraaf 2.1 van {a}] is dat verboden.',
  'De lijst in [bijlage 2 bij {a}] is vervallen.',
  'Krachtens [het eerste lid van artikel {n} van {a}] is dat verboden.',
  'Het is in strijd met [artikel {n},\neerste lid, van\n{a}] gebeurd.',
  'Zij vielen onder [{A}] en niet onder [{B}].',
  'In de gevallen van:\na. [{A}];\nb. [{B}];\nc. een overeenkomst.',
  'Vergelijk [artikel {n}, eerste lid, eerste volzin, van {a}].',
  'De [artikelen {n}, eerste lid], en [{m}, derde lid, van {a}] zijn van toepassing.',
  'Voor de toepassing van [{a}] (hierna: de Xq) geldt dat [artikel {n} van de Xq] voorgaat.',
  'Zie [artikel {n}, zesde lid], juncto [artikel {m}, tweede lid, van {a}].',
  'Bij overtreding van [artikel {n}, onderdeel b, van {a}] of [artikel {m} van die {noun}] volgt een boete.',
  'Op grond van [artikel IV, onderdeel B, van {a}] is dat vervallen.',
  'De termijnen, genoemd in [artikel {n}, onder a en b, van {a}], zijn verlengd; [{B}] is niet gewijzigd.',
];

/** The acts, decrees, regulations and treaties that have a title of their own, which is a name and no description. */
export function titledAlone(): readonly Statute[] {
  const amounts = Map.groupBy(statutes(), ({ title }) => title.toLowerCase());
  return statutes().filter(({ id, kind, title }) => {
    const isNamed = title.length <= 150 && !/ van (?:den )?\d{1,2}\S* \S+ \d{4}/u.test(title);
    const isLaw = kind === 'act' || kind === 'decree' || kind === 'regulation' || kind === 'treaty';
    return id !== null && isNamed && isLaw && amounts.get(title.toLowerCase())?.length === 1;
  });
}

/** Writes one shape with the acts given; undefined where it points back by a noun that the title does not have. */
export function compose(shape: string, [first, second]: readonly Statute[], next: () => number): Composed | undefined {
  const noun = nounOf(first?.title ?? '');
  if (noun === undefined && shape.includes('{noun}')) return undefined;
  const number = () => `${1 + Math.floor(next() * 90)}${next() < 0.2 ? 'abc'.charAt(Math.floor(next() * 3)) : ''}`;
  const numbers: Readonly<Record<string, string>> = { n: number(), m: number(), k: number() };
  const titles: Readonly<Record<string, string>> = {
    a: withArticle(first),
    b: withArticle(second),
    A: first?.title ?? '',
    B: second?.title ?? '',
    noun: noun ?? '',
  };
  const references: { start: number; end: number; id: string | null }[] = [];
  let text = '';
  let start = 0;
  for (const [piece] of shape.matchAll(/\[|\]|\{\w+\}|[^[\]{}]+/gu)) {
    if (piece === '[') start = text.length;
    else if (piece !== ']') text += numbers[piece.slice(1, -1)] ?? titles[piece.slice(1, -1)] ?? piece;
    else references.push({ start, end: text.length, id: null });
  }
  const works = [...shape.matchAll(/\[[^\]]*\]/gu)].map(([words]) => (/\{b\}|\{B\}/u.test(words) ? second : first));
  return { shape, text, references: references.map((one, at) => ({ ...one, id: works[at]?.id ?? null })) };
}

function withArticle(statute: Statute | undefined): string {
  const title = statute?.title ?? '';
  return `${/^(?:besluit|reglement|verdrag|wetboek)$/u.test(nounOf(title) ?? '') ? 'het' : 'de'} ${title}`;
}

/** The noun by which a title is pointed back to. */
function nounOf(title: string): string | undefined {
  const noun =
    /(?:^|\p{L})(?<noun>wetboek|wet|besluit|regeling|reglement|verdrag|overeenkomst|beschikking)(?= |$)/iu.exec(title);
  return noun?.groups?.noun?.toLowerCase();
}

/** What was found for one reference: the identifier of the citation that overlaps it most, and by how much. */
interface Match {
  readonly words: string;
  readonly id: string | null;
  readonly got: string | null;
  /** 0 where nothing was found. */
  readonly overlap: number;
  readonly composed: Composed;
}

function match(composed: Composed, citations: readonly FoundCitation[]): readonly Match[] {
  return composed.references.map(({ start, end, id }) => {
    const [best] = citations
      .map(({ item, identifier }) => ({ identifier, overlap: overlapOf(item, { start, end }) }))
      .toSorted((one, other) => other.overlap - one.overlap);
    const words = composed.text.slice(start, end);
    return { words, id, got: best?.identifier ?? null, overlap: best?.overlap ?? 0, composed };
  });
}

/** For each reference the citation that overlaps it most counts, and no other. */
export function fitOf(
  texts: readonly Composed[],
  find: (text: string) => readonly FoundCitation[],
  onMiss: (composed: Composed, words: string, got: string) => void = () => undefined,
): Fit {
  const matches = texts.flatMap((composed) => match(composed, find(composed.text)));
  const found = matches.filter(({ overlap }) => overlap > 0);
  const named = found.filter(({ got }) => got !== null);
  const right = found.filter(({ id, got }) => id === got);
  for (const { composed, words, id, got, overlap } of matches)
    if (overlap === 0 || id !== got) onMiss(composed, words, overlap === 0 ? 'nothing' : (got ?? 'no identifier'));
  return {
    references: matches.length,
    found: found.length / matches.length,
    right: right.length / matches.length,
    wrong: named.filter(({ id, got }) => id !== got).length / Math.max(1, named.length),
    fit: found.reduce((sum, { overlap }) => sum + overlap, 0) / Math.max(1, found.length),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Intersection over union. */
function overlapOf(one: Stretch, other: Stretch): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
