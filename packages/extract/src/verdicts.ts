import {
  type Complaint,
  cite,
  contains,
  type Notes,
  type Paragraph,
  type RuleCode,
  type SectionRole,
  type Verdict,
} from '@oordelenbank/model';
import { findAuthorities } from '@oordelenbank/registry';
import { partNumber } from '@oordelenbank/structure';
import type { Case, Found } from './case.ts';
import { isSameBody } from './complaint-bodies.ts';
import { likeness, sharedTopic } from './likeness.ts';
import { outcomesIn } from './outcomes.ts';
import { sentencesOf } from './sentences.ts';
import { type Statement, statementsIn } from './statements.ts';
import { tableStatements } from './tables.ts';
import { testedNorms } from './tested-norms.ts';
import { tripletStatements } from './triplets.ts';

/** From this share of its telling words on, a statement may be about a complaint. */
const ENOUGH_LIKE = 0.12;

/** Verdicts mostly stand in the order of the complaints: worth this much where words are near equal. */
const SAME_ORDER = 0.6;

/** How far before a verdict its theme may be told, in characters. */
const THEME = 6000;

/** The same in a letter, which has no sections. */
const LETTER_THEME = 1500;

/** From this share of the words of a point on, the point names a complaint beside another one. */
const NAMED_AMONG_OTHERS = 0.25;

/** One verdict for each complaint part on which the ombudsman judges, from the surest place that tells it. */
export function extractVerdicts(found: Found, notes: Notes): readonly Verdict[] {
  const decided = new Map<Complaint, Statement>();
  const rules = new Map<Complaint, RuleCode>();
  for (const [rule, statements] of tiers(found)) {
    assign(found, rule === 'verdict-reasons' ? byTheme(found, decided) : statements, decided);
    for (const complaint of decided.keys()) if (!rules.has(complaint)) rules.set(complaint, rule);
  }
  dropExcepted(found, decided);
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
    outcome: isLimited(statement, decided) ? 'partly-upheld' : statement.outcome,
    norms: testedNorms(found, complaint, statement, isShared(statement, decided)),
  }));
}

/**
 * Where the reasons are divided into as many themes as there are parts left, what stands under one theme judges one part:
 * 'Het maken was niet behoorlijk', and of the same photos 'Het bewaren was behoorlijk', uphold it in part.
 */
function byTheme(found: Found, decided: ReadonlyMap<Complaint, Statement>): readonly Statement[] {
  const all = statementsIn(found.case, found.case.paragraphsOf('considerations'));
  const themes = Map.groupBy(all, ({ paragraph }) => paragraph.section);
  const open = found.complaints.filter((complaint) => !decided.has(complaint)).length;
  if (themes.size < 2 || themes.size < open) return all.filter(({ explicit }) => explicit);
  return [...themes.values()].map((theme) => {
    const own = theme.some(({ explicit }) => explicit) ? theme.filter(({ explicit }) => explicit) : theme;
    const last = own.at(-1) as Statement;
    const outcomes = new Set(own.map(({ outcome }) => outcome));
    const isMixed = outcomes.size > 1 && (outcomes.has('upheld') || outcomes.has('partly-upheld'));
    const clause = own.map((statement) => statement.clause).join(' ');
    return { ...last, clause, outcome: isMixed ? 'partly-upheld' : last.outcome };
  });
}

/** Whether its sentence judges otherwise on an exception, or on another side, that is no part of its own. */
function isLimited(statement: Statement, decided: ReadonlyMap<Complaint, Statement>): boolean {
  const others = [...decided.values()];
  if (statement.role === 'side')
    return others
      .filter(({ start }) => start === statement.start)
      .every(({ outcome }) => outcome === statement.outcome);
  const hasException = others.some(({ role, paragraph }) => role === 'exception' && paragraph === statement.paragraph);
  return statement.role === 'but' && statement.outcome === 'upheld' && !hasException && !isShared(statement, decided);
}

/** Whether the sentence of a statement decides other parts too. */
function isShared({ start }: Statement, decided: ReadonlyMap<Complaint, Statement>): boolean {
  return [...decided.values()].filter((other) => other.start === start).length > 1;
}

/**
 * 'De klacht over de IND is gegrond, met uitzondering van de klacht over de legalisatie' says of several parts that they are
 * upheld, but not of the one that it excepts: what of that one is told elsewhere, or nowhere.
 */
function dropExcepted(found: Found, decided: Map<Complaint, Statement>): void {
  for (const statement of new Set(decided.values())) {
    const own = found.complaints.filter((complaint) => decided.get(complaint) === statement);
    const words = found.case.words(statement);
    const excepted =
      statement.role === 'but' && own.length > 1 ? mostAlike(own, words.slice(statement.clause.length)) : undefined;
    if (excepted !== undefined) decided.delete(excepted);
  }
}

/** The places where verdicts stand, the surest first. */
function tiers(found: Found): readonly (readonly [rule: RuleCode, statements: readonly Statement[]])[] {
  const inRoles = (...roles: readonly SectionRole[]) => statementsIn(found.case, found.case.paragraphsOf(...roles));
  const explicit = (statements: readonly Statement[]) => statements.filter((statement) => statement.explicit);
  const withdrawn = withdrawnParts(found, [
    ...inRoles('complaint', 'introduction', 'investigation'),
    ...inRoles('other', 'facts').filter(({ parts }) => parts.length > 0),
  ]);
  const verdict = inRoles('verdict');
  const considerations = inRoles('considerations');
  const hasJudgment = found.case.has('verdict') || found.case.has('considerations');
  const letter = hasJudgment ? [] : statementsIn(found.case, found.case.body());
  return [
    ['verdict-withdrawn', withdrawn],
    ['verdict-formal', explicit(verdict)],
    ['verdict-reasons', explicit(considerations)],
    ['verdict-letter', explicit(letter)],
    ['verdict-norm', [...verdict, ...considerations, ...letter].filter((statement) => !statement.explicit)],
    ['verdict-tabled', tableStatements(found.case)],
    ['verdict-triplet', tripletStatements(found.case, found.complaints.length)],
    [
      'verdict-summary',
      explicit(inRoles('recommendation', 'summary')).filter(({ clause }) => !/\bgelijk\b/u.test(clause)),
    ],
  ];
}

/** What is withdrawn or left aside where the complaint is told: 'dit deel' is the one just before it. */
function withdrawnParts(found: Found, statements: readonly Statement[]): readonly Statement[] {
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
    const about = inside ?? before ?? lastNamed(found, statement) ?? toldBefore(found, statement);
    if (about !== undefined) return [{ ...statement, parts: [about.number] }];
    return POINT.test(statement.clause) ? [statement] : [];
  });
}

/** 'De laatste klacht over de SVB laat de ombudsman buiten beschouwing.' */
function lastNamed({ bodies, complaints }: Found, { clause }: Statement): Complaint | undefined {
  if (!/\b(?:laatste|laatstgenoemde) (?:klacht|onderdeel|klachtonderdeel|punt|grief|verwijt)\b/iu.test(clause))
    return undefined;
  const [body] = bodies.named(clause);
  return complaints.findLast(
    ({ authority }) => body === undefined || (authority !== undefined && isSameBody(body, authority)),
  );
}

/** 'De rekening is kwijtgescholden. De klacht daarover is ingetrokken': what the sentence before is most alike. */
function toldBefore({ case: of, complaints }: Found, { start, paragraph, clause }: Statement): Complaint | undefined {
  if (
    !/\b(?:daarover|hierover|(?:dit|dat) (?:punt|deel|onderdeel)|(?:deze|die) klacht|over (?:die|dat|deze|dit) \p{L}+)\b/iu.test(
      clause,
    )
  )
    return undefined;
  const words = of.words({ start: paragraph.start, end: start });
  return mostAlike(complaints, `${words} ${clause}`);
}

/** The complaint that shares most with some words; undefined where none shares enough. */
function mostAlike(complaints: readonly Complaint[], words: string): Complaint | undefined {
  const likes = complaints.map(({ text }) =>
    likeness(
      words,
      text,
      complaints.filter((other) => other.text !== text).map((other) => other.text),
    ),
  );
  const best = Math.max(...likes);
  if (best >= ENOUGH_LIKE) return complaints[likes.indexOf(best)];
  const onTopic = complaints.filter((complaint) => sharedTopic(complaints, complaint, words) === 1);
  return onTopic.length === 1 ? onTopic[0] : undefined;
}

/** 'Een zesde klacht, over de rente, heeft hij ingetrokken': the words that leave it stand behind it, and not in it. */
function isLeftBehind(of: Case, { end }: Complaint, statement: Statement): boolean {
  return outcomesIn(of.words({ start: end, end: statement.end })).some(({ outcome }) => outcome === 'not-investigated');
}

/** Gives each complaint that has no verdict yet the statement about it; statements about none are left. */
function assign(found: Found, statements: readonly Statement[], decided: Map<Complaint, Statement>): void {
  const isOpen = (complaint: Complaint) => !decided.has(complaint);
  const free: Statement[] = [];
  for (const statement of withListNumbers(found, statements)) {
    const named = found.complaints.filter(({ number }) => statement.parts.includes(number));
    if (named.length === 0) free.push(statement);
    for (const complaint of named.filter(isOpen)) decided.set(complaint, statement);
  }
  const left = byPlace(found, { free, left: byLikeness(found, free, decided) }, decided);
  byBody(found, free, decided);
  const open = found.complaints.filter(isOpen);
  const [general, ...others] = free.filter((statement) => opensVerdict(statement) && isFormal(found, statement));
  if (
    left.length > 0 &&
    left.length === open.length &&
    left.every(
      (statement, index) =>
        isFormal(found, statement) &&
        statement.role !== 'exception' &&
        !isAboutOtherBody(found, open[index] as Complaint, statement),
    )
  ) {
    open.forEach((complaint, index) => {
      const statement = left[index];
      if (statement !== undefined) decided.set(complaint, statement);
    });
  } else if (general !== undefined && others.length === 0 && isGeneral(general)) {
    for (const complaint of open) if (!isAboutOtherBody(found, complaint, general)) decided.set(complaint, general);
  }
}

/** Whether it stands where the formal outcome does, and not among the reasons, where it may be about one theme only. */
function isFormal({ case: of }: Found, { paragraph }: Statement): boolean {
  return of.roleOf(paragraph) !== 'considerations';
}

/** A list of outcomes as long as the complaints: its numbers are those of the parts. */
function withListNumbers(found: Found, statements: readonly Statement[]): readonly Statement[] {
  const numberOf = ({ paragraph }: Statement) =>
    found.case.roleOf(paragraph) === 'verdict' ? partNumber(paragraph.number ?? '') : undefined;
  const numbers = new Set(statements.map(numberOf).filter((number) => number !== undefined));
  if (numbers.size !== found.complaints.length || Math.max(...numbers) !== found.complaints.length) return statements;
  return statements.map((statement) => {
    const number = numberOf(statement);
    return statement.parts.length === 0 && number !== undefined ? { ...statement, parts: [number] } : statement;
  });
}

/** Pairs statements and complaints, the most alike first; gives back the statements that are like none. */
function byLikeness(
  found: Found,
  free: readonly Statement[],
  decided: Map<Complaint, Statement>,
): readonly Statement[] {
  const open = found.complaints.filter((complaint) => !decided.has(complaint));
  const bare = new Map(found.complaints.map((complaint) => [complaint, withoutBodies(complaint.text)]));
  const order = open.length === free.length ? SAME_ORDER : SAME_ORDER / 2;
  const pairs = open.flatMap((complaint, rank) =>
    free.map((statement, index) => {
      const like = score(found, { complaint, statement, bare, since: free[index - 1]?.end ?? 0 });
      return {
        complaint,
        statement,
        like,
        total: like + order * (1 - Math.abs(rank / open.length - index / free.length)),
      };
    }),
  );
  const used = new Set<Statement>();
  const taken = [...decided.keys()];
  const isOfDecided = (statement: Statement, like: number): boolean =>
    taken.some((complaint) => score(found, { complaint, statement, bare, since: 0 }) > like);
  for (const { complaint, statement, like } of pairs.sort((one, other) => other.total - one.total)) {
    if (like < ENOUGH_LIKE || decided.has(complaint) || used.has(statement) || isOfDecided(statement, like)) continue;
    decided.set(complaint, statement);
    used.add(statement);
  }
  shareOut(found, [...used], decided);
  return free.filter((statement) => !used.has(statement));
}

/**
 * A statement that stands between two whose complaints leave one open between them decides that one, where all that were
 * found stand in the order of the complaints.
 *
 *     statements   duty → c2    [delay]    phone → c4        c3 is the only one open between c2 and c4
 *
 * Gives back the statements that are still left.
 */
function byPlace(
  found: Found,
  { free, left }: { readonly free: readonly Statement[]; readonly left: readonly Statement[] },
  decided: Map<Complaint, Statement>,
): readonly Statement[] {
  const { complaints } = found;
  const numberOf = (statement: Statement) =>
    complaints.find((complaint) => decided.get(complaint) === statement)?.number;
  const numbers = free.map(numberOf);
  const known = numbers.filter((number) => number !== undefined);
  const isInOrder = known.length > 0 && known.every((number, index) => index === 0 || number > (known[index - 1] ?? 0));
  if (!isInOrder) return left;
  return left.filter((statement) => {
    // A clause of a sentence that judges another way besides, and one that names no verdict, tell too little.
    if (statement.role !== undefined || !statement.explicit) return true;
    const at = free.indexOf(statement);
    const complaint = onlyBetween(complaints, { numbers, at, isDecided: (each) => decided.has(each) });
    if (complaint === undefined || isAboutOtherBody(found, complaint, statement)) return true;
    decided.set(complaint, statement);
    numbers[at] = complaint.number;
    return false;
  });
}

interface Order {
  /** For each statement the number of the complaint that it decides; undefined where it decides none yet. */
  readonly numbers: readonly (number | undefined)[];
  readonly at: number;
  isDecided(complaint: Complaint): boolean;
}

/** The complaint that a statement decides by its place; undefined where there could be several. */
function onlyBetween(complaints: readonly Complaint[], { numbers, at, isDecided }: Order): Complaint | undefined {
  const isWhole = numbers.length === complaints.length;
  const before = numbers.slice(0, at).findLastIndex((number) => number !== undefined);
  const behind = numbers.findIndex((number, index) => index > at && number !== undefined);
  if (!isWhole && (before < 0 || behind < 0)) return undefined;
  const first = numbers[before] ?? 0;
  const last = numbers[behind] ?? complaints.length + 1;
  const between = complaints.filter((each) => each.number > first && each.number < last && !isDecided(each));
  const rivals = (behind < 0 ? numbers.length : behind) - before - 1;
  return between.length === rivals && (rivals === 1 || isWhole) ? between[0] : undefined;
}

/** 'De klacht over het UWV is gegrond' decides every part about that body which nothing else decides. */
function byBody(found: Found, free: readonly Statement[], decided: Map<Complaint, Statement>): void {
  const wide = free.filter(
    (statement) => opensVerdict(statement) && isFormal(found, statement) && !isOnPoint(statement),
  );
  for (const complaint of found.complaints.filter((each) => !decided.has(each))) {
    const { authority } = complaint;
    if (authority === undefined) continue;
    const about = wide.filter(({ clause }) => found.bodies.named(clause).some((name) => isSameBody(name, authority)));
    const [statement] = about;
    if (statement !== undefined && about.length === 1) decided.set(complaint, statement);
  }
}

function isOnPoint({ clause }: Statement): boolean {
  return pointOf(clause) !== undefined || /\b(?:op (?:dit|dat|het) punt|in zoverre|onderdeel)\b/iu.test(clause);
}

/** A statement may decide several parts: 'gegrond ten aanzien van de handboeien en de medische zorg'. */
function shareOut(found: Found, statements: readonly Statement[], decided: Map<Complaint, Statement>): void {
  const { complaints } = found;
  for (const complaint of complaints.filter((each) => !decided.has(each))) {
    const others = complaints.filter((other) => other !== complaint).map(({ text }) => text);
    const likes = statements.map((statement) =>
      isAboutOtherBody(found, complaint, statement) ? 0 : likeness(pointsOf(statement), complaint.text, others),
    );
    const best = Math.max(...likes);
    const statement = statements[likes.indexOf(best)];
    if (best >= NAMED_AMONG_OTHERS && statement !== undefined) decided.set(complaint, statement);
  }
}

interface Pair {
  readonly complaint: Complaint;
  readonly statement: Statement;
  /** The complaints' words without the names of bodies. */
  readonly bare: ReadonlyMap<Complaint, string>;
  /** End of the statement before, where its theme ends. */
  readonly since: number;
}

/** How much a statement is about a complaint: by the point it names, its own words, its paragraph and the theme above it. */
function score(found: Found, { complaint, statement, bare, since }: Pair): number {
  const { case: of } = found;
  const rivals = [...bare].filter(([other]) => other !== complaint).map(([, words]) => words);
  const words = bare.get(complaint) ?? '';
  const clause = withoutBodies(`${statement.lead} ${statement.clause}`);
  const point = pointOf(withoutBodies(statement.clause));
  const own = likeness(words, point ?? clause, rivals) + (point === undefined ? 0 : likeness(point, words, rivals));
  const theme = of.section(statement.paragraph.section)?.heading ?? '';
  const around = likeness(words, `${theme} ${themeText(of, statement.paragraph, since)}`, rivals);
  const isOther = isAboutOtherBody(found, complaint, statement);
  const topic =
    sharedTopic(found.complaints, complaint, `${statement.lead} ${point ?? statement.clause}`) * TOPIC_WEIGHT;
  return own * 2 + around + topic - (isOther ? (statement.role === 'exception' ? 2 : 0.5) : 0);
}

const TOPIC_WEIGHT = 0.3;

/** Whether a statement names another body than the complaint is about, and other complaints are about that one. */
function isAboutOtherBody({ bodies, complaints }: Found, { authority }: Complaint, statement: Statement): boolean {
  const inLead = bodies.named(statement.lead);
  const names = inLead.length > 0 ? inLead : bodies.named(statement.clause);
  const isNamed = (body: string) => names.some((name) => isSameBody(name, body));
  if (names.length === 0 || authority === undefined || isNamed(authority)) return false;
  return complaints.some((other) => other.authority !== undefined && isNamed(other.authority));
}

/** 'is gegrond ten aanzien van het advies': the point on which it is. */
const POINT =
  /\b(?:op het punt van|ten aanzien van|voor zover(?: (?:het gaat om|(?:deze|die|zij|het) (?:betrekking heeft op|ziet op|gaat over)|het|die|deze|zij))?|wat betreft|met betrekking tot|inzake)\s+(?<point>[^,.;]{8,})/iu;

/** What a statement judges, where it says that these are several things. */
const SEVERAL = /\bbeide\b|\bzowel\b|\bevenmin\b|\bklachten over\b/iu;

function pointsOf({ lead, clause }: Statement): string {
  if (SEVERAL.test(clause)) return clause;
  return pointOf(clause) ?? (/ en /u.test(lead) ? lead : '');
}

/** 'gegrond wat de duur betreft' */
const CONCERNED = /\bwat\s+(?<point>[^,.;]{4,}?)\s+betreft\b/iu;

function pointOf(clause: string): string | undefined {
  return POINT.exec(clause)?.groups?.point ?? CONCERNED.exec(clause)?.groups?.point;
}

/** What the ombudsman says before the verdict on the same theme: since the verdict before it, in the same section. */
function themeText(of: Case, paragraph: Paragraph, since: number): string {
  const section = of.section(paragraph.section);
  if (section?.role === 'verdict') return of.words(paragraph);
  const reach =
    section === undefined ? paragraph.start - LETTER_THEME : Math.max(section.start, paragraph.start - THEME);
  return of.words({ start: Math.min(paragraph.start, Math.max(reach, since)), end: paragraph.end });
}

/** What a text says apart from the bodies it names, which are the same in most complaints of a report. */
function withoutBodies(text: string): string {
  return findAuthorities(text).reduceRight(
    (words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`,
    text,
  );
}

/** 'De klacht …': where several sentences begin so, each is about a part or a body of its own. */
function opensVerdict({ clause }: Statement): boolean {
  return /^De (?:klacht(?:en)?|onderzochte gedraging(?:en)?)\b/u.test(clause);
}

/** 'De klacht (over de onderzochte gedraging van …) is gegrond', without a part or a point to which it is limited. */
function isGeneral({ clause }: Statement): boolean {
  return (
    /^De (?:klacht(?:en)?|onderzochte gedraging(?:en)?)\b(?! over (?!de onderzochte gedraging))/u.test(clause) &&
    !/\b(?:voor zover|ten aanzien van|op (?:het|dit|dat) punt|wat betreft|in zoverre|onderdeel|onder [a-h1-9]\b|klacht \d)/iu.test(
      clause,
    )
  );
}

function noteContradictions(found: Found, decided: ReadonlyMap<Complaint, Statement>, notes: Notes): void {
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
function noteDrift({ case: of }: Found, decided: ReadonlyMap<Complaint, Statement>, notes: Notes): void {
  const used = new Set([...decided.values()].map(({ start }) => start));
  const paragraphs = of.paragraphsOf('verdict').filter(({ kind }) => kind !== 'quotation');
  for (const paragraph of paragraphs) {
    const known = statementsIn(of, [paragraph]);
    for (const sentence of sentencesOf(of.document.text, { start: paragraph.wordsStart, end: paragraph.end })) {
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
