import type { Block, NoteLink, Span } from '@oordelenbank/model';

/** "1 Zie…", "12. Zie…", "[3] Zie…", "* Zie…": the mark at the start of a note. */
const MARK = /^\[?(?<mark>\d{1,3}|[*†‡§]{1,3})/u;

/**
 * Links each footnote to its mark in the body: the raised figure with its number, looked for behind the mark of the note before
 * it, as numbers may begin anew on each page. A note whose mark is not raised has no link.
 */
export function linkNotes(text: string, body: readonly Block[], notes: readonly Block[]): readonly NoteLink[] {
  const raised = body.flatMap(({ lines }) =>
    lines.flatMap(({ styles }) => styles.filter((style) => style.superscript)),
  );
  let from = 0;
  return notes.flatMap((note): NoteLink[] => {
    const mark = MARK.exec(text.slice(note.start, note.end))?.groups?.mark;
    const index = raised.findIndex((style, at) => at >= from && marksIn(text, style).includes(mark ?? ''));
    const style = raised[index];
    if (mark === undefined || style === undefined) return [];
    from = index;
    return [{ mark: { start: style.start, end: style.end }, note: { start: note.start, end: note.end } }];
  });
}

/** "1", "[1]", "1,2": the marks that a raised stretch holds. */
function marksIn(text: string, { start, end }: Span): readonly string[] {
  return text.slice(start, end).match(/\d{1,3}|[*†‡§]{1,3}/gu) ?? [];
}
