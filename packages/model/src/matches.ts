/**
 * All that a pattern finds in a text, as `matchAll`, which first makes a copy of the pattern: for a long one, asked of one
 * sentence after another, that costs more than the search.
 *
 * @param pattern with the flag `g`.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** The first group of a pattern that matched, counted from 0: of choices that are a group each, the one that was found. */
export function groupOf(match: RegExpExecArray): number {
  return match.findIndex((words, group) => group > 0 && words !== undefined) - 1;
}
