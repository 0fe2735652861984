import { partStemsOf, stemOf, type Token, tokensOf } from '@oordelenbank/store';
import { broad } from './concepts/broad.ts';
import { conduct } from './concepts/conduct.ts';
import { expressions } from './concepts/expressions.ts';
import { matters } from './concepts/matters.ts';
import { people } from './concepts/people.ts';
import { heaviest } from './terms.ts';

/**
 * What citizens and reports call by different words: a row is a thing that complaints are about, with the everyday and
 * the official words for it. A star stands for the rest of a word ('huisarts*'), a low line joins the words of an expression
 * ('achter_mijn_rug'). Words that mean much else besides are left out.
 */
const rows: Readonly<Record<string, string>> = { ...broad, ...people, ...conduct, ...matters };

/** Whether a concept is something that a body does or fails to do. */
export function isConduct(concept: string): boolean {
  return Object.hasOwn(conduct, concept);
}

interface Lexicon {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** By the first three letters, which each beginning has at least. */
  readonly prefixes: ReadonlyMap<string, readonly (readonly [beginning: string, concept: string])[]>;
  /** By the first word. */
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
  /** Stems of the words of each concept, as they are indexed. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

interface Expression {
  /** Stems; a word that has none stands as it is. */
  readonly words: readonly string[];
  readonly concept: string;
}

/** A word of `tokensOf`, looked up once. */
export interface KnownWord {
  /** Null for a word that nothing is found by. */
  readonly stem: string | null;
  /** Stems of the words inside it, where it is a compound. */
  readonly parts: readonly string[];
  /** What it stands for, besides itself; most words for nothing, some for several things. */
  readonly concepts: readonly string[];
  /** What is said in several words of which it is the first. */
  readonly expressions: readonly Expression[];
}

/** Letters by which beginnings are looked up. */
const KEY_LENGTH = 3;

/** Shortest word inside another that says what it is. */
const MIN_HEAD = 4;

let lexicon: Lexicon | undefined;

/** As in a corpus' vocabulary; more are misread words. */
const MAX_KNOWN = 200_000;
const knownWords = new Map<string, KnownWord>();

export function lookUp(word: string): KnownWord {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  lexicon ??= readLexicon();
  const stem = stemOf(word);
  const key = stem ?? word;
  const own = [...under(key, lexicon), ...under(word, lexicon)];
  // What a compound is stands last in it: a parkeercontroleur is a controleur.
  const inside = partStemsOf(word).filter((it) => it.length >= MIN_HEAD && it !== key);
  const heads = own.length > 0 ? [] : inside.filter((it) => key.endsWith(it));
  const concepts = [...new Set([...own, ...heads.flatMap((head) => under(head, lexicon as Lexicon))])];
  const found = { stem, parts: inside, concepts, expressions: lexicon.expressions.get(key) ?? [] };
  if (knownWords.size >= MAX_KNOWN) knownWords.clear();
  knownWords.set(word, found);
  return found;
}

/** What a word stands for by itself. */
export function conceptsOf(word: string): readonly string[] {
  return lookUp(word).concepts;
}

function under(word: string, { exact, prefixes }: Lexicon): string[] {
  const begun = (prefixes.get(word.slice(0, KEY_LENGTH)) ?? [])
    .filter(([beginning]) => word.startsWith(beginning))
    .map(([, concept]) => concept);
  return [...(exact.get(word) ?? []), ...begun];
}

/** What each word of a text stands for, by itself or in an expression that begins with it. */
export function conceptsIn(tokens: readonly Token[]): (readonly string[])[] {
  const words = tokens.map(({ word }) => lookUp(word));
  const keys = words.map(({ stem }, index) => stem ?? tokens[index]?.word ?? '');
  return words.map(({ concepts, expressions }, index) => {
    const said = expressions.filter((expression) => stand(expression.words, keys, index));
    return said.length === 0 ? concepts : [...new Set([...concepts, ...said.map(({ concept }) => concept)])];
  });
}

/** Other words that may stand between those of an expression: 'niets gevraagd' is also 'niets mij gevraagd'. */
const MAX_BETWEEN = 1;

/** Whether the words of an expression stand here, in their order. */
function stand(words: readonly string[], keys: readonly string[], first: number): boolean {
  let at = first;
  for (let index = 1; index < words.length; index++) {
    const last = at + 1 + MAX_BETWEEN;
    do at++;
    while (at <= last && keys[at] !== words[index]);
    if (at > last) return false;
  }
  return true;
}

/** Concepts of a text that other words are looked for. */
const MAX_CONCEPTS = 8;

/** Stems of the words for what a text tells of most. */
export function wordsOfConcepts(text: string): string[] {
  lexicon ??= readLexicon();
  const counts = new Map<string, number>();
  for (const concept of conceptsIn(tokensOf(text)).flat()) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const { stems } = lexicon;
  return [...new Set([...heaviest(counts, MAX_CONCEPTS).keys()].flatMap((concept) => stems.get(concept) ?? []))];
}

function readLexicon(): Lexicon {
  const exact = new Map<string, string[]>();
  const prefixes: [string, string][] = [];
  const phrases: Expression[] = [];
  const stems = new Map<string, string[]>();
  for (const [concept, written] of [...Object.entries(rows), ...Object.entries(expressions)]) {
    for (const piece of written.split(' ')) {
      const words = tokensOf(piece.replace(/[_-]/gu, ' ')).map((token) => token.word);
      if (words.length > 1) phrases.push({ words: words.map((word) => stemOf(word) ?? word), concept });
      if (piece.includes('_')) continue;
      const word = words.join('');
      const stem = stemOf(word) ?? word;
      stems.set(concept, [...(stems.get(concept) ?? []), stem]);
      if (piece.endsWith('*')) prefixes.push([word, concept]);
      else exact.set(stem, [...(exact.get(stem) ?? []), concept]);
    }
  }
  return {
    exact,
    prefixes: Map.groupBy(prefixes, ([beginning]) => beginning.slice(0, KEY_LENGTH)),
    expressions: Map.groupBy(phrases, ({ words: [first = ''] }) => first),
    stems,
  };
}
