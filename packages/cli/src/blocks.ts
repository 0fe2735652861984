import process from 'node:process';
import type { Evidence, Outcome } from '@oordelenbank/model';
import { noVerdictWords, oneLine, outcomeWords } from '@oordelenbank/model';

/** Widest line of running text, in characters. */
const MAX_WIDTH = 110;

/** Words in one paragraph, broken over lines and indented. */
export function paragraph(words: string, indent = '   '): string {
  const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH) - indent.length;
  const lines = [''];
  for (const word of oneLine(words).split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
}

/** 'p. 3', 'p. 3-4', or 'no page' for a source without pages. */
export function pagesOf({ places }: Pick<Evidence, 'places'>): string {
  const [first, last] = [places[0]?.page, places.at(-1)?.page];
  return first === last ? pageWords(first ?? null) : `p. ${first}-${last}`;
}

export function pageWords(page: number | null): string {
  return page === null ? 'no page' : `p. ${page}`;
}

/** 'gegrond (upheld)'. */
export function outcomeLabel(outcome: Outcome | null): string {
  return outcome === null ? noVerdictWords : `${outcomeWords[outcome]} (${outcome})`;
}

/** What is there, between dots. */
export function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
