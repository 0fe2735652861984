import type { Report } from '@oordelenbank/model';
import { citationsFound } from './citations.ts';
import type { Gold } from './gold.ts';
import type { Count, Field, Tally } from './tally.ts';
import { type Complaints, countNorms, pairVerdicts, type VerdictPair } from './verdicts.ts';
import { atLeast, pairUp, SAME_TEXT, sameLetters, wordsOf } from './words.ts';

/** The same for names of bodies, which are short and printed in several ways. */
const SAME_NAME = 0.66;

/** One comparison for each field but those of the verdicts: leave one out and this does not compile. */
const comparisons: {
  readonly [F in Exclude<Field, 'verdicts' | 'norms'>]: (gold: Gold, report: Report, complaints: Complaints) => Count;
} = {
  reportNumber: (gold, report) => sameValue(gold.metadata.reportNumber, report.metadata.reportNumber),
  date: (gold, report) => sameValue(gold.metadata.date, report.metadata.date),
  authorities: (gold, report) => {
    const ours = (gold.metadata.authorities ?? []).map((body) => nameKey(typeof body === 'string' ? body : body.name));
    const theirs = report.metadata.authorities.map(({ name }) => nameKey(name));
    return count(pairByIndex(ours, theirs, atLeast(SAME_NAME)), ours, theirs);
  },
  sections: (gold, report) => {
    const scored = gold.sections.filter(({ role }) => role !== 'title' && role !== 'other');
    const pairs = pairUp(scored, report.sections, (ours, theirs) =>
      ours.role === theirs.role ? atLeast(SAME_TEXT)(ours.heading, theirs.heading) : 0,
    );
    return share(pairs.size, scored.length);
  },
  complaints: (gold, report, pairs) => count(pairs.size, gold.complaints, report.complaints),
  topics: (_gold, _report, pairs) => {
    const all = [...pairs];
    return {
      right: all.reduce((n, [ours, theirs]) => n + new Set(ours.topics).intersection(new Set(theirs.topics)).size, 0),
      gold: all.reduce((n, [ours]) => n + new Set(ours.topics).size, 0),
      found: all.reduce((n, [, theirs]) => n + new Set(theirs.topics).size, 0),
    };
  },
  privacy: (gold, _report, pairs) => {
    const apart = [...pairs].filter(
      ([ours, theirs]) => ours.topics.includes('privacy') === theirs.topics.includes('privacy'),
    );
    return share(apart.length, gold.complaints.length);
  },
  findings: (gold, report) => share(findingsFound(gold, report).length, gold.findings?.length ?? 0),
  findingKinds: (gold, report) => {
    const ofKind = findingsFound(gold, report).filter(({ ours, theirs }) => ours.kind === theirs.kind);
    return share(ofKind.length, gold.findings?.length ?? 0);
  },
  citations: (gold, report) => citationsFound(gold.citations ?? [], report.citations),
  recommendations: (gold, report) => {
    return count(recommendationsFound(gold, report).size, gold.recommendations ?? [], report.recommendations);
  },
  responses: (gold, report) => {
    const same = [...recommendationsFound(gold, report)].filter(
      ([ours, theirs]) => (ours.response ?? 'none') === theirs.response,
    );
    return share(same.length, gold.recommendations?.length ?? 0);
  },
};

/** Compares one report with its gold, field by field, and lists its verdicts pair by pair. */
export function compare(
  gold: Gold,
  report: Report,
): { readonly tally: Tally; readonly verdicts: readonly VerdictPair[] } {
  const complaints: Complaints = pairUp(gold.complaints, report.complaints, (ours, theirs) =>
    atLeast(SAME_TEXT)(ours.text, theirs.text),
  );
  const verdicts = pairVerdicts(gold, report, complaints);
  const counts = Object.entries(comparisons).map(([field, comparison]) => [
    field,
    comparison(gold, report, complaints),
  ]);
  const right = verdicts.filter(({ gold: ours, found }) => ours.outcome === found?.outcome).length;
  const tally = {
    ...Object.fromEntries(counts),
    verdicts: count(right, gold.verdicts, report.verdicts),
    norms: countNorms(verdicts),
  } as Tally;
  return { tally, verdicts };
}

function findingsFound(gold: Gold, report: Report) {
  const byStart = new Map(report.findings.toReversed().map((finding) => [opening(finding.text), finding]));
  return (gold.findings ?? []).flatMap((ours) => {
    const theirs = byStart.get(opening(ours.starts));
    return theirs === undefined ? [] : [{ ours, theirs }];
  });
}

/** The first six words, without the paragraph's number. */
function opening(text: string): string {
  return wordsOf(text.replace(/^\s*\d+\.\s*/u, ''))
    .slice(0, 6)
    .join(' ');
}

function recommendationsFound(gold: Gold, report: Report) {
  return pairUp(gold.recommendations ?? [], report.recommendations, (ours, theirs) =>
    atLeast(SAME_TEXT)(ours.text, theirs.text),
  );
}

const ofEveryBody: ReadonlySet<string> = new Set([
  'de',
  'het',
  'van',
  'en',
  'te',
  'gemeente',
  'college',
  'burgemeester',
  'wethouders',
  'b',
  'w',
]);

/** The words that tell one body from another; all of them where there are none. */
function nameKey(name: string): string {
  const words = wordsOf(name);
  return words.filter((word) => !ofEveryBody.has(word)).join(' ') || words.join(' ');
}

/** Pairs names of which several may be the same string. */
function pairByIndex(
  ours: readonly string[],
  theirs: readonly string[],
  alike: (a: string, b: string) => number,
): number {
  const boxed = (names: readonly string[]) => names.map((name) => ({ name }));
  return pairUp(boxed(ours), boxed(theirs), (one, other) => alike(one.name, other.name)).size;
}

/** A report whose gold has no value is not asked for one. */
function sameValue(ours: string | undefined, theirs: string | undefined): Count {
  if (!ours) return { right: 0, gold: 0, found: 0 };
  return share(Number(sameLetters(ours, theirs ?? '')), 1);
}

function share(right: number, gold: number): Count {
  return { right, gold, found: gold };
}

function count(right: number, gold: readonly unknown[], found: readonly unknown[]): Count {
  return { right, gold: gold.length, found: found.length };
}
