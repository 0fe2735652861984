/** Examples of sentences that judge, and of others that stand where they do: what the gold quotes of a verdict is one. */
import type { Sample } from '@oordelenbank/evaluate';
import { NO_VERDICT, sentenceLooksOf } from '@oordelenbank/extract';
import { plainDocument } from './document.ts';
import { letters } from './letters.ts';
import type { Example } from './logistic-regression.ts';

export async function verdictExamples(sample: Sample): Promise<readonly Example[]> {
  const { gold } = sample;
  const document = await plainDocument(sample);
  if (document === undefined) return [];
  const verdicts = gold.verdicts.map(({ outcome, text }) => ({ outcome, text: letters(text) }));
  return sentenceLooksOf(document)
    .filter(({ words }) => letters(words).length >= SHORTEST)
    .map(({ words, told, features }) => ({ label: labelOf(letters(words), told, verdicts), features }));
}

/** A sentence of fewer letters may stand anywhere. */
const SHORTEST = 8;

/** A quotation of so much more than one sentence holds reasons too: its first sentence judges, or one that says so. */
const MORE_THAN_ONE = 1.3;

function labelOf(
  sentence: string,
  told: string | undefined,
  verdicts: readonly { readonly outcome: string; readonly text: string }[],
): string {
  const quoted = verdicts.find(({ text }) => text.includes(sentence) || sentence.includes(text));
  if (quoted === undefined) return NO_VERDICT;
  const isWhole = quoted.text.length <= sentence.length * MORE_THAN_ONE;
  return isWhole || quoted.text.startsWith(sentence) || told === quoted.outcome ? quoted.outcome : NO_VERDICT;
}
