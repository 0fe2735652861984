/** The part of natural that is used, which its own types do not describe by this path. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: {
    stem(word: string): string;
    /** Left as it was by the word before: must be false before each word. */
    suffixeRemoved?: boolean;
  };
  export = stemmer;
}
