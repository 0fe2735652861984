import { canBeginDatedAct } from './dated-acts.ts';
import type { DocumentNames } from './document-names.ts';
import { canBeginEuAct } from './eu.ts';
import { headKind, isLead } from './generic-names.ts';
import { registeredNames } from './names.ts';
import { ordinal } from './numbers.ts';
import { canBeginOther } from './other-references.ts';
import { canBeginStatute } from './statute-references.ts';
import { isCapital, NUMBER, norm, SIGN, type Tokens, WORD } from './tokens.ts';

const NOTHING = 0;
const SOMETHING = 1;
/** Something begins here only where the word has a capital. */
const WITH_CAPITAL = 2;

/** What was found out about a word before: most words of a text begin nothing, and there are not many different ones. */
const known = new Map<string, number>();
const MOST_KNOWN = 200_000;

/** Whether a citation can begin at a token: a cheap look that passes over nearly all words of a text. */
export function canBegin(tokens: Tokens, index: number, names: DocumentNames): boolean {
  const type = tokens.types[index];
  const word = norm(tokens, index);
  if (type === NUMBER) return true;
  if (type !== WORD) return type === SIGN && word === '§';
  if (word === 'het' || word === 'de') return ordinal(tokens, index + 1) !== undefined;
  let verdict = known.get(word);
  if (verdict === undefined) {
    verdict = judge(tokens, index, word);
    if (known.size < MOST_KNOWN) known.set(word, verdict);
  }
  if (verdict === NOTHING) return names.has(word);
  return verdict === SOMETHING || isCapital(tokens, index) || names.has(word);
}

function judge(tokens: Tokens, index: number, word: string): number {
  const begins =
    canBeginOther(word) ||
    canBeginStatute(word) ||
    canBeginEuAct(word) ||
    canBeginDatedAct(word) ||
    ordinal(tokens, index) !== undefined;
  if (begins || registeredNames().has(word)) return SOMETHING;
  if (headKind(word) !== undefined)
    return /^(?:handboek|werkinstructie|protocol|beleidsregels?|leidraad|handreiking|gedragscode|verordening|convenant|draaiboek)$/u.test(
      word,
    )
      ? SOMETHING
      : WITH_CAPITAL;
  return isLead(word) ? WITH_CAPITAL : NOTHING;
}
