import { readFileSync } from 'node:fs';
import type { FoundCitation } from '@oordelenbank/citations';

/** A case of a `*.cases.txt` file: its name, the text, and the lines that are expected. */
export interface TextCase {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

/** Reads the cases that stand beside the tests: `# name`, the text, `==>`, the result. */
export function readCases(file: string): readonly TextCase[] {
  const content = readFileSync(new URL(file, import.meta.url), 'utf8');
  return content.split(/^# /mu).flatMap((part) => {
    const match = /^(?<name>.+)\n\n(?<text>[\s\S]+?)\n\n==>\n\n(?<expected>[\s\S]+)$/u.exec(part.trimEnd());
    const { name = '', text = '', expected = '' } = match?.groups ?? {};
    return match ? [{ name, text, expected }] : [];
  });
}

/** A citation in one line: kind, identifier or (name), article, lid, part, what else it could be, and its words. */
export function inOneLine(citation: FoundCitation): string {
  const { kind, identifier, name, article, paragraph, part, candidates, text } = citation;
  const cells = [
    kind,
    identifier ?? `(${name})`,
    article,
    paragraph === null ? null : `lid ${paragraph}`,
    part === null ? null : `part ${part}`,
    candidates.length === 0 ? null : `or ${candidates.join(' ')}`,
    JSON.stringify(text),
  ];
  return cells.filter((cell) => cell !== null).join(' ');
}
