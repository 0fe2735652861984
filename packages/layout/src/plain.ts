import type { Layout, Stage } from '@oordelenbank/model';
import { vocabularyOf } from './broken-words.ts';
import { compose, type DraftBlock } from './compose.ts';
import { hasMark } from './marks.ts';

/** Reads plain text: an empty line parts two blocks, and so does the mark of an item. */
export const layOutPlain: Stage<string, Layout> = (source) => {
  const groups = toGroups(source.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/u));
  const body = groups.map(toBlock);
  return compose(
    { body, footnotes: [], furniture: [], pages: [], ocrPages: [], bodySizePt: 0 },
    vocabularyOf(groups.flat()),
  );
};

function toGroups(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    const text = tidy(line);
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (text === '') groups.push([]);
    else if (above !== undefined && beginsItem(above, text)) groups.push([text]);
    else group?.push(text);
  }
  return groups.filter((group) => group.length > 0);
}

function tidy(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A number at the start of a line may be one of its sentence: an item begins behind a stop, or behind an item. */
function beginsItem(above: string, below: string): boolean {
  return hasMark(below) && (hasMark(above) || /[.!?:;,]["”’')]*$/u.test(above));
}

function toBlock(lines: readonly string[]): DraftBlock {
  const quoted = lines.every((line) => line.startsWith('>'));
  const texts = quoted ? lines.map((line) => line.replace(/^>+\s*/u, '')) : lines;
  return {
    lines: texts.map((text) => ({ pieces: [{ text, style: null }], place: null })),
    headingLevel: null,
    quoted,
    indentPt: 0,
  };
}
