import type { Outcome } from '@oordelenbank/model';
import { norms } from '@oordelenbank/registry';
import { type Case, type PassageHit, tokensOf } from '@oordelenbank/store';
import type { Shared } from './likeness.ts';
import { cuesOf, type ScoredPassage } from './passage-scores.ts';
import type { Question } from './question.ts';
import { heaviest } from './terms.ts';

/** Why a case is like the question; `message` says it in one line. */
export type Reason = { readonly message: string } & (
  | { readonly kind: 'passage'; readonly mine: string; readonly theirs: PassageHit; readonly shared: readonly string[] }
  | { readonly kind: 'topic' | 'norm' | 'article' | 'statute' | 'authority' | 'authority-kind'; readonly value: string }
  | { readonly kind: 'outcome'; readonly outcomes: readonly (Outcome | null)[] }
);

/** Passages that are shown as alike, and what they have in common most of all. */
const MAX_PASSAGES = 2;
const MAX_CUES = 5;

/** What a person can check: the passages alike side by side, what both cases share, and how the past one was judged. */
export function reasonsFor(
  question: Question,
  past: Case,
  passages: readonly ScoredPassage[],
  shared: Shared,
): Reason[] {
  return [
    ...passages.slice(0, MAX_PASSAGES).flatMap((passage) => passageReason(question, passage)),
    ...shared.topics.map((value) => ({ kind: 'topic' as const, value, message: `same topic: ${value}` })),
    ...shared.norms.map((value) => ({ kind: 'norm' as const, value, message: `same norm: ${nameOfNorm(value)}` })),
    ...shared.law.map(lawReason),
    ...authorityReasons(shared),
    ...outcomeReason(question, past),
  ];
}

function passageReason(question: Question, { hit, cues }: ScoredPassage): Reason[] {
  const telling = new Set(heaviest(cues, MAX_CUES).keys());
  const mine = sentenceWith(question.text, telling);
  if (mine === undefined) return [];
  const shared = wordsWith(hit.text, telling);
  const where = hit.page === null ? '' : `, page ${hit.page}`;
  const message = `alike in ${hit.kind}${where}: ${wordsWith(mine, telling).join(', ')} / ${shared.join(', ')}`;
  return [{ kind: 'passage', mine, theirs: hit, shared, message }];
}

/** The words of a text that have one of the cues, as printed, each once, in the order of the text. */
function wordsWith(text: string, cues: ReadonlySet<string>): string[] {
  const words = new Map<string, string>();
  for (const token of tokensOf(text)) {
    if (!words.has(token.word) && cuesOf(token).some((cue) => cues.has(cue))) {
      words.set(token.word, text.slice(token.start, token.end));
    }
  }
  return [...words.values()];
}

/** The sentence with the most of the cues; the first of several. */
function sentenceWith(text: string, cues: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [sentence] of text.matchAll(/[^.!?\n]+[.!?]*/gu)) {
    const found = new Set(tokensOf(sentence).flatMap(cuesOf)).intersection(cues).size;
    if (found > most) [best, most] = [sentence.trim(), found];
  }
  return best;
}

function nameOfNorm(code: string): string {
  return norms.find((norm) => norm.code === code)?.name ?? code;
}

function lawReason(value: string): Reason {
  const kind = value.startsWith('artikel ') ? 'article' : 'statute';
  return { kind, value, message: kind === 'article' ? `same article: ${value}` : `same act: ${value}` };
}

function authorityReasons({ authorities, authorityKinds }: Shared): Reason[] {
  if (authorities.length > 0) {
    return authorities.map((value) => ({ kind: 'authority', value, message: `same body: ${value}` }));
  }
  return authorityKinds.map((value) => ({ kind: 'authority-kind', value, message: `same kind of body: ${value}` }));
}

function outcomeReason(question: Question, past: Case): Reason[] {
  const judged = past.parts.map(({ outcome }) => outcome);
  if (judged.length === 0) return [];
  const isSame =
    question.outcomes.length > 0 && judged.every((outcome) => outcome !== null && question.outcomes.includes(outcome));
  const parts = past.parts.map(({ number, outcome }) => `part ${number} ${outcome ?? 'without verdict'}`).join(', ');
  return [{ kind: 'outcome', outcomes: judged, message: `${isSame ? 'same verdict' : 'verdict'}: ${parts}` }];
}
