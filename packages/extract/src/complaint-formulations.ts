import type { Paragraph, RuleCode, SectionRole, Span } from '@oordelenbank/model';
import { ordinals, partNumber } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { enumerated } from './complaint-lists.ts';
import { announcedParts, countedParts, markedParts, PART_LABEL, rankOf } from './complaint-parts.ts';
import {
  COMPLAINS,
  complaining,
  complainingIn,
  GOES_ON,
  isProse,
  LEADS_IN,
  NO_CLAIM,
  wordsSpan,
} from './complaint-sentences.ts';
import { COMPLAINT_NOUN } from './complaint-words.ts';
import { complaintRows } from './tables.ts';

/** Where the parts are told, and by which rule they were found. */
export interface Formulations {
  readonly spans: readonly Span[];
  readonly rule: RuleCode;
}

export function formulations(found: Case): Formulations {
  const inSection = found.paragraphsOf('complaint');
  const told = firstTold([inSection], (paragraphs) => waysToTell(found, paragraphs, false));
  if (told !== undefined && told.rule !== 'complaint-told') return told;
  const apart = firstTold([found.paragraphsOf('introduction', 'summary', 'complainant-view')], (paragraphs) => ({
    'complaint-labelled': () => labelled(found, paragraphs),
  }));
  if (apart !== undefined && apart.spans.length > Math.max(2, told?.spans.length ?? 0)) return apart;
  if (told !== undefined) return told;
  const triplets = fromTriplets(found);
  if (triplets.length > 0) return { spans: triplets, rule: 'complaint-triplet' };
  const places = [
    found.paragraphsOf('introduction'),
    found.paragraphsOf('summary'),
    found.frontParagraphs(),
    found.body().filter((paragraph) => !JUDGES.has(found.roleOf(paragraph) ?? 'other')),
    found.body(),
  ];
  // A list of parts anywhere is surer than a sentence that complains in the first place.
  const elsewhere =
    firstTold(places, (paragraphs) => waysToList(found, paragraphs, true)) ??
    firstTold(places, (paragraphs) => waysToTell(found, paragraphs, true));
  if (elsewhere !== undefined) return elsewhere;
  const isWhole = (paragraph: Paragraph) => isProse(paragraph) && !LEADS_IN.test(found.words(paragraph));
  const whole = inSection.length <= LONGEST_WHOLE ? inSection.filter(isWhole).map(wordsSpan) : [];
  return { spans: ledIn(found, inSection) ?? questions(found, inSection) ?? whole, rule: 'complaint-section' };
}

/** Sections behind the complaint, which tell of it in other words. */
const JUDGES: ReadonlySet<SectionRole> = new Set([
  'considerations',
  'verdict',
  'recommendation',
  'response',
  'norms',
  'legal-framework',
  'annex',
]);

type Ways = Partial<Record<RuleCode, () => readonly Span[] | undefined>>;

/** What the first place that tells of parts tells, in the surest way in which it does. */
function firstTold(
  places: readonly (readonly Paragraph[])[],
  waysOf: (paragraphs: readonly Paragraph[]) => Ways,
): Formulations | undefined {
  for (const paragraphs of places) {
    for (const [rule, tell] of Object.entries(waysOf(paragraphs)) as [RuleCode, () => readonly Span[] | undefined][]) {
      const spans = tell();
      if (spans === undefined) continue;
      if (spans.length > 0) return { spans, rule };
      break;
    }
  }
  return undefined;
}

/** A section of the complaint of at most so many paragraphs may be the complaint as a whole. */
const LONGEST_WHOLE = 6;

/** How a report may list its complaint parts, the surest way first; undefined where it does not list them so. */
function waysToList(found: Case, paragraphs: readonly Paragraph[], onlyUnderLeadIn: boolean) {
  return {
    'complaint-labelled': () => labelled(found, paragraphs),
    'complaint-tabled': () => tabled(found, paragraphs),
    'complaint-marked': () => marked(found, paragraphs),
    'complaint-announced': () => announced(found, paragraphs),
    'complaint-listed': () => enumerated(found, paragraphs, onlyUnderLeadIn),
  } satisfies Ways;
}

/** How it may tell them, the sentences that complain among these. */
function waysToTell(found: Case, paragraphs: readonly Paragraph[], onlyUnderLeadIn: boolean): Ways {
  return { ...waysToList(found, paragraphs, onlyUnderLeadIn), 'complaint-told': () => complaining(found, paragraphs) };
}

/** Parts that have a label: 'Klacht 1 …', or that stand under a line that is one. */
function labelled(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const parts = new Map<string, Span>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const above = paragraphs[index - 1];
    const [only, ...others] = paragraph.about;
    const isUnderLabel = isProse(paragraph) && others.length === 0 && opensUnderLabel(found, paragraph, above);
    if (isUnderLabel && only !== undefined && !parts.has(String(only))) parts.set(String(only), wordsSpan(paragraph));
    for (const { number, span } of labelledIn(found, paragraph)) if (!parts.has(number)) parts.set(number, span);
  }
  const isWhole = [...parts.keys()].some((number) => partNumber(number) === 1);
  return isWhole ? [...parts.values()] : (ranked(found, paragraphs) ?? numbered(found, paragraphs)); // 'Onderdeel F viel af' behind a list labels nothing.
}

/** 'Eerste klacht. De gemeente …', 'Tweede klacht. …', each in a paragraph of its own. */
function ranked(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  return inSeries(found, paragraphs, RANK_LABEL, (rank) => ordinals.indexOf(rank.toLowerCase()) + 1);
}

const RANK_LABEL = new RegExp(`^(?<rank>${ordinals.join('|')}) ${COMPLAINT_NOUN}\\s?[.:]\\s+(?=[\\p{L}‘“])`, 'iu');

/** '1 De directie heeft …', '2 Bij de gemeente …': numbers without a full stop, in a row. */
function numbered(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const own = paragraphs.filter((paragraph) => found.roleOf(paragraph) === 'complaint');
  return inSeries(found, own, /^(?<rank>\d)\s+(?=[\p{Lu}‘“])/u, Number);
}

/** Paragraphs that begin with a label each, which count from 1 without a gap; undefined for fewer than two. */
function inSeries(
  found: Case,
  paragraphs: readonly Paragraph[],
  label: RegExp,
  rankOf: (printed: string) => number,
): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const { start, end } of paragraphs) {
    const match = label.exec(found.document.text.slice(start, end));
    if (match !== null && rankOf(match.groups?.rank ?? '') === spans.length + 1)
      spans.push({ start: start + match[0].length, end });
  }
  return spans.length < 2 ? undefined : spans;
}

/** The first paragraph under 'Thema 1: de wachtlijst', be that a line set apart or a heading within the complaint. */
function opensUnderLabel(found: Case, paragraph: Paragraph, above: Paragraph | undefined): boolean {
  if (above?.kind === 'divider') return true;
  return found.roleOf(paragraph) === 'complaint' && above?.section !== paragraph.section;
}

/** Parts that are rows of a table: of each row the longest cell. */
function tabled(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const rows = complaintRows(found, paragraphs);
  return rows.length < 2 ? undefined : rows.map(({ words }) => words);
}

/** Parts behind marks in running text, and those that sentences behind it add. */
function marked(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isProse(paragraph)) continue;
    const parts = markedParts(found.document.text, wordsSpan(paragraph));
    const isComplaint = found.roleOf(paragraph) === 'complaint' || COMPLAINS.test(found.words(paragraph));
    if (parts === undefined || !isComplaint) continue;
    const rest = { ...paragraph, wordsStart: parts.at(-1)?.end ?? paragraph.end };
    return [...parts, ...complainingIn(found, rest), ...complaining(found, paragraphs.slice(index + 1))];
  }
  return undefined;
}

/** Parts that are counted, each in a paragraph or all in one, and those that are added behind them; else as many as are announced. */
function announced(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const prose = paragraphs.filter(isProse);
  const apart = countedApart(found, prose);
  if (apart !== undefined) return apart;
  for (const [index, paragraph] of prose.entries()) {
    const counted = countedParts(found.document.text, wordsSpan(paragraph));
    if (counted !== undefined) return [...counted, ...announcedBehind(found, prose.slice(index + 1))];
  }
  return paragraphs
    .filter(isProse)
    .map((paragraph) => announcedParts(found.document.text, wordsSpan(paragraph)))
    .find((parts) => parts !== undefined);
}

/** 'Over DUO heeft hij twee klachten. …', behind a paragraph that counts those on another body. */
function announcedBehind(found: Case, prose: readonly Paragraph[]): readonly Span[] {
  return prose.flatMap((paragraph) => announcedParts(found.document.text, wordsSpan(paragraph)) ?? []);
}

/** 'Ten eerste …', 'Ten tweede …', 'Ten slotte …', each in a paragraph of its own. */
function countedApart(found: Case, prose: readonly Paragraph[]): readonly Span[] | undefined {
  const first = prose.findIndex(
    (paragraph, index) => rankOf(found.words(paragraph)) === 1 && rankOf(wordsAt(found, prose, index + 1)) === 2,
  );
  if (first < 0) return undefined;
  const behind = prose.slice(first);
  const stop = behind.findIndex(
    (paragraph, index) => rankOf(found.words(paragraph)) !== index + 1 && !GOES_ON.test(found.words(paragraph)),
  );
  return (stop < 0 ? behind : behind.slice(0, stop)).map(wordsSpan);
}

function wordsAt(found: Case, paragraphs: readonly Paragraph[], index: number): string {
  const paragraph = paragraphs[index];
  return paragraph === undefined ? '' : found.words(paragraph);
}

/** The labelled parts in a paragraph; a label may also begin a later line of it. */
function labelledIn(found: Case, { start, end }: Paragraph): readonly { number: string; span: Span }[] {
  const text = found.document.text.slice(start, end);
  const lines = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const labels = lines.flatMap((from) => {
    const match = PART_LABEL.exec(text.slice(from));
    const number = match?.groups?.number;
    return match === null || number === undefined ? [] : [{ number, from, wordsStart: from + match[0].length }];
  });
  return labels.map(({ number, wordsStart }, index) => ({
    number,
    span: { start: start + wordsStart, end: start + (labels[index + 1]?.from ?? text.length) },
  }));
}

/** 'De klachten luiden als volgt:', and behind it each paragraph tells a part or more. */
function ledIn(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const at = paragraphs.findIndex((paragraph) => {
    const words = found.words(paragraph);
    return (
      found.roleOf(paragraph) === 'complaint' && words.endsWith(':') && /\bklacht|\bklaag|\bverwijt|\bgrie/u.test(words)
    );
  });
  const parts = paragraphs.slice(at + 1).filter(isProse);
  if (at < 0 || parts.length < 2) return undefined;
  return parts.flatMap((paragraph) => {
    const spans: Span[] = [];
    for (const sentence of found.sentences(wordsSpan(paragraph))) {
      const last = spans.at(-1);
      const words = found.words(sentence);
      if (last === undefined || GOES_ON.test(words)) spans.push(sentence);
      else if (!NO_CLAIM.test(words) && spans.length === 1)
        spans.splice(-1, 1, { start: last.start, end: sentence.end });
    }
    return spans;
  });
}

/** A child's complaint may be told as what it asks: 'Mocht de gemeente dat zomaar doen?' */
function questions(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const asked = paragraphs
    .filter(isProse)
    .flatMap((paragraph) => found.sentences(wordsSpan(paragraph)))
    .filter((sentence) => /\?$/u.test(found.words(sentence)) || /\bvroeg\b[^.]* of\b/u.test(found.words(sentence)));
  return asked.length > 1 ? asked : undefined;
}

/** The web page's triplets: Instantie, Klacht, Oordeel. */
function fromTriplets(found: Case): readonly Span[] {
  const spans: Span[] = [];
  for (const paragraph of found.body()) {
    const text = found.document.text.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/(?:^|\n)Klacht:\s*(?<words>\S[^\n]*(?:\n(?!\p{Lu}\p{Ll}+:)[^\n]+)*)/gu)) {
      const words = match.groups?.words ?? '';
      const start = paragraph.start + match.index + match[0].length - words.length;
      spans.push({ start, end: start + words.length });
    }
  }
  return spans;
}
