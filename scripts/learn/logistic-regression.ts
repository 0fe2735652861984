/** Multinomial logistic regression by stochastic gradient descent with AdaGrad. Source: Duchi, Hazan and Singer (2011). */
import { classify, type Features, readWeights, type WrittenWeights } from '@oordelenbank/model';

export interface Example {
  readonly label: string;
  readonly features: Features;
}

const EPOCHS = 30;
const RATE = 0.3;
/** Pulls weights towards 0, so that a word seen a few times decides nothing. */
const L2 = 0.0005;
/** A feature that fewer examples have is left out. */
const FEWEST = 3;

/** For a feature one weight a label, and the sum of the squares of its steps so far. */
interface Slot {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

type Model = ReadonlyMap<string, Slot>;

/** The name under which the bias is learnt, as a feature that every example has. */
const BIAS = '';

/** Learns weights from examples; the same examples in the same order give the same weights. */
export function learn(examples: readonly Example[]): WrittenWeights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const model = emptyModel(examples, labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(examples.length, epoch)) {
      const { label, features } = examples[index] as Example;
      step(model, [[BIAS, 1], ...features], labels.indexOf(label));
    }
  }
  const told = [...model]
    .map(([feature, { weights }]) => [feature, [...weights].map(inHundredths)] as const)
    .filter(([feature, values]) => feature !== BIAS && values.some((value) => Math.abs(value) >= LEAST))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const bias = [...(model.get(BIAS)?.weights ?? [])].map(inHundredths);
  return { labels, bias, features: Object.fromEntries(told) };
}

function emptyModel(examples: readonly Example[], size: number): Model {
  const counts = new Map<string, number>([[BIAS, FEWEST]]);
  for (const { features } of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= FEWEST);
  return new Map(
    known.map(([feature]) => [
      feature,
      { weights: new Float64Array(size), squares: new Float64Array(size).fill(Number.EPSILON) },
    ]),
  );
}

/** Moves the weights of one example's features towards its label. */
function step(model: Model, features: readonly (readonly [string, number])[], label: number): void {
  const own = features.flatMap(([feature, amount]) => {
    const slot = model.get(feature);
    return slot === undefined ? [] : [{ ...slot, amount }];
  });
  const errors = probabilities(own);
  errors[label] = (errors[label] ?? 0) - 1;
  for (const { weights, squares, amount } of own) {
    errors.forEach((error, at) => {
      const weight = weights[at] ?? 0;
      const gradient = error * amount + L2 * weight;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = weight - (RATE * gradient) / Math.sqrt(square);
    });
  }
}

/** Of each label, by the weights of the features that an example has. */
function probabilities(own: readonly { readonly weights: Float64Array; readonly amount: number }[]): number[] {
  const scores = [...(own[0]?.weights ?? [])].map((_, label) =>
    own.reduce((sum, { weights, amount }) => sum + (weights[label] ?? 0) * amount, 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A feature of which no weight is larger is left out, in hundredths. */
const LEAST = 10;

function inHundredths(value: number): number {
  return Math.round(value * 100);
}

/** The numbers below `size` in an order that looks random, and is the same each time. */
function shuffled(size: number, seed: number): readonly number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  let state = seed * 2_654_435_761 + 1;
  for (let at = size - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** The share of the examples of each group that weights learnt from the other groups get right. */
export function crossValidate(groups: readonly (readonly Example[])[], folds = 5): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = readWeights(learn(groups.filter((_, index) => index % folds !== fold).flat()));
    for (const { label, features } of groups.filter((_, index) => index % folds === fold).flat()) {
      all++;
      if (classify(weights, features).label === label) right++;
    }
  }
  return { right, all };
}
