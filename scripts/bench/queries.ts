/** What is asked of each engine, the same each time. */
import { type Filter, type FilterField, type Match, type Store, stemOf, tokensOf } from '@oordelenbank/store';
import { chance, compose, composeReport } from './composed-reports.ts';

export interface Asked {
  readonly query: string;
  /** The words of it, for an engine without our language; a phrase is one string. */
  readonly words: readonly string[];
  readonly isPhrase: boolean;
}

const filters = ['outcome:upheld', 'topic:privacy', 'year:2010..2016', 'outcome:not-upheld topic:delay', 'statute:Awb'];

/** 200 queries: one, two and three words, phrases, beginnings of words, and words with filters. */
export function queriesOf(): Asked[] {
  const random = chance(42);
  const content = (count: number): string[] => {
    const words = tokensOf(compose(60, random)).filter(({ word }) => stemOf(word) !== null && word.length > 3);
    return words.slice(10, 10 + count).map(({ word }) => word);
  };
  const ofWords = (count: number): Asked => {
    const words = content(count);
    return { query: words.join(' '), words, isPhrase: false };
  };
  const phrase = (): Asked => {
    const words = tokensOf(compose(20, random)).slice(5, 8);
    const text = words.map(({ word }) => word).join(' ');
    return { query: `"${text}"`, words: [text], isPhrase: true };
  };
  const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, it) => make(it));
  return [
    ...times(50, () => ofWords(1)),
    ...times(50, () => ofWords(2)),
    ...times(40, () => ofWords(3)),
    ...times(20, phrase),
    ...times(40, (index) => {
      const asked = ofWords(1 + (index % 2));
      return { ...asked, query: `${asked.query} ${filters[index % filters.length]}` };
    }),
  ];
}

/** Complaints in the length of a citizen's letter, and reports of the database. */
export function lettersOf(count: number): string[] {
  const random = chance(7);
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? compose(180, random)
      : composeReport(index * 13)
          .passages.slice(0, 3)
          .map(({ text }) => text)
          .join(' '),
  );
}

/** The words and filters of a query as the store takes them, without spellings and other names. */
export function conditionOf({ query, words, isPhrase }: Asked): { match: Match; filters: readonly Filter[] } {
  const parts = words.map((word): Match => {
    const stem = stemOf(word);
    return isPhrase || stem === null
      ? { kind: 'words', words: word.split(' '), prefix: false }
      : { kind: 'stem', stem };
  });
  const filters = query.split(' ').flatMap((piece): Filter[] => {
    const [field = '', value] = piece.split(':');
    return value === undefined ? [] : [{ field: field as FilterField, values: [value], not: false }];
  });
  return { match: { kind: 'and', parts }, filters };
}

/** The rarest stems of a letter, which an engine without our search would look for. */
export async function rarestStems(store: Store, letter: string, count: number): Promise<string[]> {
  const words = new Map(
    tokensOf(letter).flatMap(({ word }) => (stemOf(word) === null ? [] : [[stemOf(word) ?? '', word]])),
  );
  const { passagesWith } = await store.stemStatistics([...words.keys()]);
  return [...words]
    .filter(([stem]) => (passagesWith.get(stem) ?? 0) > 0)
    .sort(([one], [other]) => (passagesWith.get(one) ?? 0) - (passagesWith.get(other) ?? 0))
    .slice(0, count)
    .map(([, word]) => word);
}
