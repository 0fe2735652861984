/** Soft hyphens and zero-width spaces, which a PDF may hold and a reader does not see. */
const INVISIBLE = /[\u00ad\u200b]/gu;

/** Markdown's signs and HTML's tags. */
const MARKUP = /[*_`\\]|<[^>]+>/gu;

/** The words of a text in lower case, without markup and punctuation. */
export function wordsOf(text: string): string[] {
  const bare = text.replace(INVISIBLE, '').replaceAll('\u2010', '-').replace(MARKUP, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Whether two values are the same but for spaces, case and punctuation. */
export function sameLetters(one: string, other: string): boolean {
  return wordsOf(one).join('') === wordsOf(other).join('');
}

/** How much two texts share: the harmonic mean of the shares of their words (each occurrence counts) that the other has. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (ours.length + theirs.length);
}

/** Likeness from which two texts count as the same. */
export const SAME_TEXT = 0.8;

/** How alike two texts are; 0 below the threshold. */
export function atLeast(threshold: number): (one: string, other: string) => number {
  return (one, other) => {
    const score = likeness(one, other);
    return score >= threshold ? score : 0;
  };
}

/**
 * Pairs what belongs together, the most alike first, each at most once.
 *
 * @param alike 0 where the two do not belong together.
 * @returns for the items of `gold` that have a partner, the partner in `found`.
 */
export function pairUp<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  alike: (gold: Gold, found: Found) => number,
): Map<Gold, Found> {
  const candidates = gold
    .flatMap((one, row) => found.map((other, column) => ({ one, other, row, column, score: alike(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.row - a.row || b.column - a.column);
  const pairs = new Map<Gold, Found>();
  const taken = new Set<Found>();
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
