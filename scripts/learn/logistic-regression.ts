/**
 * Multinomial logistic regression with a penalty on large weights, by Adam over all examples at a time.
 * Source: Kingma and Ba, Adam: a method for stochastic optimization (2015).
 */
import { classify, type Features, labelsOf, readWeights, type WrittenWeights } from '@oordelenbank/model';

export interface Example {
  readonly label: string;
  readonly features: Features;
}

/** An example that may have several labels, or none. */
export interface TaggedExample {
  readonly labels: readonly string[];
  readonly features: Features;
}

const STEPS = 80;
const RATE = 0.1;
const MOMENTUM = 0.9;
const DECAY = 0.999;
/** A feature that fewer examples have is left out. */
const FEWEST = 3;
/** A feature of which no weight is larger is left out, in hundredths. */
const LEAST = 10;

/**
 * Learns weights from examples; the same examples in the same order give the same weights.
 *
 * @param penalty on the square of each weight, beside the mean loss of an example: the larger, the less is learnt by heart.
 */
export function learn(examples: readonly Example[], penalty: number): WrittenWeights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const names = commonFeatures(examples);
  const weights = weigh(rowsOf(examples, names, labels), { penalty, features: names.length, labels: labels.length });
  const of = (feature: number): number[] =>
    labels.map((_, label) => Math.round(100 * (weights[feature * labels.length + label] ?? 0)));
  const told = names
    .map((name, index) => [name, of(index)] as const)
    .filter(([, values]) => values.some((value) => Math.abs(value) >= LEAST));
  return { labels, bias: of(names.length), features: Object.fromEntries(told) };
}

/** Learns for each label by itself whether an example has it: for `labelsOf`. */
export function learnEach(examples: readonly TaggedExample[], penalty: number): WrittenWeights {
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  const each = labels.map((label) =>
    learn(
      examples.map(({ labels: own, features }) => ({ label: own.includes(label) ? 'yes' : 'no', features })),
      penalty,
    ),
  );
  const gain = ([no = 0, yes = 0]: readonly number[]): number => yes - no;
  const names = [...new Set(each.flatMap(({ features }) => Object.keys(features)))].sort();
  return {
    labels,
    bias: each.map(({ bias }) => gain(bias)),
    features: Object.fromEntries(names.map((name) => [name, each.map(({ features }) => gain(features[name] ?? []))])),
  };
}

function commonFeatures(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= FEWEST ? [feature] : [])).sort();
}

/** An example by the numbers of its features; the bias is a feature that each has. */
interface Row {
  readonly features: Int32Array;
  readonly amounts: Float64Array;
  readonly label: number;
}

function rowsOf(examples: readonly Example[], names: readonly string[], labels: readonly string[]): readonly Row[] {
  const numbers = new Map(names.map((name, index) => [name, index]));
  return examples.map(({ label, features }) => {
    const known = [...features].flatMap(([name, amount]) => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number, amount] as const];
    });
    const all = [...known, [names.length, 1] as const];
    return {
      features: Int32Array.from(all, ([number]) => number),
      amounts: Float64Array.from(all, ([, amount]) => amount),
      label: labels.indexOf(label),
    };
  });
}

interface Size {
  readonly penalty: number;
  /** How many there are, the bias, which is the last, left out. */
  readonly features: number;
  readonly labels: number;
}

/** The weights, one row of labels for each feature. */
function weigh(rows: readonly Row[], { penalty, features, labels }: Size): Float64Array {
  const weights = new Float64Array((features + 1) * labels);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const penalised = features * labels;
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopes(rows, weights, labels);
    for (let at = 0; at < weights.length; at++) {
      const own = (slope[at] ?? 0) / rows.length + (at < penalised ? penalty * (weights[at] ?? 0) : 0);
      mean[at] = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * own;
      square[at] = DECAY * (square[at] ?? 0) + (1 - DECAY) * own * own;
      const [direction, size] = [(mean[at] ?? 0) / (1 - MOMENTUM ** step), (square[at] ?? 0) / (1 - DECAY ** step)];
      weights[at] = (weights[at] ?? 0) - (RATE * direction) / (Math.sqrt(size) + Number.EPSILON);
    }
  }
  return weights;
}

/** How the loss over all rows changes with each weight. */
function slopes(rows: readonly Row[], weights: Float64Array, labels: number): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { features, amounts, label } of rows) {
    const errors = probabilities({ features, amounts }, weights, labels);
    errors[label] = (errors[label] ?? 0) - 1;
    features.forEach((feature, at) => {
      const [from, amount] = [feature * labels, amounts[at] ?? 0];
      for (let own = 0; own < labels; own++) slope[from + own] = (slope[from + own] ?? 0) + (errors[own] ?? 0) * amount;
    });
  }
  return slope;
}

function probabilities(
  { features, amounts }: Pick<Row, 'features' | 'amounts'>,
  weights: Float64Array,
  labels: number,
): Float64Array {
  const scores = new Float64Array(labels);
  features.forEach((feature, at) => {
    const [from, amount] = [feature * labels, amounts[at] ?? 0];
    for (let label = 0; label < labels; label++)
      scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0) * amount;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const FOLDS = 5;

/** The share of the examples of each group that weights learnt from the other groups get right. */
export function crossValidate(groups: readonly (readonly Example[])[], penalty: number): number {
  let [right, all] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = readWeights(learn(groups.filter((_, index) => index % FOLDS !== fold).flat(), penalty));
    for (const { label, features } of groups.filter((_, index) => index % FOLDS === fold).flat()) {
      all++;
      if (classify(weights, features).label === label) right++;
    }
  }
  return right / all;
}

/** The F1 of the labels that weights learnt from the other groups tell, from a probability on. */
export function crossValidateEach(
  groups: readonly (readonly TaggedExample[])[],
  penalty: number,
  sure: number,
): number {
  let [told, gold, right] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = readWeights(learnEach(groups.filter((_, index) => index % FOLDS !== fold).flat(), penalty));
    for (const { labels, features } of groups.filter((_, index) => index % FOLDS === fold).flat()) {
      const found = labelsOf<string>(weights, features, sure);
      told += found.length;
      gold += labels.length;
      right += found.filter((label) => labels.includes(label)).length;
    }
  }
  return (2 * right) / (told + gold);
}
