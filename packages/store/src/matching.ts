import type { Match } from './types.ts';

/**
 * A condition on words in the language of FTS5. Every word stands in quotation marks, so that nothing in it is read as
 * an operator. Source: sqlite.org/fts5.html#full_text_query_syntax.
 */
export function fullTextQuery(match: Match): string {
  switch (match.kind) {
    case 'words':
      return `words : ${quoted(match.words.join(' '))}${match.prefix ? ' *' : ''}`;
    case 'stem':
      return `{stems parts} : ${quoted(match.stem)}`;
    case 'and':
    case 'or':
      return `(${match.parts.map(fullTextQuery).join(match.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `(${fullTextQuery(match.include)} NOT ${fullTextQuery(match.exclude)})`;
  }
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""').replaceAll('\0', ' ')}"`;
}
