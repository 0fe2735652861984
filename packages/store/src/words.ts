import type { Database } from './database.ts';
import type { StemStatistics, VocabularyWord } from './types.ts';

export async function stemStatistics(database: Database, stems: readonly string[]): Promise<StemStatistics> {
  const rows = await database.all<{ stem: string; passages: number }>(
    `select wanted.value as stem, coalesce(s.passages, 0) as passages
     from json_each(?) wanted left join stems s on s.stem = wanted.value`,
    [stems],
  );
  const total = await database.get<{ passages: number | null }>('select sum(passages) as passages from report_index');
  return { passages: total?.passages ?? 0, passagesWith: new Map(rows.map((row) => [row.stem, row.passages])) };
}

/** Which of these words stand in the passages. */
export async function knownWords(database: Database, words: readonly string[]): Promise<VocabularyWord[]> {
  return database.all<VocabularyWord>(
    'select word, stem, passages from vocabulary where word in (select value from json_each(?))',
    [words],
  );
}

/** Words of about the length of another one, with its first letter or its second, the most common first. */
export async function wordsLike(database: Database, word: string, limit: number): Promise<VocabularyWord[]> {
  const [first = '', second = ''] = word;
  return database.all<VocabularyWord>(
    `select word, stem, passages from vocabulary
     where length(word) between ? and ? and (word glob ? or substr(word, 2, 1) = ? or substr(word, 1, 1) = ?)
       and stem is not null
     order by passages desc, word limit ?`,
    [word.length - 2, word.length + 2, `${first}*`, second, second, limit],
  );
}
