import {
  type Complaint,
  cite,
  contains,
  type Notes,
  type Paragraph,
  type RuleCode,
  type Span,
} from '@oordelenbank/model';
import { enumeratorOf } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import type { ComplaintBodies } from './complaint-bodies.ts';
import { announcedParts, clauseParts, coordinatedParts, markedParts, PART_LABEL } from './complaint-parts.ts';
import { sentencesOf } from './sentences.ts';
import { statementsIn } from './statements.ts';
import { complaintRows } from './tables.ts';

/** The sentence in which somebody complains. */
const COMPLAINS =
  /\b(?:klaag(?:t|de|den|)|klagen|beklaag(?:t|de)|beklagen)\b|\bklacht(?:en)?\b[^.]{0,60}\shoudt\s+in\b|\bklacht(?:en)?\s+(?:houdt\s+in|luid(?:t|en)|komt\s+erop\s+neer|betreft|gaat\s+(?:over|erover))\b|\bverwij(?:t|ten)\s+(?:de|het|hem|haar|mij|ons|zij|hij|ze|u|ik|\p{Lu})|\bbevat(?:te)?\s+(?:\S+\s+){0,3}een\s+klacht\s+over\b|^In\s+de\s+(?:eerste|tweede|derde|vierde|vijfde)\s+plaats\b/u;

/** Words of disagreement, which complain only where nothing but the complaint is told. */
const DISAGREES =
  /\bvind(?:t|en)\s+(?:\S+\s+){0,4}dat\b|\ber\s+(?:\S+\s+){0,2}niet\s+mee\s+eens\b|\bkan\s+het\s+er\s+(?:\S+\s+){0,3}niet\s+in\b|\bstoort\b|\bniet\s+tevreden\s+over\b|\bkwalijk\s+dat\b|\bneemt?\s+(?:zij\s+|hij\s+|ik\s+)?het\s+niet\b|\bneemt\s+(?:het|de)\s[^.]*\bkwalijk\b|\bmaakt\s+(?:\S+\s+)?bezwaar\b|\bnaar\s+eigen\s+zeggen\b|^(?:Zij|Hij)\s+vraagt\s+ten\s+slotte\b/iu;

/** 'Een zesde klacht, over de rente, heeft hij ingetrokken': a part that is told only where it is left aside. */
const LEFT_ASIDE =
  /^(?:Een|De|Het|Haar|Zijn|Hun)\s+(?:\p{L}+\s+)?(?:klacht|klachtonderdeel|onderdeel),?\s+(?:over|dat)\s+(?<what>[^,]{12,}),\s[^.]*\b(?:ingetrokken|laten\s+vallen|buiten\s+(?:behandeling|beschouwing)|niet\s+(?:in\s+(?:onderzoek|behandeling)|(?:verder\s+)?onderzocht))\b/iu;

/** What the complainant says went wrong: behind a part, in the section of the complaint, it is a further one. */
const CLAIMS =
  /\b(?:naar eigen zeggen|volgens (?:haar|hem|hen|u|mij|mevrouw|meneer|de heer|verzoek\p{L}+|klager|klaagster)|zegt (?:zij|ze|hij)|(?:zij|ze|hij) zou|vecht|nooit|niet|geen|pas|te laat|te lang|onvoldoende|zonder|ten onrechte)\b/iu;

/** Tells of the inquiry or of what happened to the complaint, and complains of nothing. */
const NO_CLAIM =
  /\bombuds\p{L}+\b|\bcommissie\b|\bingetrokken\b|\blaten vallen\b|\bbuiten (?:behandeling|beschouwing)\b|^(?:Naar (?:deze|die)|Daarna|Daarop|Dit (?:punt|onderdeel|deel)|Deze klacht|Die klacht|Omdat (?:hem|haar|hun)|Op grond van|Het (?:totale|gaat)|Het \p{Lu}\p{L}+ had)\b/u;

/** A sentence that goes on with a further part, behind one that complains. */
const GOES_ON =
  /^(?:Daarnaast|Verder|Ook|Ten (?:slotte|tweede|derde|vierde)|Tenslotte|Tevens|Voorts|Tot slot|Bovendien|Voor het overige|Aanvankelijk)\b/u;

/** A sentence that says more of the part before it. */
const ELABORATES = /^(?:Met name|In het bijzonder|Meer in het bijzonder|Daarbij (?:gaat|doelt))\b/u;

/** 'klaagt er in het bijzonder over dat …' tells what the sentence before it complained of in general. */
const NARROWS = /^(?:\S+ ){0,6}(?:in het bijzonder|met name|meer (?:specifiek|in het bijzonder|concreet)|concreet)\b/u;

/** Announces the parts, and is none itself. */
const LEADS_IN =
  /(?::|\b(?:over\s+)?dat|\b(?:als volgt|het volgende|(?:hierna|hieronder) (?:weer|genoemd))\b[^.]*\.?)$/u;

/** The complaint parts of a report, as the complaint section words them. */
export function extractComplaints(found: Case, bodies: ComplaintBodies, notes: Notes): readonly Complaint[] {
  const { spans, rule } = refined(found, formulations(found));
  if (spans.length === 0) notes.add('complaint-missing');
  spans.forEach((span, index) => {
    notes.because(`c${index + 1}`, rule, proofOf(found, span, rule));
  });
  return spans.map((span, index): Complaint => {
    const evidence = cite(found.document, span);
    const authority = bodies.of(span);
    return {
      ...evidence,
      id: `c${index + 1}`,
      number: index + 1,
      topics: [],
      ...(authority === undefined ? {} : { authority }),
    };
  });
}

/** The words that a rule went by: those of a part that says itself that it complains, else what leads it in. */
function proofOf(found: Case, span: Span, rule: RuleCode): string {
  const own = { start: span.start, end: Math.min(span.end, span.start + LEAD_SHOWN) };
  const paragraph = found.body().find((each) => contains(each, span));
  const before = { start: Math.max(paragraph?.start ?? span.start, span.start - LEAD_SHOWN), end: span.start };
  const isOwn = rule === 'complaint-told' || rule === 'complaint-section' || before.start === before.end;
  return found.words(isOwn ? own : before);
}

/** How many characters are shown of what leads a part in. */
const LEAD_SHOWN = 80;

/**
 * Sentences that hold several things that went wrong are divided only where the report then judges about as many parts:
 * it may as well judge them as one.
 */
function refined(found: Case, { spans, rule }: Formulations): Formulations {
  const judged = [verdictCount(found), themeCount(found)].filter((count) => count > 0);
  const distance = ({ length }: readonly Span[]) => Math.min(...judged.map((count) => Math.abs(length - count)));
  const parts = spans.flatMap((span) =>
    rule === 'complaint-told' || COMPLAINS.test(found.words(span))
      ? coordinatedParts(found.document.text, span)
      : [span],
  );
  const isNearer =
    distance(parts) < distance(spans) || (distance(parts) === distance(spans) && listsSeveral(found, spans));
  return { spans: isNearer ? parts : spans, rule };
}

/** Whether one of the sentences tells of three things or more. */
function listsSeveral(found: Case, spans: readonly Span[]): boolean {
  return spans.some((span) => coordinatedParts(found.document.text, span).length > 2);
}

/** How many themes the reasons are divided into: by their sections, or by the lines set apart in these. */
function themeCount(found: Case): number {
  const reasons = found.paragraphsOf('considerations');
  const sections = new Set(reasons.filter(isProse).map(({ section }) => section)).size;
  const dividers = reasons.filter(({ kind }) => kind === 'divider').length;
  return Math.max(sections, dividers);
}

/** How many parts the section of the outcome judges, else the reasons, with those that are left aside before. */
function verdictCount(found: Case): number {
  const judged = (['verdict', 'considerations'] as const).map((role) =>
    statementsIn(found, found.paragraphsOf(role))
      .filter((statement) => statement.explicit)
      .reduce((sum, { clause }) => sum + (JUDGES_SEVERAL.test(clause) ? 2 : 1), 0),
  );
  const aside = statementsIn(found, found.paragraphsOf('complaint')).filter(
    ({ outcome }) => outcome === 'not-investigated',
  );
  return Math.max(...judged) + aside.length;
}

/** 'acht de klachten over de plaats en over het dwangbevel gegrond' */
const JUDGES_SEVERAL = /\bklachten over\b[^.]* en (?:over|die)\b/iu;

interface Formulations {
  readonly spans: readonly Span[];
  readonly rule: RuleCode;
}

function formulations(found: Case): Formulations {
  const inSection = found.paragraphsOf('complaint');
  const places = [
    inSection,
    found.paragraphsOf('introduction'),
    found.paragraphsOf('summary'),
    found.frontParagraphs(),
    found.body(),
  ];
  const triplets = fromTriplets(found);
  for (const paragraphs of places) {
    if (paragraphs !== inSection && triplets.length > 0) return { spans: triplets, rule: 'complaint-triplet' };
    const ways = waysToTell(found, paragraphs, paragraphs !== inSection);
    for (const [rule, tell] of Object.entries(ways) as [keyof typeof ways, () => readonly Span[] | undefined][]) {
      const spans = tell();
      if (spans === undefined) continue;
      if (spans.length > 0) return { spans, rule };
      break;
    }
  }
  const isWhole = (paragraph: Paragraph) => isProse(paragraph) && !LEADS_IN.test(found.words(paragraph));
  const whole = inSection.length <= LONGEST_WHOLE ? inSection.filter(isWhole).map(wordsSpan) : [];
  return { spans: ledIn(found, inSection) ?? questions(found, inSection) ?? whole, rule: 'complaint-section' };
}

/** A section of the complaint of at most so many paragraphs may be the complaint as a whole. */
const LONGEST_WHOLE = 6;

/** How a report may tell its complaint parts, the surest way first; undefined where it does not tell them so. */
function waysToTell(found: Case, paragraphs: readonly Paragraph[], onlyUnderLeadIn: boolean) {
  return {
    'complaint-labelled': () => labelled(found, paragraphs),
    'complaint-tabled': () => tabled(found, paragraphs),
    'complaint-marked': () => marked(found, paragraphs),
    'complaint-announced': () => announced(found, paragraphs),
    'complaint-listed': () => enumerated(found, paragraphs, onlyUnderLeadIn),
    'complaint-told': () => complaining(found, paragraphs),
  } satisfies Partial<Record<RuleCode, () => readonly Span[] | undefined>>;
}

/** Parts that have a label: 'Klacht 1 …', or that stand under a line that is one. */
function labelled(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const parts = new Map<string, Span>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const above = paragraphs[index - 1];
    const [only, ...others] = paragraph.about;
    const isUnderLabel = above?.kind === 'divider' && isProse(paragraph) && others.length === 0;
    if (isUnderLabel && only !== undefined && !parts.has(String(only))) parts.set(String(only), wordsSpan(paragraph));
    for (const { number, span } of labelledIn(found, paragraph)) if (!parts.has(number)) parts.set(number, span);
  }
  return parts.size === 0 ? undefined : [...parts.values()];
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

function announced(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  return paragraphs
    .filter(isProse)
    .map((paragraph) => announcedParts(found.document.text, wordsSpan(paragraph)))
    .find((parts) => parts !== undefined);
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

/** Parts that are items of a list under a lead-in; behind the list a sentence may add one more. */
function enumerated(
  found: Case,
  paragraphs: readonly Paragraph[],
  onlyUnderLeadIn: boolean,
): readonly Span[] | undefined {
  const led = paragraphs.findIndex((paragraph, index) => {
    const lead = paragraphs[index - 1];
    const isLed = lead !== undefined && LEADS_IN.test(found.words(lead)) && COMPLAINS.test(found.words(lead));
    return isLed && isItem(found, paragraph);
  });
  const first =
    led >= 0
      ? led
      : paragraphs.findIndex((paragraph, index) => {
          const lead = paragraphs[index - 1];
          const leads =
            lead !== undefined &&
            LEADS_IN.test(found.words(lead)) &&
            (!onlyUnderLeadIn || COMPLAINS.test(found.words(lead)));
          return isItem(found, paragraph) && (leads || (!onlyUnderLeadIn && startsSeries(paragraph)));
        });
  if (first < 0) return undefined;
  const { items, rest } = listFrom(found, paragraphs.slice(first));
  const before = onlyUnderLeadIn ? [] : paragraphs.slice(0, Math.max(0, first - 1));
  return [
    ...complaining(found, before, true),
    ...items.map(wordsSpan),
    ...complaining(found, onlyUnderLeadIn ? rest.slice(0, 1).filter((next) => ADDS.test(found.words(next))) : rest),
  ];
}

/** Behind a list a sentence begins so that adds a part to it. */
const ADDS = /^(?:Aanvankelijk|Voorts|Verder|Daarnaast|Ook|Tevens|Ten slotte|Tot slot)\b/u;

/** The items of a list, with those of the lists that further lead-ins open: 'Over de SVB klaagt zij:'. */
function listFrom(
  found: Case,
  paragraphs: readonly Paragraph[],
): { readonly items: readonly Paragraph[]; readonly rest: readonly Paragraph[] } {
  const end = paragraphs.findIndex(
    (paragraph, index) => !isItem(found, paragraph) || !isNext(paragraphs[index - 1], paragraph),
  );
  if (end < 0) return { items: paragraphs, rest: [] };
  const [items, rest] = [paragraphs.slice(0, end), paragraphs.slice(end)];
  const [lead, next] = rest;
  const goesOn = lead !== undefined && next !== undefined && leadsFurther(found, lead) && isItem(found, next);
  if (!goesOn) return { items, rest };
  const further = listFrom(found, rest.slice(1));
  return { items: [...items, ...further.items], rest: further.rest };
}

/** Behind '(4)' a paragraph '8.' goes on with the report's own numbering, and not with the list. */
function isNext(before: Paragraph | undefined, { number }: Paragraph): boolean {
  const [last, own] = [Number(before?.number ?? Number.NaN), Number(number ?? Number.NaN)];
  return Number.isNaN(last) || Number.isNaN(own) || own === last + 1;
}

function leadsFurther(found: Case, lead: Paragraph): boolean {
  const words = found.words(lead);
  return (
    LEADS_IN.test(words) && (COMPLAINS.test(words) || lead.kind === 'divider' || words.split(' ').length <= SHORT_LEAD)
  );
}

/** 'Over de SVB:' leads in with so few words. */
const SHORT_LEAD = 6;

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
    for (const sentence of sentencesOf(found.document.text, wordsSpan(paragraph))) {
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
    .flatMap((paragraph) => sentencesOf(found.document.text, wordsSpan(paragraph)))
    .filter((sentence) => /\?$/u.test(found.words(sentence)) || /\bvroeg\b[^.]* of\b/u.test(found.words(sentence)));
  return asked.length > 1 ? asked : undefined;
}

function isItem(found: Case, { start, end, kind }: Paragraph): boolean {
  return kind !== 'divider' && enumeratorOf(found.document.text.slice(start, end)) !== undefined;
}

function startsSeries({ number }: Paragraph): boolean {
  return number === '1' || number === 'a' || number === 'A' || number === 'I' || number === null;
}

/**
 * The sentences in which somebody complains, with those that go on behind them.
 * @param isFollowed whether parts follow, so that the last paragraph too may only lead them in.
 */
function complaining(found: Case, paragraphs: readonly Paragraph[], isFollowed = false): readonly Span[] {
  const last = isFollowed ? undefined : paragraphs.at(-1);
  return paragraphs
    .filter((paragraph) => isProse(paragraph) || isSetApart(found, paragraph))
    .filter((paragraph) => paragraph === last || !LEADS_IN.test(found.words(paragraph)))
    .flatMap((paragraph) => complainingIn(found, paragraph));
}

/** A complaint in italics at the head of its chapter is no quotation of somebody else's words. */
function isSetApart(found: Case, paragraph: Paragraph): boolean {
  return (
    paragraph.kind === 'quotation' && /^\p{Lu}/u.test(found.words(paragraph)) && COMPLAINS.test(found.words(paragraph))
  );
}

function complainingIn(found: Case, paragraph: Paragraph): readonly Span[] {
  const isBetween = (next: Span | undefined): boolean => {
    const words = next === undefined ? '' : found.words(next);
    return GOES_ON.test(words) && isComplaining(words, true);
  };
  const isSection = found.roleOf(paragraph) === 'complaint';
  const spans: Span[] = [];
  const sentences = sentencesOf(found.document.text, wordsSpan(paragraph));
  for (const [index, sentence] of sentences.entries()) {
    const words = found.words(sentence);
    const last = spans.at(-1);
    const isRow = last !== undefined && last.end > sentence.start - 3;
    const parts = partsOf(found, sentence, isSection);
    if (parts !== undefined) spans.splice(isRow && NARROWS.test(words) ? -1 : spans.length, 1, ...parts);
    else if (isRow && ELABORATES.test(words)) spans.splice(-1, 1, { start: last.start, end: sentence.end });
    else if (isRow && (GOES_ON.test(words) || (isSection && (isClaim(words) || isBetween(sentences[index + 1])))))
      spans.push(sentence);
  }
  return spans;
}

/** The parts that a sentence complains of, none where it only leads them in; undefined where it does not complain. */
function partsOf(found: Case, sentence: Span, isSection: boolean): readonly Span[] | undefined {
  const words = found.words(sentence);
  const leftAside = isSection ? leftAsideIn(found, sentence) : undefined;
  if (leftAside !== undefined) return [leftAside];
  if (!isComplaining(words, isSection)) return undefined;
  return LEADS_IN.test(words) ? [] : clauseParts(found.document.text, sentence);
}

function isClaim(words: string): boolean {
  return CLAIMS.test(words) && !NO_CLAIM.test(words);
}

function isComplaining(words: string, isSection: boolean): boolean {
  return (COMPLAINS.test(words) || (isSection && DISAGREES.test(words))) && !isAboutEarlierComplaint(words);
}

/** What a sentence that leaves a part aside says that it is about. */
function leftAsideIn(found: Case, { start, end }: Span): Span | undefined {
  const flat = found.document.text.slice(start, end).replace(/\s/gu, ' ');
  const what = LEFT_ASIDE.exec(flat)?.groups?.what;
  if (what === undefined) return undefined;
  const at = start + flat.indexOf(what);
  return { start: at, end: at + what.length };
}

/** 'Zij klaagde op 3 mei bij de gemeente' tells of the complaint to the body itself. */
function isAboutEarlierComplaint(words: string): boolean {
  return /^(?:De|Deze) (?:laatstgenoemde|eerstgenoemde|laatste) klacht\b|\bklaagde\w*\b(?!.*\b(?:erover|er\b.*over|over)\b)|\b(?:bij|aan) (?:de|het) (?:gemeente|politie|dienst|korps\w*|school|bank)\b[^.]*\bgeklaagd\b/u.test(
    words,
  );
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

function isProse({ kind }: Paragraph): boolean {
  return kind === 'prose' || kind === 'item';
}

function wordsSpan({ wordsStart, end }: Paragraph): Span {
  return { start: wordsStart, end };
}
