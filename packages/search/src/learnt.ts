import { type PassageHit, type Store, stemOf, tokensOf } from '@oordelenbank/store';
import { heaviest, isTelling, raritiesOf, sum, type TermWeights } from './terms.ts';

/** Passages that are learnt from: the best for the question's own words. */
const MAX_PASSAGES = 50;

/** Terms of the question that others are held against, and others that are taken. */
const MAX_ASKED = 25;
const MAX_LEARNT = 25;

/** Keeps one term of the question that a word never stands with from ruling the word out. */
const SLACK = 0.1;

/**
 * Words that stand in the database together with the words of a question, with a weight of 0 to 1: 'baas' and 'ziek' bring
 * 'werkgever' and 'medisch', as far as reports use them together. A word counts by how many of the question's words it
 * stands with, and by how often. Source: Xu and Croft, ACM Transactions on Information Systems 18 (2000) 79-112 (local
 * context analysis).
 */
export async function learnTerms(
  store: Store,
  asked: TermWeights,
  hits: readonly PassageHit[],
): Promise<Map<string, number>> {
  const passages = hits.slice(0, MAX_PASSAGES).map(({ text }) => countsOf(text));
  const stems = [...new Set(passages.flatMap((counts) => [...counts.keys()]))];
  const rarities = await raritiesOf(store, stems.filter(isTelling));
  const terms = [...heaviest(asked, MAX_ASKED)];
  const whole = sum(terms.map(([, weight]) => weight));
  const scores = new Map<string, number>();
  for (const [stem, rarity] of rarities) {
    if (asked.has(stem)) continue;
    const degrees = terms.map(([term, weight]) => {
      const together = sum(passages.map((counts) => (counts.get(term) ?? 0) * (counts.get(stem) ?? 0)));
      return (weight / whole) * Math.log(SLACK + (Math.log1p(together) * Math.min(rarity, 5)) / Math.log(MAX_PASSAGES));
    });
    scores.set(stem, Math.exp(sum(degrees)));
  }
  const best = heaviest(scores, MAX_LEARNT);
  return new Map([...best.keys()].map((stem, index) => [stem, 1 - (0.9 * index) / MAX_LEARNT]));
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(text)) {
    const stem = stemOf(word);
    if (stem !== null && stem.length > 2) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
