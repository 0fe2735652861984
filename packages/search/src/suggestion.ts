import { type Store, stemOf, tokensOf } from '@oordelenbank/store';

/** Words that are compared; the most common of those that begin alike. */
const MAX_COMPARED = 4_000;
const MAX_CLOSE = 40;

/** Fewest letters of a word of which others may be meant. */
const MIN_LENGTH = 4;

/** The query with the words that stand nowhere replaced by ones that do; undefined where none comes near. */
export async function didYouMean(store: Store, query: string, words: readonly string[]): Promise<string | undefined> {
  const { passagesWith } = await store.stemStatistics(words.flatMap((word) => stemOf(word) ?? []));
  const unknown = words.filter((word) => word.length >= MIN_LENGTH && passagesWith.get(stemOf(word) ?? '') === 0);
  let meant = query;
  for (const word of unknown) {
    const near = await nearest(store, word);
    if (near !== undefined) meant = replaceWord(meant, word, near);
  }
  return meant === query ? undefined : meant;
}

/** The word with the fewest letters written wrong, the most common of several. */
async function nearest(store: Store, word: string): Promise<string | undefined> {
  const { default: jaroWinkler } = await import('natural/lib/natural/distance/jaro-winkler_distance.js');
  const { DamerauLevenshteinDistance: distance } = await import('natural/lib/natural/distance/levenshtein_distance.js');
  const candidates = await store.wordsLike(word, MAX_COMPARED);
  const close = candidates
    .map((candidate) => ({ ...candidate, likeness: jaroWinkler(word, candidate.word, {}) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MAX_CLOSE)
    .map((candidate) => ({ ...candidate, edits: distance(word, candidate.word) }))
    .filter(({ edits }) => edits <= (word.length < 6 ? 1 : 2))
    .sort((one, other) => one.edits - other.edits || other.passages - one.passages || (one.word < other.word ? -1 : 1));
  return close[0]?.word;
}

function replaceWord(query: string, word: string, by: string): string {
  const token = tokensOf(query).find((it) => it.word === word);
  return token === undefined ? query : query.slice(0, token.start) + by + query.slice(token.end);
}
