import type { Span } from '@oordelenbank/model';
import { sentencesOf } from './sentences.ts';

/** The mark of a part within running text: "(a)", "(2)", or a dash before 'dat'. */
const MARK = /(?<![\p{L}\d])\((?<label>[a-h]|\d)\)\s+|(?<=[\s:;])[–—-]\s+(?:en\s+)?(?=dat\s)/gu;

/** What joins a part to the next one. */
const JOINT = /[\s,;–—-]*(?:\b(?:en|alsmede|alsook|evenals|en dat)\b)?[\s,;:–—-]*$/u;

/**
 * The parts that stand behind marks in running text, without the marks; undefined where there are fewer than two.
 *
 *     Zij vindt dat (a) het CJIB … gaf. Ook vindt zij dat (b) …      a part ends with its sentence
 *     … klaagt erover – dat hem … ; – en dat …                       or before the next mark
 */
export function markedParts(text: string, { start, end }: Span): readonly Span[] | undefined {
  const marks = [...text.slice(start, end).matchAll(MARK)].map(({ index, 0: mark, groups }) => ({
    start: start + index,
    wordsStart: start + index + mark.length,
    label: groups?.label,
  }));
  const [first, second] = marks;
  if (second === undefined || (first?.label !== undefined && !/^[a1]$/u.test(first.label))) return undefined;
  const ends = sentencesOf(text, { start, end }).map((sentence) => sentence.end);
  return marks.map(({ wordsStart }, index): Span => {
    const next = marks[index + 1]?.start ?? end;
    const sentenceEnd = ends.find((each) => each > wordsStart) ?? end;
    return sentenceEnd <= next ? { start: wordsStart, end: sentenceEnd } : withoutJoint(text, wordsStart, next);
  });
}

function withoutJoint(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).replace(JOINT, '').length };
}

/** The complaint is told in clauses with 'dat'. */
const IN_CLAUSES =
  /\ber\b.*?\bover\s+dat\s|\berover\s+dat\s|\bverwij(?:t|ten)\b.*?\bdat\s|\bhoudt\s+in\s+dat\s|\bklaagt\s+dat\s/su;

/** 'en dat …' joins a further part; in a row of them a comma does too. */
const AND_THAT = /,?\s+(?:en|alsmede|alsook|evenals)\s+(?:ook\s+|voorts\s+)?(?=dat\s)/gu;
const COMMA_THAT = /,\s+(?=dat\s)/gu;

/** The parts of a sentence that complains: 'klaagt erover dat X, en dat Y' holds two, 'dat X, dat Y en dat Z' three. */
export function clauseParts(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const opening = IN_CLAUSES.exec(words);
  const joints = [...words.matchAll(AND_THAT)];
  if (opening === null || joints.length === 0) return [sentence];
  const behind = opening.index + opening[0].length;
  const all = [...joints, ...words.matchAll(COMMA_THAT)]
    .filter(({ index }) => index >= behind)
    .sort((one, other) => one.index - other.index);
  const starts = [sentence.start, ...all.map(({ index, 0: joint }) => sentence.start + index + joint.length)];
  return starts.map((start, index) => {
    const joint = all[index];
    return { start, end: joint === undefined ? sentence.end : sentence.start + joint.index };
  });
}

const NUMBERS = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
const ANNOUNCES = new RegExp(
  `\\b(?<count>${NUMBERS.join('|')}|[2-8])\\s+(?:klachten|klachtpunten|klachtonderdelen|verwijten|grieven|onderdelen|punten)\\b`,
  'iu',
);

/** 'Uw brief bevat drie klachten. …': as many sentences behind it; undefined where none announces its parts so. */
export function announcedParts(text: string, span: Span): readonly Span[] | undefined {
  const sentences = sentencesOf(text, span);
  const at = sentences.findIndex(({ start, end }) => ANNOUNCES.test(text.slice(start, end)));
  const lead = sentences[at];
  if (lead === undefined) return undefined;
  const printed = ANNOUNCES.exec(text.slice(lead.start, lead.end))?.groups?.count?.toLowerCase() ?? '';
  const count = NUMBERS.includes(printed) ? NUMBERS.indexOf(printed) + 2 : Number(printed);
  const parts = sentences.slice(at + 1, at + 1 + count);
  return parts.length === count ? parts : undefined;
}
