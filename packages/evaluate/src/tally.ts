/** Every figure of the scoreboard. `found` counts by precision and recall; `share` is the share of the gold that is right. */
export const fields = {
  reportNumber: { title: 'metadata reportNumber', kind: 'share' },
  date: { title: 'metadata date', kind: 'share' },
  authorities: { title: 'metadata authorities', kind: 'found' },
  sections: { title: 'section roles', kind: 'share' },
  complaints: { title: 'complaints', kind: 'found' },
  topics: { title: 'topics', kind: 'found' },
  privacy: { title: 'privacy complaints told apart', kind: 'share' },
  verdicts: { title: 'verdicts', kind: 'found' },
  norms: { title: 'norms violated', kind: 'found' },
  findings: { title: 'findings found', kind: 'share' },
  findingKinds: { title: 'findings of the right kind', kind: 'share' },
  citations: { title: 'citations', kind: 'found' },
  recommendations: { title: 'recommendations', kind: 'found' },
  responses: { title: 'responses to recommendations', kind: 'share' },
} as const;

export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** How many are in the gold, how many were found, and how many of those are right. */
export interface Count {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

export type Tally = Readonly<Record<Field, Count>>;

/** In percent, with one decimal. */
interface Figure {
  /** Null for a share. */
  readonly precision: number | null;
  /** Null for a share. */
  readonly recall: number | null;
  /** F1, or the share. */
  readonly score: number;
  readonly gold: number;
}

export type Figures = Readonly<Record<Field, Figure>>;

/** Adds tallies up, so that every item weighs the same, whatever its report. */
export function addUp(tallies: readonly Tally[]): Tally {
  return mapFields((field) => ({
    right: sum(tallies.map((tally) => tally[field].right)),
    gold: sum(tallies.map((tally) => tally[field].gold)),
    found: sum(tallies.map((tally) => tally[field].found)),
  }));
}

export function figuresOf(tally: Tally): Figures {
  return mapFields((field) => {
    const { right, gold, found } = tally[field];
    const recall = gold === 0 ? 1 : right / gold;
    if (fields[field].kind === 'share') return { precision: null, recall: null, score: percent(recall), gold };
    const precision = found > 0 ? right / found : Number(gold === 0);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision: percent(precision), recall: percent(recall), score: percent(f1), gold };
  });
}

/** The mean of all figures, in percent. */
export function meanOf(figures: Figures): number {
  return Math.round((10 * sum(fieldNames.map((field) => figures[field].score))) / fieldNames.length) / 10;
}

function mapFields<Value>(value: (field: Field) => Value): Readonly<Record<Field, Value>> {
  return Object.fromEntries(fieldNames.map((field) => [field, value(field)])) as Record<Field, Value>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
