/** The parts of natural that are used, which its own types do not describe by these paths. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 to 1; the higher the more alike. */
  function jaroWinkler(one: string, other: string, options: object): number;
  export = jaroWinkler;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: { DamerauLevenshteinDistance(one: string, other: string): number };
  export = distances;
}
