import { partStemsOf, stemOf, tokensOf } from '../analysis.ts';
import type { Database } from '../database.ts';

/** How often the words of the passages stand in them, and in how many passages the words and their stems. */
export interface TermCounts {
  readonly words: Map<string, number>;
  readonly passagesByWord: Map<string, number>;
  readonly passagesByStem: Map<string, number>;
}

export function noTerms(): TermCounts {
  return { words: new Map(), passagesByWord: new Map(), passagesByStem: new Map() };
}

export function countTerms(text: string, { words, passagesByWord, passagesByStem }: TermCounts): void {
  const distinct = new Set<string>();
  const stems = new Set<string>();
  for (const { word } of tokensOf(text)) {
    add(words, word, 1);
    distinct.add(word);
  }
  for (const word of distinct) {
    add(passagesByWord, word, 1);
    const stem = stemOf(word);
    if (stem !== null) stems.add(stem);
  }
  for (const stem of stems) add(passagesByStem, stem, 1);
}

function add(counts: Map<string, number>, term: string, count: number): void {
  counts.set(term, (counts.get(term) ?? 0) + count);
}

/** How often each term stands in each column of the full-text index: what it holds of a word depends on the word alone. */
function columnsOf(counted: ReadonlyMap<string, number>): Readonly<Record<Column, ReadonlyMap<string, number>>> {
  const stems = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const [word, count] of counted) {
    const stem = stemOf(word);
    if (stem !== null) add(stems, stem, count);
    for (const part of partStemsOf(word)) add(parts, part, count);
  }
  return { words: counted, stems, parts };
}

type Column = 'words' | 'stems' | 'parts';

/** The index must hold, of every word and stem, as many as the passages do. */
export async function checkTerms(database: Database, counts: TermCounts): Promise<string[]> {
  const missing = await database.get<{ rows: number }>(
    `select (select count(*) from passages where docid not in (select id from passages_fts_docsize))
       + (select count(*) from passages_fts_docsize where id not in (select docid from passages)) as rows`,
  );
  const wrong = await wrongTerms(database, counts);
  return [
    ...(missing?.rows ? [`the full-text index lacks ${missing.rows} passages, or has as many too many`] : []),
    ...(wrong > 0
      ? [`the full-text index is not in step: ${wrong} words stand in it more or less often than in the passages`]
      : []),
    ...(await checkVocabulary(database, counts)),
  ];
}

async function wrongTerms(database: Database, { words }: TermCounts): Promise<number> {
  const columns = columnsOf(words);
  const indexed = await database.all<{ col: Column; term: string; cnt: number }>(
    'select col, term, cnt from passages_terms',
  );
  const expected = Object.values(columns).reduce((sum, { size }) => sum + size, 0);
  const wrong = indexed.filter(({ col, term, cnt }) => columns[col].get(term) !== cnt).length;
  return wrong + Math.max(0, expected - indexed.length);
}

/** Words stay in the vocabulary when a report is read again, so that it may hold more than the passages, but not less. */
async function checkVocabulary(database: Database, counts: TermCounts): Promise<string[]> {
  const words = await database.all<{ word: string; stem: string | null; passages: number }>(
    'select word, stem, passages from vocabulary',
  );
  const stems = await database.all<{ stem: string; passages: number }>('select stem, passages from stems');
  const otherStems = words.filter(({ word, stem }) => stemOf(word) !== stem).length;
  const rareWords = tooRare(counts.passagesByWord, new Map(words.map((row) => [row.word, row.passages])));
  const rareStems = tooRare(counts.passagesByStem, new Map(stems.map((row) => [row.stem, row.passages])));
  return [
    ...(otherStems > 0 ? [`vocabulary: ${otherStems} words have another stem than theirs`] : []),
    ...(rareWords > 0 ? [`vocabulary: ${rareWords} words are missing, or stand in more passages than it says`] : []),
    ...(rareStems > 0 ? [`stems: ${rareStems} stems are missing, or stand in more passages than it says`] : []),
  ];
}

/** Of how many terms fewer passages are kept than there are. */
function tooRare(counted: ReadonlyMap<string, number>, kept: ReadonlyMap<string, number>): number {
  let terms = 0;
  for (const [term, passages] of counted) if ((kept.get(term) ?? 0) < passages) terms++;
  return terms;
}
