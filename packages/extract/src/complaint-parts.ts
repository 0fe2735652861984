import type { Span } from '@oordelenbank/model';
import { ordinals } from '@oordelenbank/structure';
import { sentencesOf } from './sentences.ts';

/** "Klacht 1 Mijn brief …", "Klacht 2. De gemeente …", "Eerste klacht: …", "Klachtonderdeel b: …" */
export const PART_LABEL =
  /^(?:[-–•]\s+)?(?:(?:Deel)?[Kk]lacht(?:onderdeel|punt)?|[Oo]nderdeel|[Pp]unt|[Gg]rief|[Vv]erwijt|[Bb]ezwaar|[Tt]hema)\s+(?<number>\d{1,2}|[a-hA-H]|[IVX]{1,4})(?:\s+\([^()]{2,60}\))?(?:\s?[.:)]|\s+[-–])?\s+(?!(?:heeft|is|was|blijft|bleef|viel|wordt|werd|gaat|ging|betreft|kan|kon|zal|luidt|mag|treft|faalt|slaagt|ziet|valt|moet|acht|hoort)\s)(?:(?<=:\s+)(?<theme>\p{Ll}[^.:?!]{2,80}[.:]\s+)(?=\p{Lu}))?(?=[\p{L}‘“"'])/u;

/** The mark of a part within running text: "(a)", "(2)", or a dash before 'dat'. */
const MARK =
  /(?<![\p{L}\d])\((?<label>[a-h]|\d|i{1,3}|iv|vi{0,3})\)\s+|(?<=\s)(?<letter>[a-h])\.\s+(?=\p{Ll})|(?<=[\s:;])[–—-]\s+(?:en\s+)?(?=dat\s)/gu;

/** Dashes in a row, of which each but the first stands behind a comma or a semicolon: '– op haar verzoek …, – haar …'. */
const DASH = /(?<=\s)[–—-]\s+(?:en\s+)?(?=\p{Ll})/gu;

/** What joins a part to the next one. */
const JOINT = /[\s,;–—-]*(?:\b(?:en|alsmede|alsook|evenals|en dat)\b)?[\s,;:–—-]*$/u;

/**
 * The parts that stand behind marks in running text, without the marks; undefined where there are fewer than two.
 *
 *     Zij vindt dat (a) het CJIB … gaf. Ook vindt zij dat (b) …      a part ends with its sentence
 *     … klaagt erover – dat hem … ; – en dat …                       or before the next mark
 */
export function markedParts(text: string, { start, end }: Span): readonly Span[] | undefined {
  const words = text.slice(start, end);
  const labelled = [...words.matchAll(MARK)];
  const marks = (labelled.length > 1 ? labelled : dashesIn(words)).map(({ index, 0: mark, groups }) => ({
    start: start + index,
    wordsStart: start + index + mark.length,
    label: groups?.label ?? groups?.letter,
  }));
  const [first, second] = marks;
  if (second === undefined || (first?.label !== undefined && !/^[a1i]$/u.test(first.label))) return undefined;
  const ends = sentencesOf(text, { start, end }).map((sentence) => sentence.end);
  return marks.map(({ wordsStart }, index): Span => {
    const next = marks[index + 1]?.start ?? end;
    const sentenceEnd = ends.find((each) => each > wordsStart) ?? end;
    return sentenceEnd <= next ? { start: wordsStart, end: sentenceEnd } : withoutJoint(text, wordsStart, next);
  });
}

/** The dashes of one sentence that part a list; two around an aside part nothing. */
function dashesIn(words: string): readonly RegExpExecArray[] {
  const [first, ...others] = words.matchAll(DASH);
  const listing = others.filter(({ index }) => /[,;]\s+$/u.test(words.slice(0, index)));
  const isOneSentence =
    first !== undefined && !/[.?!]\s+\p{Lu}/u.test(words.slice(first.index, listing.at(-1)?.index ?? first.index));
  return listing.length > 0 && listing.length === others.length && isOneSentence ? [first, ...listing] : [];
}

function withoutJoint(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).replace(JOINT, '').length };
}

/** The complaint is told in clauses with 'dat'. */
const IN_CLAUSES =
  /\ber\b.*?\bover\s+dat\s|\berover\s+dat\s|\bverwij(?:t|ten)\b.*?\bdat\s|\bhoudt\s+in\s+dat\s|\bklaag\p{L}*\s+(?:\S+\s+){0,4}dat\s|\bneemt\s+het\s+niet\s+dat\s/su;

/** A clause of fewer words tells what was said or written, and is no part: '… te zeggen dat hij mocht weigeren'. */
const FEWEST_WORDS = 7;

/** 'en dat …' joins a further part; in a row of them a comma does too. */
const AND_THAT = /,?\s+(?:en|alsmede|alsook|evenals)\s+(?:ook\s+|voorts\s+)?(?=dat\s)/gu;
const COMMA_THAT = /,\s+(?=dat\s(?!(?:hem|haar|hun|hij|zij|ze|er)?\s?(?:was|is|werd|had|heeft)\s+\p{L}+,))/gu;

/** What is complained of is named, and not told in a clause: 'klaagt over de lange duur van …'. */
const IN_NOUNS = /\bklaag\p{L}*\s+(?:(?!er\b|dat\b)\S+\s+){0,4}over\s/u;
const AND_OVER = /,?\s+(?:en|alsmede|alsook|evenals)\s+(?:ook\s+|voorts\s+)?(?=over\s)/gu;

/**
 * The parts of a sentence that complains: 'klaagt erover dat X, en dat Y' holds two, 'dat X, dat Y en dat Z' three, 'klaagt
 * over X, alsmede over Y' two. Several parts stand without the words that lead them in.
 */
export function clauseParts(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const row = clauseRow(words, sentence);
  if (row !== undefined) return row;
  const opening = IN_CLAUSES.exec(words);
  if (opening === null) return nounParts(words, sentence);
  const behind = opening.index + opening[0].length;
  const and = [...words.matchAll(AND_THAT)];
  if (and.length === 0) return [sentence];
  const joints = [...and, ...words.matchAll(COMMA_THAT)]
    .filter(({ index }) => index >= behind && words.slice(index).split(/\s+/u).length > FEWEST_WORDS)
    .sort((one, other) => one.index - other.index);
  return cutAt(joints, sentence, behind - 'dat '.length);
}

/** A row of clauses between semicolons is one of parts, whatever verb leads it in: 'U vindt dat …; dat …; en dat …'. */
const ROW_JOINT =
  /;\s+(?:en\s+|alsmede\s+)?(?=(?<opens>dat|waarom|of|over)\s)|(?<=;[^;]*),?\s+en\s+(?=(?<last>dat|waarom|of|over)\s)/gu;

function clauseRow(words: string, sentence: Span): readonly Span[] | undefined {
  if (!words.includes(';')) return undefined;
  const joints = [...words.matchAll(ROW_JOINT)];
  const [first] = joints;
  const opens = first?.groups?.opens;
  if (first === undefined || opens === undefined) return undefined;
  const opening = new RegExp(`\\b${opens}\\s`, 'u').exec(words.slice(0, first.index));
  if (opening === null) return undefined;
  return cutAt(
    joints.filter(({ groups }) => (groups?.opens ?? groups?.last) === opens),
    sentence,
    opening.index,
  );
}

function nounParts(words: string, sentence: Span): readonly Span[] {
  const opening = IN_NOUNS.exec(words);
  if (opening === null) return [sentence];
  const behind = opening.index + opening[0].length;
  const joints = [...words.matchAll(AND_OVER)].filter(({ index }) => index >= behind);
  const isNested = /\sover\s/u.test(words.slice(behind, joints[0]?.index ?? behind)); // '… over het bezwaar en over de betaling'
  if (isNested) return [sentence];
  return cutAt(joints, sentence, behind - 'over '.length);
}

/** The stretches of a sentence between joints, from where its first part begins; the whole sentence without joints. */
function cutAt(joints: readonly RegExpExecArray[], { start, end }: Span, first: number): readonly Span[] {
  if (joints.length === 0) return [{ start, end }];
  const starts = [first, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((from, index) => ({ start: start + from, end: start + (joints[index]?.index ?? end - start) }));
}

/** A verb of the complaint that has come to its end: 'heeft achtergelaten', 'had moeten vertellen'. */
const FINITE = /\b(?:heeft|hebben|hebt|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden)\b/u;

/** Where one thing that went wrong may end and the next begin. */
const COORDINATES =
  /,\s+en\s+|,\s+(?!(?:die|dat|waar|wat|zodat|omdat|terwijl|hoewel|nadat|toen|zonder|ondanks|waardoor|als|zoals|maar|want|dus)\b)|\s+en\s+/gu;

/**
 * The parts of a sentence of which each has its own verb: 'klaagt erover dat de dienst haar auto heeft weggesleept en haar
 * niet heeft verteld waarheen' holds two, where the report judges each. The whole sentence where it has one verb.
 */
export function coordinatedParts(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const opening = words.search(/\bdat\s/u);
  const behindOpening = opening + 'dat '.length;
  if (opening < 0) return [sentence];
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: joint } of words.matchAll(COORDINATES)) {
    const behind = words.slice(index + joint.length);
    const isEnd =
      index > opening && endsInVerb(words.slice(Math.max(start, behindOpening), index)) && isWholePart(behind);
    if (!isEnd) continue;
    parts.push({ start: sentence.start + start, end: sentence.start + index });
    start = index + joint.length;
  }
  if (parts.length === 0) return [withoutLongLead(text, sentence, sentence.start + opening)];
  const all = [...parts, { start: sentence.start + start, end: sentence.end }];
  return all.map((part, index) => (index === 0 ? withoutLongLead(text, part, sentence.start + opening) : part));
}

/** The first of several parts without 'Hij klaagt er in het bijzonder over dat', where that is long beside its own words. */
function withoutLongLead(text: string, { start, end }: Span, opening: number): Span {
  const behind = opening + (/^dat\s+/u.exec(text.slice(opening, end))?.[0].length ?? 0);
  const count = (from: number, to: number) => text.slice(from, to).trim().split(/\s+/u).length;
  return count(start, behind) > count(behind, end) / 2 ? { start: behind, end } : { start, end };
}

/** A clause within a clause at its end: 'in een straat waar haar vergunning niet gold'. */
const SUBORDINATE = /\b(?:dat|die|waar\p{L}*|wat)\s(?:(?!\b(?:dat|die|waar\p{L}*|wat)\s)[^,])*$/u;

/** 'zonder dat hij toestemming had gegeven, over zijn detentie': behind the clause within, the verb is still to come. */
const NOUN_AFTER_COMMA = /,\s+(?:over|van|in|op|bij|met|aan|voor|uit|naar|door)\s+(?:\S+\s+){1,3}\S+$/u;

/** Whether the words end in the verbs of a clause, or in what a verb of saying leads in. */
function endsInVerb(words: string): boolean {
  const isOpen = NOUN_AFTER_COMMA.test(words);
  return !isOpen && FINITE.test(words.replace(SUBORDINATE, '')) && words.split(/\s+/u).length >= FEWEST_WORDS;
}

/** Whether the words up to the next joint have a verb of their own, and enough of them to be a part. */
function isWholePart(behind: string): boolean {
  const next = /,\s+en\s|\s+en\s/u.exec(behind)?.index ?? behind.length;
  const part = behind.slice(0, next);
  return FINITE.test(part) && part.split(/\s+/u).length >= FEWEST_WORDS - 2;
}

const NUMBERS = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
const ANNOUNCES = new RegExp(
  `\\b(?<count>${NUMBERS.join('|')}|[2-8])\\s+(?:klachten|klachtpunten|klachtonderdelen|verwijten|grieven|bezwaren|onderdelen|punten|delen)\\b`,
  'i',
);

/** 'Ten eerste', 'In de tweede plaats', 'Haar derde grief', 'Als vierde', 'Om te beginnen' */
const ORDINAL = new RegExp(
  `(?<![\\p{L}])(?:(?<first>[Oo]m\\s+te\\s+beginnen|[Aa]llereerst)|(?:[Tt]en|[Aa]ls|[Ii]n\\s+de|[Hh]et|[Dd]e|[Ee]en|[Hh]aar|[Zz]ijn|[Hh]un|[Uu]w)\\s+(?<rank>${ordinals.join('|')})(?=\\s+(?:plaats|klacht(?:onderdeel|punt)?|grief|punt|verwijt|bezwaar|onderdeel)\\b|(?<=(?:[Tt]en|[Aa]ls)\\s+\\p{L}+)[\\s,]))`,
  'gu',
);

/** A sentence that adds a part without counting it. */
export const ADDS =
  /^(?:Daarnaast|Verder|Ook|Tevens|Voorts|Bovendien|Ten\s+slotte|Tenslotte|Tot\s+slot|Aanvankelijk)\b/u;

/** The number that words begin with: 1 for 'Ten eerste heeft de gemeente …'; undefined for none. */
export function rankOf(words: string): number | undefined {
  const [first] = words.matchAll(ORDINAL);
  return first?.index === 0 ? rankIn(first) : undefined;
}

function rankIn({ groups }: RegExpExecArray): number {
  return groups?.rank === undefined ? 1 : ordinals.indexOf(groups.rank) + 1;
}

/** What tells of a complaint before or in the first of its parts. */
const OF_COMPLAINT = /\b(?:be)?kl(?:aag|acht|agen)|\bgrie(?:f|ven)\b|\bverwij|\bbezwa(?:ar|ren)\b|\bonderzocht\b/i;

/**
 * Parts that are counted: each from its ordinal to the next, 'Om te beginnen zegt zij …. Haar tweede grief is …'. A part
 * begins with its sentence where its ordinal is the first in it.
 */
export function countedParts(text: string, { start, end }: Span): readonly Span[] | undefined {
  const sentences = sentencesOf(text, { start, end });
  const counted: { readonly at: number; readonly rank: number | undefined }[] = [];
  const ranked = [...text.slice(start, end).matchAll(ORDINAL)].map((match) => ({
    at: start + match.index,
    rank: rankIn(match),
  }));
  const added = sentences
    .filter((sentence) => ADDS.test(text.slice(sentence.start, sentence.end)))
    .map((sentence) => ({ at: sentence.start, rank: undefined }));
  for (const { at, rank } of [...ranked, ...added].sort((one, other) => one.at - other.at)) {
    const next = ranked.find((other) => other.at > at)?.rank;
    const fillsGap = counted.length > 0 && (next === undefined || next === counted.length + 2);
    if (rank === undefined ? fillsGap : rank === counted.length + 1) counted.push({ at, rank });
  }
  const [first] = counted;
  if (first === undefined || counted.filter(({ rank }) => rank !== undefined).length < 2) return undefined;
  const holding = (at: number) => sentences.find((sentence) => at >= sentence.start && at < sentence.end);
  if (!OF_COMPLAINT.test(text.slice(start, holding(first.at)?.end ?? end))) return undefined;
  const starts = counted.map(({ at }, index) => {
    const sentence = holding(at);
    const isFirstInIt = sentence !== undefined && (counted[index - 1]?.at ?? start - 1) < sentence.start;
    return isFirstInIt ? sentence.start : at;
  });
  return starts.map((from, index): Span => {
    const next = starts[index + 1];
    const part = next === undefined ? { start: from, end: holding(from)?.end ?? end } : withoutJoint(text, from, next);
    const isWhole = sentences.some((sentence) => sentence.start === from);
    const opening = text.slice(part.start, part.end).search(/\bdat\s/u);
    return isWhole || opening < 0 ? part : withoutLongLead(text, part, part.start + opening);
  });
}

/** 'In de kern komt haar ongenoegen op het volgende neer. …' */
const TELLS_BEHIND =
  /\b(?:klacht(?:en)?|ongenoegen|grieven|bezwaren|verwijten|onvrede)\b[^.]*\b(?:op\s+het\s+volgende\s+neer|als\s+volgt\s+(?:samen(?:gevat)?|verwoord|weergegeven)|(?:begrijp|vat|lees)\s+ik[^.]*(?:zo|samen|als\s+volgt))[.:]$|\b(?:begrijp|vat|lees)\s+ik\b[^.]*\b(?:klacht(?:en)?|grieven|bezwaren|verwijten|die)\b[^.]*\b(?:zo|samen|als\s+volgt)[.:]$/u;

/** A sentence of fewer words only names who or what the next one is about. */
const FEWEST_OF_SENTENCE = 8;

/**
 * 'Uw brief bevat drie klachten. …': as many sentences behind it, or what stands behind each 'Ten eerste', 'Ten tweede';
 * undefined where none announces its parts so.
 */
export function announcedParts(text: string, span: Span): readonly Span[] | undefined {
  const sentences = sentencesOf(text, span);
  const told = sentences.findIndex(({ start, end }) => TELLS_BEHIND.test(text.slice(start, end)));
  const isPart = ({ start, end }: Span) => text.slice(start, end).split(/\s+/u).length >= FEWEST_OF_SENTENCE;
  if (told >= 0 && sentences.length - told > 2) return sentences.slice(told + 1).filter(isPart);
  const at = sentences.findIndex(({ start, end }) => ANNOUNCES.test(text.slice(start, end)));
  const lead = sentences[at];
  if (lead === undefined) return undefined;
  const behind = sentences.slice(at + 1);
  const printed = ANNOUNCES.exec(text.slice(lead.start, lead.end))?.groups?.count?.toLowerCase() ?? '';
  const count = NUMBERS.includes(printed) ? NUMBERS.indexOf(printed) + 2 : Number(printed);
  const parts = behind.slice(0, count);
  return parts.length === count ? parts : undefined;
}
