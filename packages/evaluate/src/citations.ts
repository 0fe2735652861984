import type { Report } from '@oordelenbank/model';
import type { Gold } from './gold.ts';
import type { Count } from './tally.ts';
import { likeness, pairUp, wordsOf } from './words.ts';

/** One work and article, however often it is cited. */
interface Work {
  /** The identifier in capitals, or the words of the name where there is none. */
  readonly key: string;
  readonly article: string;
  readonly name: string;
  readonly hasIdentifier: boolean;
}

/** Counts distinct works and articles; how often, where and by whom they are cited does not matter. */
export function citationsFound(gold: NonNullable<Gold['citations']>, found: Report['citations']): Count {
  const ours = distinct(gold.map(({ id, ...citation }) => ({ ...citation, identifier: id ?? citation.identifier })));
  const theirs = distinct(found);
  return { right: pairUp(ours, theirs, alike).size, gold: ours.length, found: theirs.length };
}

/** The words of a citation and what they cite; in a found one all are there. */
interface Citing {
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly identifier?: string | null | undefined;
  readonly article?: string | null | undefined;
}

function distinct(citations: readonly Citing[]): Work[] {
  return [...new Map(citations.map(workOf).map((work) => [`${work.key} ${work.article}`, work])).values()];
}

function workOf(citation: Citing): Work {
  const identifier = citation.identifier ?? '';
  const name = citation.name ?? '';
  return {
    key: identifier ? identifier.toUpperCase() : wordsOf(name || (citation.text ?? '')).join(' '),
    article: (citation.article ?? '').replace(/\s/gu, '').toLowerCase().replace(/\.+$/u, ''),
    name,
    hasIdentifier: identifier !== '',
  };
}

/** Without an identifier on one of the sides, the names decide. */
function alike(ours: Work, theirs: Work): number {
  if (ours.article !== theirs.article) return 0;
  if (ours.key === theirs.key) return 1;
  if (likeness(ours.key, theirs.key) >= 0.6) return 0.9;
  const bothIdentified = ours.hasIdentifier && theirs.hasIdentifier;
  return !bothIdentified && likeness(ours.name, theirs.name) >= 0.8 ? 0.8 : 0;
}
