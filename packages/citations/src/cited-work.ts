import type { CitationKind, Cited } from '@oordelenbank/model';

/** What a pattern read from an offset on. */
export interface Read {
  readonly cited: readonly Cited[];
  readonly end: number;
}

/** A work cited as a whole. */
export function citedWork(kind: CitationKind, name: string, identifier: string | null, uri: string | null): Cited {
  return { kind, name, identifier, article: null, paragraph: null, part: null, uri };
}
