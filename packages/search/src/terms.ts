import { type Store, stemOf, tokensOf } from '@oordelenbank/store';

/** How much each stem says. */
export type TermWeights = ReadonlyMap<string, number>;

/** Words of a text that are looked at; a citizen's letter has some hundreds. */
const MAX_WORDS = 5_000;

/**
 * The stems of a text with the weight of each: how often it stands there, dampened, times how rare it is in the database
 * (the idf of BM25). Stems that the database does not know are left out. Source: Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009.
 */
export async function weighTerms(store: Store, text: string): Promise<Map<string, number>> {
  const counts = countStems(text);
  const rarities = await raritiesOf(store, [...counts.keys()]);
  return new Map(
    [...counts].flatMap(([stem, count]) => {
      const rarity = rarities.get(stem);
      return rarity === undefined ? [] : [[stem, (1 + Math.log(count)) * rarity] as const];
    }),
  );
}

/** How rare each stem is in the database; stems that stand in no passage are left out. */
export async function raritiesOf(store: Store, stems: readonly string[]): Promise<Map<string, number>> {
  const { passages, passagesWith } = await store.stemStatistics(stems);
  return new Map(
    [...passagesWith].flatMap(([stem, containing]) =>
      containing === 0 ? [] : [[stem, rarityOf(containing, passages)] as const],
    ),
  );
}

/** How rare what stands in so many of the passages is: the idf of BM25. */
export function rarityOf(containing: number, passages: number): number {
  return Math.log(1 + (passages - containing + 0.5) / (containing + 0.5));
}

/** Words that say nothing of what a case is about, though one may search for them. */
const VAGUE_WORDS = `niet geen niets iets meer minder mogen mag doen doet deed gedaan waarom eerst eerste tweede laatste een twee drie
  weer eens ooit nooit altijd steeds al alle alles allemaal ander andere anders iemand niemand iedereen alleen gewoon zomaar echt
  erg heel veel weinig vaak gaan gaat ging gegaan komen komt kwam gekomen zeggen zegt zei gezegd laten laat liet willen wil wilde
  weten weet wist vinden vindt vond krijgen krijgt kreeg staan staat stond zitten zit zat maken maakt maakte blijken blijkt bleek
  heer meneer mevrouw mw dhr geachte beste groet groeten vriendelijke hoogachtend ombudsman verzoeker verzoekster klager klaagster
  daar hier daarna daarom daarvoor hierover daarover waarop waarin omdat tegen zonder tijdens sinds tussen onder volgens zelf
  dag week maand jaar keer zoals echter verder verschillende betreffende`;

let vague: ReadonlySet<string> | undefined;

/** Whether a stem says something of what a case is about, so that it can be shown as a reason. */
export function isTelling(stem: string): boolean {
  vague ??= new Set(tokensOf(VAGUE_WORDS).flatMap((token) => stemOf(token.word) ?? []));
  return stem.length > 2 && !vague.has(stem);
}

/** How often each stem stands in a text, stop words and single letters left out. */
function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(text).slice(0, MAX_WORDS)) {
    const stem = stemOf(word);
    if (stem !== null && stem.length > 1) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The heaviest terms, heaviest first; equal ones in alphabetical order. */
export function heaviest(weights: TermWeights, count: number): Map<string, number> {
  const ordered = [...weights].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return new Map(ordered.slice(0, count));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
