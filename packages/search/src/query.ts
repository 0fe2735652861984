import { outcomes, passageKinds, topics } from '@oordelenbank/model';
import { statutes } from '@oordelenbank/registry';
import { type Filter, type FilterField, type Match, stemOf, tokensOf } from '@oordelenbank/store';
import { type Lexeme, lex } from './lexing.ts';
import { QueryError, QueryFault } from './query-fault.ts';

/** A query as it is asked of the store. */
export interface Query {
  /** Absent where there are only filters. */
  readonly match?: Match;
  /** Any of the words instead of all; absent where the query has one word only, or says itself how its words are joined. */
  readonly relaxed?: Match;
  readonly filters: readonly Filter[];
  /** The words that are asked for in any inflection, each as `tokensOf` gives it; of one with a hyphen its pieces. */
  readonly words: readonly string[];
}

/** Longest query that is read, in characters, and deepest brackets. */
const MAX_LENGTH = 10_000;
const MAX_TERMS = 200;
const MAX_DEPTH = 50;

/** A query without words and filters is about everything. @throws QueryError where it cannot be read. */
export function parseQuery(text: string): Query {
  try {
    if (text.length > MAX_LENGTH) throw new QueryFault((words) => words.tooLong(MAX_LENGTH), MAX_LENGTH);
    const lexemes = lex(text);
    return lexemes.length === 0 ? { filters: [], words: [] } : new Parser(lexemes, text.length).query();
  } catch (error) {
    throw error instanceof QueryFault ? new QueryError(text, error) : error;
  }
}

/** A part of a query. */
type Part = WordPart | { readonly at: number; readonly filter: Filter };

interface WordPart {
  readonly at: number;
  /** Undefined where there is no letter or digit in it. */
  readonly match: Match | undefined;
  readonly not: boolean;
  /** True for a word, as against phrases, brackets and refusals. */
  readonly isPlain: boolean;
  /** True for a word that counts only where there is no better one. */
  readonly isStopWord: boolean;
}

/**
 * query  = or
 * or     = and { OR and }
 * and    = unary { [AND] unary }
 * unary  = NOT unary | ( or ) | "phrase" | word | word* | field:value
 */
class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #end: number;
  #next = 0;
  #depth = 0;
  /** Somebody who writes AND means it. */
  #hasAnd = false;
  readonly #words: string[] = [];

  constructor(lexemes: readonly Lexeme[], end: number) {
    this.#lexemes = lexemes;
    this.#end = end;
    const terms = lexemes.filter(({ kind }) => kind === 'word' || kind === 'phrase' || kind === 'filter');
    if (terms.length > MAX_TERMS)
      throw new QueryFault((words) => words.tooManyWords(MAX_TERMS), terms[MAX_TERMS]?.at ?? 0);
  }

  query(): Query {
    const alternatives = this.#alternatives();
    const rest = this.#lexemes[this.#next];
    if (rest !== undefined) throw new QueryFault((words) => words.notOpened(), rest.at);
    const [only = [], ...others] = alternatives;
    if (others.length > 0) return this.#found(this.#either(alternatives), undefined, []);
    const filters = only.flatMap((part) => ('filter' in part ? [part.filter] : []));
    const words = only.filter((part) => 'match' in part);
    if (words.length === 0) return { filters, words: [] };
    const match = joined(words);
    const plain = words.flatMap((part) => (part.isStopWord ? [] : (part.match ?? [])));
    const isPlain = !this.#hasAnd && words.every((part) => part.isPlain) && plain.length > 1;
    return this.#found(match, isPlain ? { kind: 'or', parts: plain } : undefined, filters);
  }

  #found(match: Match | undefined, relaxed: Match | undefined, filters: readonly Filter[]): Query {
    return {
      // Words that say nothing find nothing, which is not the same as no words at all.
      match: match ?? { kind: 'words', words: [''], prefix: false },
      ...(relaxed === undefined ? {} : { relaxed }),
      ...{ filters, words: this.#words },
    };
  }

  /** Parts that must all hold, for each of the alternatives. */
  #alternatives(): Part[][] {
    const alternatives = [this.#conjunction()];
    while (this.#take('or') !== undefined) alternatives.push(this.#conjunction());
    return alternatives;
  }

  #conjunction(): Part[] {
    const parts = [this.#unary()];
    for (;;) {
      const next = this.#lexemes[this.#next];
      if (next === undefined || next.kind === 'or' || next.kind === 'close') return parts;
      if (this.#take('and') !== undefined) this.#hasAnd = true;
      parts.push(this.#unary());
    }
  }

  #unary(): Part {
    const lexeme = this.#lexemes[this.#next];
    if (lexeme === undefined) throw new QueryFault((words) => words.wordMissing(), this.#end);
    this.#next++;
    switch (lexeme.kind) {
      case 'not':
        return refuse(this.#unary(), lexeme.at);
      case 'open':
        return this.#group(lexeme.at);
      case 'phrase':
        return { at: lexeme.at, ...phrasePart(lexeme.text, false), isPlain: false };
      case 'word':
        if (!lexeme.prefix)
          this.#words.push(
            tokensOf(lexeme.text)
              .map(({ word }) => word)
              .join(' '),
          );
        return wordPart(lexeme.text, lexeme.prefix, lexeme.at);
      case 'filter':
        return { at: lexeme.at, filter: checkedFilter(lexeme.field, lexeme.values, lexeme.at) };
      default:
        throw new QueryFault((words) => words.wordMissing(), lexeme.at);
    }
  }

  #group(at: number): Part {
    if (++this.#depth > MAX_DEPTH) throw new QueryFault((words) => words.tooDeep(), at);
    const alternatives = this.#alternatives();
    if (this.#take('close') === undefined) throw new QueryFault((words) => words.notClosed(), at);
    this.#depth--;
    return { at, match: this.#either(alternatives), not: false, isPlain: false, isStopWord: false };
  }

  /** Alternatives of words only: a filter is about the whole query. */
  #either(alternatives: readonly (readonly Part[])[]): Match | undefined {
    const matches = alternatives.flatMap((parts) => {
      const words = parts.map((part) => {
        if ('match' in part) return part;
        const example = `${part.filter.field}:A,B`;
        throw new QueryFault((said) => said.filterInside(example), part.at);
      });
      return joined(words) ?? [];
    });
    return matches.length < 2 ? matches[0] : { kind: 'or', parts: matches };
  }

  #take(kind: Lexeme['kind']): Lexeme | undefined {
    const lexeme = this.#lexemes[this.#next];
    if (lexeme?.kind !== kind) return undefined;
    this.#next++;
    return lexeme;
  }
}

/** All of the words that are asked for, without those that are refused. */
function joined(parts: readonly WordPart[]): Match | undefined {
  const asked = parts.filter(({ not, match }) => !not && match !== undefined);
  const telling = asked.filter(({ isStopWord }) => !isStopWord);
  const include = (telling.length > 0 ? telling : asked).flatMap(({ match }) => match ?? []);
  const exclude = parts.flatMap(({ not, match }) => (not && match !== undefined ? [match] : []));
  const refused = parts.find(({ not }) => not);
  if (include.length === 0 && refused !== undefined) {
    throw new QueryFault((words) => words.onlyRefusals(), refused.at);
  }
  const all: Match | undefined = include.length < 2 ? include[0] : { kind: 'and', parts: include };
  if (all === undefined || exclude.length === 0) return all;
  return { kind: 'not', include: all, exclude: { kind: 'or', parts: exclude } };
}

function refuse(part: Part, at: number): Part {
  if ('filter' in part) return { at, filter: { ...part.filter, not: !part.filter.not } };
  return { ...part, at, not: !part.not, isPlain: false };
}

function wordPart(text: string, prefix: boolean, at: number): WordPart {
  const [word, ...more] = tokensOf(text);
  // Words that are joined by a sign are looked for as they stand: 9:27, e-mail.
  if (prefix || word === undefined || more.length > 0) return { at, ...phrasePart(text, prefix), isPlain: true };
  const stem = stemOf(word.word);
  if (stem === null) return { at, ...phrasePart(text, false), isPlain: true, isStopWord: true };
  return { at, match: { kind: 'stem', stem }, not: false, isPlain: true, isStopWord: false };
}

function phrasePart(text: string, prefix: boolean): Pick<WordPart, 'match' | 'not' | 'isStopWord'> {
  const words = tokensOf(text).map(({ word }) => word);
  const match: Match | undefined = words.length === 0 ? undefined : { kind: 'words', words, prefix };
  return { match, not: false, isStopWord: false };
}

/** The values that a filter may have; undefined where any will do. */
const allowed: Readonly<Partial<Record<FilterField, readonly string[]>>> = {
  outcome: [...outcomes, 'none'],
  topic: topics,
  kind: passageKinds,
};

function checkedFilter(field: FilterField, values: readonly string[], at: number): Filter {
  const known = allowed[field];
  const checked = values.flatMap((value) => {
    if (field === 'year') return [yearRange(value, at)];
    if (field === 'statute') return [value, ...titlesOf(value)];
    if (known === undefined || known.includes(value.toLowerCase()))
      return [known === undefined ? value : value.toLowerCase()];
    throw new QueryFault((words) => words.noValue(value, field, known), at);
  });
  return { field, values: checked, not: false };
}

/** '2016' as it is, '2010-2016' as '2010..2016'. */
function yearRange(value: string, at: number): string {
  const match = /^(?<from>\d{4})?(?<range>\.\.|-|–)?(?<to>\d{4})?$/u.exec(value);
  const { from, range, to } = match?.groups ?? {};
  const isWhole = range === undefined ? from !== undefined && to === undefined : from !== undefined || to !== undefined;
  if (match === null || !isWhole || (from !== undefined && to !== undefined && from > to)) {
    throw new QueryFault((words) => words.noYear(value), at);
  }
  return range === undefined ? value : `${from ?? ''}..${to ?? ''}`;
}

/** Citation titles of the statutes that are written so: 'Awb' gives 'Algemene wet bestuursrecht'. */
function titlesOf(name: string): string[] {
  const wanted = name.toLowerCase();
  return statutes()
    .filter(({ id, title, names }) => [id ?? '', title, ...names].some((known) => known.toLowerCase() === wanted))
    .map(({ title }) => title);
}
