import { type FilterField, filterFields } from '@oordelenbank/store';
import { QueryFault } from './query-fault.ts';

/** A piece of a query; `at` is the offset at which it begins. */
export type Lexeme = { readonly at: number } & (
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'filter'; readonly field: FilterField; readonly values: readonly string[] }
);

/** A value of a filter: bare up to a space, a comma or a bracket, or in quotation marks. */
const VALUE = /"(?<quoted>[^"]*)"|(?<bare>[^\s,()"]+)/uy;
const FIELD = /(?<field>[\p{L}-]+):(?=["\p{L}\p{N}.])/uy;
const PHRASE = /"(?<phrase>[^"]*)"/uy;
const WORD = /(?<word>[^\s()"*]+)(?<star>\*?)/uy;
const operators = { AND: 'and', OR: 'or', NOT: 'not' } as const;

/** The pieces of a query, in order. @throws QueryFault where a piece does not end or is not known. */
export function lex(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < query.length) {
    const [lexeme, end] = next(query, at);
    lexemes.push(...lexeme);
    at = end;
  }
  return lexemes;
}

function next(query: string, at: number): [lexemes: Lexeme[], end: number] {
  const sign = query.charAt(at);
  if (sign === '(') return [[{ kind: 'open', at }], at + 1];
  if (sign === ')') return [[{ kind: 'close', at }], at + 1];
  if (sign === '"') return phrase(query, at);
  // A minus or an exclamation mark right before a word leaves it out, as people know it from elsewhere.
  if (sign === '-' && isBefore(query, at) && /["(\p{L}\p{N}]/u.test(query.charAt(at + 1))) {
    return [[{ kind: 'not', at }], at + 1];
  }
  const field = matchAt(FIELD, query, at)?.groups?.field;
  if (field !== undefined) return filter(query, at, field);
  return word(query, at);
}

function isBefore(query: string, at: number): boolean {
  return at === 0 || /[\s(]/u.test(query.charAt(at - 1));
}

function phrase(query: string, at: number): [Lexeme[], number] {
  const match = matchAt(PHRASE, query, at);
  if (match === null) throw new QueryFault((words) => words.quotationNotClosed(), at);
  return [[{ kind: 'phrase', text: match.groups?.phrase ?? '', at }], at + match[0].length];
}

function filter(query: string, at: number, name: string): [Lexeme[], number] {
  const field = filterFields.find((known) => known === name.toLowerCase());
  if (field === undefined) {
    throw new QueryFault((words) => words.noFilter(name, filterFields), at);
  }
  const values: string[] = [];
  let end = at + name.length + 1;
  for (;;) {
    const match = matchAt(VALUE, query, end);
    const value = (match?.groups?.quoted ?? match?.groups?.bare ?? '').trim();
    if (match === null || value === '') throw new QueryFault((words) => words.valueMissing(field), end);
    values.push(value);
    end += match[0].length;
    if (query.charAt(end) !== ',') return [[{ kind: 'filter', field, values, at }], end];
    end++;
  }
}

function word(query: string, at: number): [Lexeme[], number] {
  const match = matchAt(WORD, query, at);
  // White space, or a star that stands alone.
  if (match === null) return [[], at + 1];
  const { word: text = '', star } = match.groups ?? {};
  const end = at + match[0].length;
  if (text in operators) return [[{ kind: operators[text as keyof typeof operators], at }], end];
  return [[{ kind: 'word', text, prefix: star === '*', at }], end];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
