import { ordinals, partNumber } from '@oordelenbank/structure';
import { likeness } from './likeness.ts';
import { decides } from './response-words.ts';

/** A clause of an answer, and which recommendation it is to. */
export interface Answer {
  readonly words: string;
  /** Which sentence it is of. */
  readonly sentence: number;
  /** Index of the recommendation in its run; -1 where nothing tells which. */
  at: number;
  /** Whether only its place says so. */
  readonly byPlace: boolean;
}

const ORDINALS = `(?:${[...ordinals, 'laatste'].join('|')})`;

/** Where a sentence turns to another recommendation: '… opvolgt en over het derde in gesprek wil'. */
const APART = new RegExp(`(?<=;)\\s|\\sen (?=over (?:de|het) ${ORDINALS}\\b)`, 'u');

/**
 * The clauses of the answers, each with the recommendation that it names, or is most like, or that the one before it was to.
 *
 * @param pool sentences that may answer, in order.
 * @param texts the recommendations of the run that they stand behind.
 */
export function placedAnswers(pool: readonly string[], texts: readonly string[]): readonly Answer[] {
  const placed: Answer[] = [];
  for (const [sentence, whole] of pool.entries()) {
    if (TO_ALL.test(whole)) continue;
    for (const words of whole.split(APART)) {
      const named = addressees(words, texts);
      const before = placed.at(-1)?.at ?? (texts.length === 1 ? 0 : -1);
      for (const at of named.length === 0 ? [before] : named)
        placed.push({ words, sentence, at, byPlace: named.length === 0 });
    }
  }
  placeLeading(placed, texts.length);
  fillGaps(placed, texts.length);
  return placed;
}

const ANY_ORDINAL = new RegExp(ORDINALS, 'gu');

/** Of an item in a list of recommendations. */
const LABEL = '(?:[A-H]|[IVX]{1,4}|\\d)';

/** What answers all recommendations at once. */
export const TO_ALL = /\b(?:beide|alle(?: \w+)?|de (?:twee|drie|vier)) aanbevelingen\b/i;

/** 'het tweede advies', 'met het eerste en het tweede stemt', 'met A en C ingestemd', 'het onder I gestelde' */
const NAMED = new RegExp(
  [
    `\\b(?<ordinals>${ORDINALS}(?:(?:,| en| en ook) (?:de |het )?${ORDINALS})*) (?:aanbeveling(?:en)?|advie(?:s|zen)|punt(?:en)?|suggesties?|voorstel(?:len)?)\\b`,
    `\\b(?:[Hh]et|[Dd]e|[Mm]et het|[Mm]et de|[Aa]an het) (?<alone>${ORDINALS}(?: en (?:de |het )?${ORDINALS})*)(?= (?:voert|neemt|wijst|doet|volgt|is|zal|zijn|wordt|worden|stemt?|stemmen|heeft|hebben|kan|wil|gaat|geeft)\\b)`,
    `\\b(?:[Aa]anbeveling(?:en)?|[Aa]dvie(?:s|zen)|[Oo]nder|[Mm]et|[Aa]an|[Pp]unt(?:en)?|[Vv]oorstel(?:len)?) (?<labels>${LABEL}(?:(?:,| en| en onder) ${LABEL})*)(?![\\p{L}\\d])(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|weken|dagen|maanden|jaar))`,
  ].join('|'),
  'u',
);

const COUNTS = ['twee', 'drie', 'vier'];

/** 'de eerste twee aanbevelingen', 'de laatste twee' */
const FEW = new RegExp(
  `\\bde (?<which>eerste|laatste) (?<count>${COUNTS.join('|')}) (?:aanbevelingen|adviezen|punten|suggesties)\\b`,
  'u',
);

/** The recommendations that an answer names by their number or their place in the row. */
export function namedIn(answer: string, texts: readonly string[]): readonly number[] {
  const { which, count = '' } = FEW.exec(answer)?.groups ?? {};
  const few = COUNTS.indexOf(count) + 2;
  if (which === 'eerste') return texts.flatMap((_, at) => (at < few ? [at] : []));
  if (which === 'laatste') return texts.flatMap((_, at) => (at >= texts.length - few ? [at] : []));
  const { ordinals: counted, alone, labels } = NAMED.exec(answer)?.groups ?? {};
  const rankOf = (name: string): number => (name === 'laatste' ? texts.length : ordinals.indexOf(name) + 1);
  const ranks =
    labels === undefined
      ? ((counted ?? alone)?.toLowerCase().match(ANY_ORDINAL) ?? []).map(rankOf)
      : (labels.match(/[A-Z]+|\d+/gu) ?? []).map((label) => partNumber(label) ?? 0);
  return ranks.every((rank) => rank > 0 && rank <= texts.length) ? ranks.map((rank) => rank - 1) : [];
}

/** The recommendations that an answer names, or the one that it shares words with; none for neither. */
function addressees(answer: string, texts: readonly string[]): readonly number[] {
  const named = namedIn(answer, texts);
  if (named.length > 0) return named;
  const scores = texts.map((text) =>
    likeness(
      text,
      answer,
      texts.filter((other) => other !== text),
    ),
  );
  const best = Math.max(...scores);
  return best > 0.08 ? [scores.indexOf(best)] : [];
}

/** Answers that go on from the one before them, and open no subject of their own. */
const GOES_ON =
  /^(?:Dat|Dit|Die|Deze|Daar\p{L}*|Hij|Zij|Het(?= (?:is|was|wordt|heeft|zal|gaat|doet|wil|kan|blijft)\b)|Ook|Wel)\b/u;

/** Answers in front of the first that names its recommendation: one each where they are as many as those before that one. */
function placeLeading(placed: readonly Answer[], count: number): void {
  const first = placed.findIndex(({ at }) => at >= 0);
  const leading = (first < 0 ? placed : placed.slice(0, first)).filter(({ words }) => decides(words));
  const before = placed[first]?.at ?? count;
  if (leading.length !== before) return;
  leading.forEach((answer, index) => {
    answer.at = index;
  });
}

/** A recommendation that nothing answers gets the answers that only their place gave to another one. */
function fillGaps(placed: readonly Answer[], count: number): void {
  for (let gap = 0; gap < count; gap++) {
    if (placed.some(({ at }) => at === gap)) continue;
    const from = placed.findIndex(({ words, byPlace, at }, index) => {
      const hasOther = placed.some((other, place) => place !== index && other.at === at && !other.byPlace);
      return byPlace && hasOther && !GOES_ON.test(words);
    });
    if (from < 0) continue;
    for (
      let index = from;
      placed[index] !== undefined && (index === from || placed[index]?.byPlace === true);
      index++
    ) {
      const answer = placed[index];
      if (answer !== undefined) answer.at = gap;
    }
  }
}
