/** The same questions to MiniSearch, an index in memory, with our stems. */
import { type Store, stemOf, tokensOf } from '@oordelenbank/store';
import MiniSearch from 'minisearch';
import { lettersOf, queriesOf, rarestStems } from './queries.ts';
import { type Timing, timed } from './timing.ts';

const LETTERS = 20;
const TERMS = 40;

export async function measureMiniSearch(store: Store): Promise<Record<string, Timing>> {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: (word) => stemOf(word),
  });
  for await (const row of store.rows('passages')) index.add({ id: Number(row.docid), text: `${row.text}` });
  const letters = await Promise.all(lettersOf(LETTERS).map((letter) => rarestStems(store, letter, TERMS)));
  return {
    'MiniSearch: search (words only)': await timed(queriesOf(), ({ words }) =>
      index.search(words.join(' '), { combineWith: 'AND' }).slice(0, 20),
    ),
    'MiniSearch: candidates of similar (OR)': await timed(letters, (words) =>
      index.search(words.join(' '), { combineWith: 'OR' }).slice(0, 300),
    ),
  };
}
