import { latin, type Span } from '@oordelenbank/model';
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

const matchers = new Map<string, { readonly pattern: RegExp; readonly norms: readonly Norm[] }>();

/** One pattern for all norms of the lists: group n0, n1, … is the norm's names, v0, v1, … its verbal forms. */
function matcherOf(lists: readonly NormList[]): { pattern: RegExp; norms: readonly Norm[] } {
  const key = lists.join();
  const known = matchers.get(key);
  if (known) return known;
  const chosen = lists.flatMap((list) => norms.filter((norm) => norm.list === list));
  const nouns = chosen.map(({ noun }, index) => `(?<n${index}>${noun})`);
  const verbs = chosen.flatMap(({ verbal }, index) => (verbal === undefined ? [] : [`(?<v${index}>${verbal})`]));
  const source =
    `(?<![\\p{L}\\d-])(?:${[...nouns, ...verbs].join('|')})(?:s?(?:vereiste|beginsel|norm))?(?![\\p{L}\\d])`.replaceAll(
      ' ',
      '\\s+',
    );
  const matcher = { pattern: new RegExp(latin(source), 'giu'), norms: chosen };
  matchers.set(key, matcher);
  return matcher;
}

/** The norms that a text names, in the order of the text. */
export function findNorms(text: string, lists: readonly NormList[] = dutchNorms): readonly NormMention[] {
  const { pattern, norms: chosen } = matcherOf(lists);
  const mentions: NormMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const [group] = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined) ?? [];
    const norm = chosen[Number(group?.slice(1))];
    if (norm === undefined) continue;
    const start = match.index;
    const printed = match[0];
    mentions.push({ norm, printed, start, end: start + printed.length, byName: group?.startsWith('n') === true });
  }
  return mentions;
}

/** The right of the child that an article of the UN Convention on the Rights of the Child gives. */
export function normOfChildrensArticle(article: string): Norm | undefined {
  return norms.find(({ childrensArticle }) => childrensArticle === article);
}
