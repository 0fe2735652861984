import { classify, type Features, type Response, readWeights } from '@oordelenbank/model';
import written from './answer-words.generated.json' with { type: 'json' };
import { gramsOf } from './grams.ts';
import { withoutParties } from './parties.ts';
import { responseOf } from './response-words.ts';

const weights = readWeights(written);

/**
 * What a body answers to a recommendation: the rules on the words of an answer, weighed against what was learnt from other
 * reports; 'none' where nothing was answered.
 *
 * @param answers the sentences that tell of the answer, in order.
 */
export function responseTo(answers: readonly string[], recommendation: string): Response {
  return classify<Response>(weights, answerFeatures(answers, recommendation)).label;
}

const MOST_SENTENCES = 8;
const MOST_WORDS = 80;

/** A word of the first sentence counts once more, by so much. */
const FIRST = 0.5;

/** What a classifier of answers goes by: words, pairs and threes of words, how many sentences, and what the rules say. */
export function answerFeatures(answers: readonly string[], recommendation: string): Features {
  const features = new Map<string, number>();
  answers.slice(0, MOST_SENTENCES).forEach((sentence, rank) => {
    const words = (
      withoutParties(sentence)
        .toLowerCase()
        .match(/@\p{L}+|\p{L}+|[;:,]/gu) ?? []
    ).slice(0, MOST_WORDS);
    for (const gram of gramsOf(words)) {
      features.set(gram, 1);
      if (rank === 0) features.set(`first ${gram}`, FIRST);
    }
  });
  features.set(`sentences ${Math.min(5, answers.length)}`, 1);
  return features.set(`rules ${responseOf(answers, recommendation)}`, 1);
}
