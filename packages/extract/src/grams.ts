/** Words, and pairs and threes of words that follow each other, in the order in which they end. */
export function gramsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, index) =>
    [index, index - 1, index - 2].filter((from) => from >= 0).map((from) => words.slice(from, index + 1).join(' ')),
  );
}
