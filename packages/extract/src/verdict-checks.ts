import type { Complaint, Notes } from '@oordelenbank/model';
import type { Found } from './case.ts';
import { outcomesIn } from './outcomes.ts';
import { type Statement, statementsIn } from './statements.ts';

/** Notes where the formal outcome and the reasons say the opposite of what was decided for a part. */
export function noteContradictions(found: Found, decided: ReadonlyMap<Complaint, Statement>, notes: Notes): void {
  const all = statementsIn(found.case, found.case.paragraphsOf('verdict', 'considerations'));
  for (const [complaint, statement] of decided) {
    const other = all.find(
      ({ parts, outcome, explicit }) =>
        explicit && parts.length === 1 && parts[0] === complaint.number && isOpposite(outcome, statement.outcome),
    );
    if (other !== undefined) notes.add('verdict-contradicted', { span: other });
  }
}

/** A sentence of the formal outcome that speaks of the complaint and its worth. */
const LIKE_VERDICT =
  /\b(?:klacht(?:en|onderdeel)?|gedraging(?:en)?|grief|onderdeel|verwijt)\b[^.]*\b(?:is|zijn|was|acht|vind\p{L}*|verklaar\p{L}*|oordeelt?|luidt)\b/iu;

/** What stands where the outcome does and that no rule knows, or that decides no complaint that was found. */
export function noteDrift({ case: of }: Found, decided: ReadonlyMap<Complaint, Statement>, notes: Notes): void {
  const used = new Set([...decided.values()].map(({ start }) => start));
  const paragraphs = of.paragraphsOf('verdict').filter(({ kind }) => kind !== 'quotation');
  for (const paragraph of paragraphs) {
    const known = statementsIn(of, [paragraph]);
    for (const sentence of of.sentences({ start: paragraph.wordsStart, end: paragraph.end })) {
      const statement = known.find(({ start, explicit }) => start === sentence.start && explicit);
      const words = of.words(sentence);
      if (statement !== undefined && !used.has(sentence.start) && decided.size === 0)
        notes.add('verdict-without-complaint', { span: sentence });
      else if (statement === undefined && outcomesIn(words).length === 0 && LIKE_VERDICT.test(words))
        notes.add('verdict-unknown', { span: sentence });
    }
  }
}

function isOpposite(one: string, other: string): boolean {
  return (one === 'upheld' && other === 'not-upheld') || (one === 'not-upheld' && other === 'upheld');
}
