import { contains, type Response, type SectionRole, type Span } from '@oordelenbank/model';
import { namedIn, placedAnswers, TO_ALL } from './answer-places.ts';
import { responseTo } from './answer-words.ts';
import type { Case } from './case.ts';
import { tellsOfAnotherCase } from './own-judgments.ts';
import { responseOf } from './response-words.ts';
import { recommendationRows } from './tables.ts';

/** "Reactie gemeente op 1e aanbeveling" */
const RESPONSE_LABEL = /^reactie\b[^\n]*?\b(?:(?<number>\d)\s?(?:e|ste|de)?\s+aanbeveling|aanbeveling\s+(?<after>\d))/i;

/** Asks for something itself: stands between two recommendations. */
const ASKS =
  /\b(?:beveelt|beveel|beval)\b|\bin overweging\b|\b(?:adviseert|adviseer|adviseerde|suggereert|suggereerde) (?:zij|hij|ik|de \S*ombuds)|\b(?:vraagt|vroeg|verzoekt|verzocht) (?:zij|hij|de \S*ombuds\S*) |\baanbeveling(?:en)? (?:aan|om)\b|\b(?:ook|verder|daarnaast) (?:heb|heeft) (?:ik|hij|zij) [^.]*gevraagd\b/i;

/** What the body answered to each recommendation, in order; 'none' where the report tells of no answer to it. */
export function responsesTo(found: Case, recommendations: readonly Span[]): readonly Response[] {
  const answers = allAnswers(found, recommendations);
  return recommendations.map((span, index) => responseTo(answers[index] ?? [], found.words(span)));
}

/** The sentences that answer each recommendation: behind it, else before it. */
export function allAnswers(found: Case, recommendations: readonly Span[]): readonly (readonly string[])[] {
  const behind = answersTo(found, recommendations);
  const isAnswered = (index: number): boolean =>
    responseOf(behind[index] ?? [], found.words(recommendations[index] as Span)) !== 'none';
  if (recommendations.every((_, index) => isAnswered(index))) return behind;
  const before = answersBefore(found, recommendations);
  return behind.map((answers, index) =>
    isAnswered(index) || before[index]?.length === 0 ? answers : (before[index] ?? []),
  );
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
    const all = part.start < part.end ? found.sentences(part) : [];
    const elsewhere = all.findIndex(
      (sentence) => tellsOfAnotherCase(found.words(sentence)) || OTHER_CASE.test(found.words(sentence)),
    );
    return elsewhere < 0 ? all : all.slice(0, elsewhere);
  });
}

const OTHER_CASE = /\b(?:soortgelijke|vergelijkbare|eerdere) aanbeveling/i;

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
  placed.forEach(({ at, words, sentence }, index) => {
    const own = answers.get(run[Math.max(0, at)] as Span);
    const before = placed[index - 1];
    const goesOn = before !== undefined && before.sentence === sentence && before.at === at;
    if (goesOn) own?.push(`${own.pop() ?? ''} ${words}`);
    else own?.push(words);
  });
}

function sentences(found: Case, span: Span): readonly string[] {
  return found.sentences(span).map((sentence) => found.words(sentence));
}
