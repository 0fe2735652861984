import type { Case } from './case.ts';
import { outcomesIn } from './outcomes.ts';
import type { Statement } from './statements.ts';

/** "Instantie: … Klacht: … Oordeel: …", as the web page of the Nationale ombudsman prints each part. */
const VERDICT_LINE = /(?:^|\n)Oordeel:\s*(?<words>[^\n]+)/gu;
const COMPLAINT_LINE = /(?:^|\n)Klacht:\s*(?<words>[^\n]+)/gu;

/** The verdicts of the triplets on the cover, each with the words of its complaint. */
export function tripletStatements(found: Case): readonly Statement[] {
  return found.body().flatMap((paragraph) => {
    const text = found.document.text.slice(paragraph.start, paragraph.end);
    const complaint = text.match(COMPLAINT_LINE)?.[0] ?? '';
    return [...text.matchAll(VERDICT_LINE)].flatMap(({ index, 0: line, groups }): Statement[] => {
      const [words] = outcomesIn(groups?.words ?? '');
      if (words === undefined) return [];
      const end = paragraph.start + index + line.length;
      const start = end - (groups?.words ?? '').length;
      return [
        {
          start,
          end,
          outcome: words.outcome,
          clause: `${complaint} ${line}`,
          lead: '',
          parts: [],
          paragraph,
          explicit: true,
        },
      ];
    });
  });
}
