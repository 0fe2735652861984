/** What a text says apart from spaces, case and punctuation. */
export function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
