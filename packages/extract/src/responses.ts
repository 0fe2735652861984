import { contains, type Response, type Span } from '@oordelenbank/model';
import { ordinals } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { likeness } from './likeness.ts';
import { responseOf } from './response-words.ts';
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
  return behind.every((response) => response === 'none') ? told(answersBefore(found, recommendations)) : behind;
}

/** 'Toen dit rapport bijna klaar was, vroegen wij wat zij met onze aanbevelingen zou doen': a foreword may tell the answers. */
function answersBefore(found: Case, recommendations: readonly Span[]): readonly (readonly string[])[] {
  const answers = new Map<Span, string[]>(recommendations.map((span) => [span, []]));
  const pool = found
    .paragraphsOf('introduction', 'summary')
    .filter((paragraph) => /\baanbeveling/u.test(found.words(paragraph)))
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
  for (const { run, sentences: pool } of pools) shareOut(found, { run, pool, answers });
  return recommendations.map(
    (span, index) => inCells[index] ?? labelledResponse(found, index + 1) ?? answers.get(span) ?? [],
  );
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
    const behind = sentencesOf(found.document.text, { start: span.end, end })
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
  const next = sections.slice(at + 1).find(({ role }) => role !== 'response' && role !== 'recommendation');
  return next?.start ?? body.end;
}

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
  const texts = run.map((span) => found.words(span));
  const placed: Answer[] = [];
  for (const [sentence, whole] of pool.entries()) {
    if (TO_ALL.test(whole)) for (const span of run) answers.get(span)?.push(whole);
    else
      for (const words of whole.split(/(?<=;)\s/u)) {
        const at = addressee(words, texts);
        const before = placed.at(-1)?.at ?? (run.length === 1 ? 0 : -1);
        placed.push({ words, sentence, at: at ?? before, byPlace: at === undefined });
      }
  }
  fillGaps(placed, run.length);
  placed.forEach(({ at, words, sentence }, index) => {
    const own = answers.get(run[Math.max(0, at)] as Span);
    const before = placed[index - 1];
    const goesOn = before !== undefined && before.sentence === sentence && before.at === at;
    if (goesOn) own?.push(`${own.pop() ?? ''} ${words}`);
    else own?.push(words);
  });
}

const TO_ALL = /\b(?:beide|alle(?: \w+)?|de (?:twee|drie|vier)) aanbevelingen\b/iu;

/** The recommendation that an answer names ('het tweede advies') or shares words with; undefined for neither. */
function addressee(answer: string, texts: readonly string[]): number | undefined {
  const named =
    /\b(?:(?<ordinal>eerste|tweede|derde|vierde|vijfde|laatste) (?:aanbeveling|advies|punt|suggestie)|(?:aanbeveling|advies) (?<number>\d)|[Hh]et (?<alone>eerste|tweede|derde|vierde|laatste)(?= (?:voert|neemt|wijst|doet|volgt|is|zal|wordt)))\b/iu.exec(
      answer,
    )?.groups;
  const ordinal = (named?.ordinal ?? named?.alone)?.toLowerCase();
  if (ordinal === 'laatste') return texts.length - 1;
  const byName = ordinal === undefined ? Number(named?.number ?? 0) - 1 : ordinals.indexOf(ordinal);
  if (byName >= 0) return byName;
  const scores = texts.map((text) =>
    likeness(
      text,
      answer,
      texts.filter((other) => other !== text),
    ),
  );
  const best = Math.max(...scores);
  return best > 0.08 ? scores.indexOf(best) : undefined;
}

/** Answers that go on from the one before them, and open no subject of their own. */
const GOES_ON = /^(?:Dat|Dit|Die|Deze|Daar\p{L}*|Hij|Zij|Het|Ook|Wel)\b/u;

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
