import type { Report } from '@oordelenbank/model';
import type { ScoredReading } from './scoreboard.ts';
import { atLeast, pairUp, SAME_TEXT } from './words.ts';

/** An item that is read from the plain rendering of a report and not from another, or the other way round. */
export interface RenderingDifference {
  /** House and name of the report. */
  readonly report: string;
  readonly rendering: string;
  /** Where the item is: in the plain rendering alone, or in this one alone. */
  readonly only: 'plain' | 'here';
  readonly field: string;
  readonly item: string;
}

/** What must be equal of an item, and what need only be alike. */
interface Item {
  readonly field: string;
  readonly value: string;
  readonly words: string;
}

/** Lists what is not the same in the renderings of a report, each compared with the plain one, where there is one. */
export function renderingDifferences(scored: readonly ScoredReading[]): RenderingDifference[] {
  const reports = Map.groupBy(scored, ({ house, name }) => `${house}/${name}`);
  return [...reports].flatMap(([report, own]) => {
    const plain = own.find(({ rendering }) => rendering === 'plain');
    const others = own.filter((it) => it !== plain);
    return plain === undefined ? [] : others.flatMap((other) => between(report, plain, other));
  });
}

function between(report: string, plain: ScoredReading, other: ScoredReading): RenderingDifference[] {
  const [ours, theirs] = [itemsOf(plain.reading.report), itemsOf(other.reading.report)];
  const pairs = pairUp(ours, theirs, alike);
  const matched = new Set(pairs.values());
  const told = (only: RenderingDifference['only'], items: readonly Item[]): RenderingDifference[] =>
    items.map(({ field, value, words }) => ({
      ...{ report, rendering: other.rendering, only, field },
      item: [value, words].filter((it) => it !== '').join(': '),
    }));
  return [
    ...told(
      'plain',
      ours.filter((item) => !pairs.has(item)),
    ),
    ...told(
      'here',
      theirs.filter((item) => !matched.has(item)),
    ),
  ];
}

function alike(one: Item, other: Item): number {
  if (one.field !== other.field || one.value !== other.value) return 0;
  return one.words === other.words ? 1 : atLeast(SAME_TEXT)(one.words, other.words);
}

function itemsOf({ metadata, complaints, findings, citations, verdicts, recommendations }: Report): Item[] {
  const numbers = new Map(complaints.map(({ id, number }) => [id, `${number}`]));
  return [
    item('number', metadata.reportNumber ?? ''),
    item('date', metadata.date ?? ''),
    ...metadata.authorities.map(({ name }) => item('authority', name)),
    ...complaints.map(({ topics, text }) => item('complaint', topics.join(' '), text)),
    ...findings.map(({ kind, text }) => item('finding', kind, text)),
    ...citations.map(({ identifier, name, article, paragraph, part }) =>
      item('citation', [identifier ?? name, article, paragraph, part].filter((it) => it !== null).join(' ')),
    ),
    ...verdicts.map(({ outcome, complaint, norms }) =>
      item('verdict', [outcome, numbers.get(complaint ?? '') ?? '—', ...norms.map(({ code }) => code)].join(' ')),
    ),
    ...recommendations.map(({ response, text }) => item('recommendation', response, text)),
  ];
}

function item(field: string, value: string, words = ''): Item {
  return { field, value, words };
}
