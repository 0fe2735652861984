import { type Match, partStemsOf, stemOf, type Token, tokensOf } from '@oordelenbank/store';

/** A stretch of a snippet; `matched` where it is a word that was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly matched: boolean;
}

type Phrase = Extract<Match, { kind: 'words' }>;
type Term = Phrase | Extract<Match, { kind: 'stem' }>;

/** Words of a snippet; a passage that is not much longer is shown whole. */
const SNIPPET_WORDS = 40;

/** The part of a passage with the most of the words that were searched for, those words marked. */
export function snippetOf(text: string, match: Match | undefined): SnippetPart[] {
  const tokens = tokensOf(text);
  const matched = match === undefined ? new Set<number>() : matchedTokens(tokens, match);
  const first = bestWindow(tokens, matched);
  const last = Math.min(tokens.length, first + SNIPPET_WORDS) - 1;
  const start = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const end = last >= tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);
  return [
    ...(start > 0 ? [{ text: '… ', matched: false }] : []),
    ...marked(text, tokens, matched, start, end),
    ...(end < text.length ? [{ text: ' …', matched: false }] : []),
  ];
}

function marked(
  text: string,
  tokens: readonly Token[],
  matched: ReadonlySet<number>,
  start: number,
  end: number,
): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let behind = start;
  const plain = (until: number): void => {
    if (until > behind) parts.push({ text: text.slice(behind, until), matched: false });
  };
  for (const [index, token] of tokens.entries()) {
    if (!matched.has(index) || token.start < start || token.end > end) continue;
    plain(token.start);
    parts.push({ text: text.slice(token.start, token.end), matched: true });
    behind = token.end;
  }
  plain(end);
  return parts;
}

/** Index of the word at which a snippet begins: the first of those windows with the most distinct matched words. */
function bestWindow(tokens: readonly Token[], matched: ReadonlySet<number>): number {
  if (tokens.length <= SNIPPET_WORDS * 1.5) return 0;
  let best = 0;
  let most = 0;
  for (const index of matched) {
    const first = Math.max(0, Math.min(index - 5, tokens.length - SNIPPET_WORDS));
    const words = new Set<string>();
    for (let at = first; at < first + SNIPPET_WORDS; at++) if (matched.has(at)) words.add(tokens[at]?.word ?? '');
    if (words.size > most) [best, most] = [first, words.size];
  }
  return best;
}

/** Indexes of the words that a condition asks for. */
function matchedTokens(tokens: readonly Token[], match: Match): Set<number> {
  const stems = new Set<string>();
  const phrases: Phrase[] = [];
  for (const term of termsOf(match)) {
    if (term.kind === 'stem') stems.add(term.stem);
    else phrases.push(term);
  }
  const found = new Set<number>();
  for (const [index, { word }] of tokens.entries()) {
    if (stems.has(stemOf(word) ?? '') || hasPart(word, stems)) found.add(index);
    for (const phrase of phrases) {
      if (isAt(tokens, index, phrase))
        phrase.words.forEach((_, offset) => {
          found.add(index + offset);
        });
    }
  }
  return found;
}

/** Whether a word has one of the stems inside; only words that may are divided. */
function hasPart(word: string, stems: ReadonlySet<string>): boolean {
  const isLikely = [...stems].some((stem) => word.length > stem.length + 2 && word.includes(stem.slice(0, 4)));
  return isLikely && partStemsOf(word).some((part) => stems.has(part));
}

function isAt(tokens: readonly Token[], index: number, { words, prefix }: Phrase): boolean {
  return words.every((word, offset) => {
    const there = tokens[index + offset]?.word;
    const isLast = offset === words.length - 1;
    return there !== undefined && (prefix && isLast ? there.startsWith(word) : there === word);
  });
}

/** The words that a passage may have, whichever way they are joined; not those that are refused. */
function termsOf(match: Match): Term[] {
  switch (match.kind) {
    case 'words':
    case 'stem':
      return [match];
    case 'not':
      return termsOf(match.include);
    default:
      return match.parts.flatMap(termsOf);
  }
}
