import type { Case } from '@oordelenbank/store';
import { authoritiesIn, lawKeys, type Question } from './question.ts';
import type { Basis } from './similar.ts';

/** What a past case has in common with a question, apart from its words. */
export interface Shared {
  readonly topics: readonly string[];
  readonly norms: readonly string[];
  readonly law: readonly string[];
  readonly authorityKinds: readonly string[];
  readonly authorities: readonly string[];
}

export function sharedWith(question: Question, past: Case): Shared {
  const bodies = authoritiesIn(past.authorities.map(({ name }) => name));
  return {
    topics: common(
      question.topics,
      past.parts.flatMap(({ topics }) => topics),
    ),
    norms: common(question.norms, past.parts.flatMap(normsOf)),
    law: common(question.law, past.citations.flatMap(lawKeys)),
    authorityKinds: common(question.authorityKinds, bodies.authorityKinds),
    authorities: common(question.authorities, bodies.authorities),
  };
}

function normsOf({ verdicts }: Case['parts'][number]): string[] {
  return verdicts.flatMap(({ norms }) => norms.map(({ code }) => code));
}

function common<Item>(mine: ReadonlySet<Item>, theirs: Iterable<Item>): Item[] {
  return [...mine].filter((item) => new Set(theirs).has(item));
}

/** How alike two sets are, 0 to 1 (Dice); two sets of which one is empty say nothing. */
function dice(shared: number, one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : (2 * shared) / (one + other);
}

/** How alike a past case is on each basis but the words, 0 to 1. */
export function likenesses(
  question: Question,
  past: Case,
  shared: Shared,
): Readonly<Record<Exclude<Basis, 'facts'>, number>> {
  const topics = new Set(past.parts.flatMap((part) => part.topics));
  const norms = new Set(past.parts.flatMap(normsOf));
  const law = new Set(past.citations.flatMap(lawKeys));
  return {
    topics: dice(shared.topics.length, question.topics.size, topics.size),
    norms: dice(shared.norms.length, question.norms.size, norms.size),
    law: dice(shared.law.length, question.law.size, law.size),
    authority: shared.authorities.length > 0 ? 1 : shared.authorityKinds.length > 0 ? 0.6 : 0,
  };
}
