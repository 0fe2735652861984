import { layOutMarkdown } from '@oordelenbank/layout';
import { Notes, oneLine } from '@oordelenbank/model';
import { structure } from '@oordelenbank/structure';
import { extract } from '../src/extract.ts';

/** Reads a report written in Markdown. */
export function read(markdown: string) {
  const notes = new Notes();
  const layout = layOutMarkdown(markdown, notes);
  const extraction = extract(structure(layout, notes), notes);
  return { ...extraction, layout, notices: notes.notices(layout), reasons: notes.reasons };
}

/** Each verdict as "number of the complaint: outcome". */
export function verdictsOf(markdown: string): readonly string[] {
  const { report } = read(markdown);
  return report.verdicts.map(({ complaint, outcome }) => {
    const number = report.complaints.find(({ id }) => id === complaint)?.number ?? '?';
    return `${number}: ${outcome}`;
  });
}

/** The words of items, each in one line. */
export const wordsOf = (items: readonly { readonly text: string }[]) => items.map(({ text }) => oneLine(text));
