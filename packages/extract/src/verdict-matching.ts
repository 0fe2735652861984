import type { Complaint } from '@oordelenbank/model';
import { partNumber, partsNamed } from '@oordelenbank/structure';
import type { Found } from './case.ts';
import { isSameBody } from './complaint-bodies.ts';
import { ENOUGH_LIKE, likeness } from './likeness.ts';
import type { Statement } from './statements.ts';
import { isGeneral, isOnPoint, opensVerdict, pointsOf } from './verdict-points.ts';
import { bareWords, isAboutOtherBody, score, subjectOf } from './verdict-score.ts';

/** Verdicts mostly stand in the order of the complaints: worth this much where words are near equal. */
const SAME_ORDER = 0.6;

/** From this share of the words of a point on, the point names a complaint beside another one. */
const NAMED_AMONG_OTHERS = 0.25;

/** Gives each complaint that has no verdict yet the statement about it; statements about none are left. */
export function assign(found: Found, statements: readonly Statement[], decided: Map<Complaint, Statement>): void {
  const isOpen = (complaint: Complaint) => !decided.has(complaint);
  const free: Statement[] = [];
  const numbered = withListNumbers(found, statements);
  const shared = Map.groupBy(numbered, ({ paragraph, parts }) => `${paragraph.start} ${parts.join()}`);
  for (const group of shared.values()) byOrderOfGroup(found, group, decided);
  for (const statement of numbered) {
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

/** 'Het verzoek om geld (klachten C en D). De klacht over de duur is …. De klacht over het voorschot is …': one each. */
function byOrderOfGroup(found: Found, group: readonly Statement[], decided: Map<Complaint, Statement>): void {
  const parts = group[0]?.parts ?? [];
  const named = found.complaints.filter((complaint) => parts.includes(complaint.number) && !decided.has(complaint));
  const isOfWhole = group.some(({ clause }) => partsNamed(clause).length > 0);
  if (group.length < 2 || named.length !== group.length || isOfWhole) return;
  const left = byLikeness({ ...found, complaints: named }, group, decided);
  const open = named.filter((complaint) => !decided.has(complaint));
  for (const [index, complaint] of open.entries()) {
    const statement = left[index];
    if (statement !== undefined) decided.set(complaint, statement);
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
  const listed = found.case.paragraphsOf('verdict').map(({ number }) => partNumber(number ?? ''));
  const numbers = new Set(listed.filter((number) => number !== undefined));
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
  const bare = bareWords(found);
  const order = open.length === free.length ? SAME_ORDER : SAME_ORDER / 2;
  const subjects = free.map((statement, index) => subjectOf(found, statement, free[index - 1]?.end ?? 0));
  const pairs = open.flatMap((complaint, rank) =>
    subjects.map((subject, index) => {
      const like = score(found, complaint, subject, bare);
      return {
        complaint,
        statement: subject.statement,
        like,
        total: like + order * (1 - Math.abs(rank / open.length - index / free.length)),
      };
    }),
  );
  const taken = [...decided.keys()];
  const bestOfDecided = new Map(
    (taken.length === 0 ? [] : free).map((statement) => {
      const subject = subjectOf(found, statement, 0);
      return [statement, Math.max(...taken.map((complaint) => score(found, complaint, subject, bare)))];
    }),
  );
  const isOfDecided = (statement: Statement, like: number) => (bestOfDecided.get(statement) ?? 0) > like;
  const likely = pairs.filter(({ statement, like }) => like >= ENOUGH_LIKE && !isOfDecided(statement, like));
  const ordered = inOrder(open, free, likely) ?? [];
  const isLeft = ({ complaint, statement, like }: Likely) =>
    like >= CROSSES_ORDER && ordered.every((pair) => pair.complaint !== complaint && pair.statement !== statement);
  const used = new Set<Statement>();
  for (const { complaint, statement } of [...ordered, ...mostAlikeFirst(likely.filter(isLeft))]) {
    decided.set(complaint, statement);
    used.add(statement);
  }
  shareOut(found, [...used], decided);
  return free.filter((statement) => !used.has(statement));
}

interface Likely {
  readonly complaint: Complaint;
  readonly statement: Statement;
  readonly like: number;
  /** With what the place adds to it. */
  readonly total: number;
}

function mostAlikeFirst(pairs: readonly Likely[]): readonly Likely[] {
  const taken = new Set<Complaint | Statement>();
  const chosen: Likely[] = [];
  for (const pair of [...pairs].sort((one, other) => other.total - one.total)) {
    if (taken.has(pair.complaint) || taken.has(pair.statement)) continue;
    taken.add(pair.complaint).add(pair.statement);
    chosen.push(pair);
  }
  return chosen;
}

/** From this share of what pairs share at best, statements stand in the order of the complaints. */
const IN_ORDER = 0.85;

/** So much a statement must be about a complaint to decide it where the others stand in order, and it does not. */
const CROSSES_ORDER = 0.4;

/** The pairs that share most of those that cross no other; undefined where the most alike ones are not in order. */
function inOrder(
  complaints: readonly Complaint[],
  statements: readonly Statement[],
  pairs: readonly Likely[],
): readonly Likely[] | undefined {
  const best: { readonly sum: number; readonly chosen: readonly Likely[] }[][] = [];
  const none = { sum: 0, chosen: [] };
  complaints.forEach((complaint, row) => {
    best[row] = [];
    statements.forEach((statement, column) => {
      const pair = pairs.find((each) => each.complaint === complaint && each.statement === statement);
      const before = best[row - 1]?.[column - 1] ?? none;
      const ways = [best[row - 1]?.[column] ?? none, best[row]?.[column - 1] ?? none];
      if (pair !== undefined) ways.push({ sum: before.sum + pair.total, chosen: [...before.chosen, pair] });
      best[row]?.push(ways.reduce((one, other) => (other.sum > one.sum ? other : one)));
    });
  });
  const ordered = best.at(-1)?.at(-1) ?? none;
  const free = mostAlikeFirst(pairs);
  const most = free.reduce((sum, { total }) => sum + total, 0);
  return ordered.sum >= IN_ORDER * most ? ordered.chosen : undefined;
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
