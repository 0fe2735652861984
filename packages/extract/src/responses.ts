import { contains, type Response, type SectionRole, type Span } from '@oordelenbank/model';
import { ordinals, partNumber } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { likeness } from './likeness.ts';
import { tellsOfAnotherCase } from './outcomes.ts';
import { decides, responseOf } from './response-words.ts';
import { sentencesOf } from './sentences.ts';
import { recommendationRows } from './tables.ts';

/** "Reactie gemeente op 1e aanbeveling" */
const RESPONSE_LABEL =
  /^reactie\b[^\n]*?\b(?:(?<number>\d)\s?(?:e|ste|de)?\s+aanbeveling|aanbeveling\s+(?<after>\d))/iu;

/** Asks for something itself: stands between two recommendations. */
const ASKS =
  /\b(?:beveelt|beveel|beval)\b|\bin overweging\b|\b(?:adviseert|adviseer|adviseerde|suggereert|suggereerde) (?:zij|hij|ik|de \S*ombuds)|\b(?:vraagt|vroeg|verzoekt|verzocht) (?:zij|hij|de \S*ombuds\S*) |\baanbeveling(?:en)? (?:aan|om)\b|\b(?:ook|verder|daarnaast) (?:heb|heeft) (?:ik|hij|zij) [^.]*gevraagd\b/iu;

/** What the body answered to each recommendation, in order; 'none' where the report tells of no answer to it. */
export function responsesTo(found: Case, recommendations: readonly Span[]): readonly Response[] {
  const told = (answers: readonly (readonly string[])[]): readonly Response[] =>
    recommendations.map((span, index) => responseOf(answers[index] ?? [], found.words(span)));
  const behind = told(answersTo(found, recommendations));
  if (!behind.includes('none')) return behind;
  const before = told(answersBefore(found, recommendations));
  return behind.map((response, index) => (response === 'none' ? (before[index] ?? response) : response));
}

/** 'Toen dit rapport bijna klaar was, vroegen wij wat zij met onze aanbevelingen zou doen': a foreword may tell the answers. */
function answersBefore(found: Case, recommendations: readonly Span[]): readonly (readonly string[])[] {
  const answers = new Map<Span, string[]>(recommendations.map((span) => [span, []]));
  const pool = found
    .paragraphsOf('introduction', 'summary')
    .filter((paragraph) => /\b(?:aanbeveling|adviezen|suggesties|voorstellen)/u.test(found.words(paragraph)))
    .flatMap((paragraph) => sentences(found, paragraph));
  shareOut(found, { run: recommendations, pool, answers });
  return recommendations.map((span) => answers.get(span) ?? []);
}

/** The sentences that answer each recommendation, in order. */
function answersTo(found: Case, recommendations: readonly Span[]): readonly (readonly string[])[] {
  const answers = new Map<Span, string[]>(recommendations.map((span) => [span, []]));
  const rows = recommendationRows(found, found.paragraphsOf('recommendation'));
  const inCells = rows.some(({ answer }) => answer !== undefined)
    ? rows.map(({ answer }) => inCell(found, answer))
    : [];
  const section = found.paragraphsOf('response');
  const last = recommendations.at(-1);
  const isInline = found
    .paragraphsOf('recommendation')
    .some((paragraph) => /\s[–—-]\s(?:Antwoord|Reactie)\b[^.:]{0,40}:/u.test(found.words(paragraph)));
  const answersAll =
    !isInline && section.length > 0 && last !== undefined && section.every(({ start }) => start >= last.end);
  const pools = answersAll
    ? [{ run: recommendations, sentences: section.flatMap((paragraph) => sentences(found, paragraph)) }]
    : runsWithAnswers(found, recommendations);
  for (const { run, sentences: told } of pools) {
    const pool = told.filter((words) => !giveNamed(words, { run, recommendations, answers }, found));
    shareOut(found, { run, pool, answers });
  }
  return recommendations.map(
    (span, index) => inCells[index] ?? labelledResponse(found, index + 1) ?? answers.get(span) ?? [],
  );
}

/** Gives a sentence to recommendations that it names and that stand further back; false where it names none of these. */
function giveNamed(
  words: string,
  {
    run,
    recommendations,
    answers,
  }: { run: readonly Span[]; recommendations: readonly Span[]; answers: Map<Span, string[]> },
  found: Case,
): boolean {
  if (run.length === recommendations.length) return false;
  const named = namedIn(
    words,
    recommendations.map((span) => found.words(span)),
  );
  for (const at of named) answers.get(recommendations[at] as Span)?.push(words);
  return named.length > 0;
}

/** A dash, or nothing, is no answer. */
function inCell(found: Case, answer: Span | undefined): readonly string[] {
  const words = answer === undefined ? '' : found.words(answer);
  return /\p{L}/u.test(words) ? [words] : [];
}

function labelledResponse(found: Case, number: number): readonly string[] | undefined {
  const paragraphs = found.document.paragraphs;
  const at = paragraphs.findIndex((paragraph) => {
    const groups = RESPONSE_LABEL.exec(found.words(paragraph))?.groups;
    return Number(groups?.number ?? groups?.after) === number;
  });
  if (at < 0) return undefined;
  const behind = paragraphs.slice(at + 1);
  const end = behind.findIndex(
    (paragraph) => paragraph.kind === 'heading' || RESPONSE_LABEL.test(found.words(paragraph)),
  );
  const own = [paragraphs[at], ...(end < 0 ? behind : behind.slice(0, end))].filter(
    (paragraph) => paragraph !== undefined,
  );
  return own.flatMap((paragraph) => sentences(found, paragraph));
}

/** The sentences of a stretch, without the headings and without paragraphs on another case: 'In rapport 2011/128 schreef …' */
function sentencesBetween(found: Case, { start, end }: Span): readonly Span[] {
  return found.body().flatMap((paragraph) => {
    const part = { start: Math.max(paragraph.start, start), end: Math.min(paragraph.end, end) };
    const all = part.start < part.end ? sentencesOf(found.document.text, part) : [];
    const elsewhere = all.findIndex(
      (sentence) => tellsOfAnotherCase(found.words(sentence)) || OTHER_CASE.test(found.words(sentence)),
    );
    return elsewhere < 0 ? all : all.slice(0, elsewhere);
  });
}

const OTHER_CASE = /\b(?:soortgelijke|vergelijkbare|eerdere) aanbeveling/iu;

interface Run {
  /** Recommendations with no answer between them. */
  readonly run: readonly Span[];
  /** The sentences behind the last one, up to the next run or the end of the section. */
  readonly sentences: readonly string[];
}

/** How far behind a recommendation its answer is looked for, in characters. */
const REACH = 2500;

function runsWithAnswers(found: Case, recommendations: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Span[] = [];
  recommendations.forEach((span, index) => {
    run.push(span);
    const end = recommendations[index + 1]?.start ?? Math.min(endOfAnswers(found, span), span.end + REACH);
    const isLast = index === recommendations.length - 1;
    const behind = sentencesBetween(found, { start: span.end, end })
      .filter((sentence) => isLast || sentence.end < end - 2) // What runs up to the next one leads it in.
      .map((sentence) => found.words(sentence))
      .filter((words) => words.split(' ').length > 3 && !ASKS.test(words));
    if (behind.length === 0 && !isLast) return;
    runs.push({ run, sentences: behind });
    run = [];
  });
  return runs;
}

/**
 * Where the answers to a recommendation end at the latest: with its section and the sections of response behind it; in a
 * letter, which has none, with its paragraph.
 */
function endOfAnswers(found: Case, span: Span): number {
  const { sections, paragraphs, body } = found.document;
  const at = sections.findLastIndex((other) => contains(other, span) && other.role !== 'title');
  if (at < 0) return paragraphs.find((paragraph) => contains(paragraph, span))?.end ?? body.end;
  const next = sections.slice(at + 1).find(({ role }) => !MAY_ANSWER.has(role));
  return next?.start ?? body.end;
}

/** Sections behind the recommendations that may tell the answers to them: 'Slot' is neither the one nor the other. */
const MAY_ANSWER: ReadonlySet<SectionRole> = new Set(['response', 'recommendation', 'other']);

interface Answer {
  readonly words: string;
  /** Which sentence it is of. */
  readonly sentence: number;
  /** Index of the recommendation in its run; -1 where nothing tells which. */
  at: number;
  /** Whether only its place says so. */
  readonly byPlace: boolean;
}

/** Gives each clause of an answer to the recommendation that it names, or is most like, or that the one before it was to. */
function shareOut(
  found: Case,
  { run, pool, answers }: { run: readonly Span[]; pool: readonly string[]; answers: Map<Span, string[]> },
): void {
  for (const whole of pool.filter((sentence) => TO_ALL.test(sentence)))
    for (const span of run) answers.get(span)?.push(whole);
  const placed = placedAnswers(
    pool,
    run.map((span) => found.words(span)),
  );
  placeLeading(placed, run.length);
  fillGaps(placed, run.length);
  placed.forEach(({ at, words, sentence }, index) => {
    const own = answers.get(run[Math.max(0, at)] as Span);
    const before = placed[index - 1];
    const goesOn = before !== undefined && before.sentence === sentence && before.at === at;
    if (goesOn) own?.push(`${own.pop() ?? ''} ${words}`);
    else own?.push(words);
  });
}

/** Where a sentence turns to another recommendation: '… opvolgt en over het derde in gesprek wil'. */
const APART = new RegExp(`(?<=;)\\s|\\sen (?=over (?:de|het) (?:${[...ordinals, 'laatste'].join('|')})\\b)`, 'u');

/** Each clause with the recommendations that it names, or is most like, or that the one before it was to. */
function placedAnswers(pool: readonly string[], texts: readonly string[]): Answer[] {
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
  return placed;
}

const ORDINALS = `(?:${[...ordinals, 'laatste'].join('|')})`;
const ANY_ORDINAL = new RegExp(ORDINALS, 'gu');

/** Of an item in a list of recommendations. */
const LABEL = '(?:[A-H]|[IVX]{1,4}|\\d)';

const TO_ALL = /\b(?:beide|alle(?: \w+)?|de (?:twee|drie|vier)) aanbevelingen\b/iu;

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
function namedIn(answer: string, texts: readonly string[]): readonly number[] {
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

function sentences(found: Case, span: Span): readonly string[] {
  return sentencesOf(found.document.text, span).map((sentence) => found.words(sentence));
}
