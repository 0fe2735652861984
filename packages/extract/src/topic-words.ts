import { type Features, labelsOf, readWeights, type TestedNorm, type Topic } from '@oordelenbank/model';
import { STRONG_CUE, topicScores } from '@oordelenbank/registry';
import written from './topic-words.generated.json' with { type: 'json' };

const weights = readWeights(written);

/** From this probability on, a part is about a topic. */
export const SURE_TOPIC = 0.6;

/** The same where the words that the registry knows for it stand in the part: these speak for themselves unless all else denies it. */
const TOLD_TOPIC = 0.1;

/** What a complaint part is about, the surest topic first: by its words and by the norms that the verdict on it tests. */
export function learntTopics(words: string, norms: readonly Norm[]): readonly Topic[] {
  const features = topicFeatures(words, norms);
  const sure = new Set(labelsOf<Topic>(weights, features, SURE_TOPIC));
  const told = labelsOf<Topic>(weights, features, TOLD_TOPIC);
  return told.filter((topic) => sure.has(topic) || features.has(`strong ${topic}`));
}

type Norm = Pick<TestedNorm, 'code' | 'violated'>;

/** What stands for a topic by itself tells more than how many words hint at it. */
const WEIGHT = 2;

/**
 * What a classifier of topics goes by: the cues of the registry, and the norms. The words themselves were measured too: with
 * them it knows the reports that it learnt from by heart, and others less well.
 */
export function topicFeatures(complaint: string, norms: readonly Norm[]): Features {
  const features = new Map<string, number>();
  for (const [topic, score] of topicScores(complaint)) {
    features.set(`cue ${topic}`, Math.min(score, STRONG_CUE + 1));
    if (score >= STRONG_CUE) features.set(`strong ${topic}`, WEIGHT);
  }
  for (const { code, violated } of norms) {
    features.set(`tested ${code}`, WEIGHT);
    if (violated) features.set(`violated ${code}`, WEIGHT);
  }
  return features;
}
