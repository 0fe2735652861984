import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reading } from '@oordelenbank/model';
import { type SimilarOptions, search, similar } from '@oordelenbank/search';
import { type Match, openStore, type PassageHit, type Store, tokensOf } from '@oordelenbank/store';
import { ndcg, recallAtFive, reciprocalRank } from './ranking.ts';

/** How well the right reports are found; each figure 0 to 100. */
export interface FindingBoard {
  /** Of the queries in corpus/searches.json. */
  readonly search: SearchFigures;
  /** The same queries as FTS5 by itself answers them: the words as they stand, all of them, without Dutch. */
  readonly plainSearch: SearchFigures;
  /** Of the letters in corpus/letters.json. */
  readonly similar: SimilarFigures;
  /** The same letters by BM25 over passages with any of their words, by itself. */
  readonly plainSimilar: SimilarFigures;
  /** As `similar`, without the concepts that were written by hand. */
  readonly withoutConcepts: SimilarFigures;
}

interface SearchFigures {
  readonly ndcg10: number;
  readonly mrr: number;
}

interface SimilarFigures {
  readonly mrr: number;
  readonly recall5: number;
}

interface Asked {
  readonly query: string;
  /** What each report that answers it is worth: 2 is about it, 1 touches it. */
  readonly judged: Readonly<Record<string, number>>;
}

interface Letter {
  readonly text: string;
  /** Names of the reports on the same issue. */
  readonly like: readonly string[];
}

/** A reading of each report of the corpus, by its name. */
type Readings = ReadonlyMap<string, Reading>;

/** Our own figures. */
export type OwnFinding = Pick<FindingBoard, 'search' | 'similar'>;

/**
 * Puts the readings into databases and asks them the queries and letters of the corpus. The queries are asked of the reports
 * that were judged for them, as one that nobody has looked at would count as a wrong answer; the letters of all.
 */
export async function scoreFinding(corpus: string, readings: Readings): Promise<OwnFinding> {
  return {
    search: await askQueries(corpus, readings, (store, named) => async (query) => {
      return named((await search(store, query, { limit: 100 })).hits);
    }),
    similar: await askLetters(corpus, readings, likeLetter()),
  };
}

/** The same asked otherwise, to tell what ours is worth. */
export async function scoreComparisons(
  corpus: string,
  readings: Readings,
): Promise<Omit<FindingBoard, keyof OwnFinding>> {
  return {
    plainSearch: await askQueries(corpus, readings, askPlainly('and')),
    plainSimilar: await askLetters(corpus, readings, askPlainly('or')),
    withoutConcepts: await askLetters(corpus, readings, likeLetter({ withoutConcepts: true })),
  };
}

/** What is found for a text in a database, best first. */
type Asking = (store: Store, named: Named) => (text: string) => Promise<readonly string[]>;

function likeLetter(options: SimilarOptions = {}): Asking {
  return (store, named) => async (text) => named((await similar(store, { text }, options)).map((it) => it.case));
}

function askPlainly(kind: 'and' | 'or'): Asking {
  return (store, named) => async (text) => named(await plainly(store, kind, wordsOf(text)));
}

async function askQueries(corpus: string, readings: Readings, asking: Asking): Promise<SearchFigures> {
  const searches = readJson<Asked>(path.join(corpus, 'searches.json'));
  const judged = new Set(searches.flatMap((asked) => Object.keys(asked.judged)));
  const known = new Map([...readings].filter(([name]) => judged.has(name)));
  return withStore(known, (store, named) => searchFigures(searches, asking(store, named)));
}

async function askLetters(corpus: string, readings: Readings, asking: Asking): Promise<SimilarFigures> {
  const letters = readJson<Letter>(path.join(corpus, 'letters.json'));
  return withStore(readings, (store, named) => similarFigures(letters, asking(store, named)));
}

/** The names of the reports that were found, each once, in their order. */
type Named = (hits: readonly { readonly report: string }[]) => string[];

async function withStore<Result>(
  readings: Readings,
  score: (store: Store, named: Named) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oordelen-evaluate-'));
  const store = await openStore(path.join(folder, 'oordelen.db'), 'create');
  try {
    await store.save([...readings.values()]);
    const names = new Map([...readings].map(([name, { report }]) => [report.source.sha256.slice(0, 16), name]));
    return await score(store, (hits) => [...new Set(hits.map(({ report }) => names.get(report) ?? report))]);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson<Item>(file: string): Item[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Item[];
}

/** The words of a query without its filters, which FTS5 does not have. */
function wordsOf(query: string): string[] {
  return [
    ...new Set(tokensOf(query.replace(/\S+:\S+/gu, (it) => (/^\p{L}+:/u.test(it) ? ' ' : it))).map(({ word }) => word)),
  ];
}

function plainly(store: Store, kind: 'and' | 'or', words: readonly string[]): Promise<PassageHit[]> {
  const parts = words.map((word): Match => ({ kind: 'words', words: [word], prefix: false }));
  return store.findPassages({ match: { kind, parts }, limit: 100 });
}

async function searchFigures(
  asked: readonly Asked[],
  find: (query: string) => Promise<readonly string[]>,
): Promise<SearchFigures> {
  const scored = [];
  for (const { query, judged } of asked) {
    const ranking = await find(query);
    scored.push({ ndcg: ndcg(ranking, judged), rank: reciprocalRank(ranking, new Set(Object.keys(judged))) });
  }
  return { ndcg10: percent(scored.map((it) => it.ndcg)), mrr: percent(scored.map((it) => it.rank)) };
}

async function similarFigures(
  letters: readonly Letter[],
  find: (text: string) => Promise<readonly string[]>,
): Promise<SimilarFigures> {
  const scored = [];
  for (const { text, like } of letters) {
    const ranking = await find(text);
    scored.push({ rank: reciprocalRank(ranking, new Set(like)), recall: recallAtFive(ranking, new Set(like)) });
  }
  return { mrr: percent(scored.map((it) => it.rank)), recall5: percent(scored.map((it) => it.recall)) };
}

/** The mean, to a tenth of a per cent. */
function percent(shares: readonly number[]): number {
  return Math.round((1000 * shares.reduce((total, share) => total + share, 0)) / Math.max(1, shares.length)) / 10;
}

/** The figures that are lower than what was kept, one line each. */
export function findFindingDrops(kept: OwnFinding, now: OwnFinding): string[] {
  const own = ['search', 'similar'] as const;
  return own.flatMap((part) =>
    Object.entries(now[part]).flatMap(([name, figure]: [string, number]) => {
      const before = Object.entries(kept[part]).find(([other]) => other === name)?.[1] as number | undefined;
      return before === undefined || before - figure <= ROUNDING_STEP + Number.EPSILON * 100
        ? []
        : [`${part} ${name}: ${before.toFixed(1)} was kept, now ${figure.toFixed(1)}`];
    }),
  );
}

/** Decimals are kept to a tenth, so that a smaller difference may be rounding. */
const ROUNDING_STEP = 0.1;
