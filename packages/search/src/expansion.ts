import { type Match, type Store, stemOf } from '@oordelenbank/store';
import { otherNamesOf } from './abbreviations.ts';
import { apart, joinedParts, spellingsOf } from './spelling.ts';

/**
 * A condition that also takes other spellings of its words and other names of what they name, as far as they stand in the
 * database: 'wwb' also finds 'Participatiewet', 'copie' also 'kopie', 're-integratie' also 'reïntegratie'. Words
 * that are refused and words in quotation marks are left as they are.
 *
 * @param words the plain words of the query, as written.
 */
export async function expand(store: Store, match: Match, words: readonly string[]): Promise<Match> {
  const spellings = new Map(words.map((word) => [word, [...spellingsOf(word), ...joinedOf(word)]]));
  const asked = [...spellings].flatMap(([word, others]) => [word, ...others, ...(apart(word) ?? [])]);
  const known = new Set((await store.knownWords([...new Set(asked)])).map(({ word }) => word));
  const others = new Map(
    words.flatMap((word) => {
      const alternatives = [
        ...otherNamesOf(word).map(matchOf),
        ...(spellings.get(word) ?? []).filter((other) => known.has(other)).map((other) => matchOf([other])),
        ...[joinedParts(word) ?? []].flat().map((joined) => matchOf([joined])),
        ...splitOf(word, known),
      ];
      return alternatives.length === 0 ? [] : [[keyOf(matchOf(word.split(' '))), alternatives] as const];
    }),
  );
  return others.size === 0 ? match : widened(match, others);
}

function widened(match: Match, others: ReadonlyMap<string, readonly Match[]>): Match {
  switch (match.kind) {
    case 'words':
    case 'stem': {
      const alternatives = others.get(keyOf(match)) ?? [];
      const distinct = new Map([match, ...alternatives].map((it) => [keyOf(it), it]));
      return distinct.size === 1 ? match : { kind: 'or', parts: [...distinct.values()] };
    }
    case 'not':
      return { ...match, include: widened(match.include, others) };
    default:
      return { ...match, parts: match.parts.map((part) => widened(part, others)) };
  }
}

/** Words joined by a hyphen: 're integratie' → 'reintegratie'. */
function joinedOf(word: string): string[] {
  return word.includes(' ') ? [word.replaceAll(' ', '')] : [];
}

function splitOf(word: string, known: ReadonlySet<string>): Match[] {
  const words = apart(word);
  return words?.every((part) => known.has(part)) ? [{ kind: 'words', words, prefix: false }] : [];
}

function matchOf(words: readonly string[]): Match {
  const stem = words.length === 1 ? stemOf(words[0] ?? '') : null;
  return stem === null ? { kind: 'words', words, prefix: false } : { kind: 'stem', stem };
}

function keyOf(match: Match): string {
  return JSON.stringify(match);
}
