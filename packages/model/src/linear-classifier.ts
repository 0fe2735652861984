/** What speaks for which label: a multinomial logistic regression. */
export interface LinearWeights {
  readonly labels: readonly string[];
  /** One number a label, in hundredths. */
  readonly bias: readonly number[];
  /** For each feature one number a label, in hundredths. */
  readonly features: ReadonlyMap<string, readonly number[]>;
}

/** The same as `scripts/learn.ts` writes it to a file. */
export interface WrittenWeights extends Omit<LinearWeights, 'features'> {
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Makes weights from what is written of them, at their first use: most commands classify nothing. */
export function readWeights({ labels, bias, features }: WrittenWeights): LinearWeights {
  let read: LinearWeights['features'] | undefined;
  return {
    labels,
    bias,
    get features() {
      read ??= new Map(Object.entries(features));
      return read;
    },
  };
}

/** How much of each feature there is; features that the weights do not know say nothing. */
export type Features = ReadonlyMap<string, number>;

export interface Guess<Label extends string> {
  readonly label: Label;
  /** From 0 to 1. */
  readonly probability: number;
}

/** The most probable label. */
export function classify<Label extends string>(weights: LinearWeights, features: Features): Guess<Label> {
  const scores = scoresOf(weights, features);
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return { label: weights.labels[scores.indexOf(top)] as Label, probability: 1 / total };
}

/**
 * The labels that a text has, the most probable first, where one label does not exclude another: each is told by itself.
 *
 * @param sure the probability from which on a label is told, from 0 to 1.
 */
export function labelsOf<Label extends string>(
  weights: LinearWeights,
  features: Features,
  sure: number,
): readonly Label[] {
  return scoresOf(weights, features)
    .map((score, at): Guess<Label> => ({ label: weights.labels[at] as Label, probability: 1 / (1 + Math.exp(-score)) }))
    .filter(({ probability }) => probability >= sure)
    .sort((one, other) => other.probability - one.probability)
    .map(({ label }) => label);
}

function scoresOf({ bias, features: known }: LinearWeights, features: Features): readonly number[] {
  const scores = bias.map((score) => score / 100);
  for (const [feature, amount] of features) {
    const own = known.get(feature);
    if (own === undefined) continue;
    for (let label = 0; label < own.length; label++)
      scores[label] = (scores[label] ?? 0) + ((own[label] ?? 0) / 100) * amount;
  }
  return scores;
}
