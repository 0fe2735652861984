import type { Outcome } from '@oordelenbank/model';
import { partsNamed } from '@oordelenbank/structure';
import type { OutcomeWords } from './outcomes.ts';

/**
 * What a clause is to its sentence. 'but': it holds but for an exception; 'exception': it is that exception; 'side': its
 * sentence upholds one side and not another.
 */
export type ClauseRole = 'but' | 'exception' | 'side';

/** A clause of a sentence that judges in its own way. */
export interface Clause {
  readonly outcome: Outcome;
  readonly clause: string;
  readonly lead?: string;
  readonly role?: ClauseRole;
}

/**
 * The clauses of a sentence that judge differently: 'gegrond ten aanzien van het advies en niet gegrond ten aanzien van
 * de duur' has two; 'deels gegrond: gegrond voor zover …, niet gegrond voor zover …' is one verdict, on one part.
 */
export function clausesOf(
  words: string,
  outcomes: readonly OutcomeWords[],
  above: readonly number[],
): readonly Clause[] {
  const [first] = outcomes;
  if (first === undefined) return [];
  const except = EXCEPT.exec(words);
  if (except !== null && except.index > first.start) return exceptClauses(words, outcomes, except);
  if (outcomes.every(({ outcome }) => outcome === 'no-judgment' || outcome === 'not-investigated')) {
    const isLeft = outcomes.some(({ outcome }) => outcome === 'not-investigated');
    return [{ outcome: isLeft ? 'not-investigated' : 'no-judgment', clause: words }];
  }
  if (above.length !== 1 && namesPointEach(words, outcomes)) return pointClauses(words, outcomes);
  const byPart = sideClauses(words, outcomes);
  if (byPart.length > 1 && byPart.every(({ clause }) => partsNamed(clause).length > 0)) return byPart;
  const partly = outcomes.find(({ outcome }) => outcome === 'partly-upheld');
  if (partly !== undefined) return [{ outcome: 'partly-upheld', clause: words }];
  if (first.outcome === 'upheld' && outcomes.length === 1 && LIMITED.test(words))
    return [{ outcome: 'partly-upheld', clause: words }];
  const distinct = outcomes.filter(({ outcome }, index) => index === 0 || outcome !== outcomes[index - 1]?.outcome);
  if (distinct.length === 1) return pointsJudged(words).map((clause) => ({ outcome: first.outcome, clause }));
  if (above.length === 1 || isOnOnePart(words, distinct)) return [{ outcome: 'partly-upheld', clause: words }];
  const hasSides = distinct.every(({ outcome }) => outcome === 'upheld' || outcome === 'not-upheld');
  return distinct.map(({ outcome, start }, index) => ({
    outcome,
    ...(hasSides ? { role: 'side' as const } : {}),
    clause: words.slice(index === 0 ? 0 : clauseStart(words, start), boundary(words, distinct[index + 1])),
  }));
}

/**
 * 'niet behoorlijk gehandeld door A en door B', 'acht de klachten over A en over B gegrond', 'de klacht over A is gegrond, net
 * als die over B': each thing in words of its own.
 */
function pointsJudged(words: string): readonly string[] {
  const [lead, ...means] = words.split(/(?:,? en)? door (?=[^.;]{25})/u);
  if (lead !== undefined && means.length > 1) return means.map((each) => `${lead} door ${each}`);
  const both = /\bklachten over (?<first>.+?) en (?:die )?over (?<second>.+)$/i.exec(words)?.groups;
  const alike = /\bklacht over (?<first>.+?),? (?:net als|evenals) (?:die|de klacht) over (?<second>.+)$/i.exec(
    words,
  )?.groups;
  const each = /\bzowel (?:wat )?(?<first>.+?) als (?:wat )?(?<second>[^:;,.]+)/i.exec(words)?.groups;
  const sides = /^(?<lead>.+?),? wat (?<first>\S+ \S+ betreft\b.+?),? en wat (?<second>.+? betreft\b.*)$/i.exec(
    words,
  )?.groups;
  if (sides !== undefined) return [`${sides.lead}, wat ${sides.first}`, `${sides.lead}, wat ${sides.second}`];
  const { first, second } = both ?? alike ?? each ?? {};
  return first === undefined || second === undefined
    ? [words]
    : [`De klacht over ${first}`, `De klacht over ${second}`];
}

/** 'Onderdeel b is gegrond ten aanzien van het verslag; over de machtiging wordt geen oordeel gegeven.' */
function isOnOnePart(words: string, outcomes: readonly OutcomeWords[]): boolean {
  if (THEME.test(words) || ON_POINT.test(words)) return true;
  const parts = partsNamed(words);
  if (
    parts.length <= 1 &&
    /\b(?:voor zover|waar het (?:gaat om|gaat over|betreft))\b[\s\S]*\bvoor (?:zover|het overige)\b/i.test(words)
  )
    return true;
  const [first] = outcomes;
  const behind = words.slice(first?.end);
  return parts.length === 1 && first?.outcome === 'upheld' && !/\b(?:klacht|onderdeel|gedraging)/i.test(behind);
}

/** 'Mening van Noor: de klacht is gegrond waar het gaat om …, en niet gegrond waar het gaat om …' */
const THEME = /^\p{Lu}[^.:;]{2,50}(?<!\b(?:is|zijn|luidt|volgt|oordeel|conclusie|beslissing)): /u;

/** 'ten aanzien van het onderzoek: gegrond wat het verzoek aangaat, en voor het overige niet gegrond' */
const ON_POINT = /^(?:ten aanzien van|over|inzake|met betrekking tot|wat betreft) [^:;]{3,80}: /i;

/** 'De klacht dat zij niet werd toegelaten, is gegrond voor zover …': of a part that it names, it upholds no more than that. */
const LIMITED =
  /^(?:De |Uw |Deze )?(?:klacht|grief|verwijt) dat\b[^.]*\bgegrond,? (?:(?:te weten|namelijk|maar alleen|alleen) )?(?:voor zover|in zoverre)\b/u;

/** A clause for each outcome, from the conjunction before it to the next one. */
function sideClauses(words: string, outcomes: readonly OutcomeWords[]): readonly Clause[] {
  return outcomes.map(({ outcome, start }, index) => ({
    outcome,
    clause: words.slice(index === 0 ? 0 : clauseStart(words, start), boundary(words, outcomes[index + 1])),
  }));
}

/** What tells the point on which a part of the sentence judges. */
const POINT_MARK =
  /\b(?:voor zover|(?:waar|als) het (?:gaat )?om|wat (?:betreft|\S+ \S+)|ten aanzien van|met betrekking tot)\b/i;

/** 'gegrond voor zover deze A en B betreft, gedeeltelijk gegrond voor zover deze C betreft en ongegrond voor zover …' */
function namesPointEach(words: string, outcomes: readonly OutcomeWords[]): boolean {
  const [first] = outcomes;
  if (first === undefined || outcomes.length < 3 || words[first.end] === ':') return false;
  return outcomes.every(({ end }, index) =>
    POINT_MARK.test(words.slice(end, outcomes[index + 1]?.start ?? words.length)),
  );
}

function pointClauses(words: string, outcomes: readonly OutcomeWords[]): readonly Clause[] {
  return outcomes.map(({ outcome, start }, index) => ({
    outcome,
    clause: words.slice(start, outcomes[index + 1]?.start ?? words.length),
  }));
}

/** "…is gegrond, behalve wat betreft de bejegening; daarover wordt geen oordeel gegeven" */
export const EXCEPT = /,?\s*\b(?:behalve|uitgezonderd|met uitzondering van|behoudens)\b\s*/i;

/** The verdict without the exception, and the exception with its own verdict where the sentence gives one. */
function exceptClauses(words: string, outcomes: readonly OutcomeWords[], except: RegExpExecArray): readonly Clause[] {
  const [first] = outcomes;
  const other = outcomes.find(({ start }) => start > except.index);
  const clause = words.slice(except.index + except[0].length);
  return [
    ...(first === undefined
      ? []
      : [{ outcome: first.outcome, clause: words.slice(0, except.index), role: 'but' as const }]),
    ...(other === undefined
      ? []
      : [{ outcome: other.outcome, clause, lead: words.slice(0, except.index), role: 'exception' as const }]),
  ];
}

function boundary(words: string, next: OutcomeWords | undefined): number {
  return next === undefined ? words.length : clauseStart(words, next.start);
}

/** Where the clause of the verdict word at `offset` begins: behind the last comma, semicolon or 'en' before it. */
function clauseStart(words: string, offset: number): number {
  const before = words.slice(0, offset);
  return Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' en ')) + 1;
}
