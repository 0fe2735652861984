import type { Case } from './case.ts';
import { outcomesIn } from './outcomes.ts';
import type { Statement } from './statements.ts';

/** "Instantie: … Klacht: … Oordeel: …", as the web page of the Nationale ombudsman prints each part. */
const LINE = /(?:^|\n)(?<label>Klacht|Oordeel):\s*(?<words>[^\n]+)/gu;

/** The verdicts of the triplets on the cover, each with the words of its complaint; where every part has one, with its number. */
export function tripletStatements(found: Case, parts: number): readonly Statement[] {
  const statements: Statement[] = [];
  let complaint = '';
  for (const paragraph of found.body()) {
    const text = found.document.text.slice(paragraph.start, paragraph.end);
    for (const { index, 0: line, groups } of text.matchAll(LINE)) {
      const words = groups?.words ?? '';
      if (groups?.label === 'Klacht') complaint = words;
      const [told] = groups?.label === 'Oordeel' ? outcomesIn(line.trim()) : [];
      if (told === undefined || complaint === '') continue;
      const end = paragraph.start + index + line.length;
      const clause = `${complaint} ${line}`;
      const base = {
        start: end - words.length,
        end,
        outcome: told.outcome,
        clause,
        lead: '',
        paragraph,
        explicit: true,
      };
      statements.push({ ...base, parts: [] });
      complaint = '';
    }
  }
  if (statements.length !== parts) return statements;
  return statements.map((statement, index) => ({ ...statement, parts: [index + 1] }));
}
