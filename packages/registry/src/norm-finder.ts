import { groupOf, latinPattern, matchesOf, type Span } from '@oordelenbank/model';
import { type Norm, type NormList, norms } from './norms.ts';

/** A norm that a text names. */
export interface NormMention extends Span {
  readonly norm: Norm;
  readonly printed: string;
  /** False where it is told with a verb or an adjective only ('voortvarend'): weaker proof. */
  readonly byName: boolean;
}

/** Lists in which ombudsmen of the Netherlands, and those of Flanders, find their norms; the first one wins a shared name. */
export const dutchNorms: readonly NormList[] = ['behoorlijkheidswijzer', 'older', 'children'];
export const flemishNorms: readonly NormList[] = ['belgian', 'behoorlijkheidswijzer', 'older'];

interface Matcher {
  readonly pattern: RegExp;
  /** Which norm each group of the pattern is of, and whether it is its name or a verbal form. */
  readonly groups: readonly { readonly norm: Norm; readonly byName: boolean }[];
}

const matchers = new Map<string, Matcher>();

/** One pattern for all norms of the lists, with a group for the names and one for the verbal forms of each. */
function matcherOf(lists: readonly NormList[]): Matcher {
  const key = lists.join();
  const known = matchers.get(key);
  if (known) return known;
  const chosen = lists.flatMap((list) => norms.filter((norm) => norm.list === list));
  const verbal = chosen.filter((norm) => norm.verbal !== undefined);
  const groups = [
    ...chosen.map((norm) => ({ norm, byName: true })),
    ...verbal.map((norm) => ({ norm, byName: false })),
  ];
  const forms = groups.map(({ norm, byName }) => `(${byName ? norm.noun : norm.verbal})`);
  const source = `(?<![\\p{L}\\d-])(?:${forms.join('|')})(?:s?(?:vereiste|beginsel|norm))?(?![\\p{L}\\d])`.replaceAll(
    ' ',
    '\\s+',
  );
  const matcher = { pattern: latinPattern(source, 'giu'), groups };
  matchers.set(key, matcher);
  return matcher;
}

/** The norms that a text names, in the order of the text. */
export function findNorms(text: string, lists: readonly NormList[] = dutchNorms): readonly NormMention[] {
  const { pattern, groups } = matcherOf(lists);
  const mentions: NormMention[] = [];
  for (const match of matchesOf(text, pattern)) {
    const told = groups[groupOf(match)];
    if (told === undefined) continue;
    const start = match.index;
    const printed = match[0];
    mentions.push({ ...told, printed, start, end: start + printed.length });
  }
  return mentions;
}

/** The right of the child that an article of the UN Convention on the Rights of the Child gives. */
export function normOfChildrensArticle(article: string): Norm | undefined {
  return norms.find(({ childrensArticle }) => childrensArticle === article);
}
