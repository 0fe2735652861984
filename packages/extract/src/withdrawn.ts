import { type Complaint, contains, type SectionRole } from '@oordelenbank/model';
import { partsNamed } from '@oordelenbank/structure';
import type { Case, Found } from './case.ts';
import { isSameBody } from './complaint-bodies.ts';
import { COMPLAINT_NOUN } from './complaint-words.ts';
import { mostAlike } from './likeness.ts';
import { outcomesIn } from './outcomes.ts';
import { type Statement, statementsIn } from './statements.ts';
import { namesPoint } from './verdict-points.ts';

/** From this share of its telling words on, what is withdrawn is told apart: no judgment can correct it any more. */
const TOLD_LIKE = 0.18;

/** What is withdrawn or left aside where the complaint is told: 'dit deel' is the one just before it. */
export function withdrawnParts(found: Found, statements: readonly Statement[]): readonly Statement[] {
  const { case: of, complaints } = found;
  return statements.flatMap((statement): readonly Statement[] => {
    if (statement.outcome !== 'not-investigated') return [];
    if (statement.parts.length > 0) return [statement];
    const before = complaints.findLast(
      (complaint) => contains(statement.paragraph, complaint) && complaint.end <= statement.start,
    );
    const inside = complaints.findLast(
      (complaint) => contains(statement, complaint) && isLeftBehind(of, complaint, statement),
    );
    const about =
      inside ?? before ?? lastNamed(found, statement) ?? onlyNamed(found, statement) ?? toldBefore(found, statement);
    if (about !== undefined) return [{ ...statement, parts: [about.number] }];
    return namesPoint(statement.clause) ? [statement] : [];
  });
}

/**
 * Where all parts but the last are decided, and a sentence behind it leaves something aside that is none of the others, it
 * leaves that part aside.
 */
export function leftAside(found: Found, decided: ReadonlyMap<Complaint, Statement>): Statement | undefined {
  const [open, ...others] = found.complaints.filter((complaint) => !decided.has(complaint));
  const isLast = open !== undefined && open === found.complaints.at(-1);
  if (!isLast || others.length > 0 || decided.size === 0) return undefined;
  const used = new Set([...decided.values()].map(({ start }) => start));
  const before = statementsIn(found.case, found.case.body()).filter(
    ({ outcome, start, paragraph, parts }) =>
      outcome === 'not-investigated' &&
      !used.has(start) &&
      paragraph.end > open.start &&
      parts.every((number) => number === open.number) &&
      !NOT_OF_COMPLAINT.has(found.case.roleOf(paragraph) ?? 'other'),
  );
  const [statement] = before;
  return statement === undefined ? undefined : { ...statement, parts: [open.number] };
}

/** Sections in which what is left aside is no part of the complaint. */
const NOT_OF_COMPLAINT: ReadonlySet<SectionRole> = new Set([
  'recommendation',
  'response',
  'annex',
  'legal-framework',
  'background',
]);

/** 'De laatste klacht over de SVB laat de ombudsman buiten beschouwing.' */
function lastNamed({ case: of, bodies, complaints }: Found, { paragraph, end }: Statement): Complaint | undefined {
  const words = of.words({ start: paragraph.start, end });
  if (!LAST.test(words)) return undefined;
  const [body] = bodies.named(words);
  return complaints.findLast(
    ({ authority }) => body === undefined || (authority !== undefined && isSameBody(body, authority)),
  );
}

const LAST = new RegExp(
  `\\b(?:laatste|laatstgenoemde) ${COMPLAINT_NOUN}\\b|^(?:Over|Op|Ten aanzien van|Wat betreft) (?:dat|dit|het) laatste\\b`,
  'i',
);

/** 'Alle klachten met uitzondering van klacht 1 … Over dat besluit mag hij niet oordelen': the one part that the paragraph names. */
function onlyNamed({ case: of, complaints }: Found, { paragraph, start }: Statement): Complaint | undefined {
  const [part, ...others] = partsNamed(of.words({ start: paragraph.start, end: start }));
  return others.length === 0 ? complaints.find(({ number }) => number === part) : undefined;
}

/** 'De klacht over de huur, een bedrag van € 412, is ingetrokken' */
const ABOUT = new RegExp(
  `\\b${COMPLAINT_NOUN} over (?<about>[^,;.]+?)(?:,| (?:is|zijn|werd|heeft|hebben|laat|blijft)\\b)`,
  'u',
);

/** 'De rekening is kwijtgescholden. De klacht daarover is ingetrokken': what the sentence before is most alike. */
function toldBefore({ case: of, complaints }: Found, { start, paragraph, clause }: Statement): Complaint | undefined {
  const about = ABOUT.exec(clause)?.groups?.about;
  if (about !== undefined) return mostAlike(complaints, about, TOLD_LIKE);
  if (
    !/\b(?:daarover|hierover|(?:dit|dat) (?:punt|deel|onderdeel)|(?:deze|die) klacht|over (?:die|dat|deze|dit) \p{L}+)\b/iu.test(
      clause,
    )
  )
    return undefined;
  const words = of.words({ start: paragraph.start, end: start });
  return mostAlike(complaints, `${words} ${clause}`, TOLD_LIKE);
}

/** 'Een zesde klacht, over de rente, heeft hij ingetrokken': the words that leave it stand behind it, and not in it. */
function isLeftBehind(of: Case, { end }: Complaint, statement: Statement): boolean {
  return outcomesIn(of.words({ start: end, end: statement.end })).some(({ outcome }) => outcome === 'not-investigated');
}
