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
