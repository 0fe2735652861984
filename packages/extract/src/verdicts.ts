import { type Complaint, cite, type Notes, type RuleCode, type SectionRole, type Verdict } from '@oordelenbank/model';
import { partsNamed } from '@oordelenbank/structure';
import type { Found } from './case.ts';
import { COMPLAINT_NOUN } from './complaint-words.ts';
import { type Statement, statementsIn } from './statements.ts';
import { tableStatements } from './tables.ts';
import { testedNorms } from './tested-norms.ts';
import { tripletStatements } from './triplets.ts';
import { noteContradictions, noteDrift } from './verdict-checks.ts';
import { dropExcepted, isLimited, isShared } from './verdict-limits.ts';
import { assign } from './verdict-matching.ts';
import { bareWords, score, subjectOf } from './verdict-score.ts';
import { leftAside, withdrawnParts } from './withdrawn.ts';

/** One verdict for each complaint part on which the ombudsman judges, from the surest place that tells it. */
export function extractVerdicts(found: Found, notes: Notes): readonly Verdict[] {
  const decided = new Map<Complaint, Statement>();
  const rules = new Map<Complaint, RuleCode>();
  for (const [rule, statements] of tiers(found)) {
    assign(found, statements(decided), decided);
    nameRules(decided, rules, rule);
  }
  decideByTable(found, decided, rules);
  dropExcepted(found, decided);
  const aside = leftAside(found, decided);
  for (const complaint of found.complaints.filter(({ number }) => aside?.parts.includes(number))) {
    if (aside !== undefined) decided.set(complaint, aside);
    rules.set(complaint, 'verdict-withdrawn');
  }
  const ordered = found.complaints.flatMap((complaint) => {
    const statement = decided.get(complaint);
    return statement === undefined ? [] : [{ complaint, statement }];
  });
  for (const complaint of found.complaints) {
    if (!decided.has(complaint)) notes.add('complaint-without-verdict', { span: complaint });
  }
  if (ordered.length === 0) notes.add('verdict-missing');
  noteContradictions(found, decided, notes);
  noteDrift(found, decided, notes);
  ordered.forEach(({ complaint, statement }, index) => {
    notes.because(`v${index + 1}`, rules.get(complaint) ?? 'verdict-formal', `${statement.lead} ${statement.clause}`);
  });
  return ordered.map(({ complaint, statement }, index) => ({
    ...cite(found.case.document, statement),
    id: `v${index + 1}`,
    complaint: complaint.id,
    outcome: isLimited(found, complaint, { statement, decided }) ? 'partly-upheld' : statement.outcome,
    norms: testedNorms(found, complaint, statement, isShared(statement, decided)),
  }));
}

/** Says of what was decided last by which rule it was. */
function nameRules(decided: ReadonlyMap<Complaint, Statement>, rules: Map<Complaint, RuleCode>, rule: RuleCode): void {
  for (const [complaint, { learnt }] of decided)
    if (!rules.has(complaint)) rules.set(complaint, learnt === true ? 'verdict-learnt' : rule);
}

/**
 * A table of the parts, or the cover of a web page, with an outcome for each is surer than what was paired by likeness; where
 * they agree, sentences say more.
 */
function decideByTable(found: Found, decided: Map<Complaint, Statement>, rules: Map<Complaint, RuleCode>): void {
  const triplets = tripletStatements(found.case, found.complaints.length);
  for (const statement of [...tableStatements(found.case), ...triplets]) {
    const complaint = found.complaints.find(({ number }) => statement.parts.includes(number));
    const before = complaint && decided.get(complaint);
    const isOwn = triplets.includes(statement) || TABLES_OWN.has(found.case.roleOf(statement.paragraph) ?? 'other');
    if (complaint === undefined || before?.outcome === statement.outcome) continue;
    if (before !== undefined && !isOwn) continue;
    decided.set(complaint, statement);
    rules.set(complaint, triplets.includes(statement) ? 'verdict-triplet' : 'verdict-tabled');
  }
}

/** Where a table of outcomes is the ombudsman's own: among the facts it may hold what the body itself ruled. */
const TABLES_OWN: ReadonlySet<SectionRole> = new Set(['verdict', 'considerations', 'summary']);

/**
 * Where the reasons are divided into as many themes as there are parts left, what stands under one theme judges one part:
 * 'Het maken was niet behoorlijk', and of the same photos 'Het bewaren was behoorlijk', uphold it in part.
 */
function byTheme(
  found: Found,
  all: readonly Statement[],
  decided: ReadonlyMap<Complaint, Statement>,
): readonly Statement[] {
  const themes = Map.groupBy(all, ({ paragraph }) => paragraph.section);
  const open = found.complaints.filter((complaint) => !decided.has(complaint));
  if (themes.size < 2 || themes.size < open.length) return all.filter(({ explicit }) => explicit);
  const judged = [...themes.values()].map((theme) => judgedIn(theme));
  const openParts = new Set(open.map(({ number }) => number));
  const left = judged.filter(({ parts }) => parts.every((part) => openParts.has(part)));
  return left.length === open.length ? inOrderOf(found, open, left) : judged;
}

/** What stands under one theme, as one statement. */
function judgedIn(theme: readonly Statement[]): Statement {
  const own = theme.some(({ explicit }) => explicit) ? theme.filter(({ explicit }) => explicit) : theme;
  const last = own.at(-1) as Statement;
  const outcomes = new Set(own.map(({ outcome }) => outcome));
  const isMixed = outcomes.has('partly-upheld') || (outcomes.has('upheld') && outcomes.has('not-upheld'));
  const clause = own.map((statement) => statement.clause).join(' ');
  if (isMixed) return { ...last, clause, outcome: 'partly-upheld' };
  const left = last.outcome === 'no-judgment' ? own.find(({ outcome }) => outcome === 'not-investigated') : undefined;
  return { ...(left ?? last), clause };
}

/** From this share of the best likeness on, as many themes as parts stand in the order of the parts. */
const IN_ORDER = 0.6;

/** Where the themes stand in the order of the complaints, each judges the one in its place. */
function inOrderOf(found: Found, open: readonly Complaint[], judged: readonly Statement[]): readonly Statement[] {
  const bare = bareWords(found);
  const subjects = judged.map((statement, index) => subjectOf(found, statement, judged[index - 1]?.end ?? 0));
  const likes = open.map((complaint) => subjects.map((subject) => score(found, complaint, subject, bare)));
  const ordered = likes.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const best = likes.reduce((sum, row) => sum + Math.max(...row), 0);
  if (ordered < IN_ORDER * best) return judged;
  return judged.map((statement, at) =>
    statement.parts.length > 0 ? statement : { ...statement, parts: [open[at]?.number ?? 0] },
  );
}

/** 'De klacht over de huur is op 3 september 2013 ingetrokken', among the facts. */
const LEAVES_COMPLAINT = new RegExp(`^(?:De|Het|Zijn|Haar|Hun|Uw|Een) (?:\\p{L}+ )?${COMPLAINT_NOUN} over\\b`, 'u');

/** 'De brief voldoet niet aan de norm. De klacht is daarmee deels gegrond': within a paragraph the verdict's own word counts. */
function withoutReasons(statements: readonly Statement[]): readonly Statement[] {
  const judged = new Set(statements.filter(({ explicit }) => explicit).map(({ paragraph }) => paragraph));
  return statements.filter(({ explicit, paragraph }) => explicit || !judged.has(paragraph));
}

/** 'Punt e is ten dele gegrond': it says itself of which part. */
function namesPart({ clause }: Statement): boolean {
  return partsNamed(clause).length === 1;
}

/** The statements of a place, by what was decided before. */
type Tier = readonly [rule: RuleCode, statements: (decided: ReadonlyMap<Complaint, Statement>) => readonly Statement[]];

/** The places where verdicts stand, the surest first. */
function tiers(found: Found): readonly Tier[] {
  const inRoles = (...roles: readonly SectionRole[]) => statementsIn(found.case, found.case.paragraphsOf(...roles));
  const explicit = (statements: readonly Statement[]) => statements.filter((statement) => statement.explicit);
  const verdict = withoutReasons(inRoles('verdict'));
  const considerations = inRoles('considerations');
  const hasJudgment = found.case.has('verdict') || found.case.has('considerations');
  const letter = hasJudgment ? [] : statementsIn(found.case, found.case.body());
  return [
    ['verdict-withdrawn', () => withdrawnParts(found, leftAsideIn(inRoles))],
    ['verdict-formal', () => verdict.filter(namesPart)],
    ['verdict-reasons', () => explicit(considerations).filter(namesPart)],
    ['verdict-formal', () => verdict],
    ['verdict-reasons', (decided) => byTheme(found, considerations, decided)],
    ['verdict-letter', () => explicit(letter)],
    ['verdict-norm', () => [...considerations, ...letter].filter((statement) => !statement.explicit)],
    ['verdict-triplet', () => tripletStatements(found.case, found.complaints.length)],
    [
      'verdict-summary',
      () => explicit(inRoles('recommendation', 'summary')).filter(({ clause }) => !/\bgelijk\b/u.test(clause)),
    ],
  ];
}

/** What is left aside where the complaint is told, or among the facts where a part is named. */
function leftAsideIn(inRoles: (...roles: readonly SectionRole[]) => readonly Statement[]): readonly Statement[] {
  return [
    ...inRoles('complaint', 'introduction', 'investigation'),
    ...inRoles('other', 'facts').filter(({ parts, clause }) => parts.length > 0 || LEAVES_COMPLAINT.test(clause)),
  ];
}
