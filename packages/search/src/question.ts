import { OutsideError, type Reading, type Topic } from '@oordelenbank/model';
import { type AuthorityKind, findAuthorities, topicsOf } from '@oordelenbank/registry';
import type { Store } from '@oordelenbank/store';

/** A new complaint; a report in the database by its id; a report that was just read and is not in it. */
export type SimilarTo = { readonly text: string } | { readonly report: string } | { readonly reading: Reading };

/** What is known of a case that others are held against. */
export interface Question {
  /** The complaint and what happened. */
  readonly text: string;
  readonly topics: ReadonlySet<Topic>;
  /** Codes of the norms that it was tested against; none for a new complaint. */
  readonly norms: ReadonlySet<string>;
  /** Law that it relies on, as `lawKeys` writes it. */
  readonly law: ReadonlySet<string>;
  /** Names of the statutes among it. */
  readonly statutes: ReadonlySet<string>;
  readonly authorityKinds: ReadonlySet<AuthorityKind>;
  /** Names of the bodies, in one spelling. */
  readonly authorities: ReadonlySet<string>;
  /** Outcomes of its complaint parts; none for a new complaint. */
  readonly outcomes: readonly string[];
  /** The work that it is itself, where it is in the database. */
  readonly work: string | null;
}

/** @throws OutsideError wrong-use for a report that is not in the database. */
export async function questionOf(store: Store, to: SimilarTo): Promise<Question> {
  if ('text' in to) return ofLetter(to.text);
  if ('reading' in to) return ofReading(to.reading, null);
  const stored = await store.report(to.report);
  if (stored === undefined) {
    throw new OutsideError(
      'wrong-use',
      `${to.report} is no report of the database; \`oordeel search\` shows their ids`,
    );
  }
  return ofReading(stored.reading, stored.work);
}

function ofLetter(text: string): Question {
  return {
    ...{ text, topics: new Set(topicsOf(text)), norms: new Set(), law: new Set(), statutes: new Set() },
    ...{ outcomes: [], work: null },
    ...authoritiesIn([text]),
  };
}

/** Kinds of passage that tell what happened and what was complained about. */
const telling = new Set(['summary', 'complaint', 'fact', 'complainant-view']);

function ofReading({ report, passages, text }: Reading, work: string | null): Question {
  const told = passages.filter(({ kind }) => telling.has(kind)).map((passage) => passage.text);
  return {
    text: told.length > 0 ? told.join('\n') : text,
    topics: new Set(report.complaints.flatMap(({ topics }) => topics)),
    norms: new Set(report.verdicts.flatMap(({ norms }) => norms.map(({ code }) => code))),
    law: new Set(report.citations.flatMap(lawKeys)),
    statutes: new Set(report.citations.filter(({ kind }) => kind === 'statute').map(({ name }) => name)),
    outcomes: report.verdicts.map(({ outcome }) => outcome),
    work,
    ...authoritiesIn(report.metadata.authorities.map(({ name }) => name)),
  };
}

/** Kinds and names of the bodies that texts name. */
export function authoritiesIn(texts: readonly string[]): Pick<Question, 'authorities' | 'authorityKinds'> {
  const mentions = texts.flatMap(findAuthorities);
  return {
    authorities: new Set(mentions.map(({ name }) => name)),
    authorityKinds: new Set(mentions.map(({ kind }) => kind)),
  };
}

interface CitedLaw {
  readonly kind: string;
  readonly name: string;
  readonly identifier: string | null;
  readonly article: string | null;
}

/** A cited work by itself and with its article; two citations of one article have both in common. */
export function lawKeys({ kind, name, article }: CitedLaw): string[] {
  if (kind === 'report' || kind === 'parliamentary') return [];
  return article === null ? [name] : [name, `artikel ${article} ${name}`];
}
