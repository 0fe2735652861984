import type { Complaint } from '@oordelenbank/model';
import type { Found } from './case.ts';
import { mostAlike } from './likeness.ts';
import { OF_BODY } from './statement-limits.ts';
import type { Statement } from './statements.ts';

interface Decision {
  readonly statement: Statement;
  readonly decided: ReadonlyMap<Complaint, Statement>;
}

/**
 * Whether its sentence judges otherwise on an exception, or on another side, that is no part of its own. A sentence on all
 * that was complained of about a body has its points and exceptions among the other parts.
 */
export function isLimited(found: Found, complaint: Complaint, { statement, decided }: Decision): boolean {
  const others = [...decided.values()];
  if (statement.role === 'side') {
    if (OF_BODY.test(found.case.words(statement)) && hasSiblings(found, complaint)) return false;
    return others
      .filter(({ start }) => start === statement.start)
      .every(({ outcome }) => outcome === statement.outcome);
  }
  const hasException = others.some(({ role, paragraph }) => role === 'exception' && paragraph === statement.paragraph);
  return (
    statement.role === 'but' &&
    statement.outcome === 'upheld' &&
    !hasException &&
    !isShared(statement, decided) &&
    !hasSiblings(found, complaint)
  );
}

/** Whether other parts are about the same body. */
function hasSiblings({ complaints }: Found, { authority }: Complaint): boolean {
  return authority !== undefined && complaints.filter((other) => other.authority === authority).length > 1;
}

/** Whether the sentence of a statement decides other parts too. */
export function isShared({ start }: Statement, decided: ReadonlyMap<Complaint, Statement>): boolean {
  return [...decided.values()].filter((other) => other.start === start).length > 1;
}

/**
 * 'De klacht over de IND is gegrond, met uitzondering van de klacht over de legalisatie' says of several parts that they are
 * upheld, but not of the one that it excepts: what of that one is told elsewhere, or nowhere.
 */
export function dropExcepted(found: Found, decided: Map<Complaint, Statement>): void {
  for (const statement of new Set(decided.values())) {
    const own = found.complaints.filter((complaint) => decided.get(complaint) === statement);
    const words = found.case.words(statement);
    const excepted =
      statement.role === 'but' && own.length > 1 ? mostAlike(own, words.slice(statement.clause.length)) : undefined;
    if (excepted !== undefined) decided.delete(excepted);
  }
}
