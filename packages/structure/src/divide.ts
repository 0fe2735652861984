import type { Block, Layout } from '@oordelenbank/model';
import { dutchNorms, findNorms, flemishNorms } from '@oordelenbank/registry';
import { partsNamed } from './about.ts';
import type { House } from './house.ts';
import { depthOf, type Enumerator, headingEnumeratorOf } from './numbering.ts';
import { type HeadingRole, partyOf, roleOf } from './roles.ts';
import { isSetAsHeading, MAX_WORDS, prominence, type Typography, typographyOf } from './typography.ts';

/** A block of the body with what it is: a heading of a section, a divider inside one, or text. */
export interface Division {
  readonly block: Block;
  readonly look: Typography;
  readonly kind: 'heading' | 'divider' | 'text';
  readonly enumerator: Enumerator | undefined;
  /** For a heading: what its words say; undefined where no rule knows them. */
  readonly role: HeadingRole | undefined;
  /** For a heading: weight of its type, larger for a higher heading. */
  readonly prominence: number;
}

/** "Met betrekking tot klacht 1", "Ten aanzien van klacht 1 en 2:", "Bij klacht 1:", "Klacht 2", with no other words. */
const ONLY_PARTS =
  /^(?:\p{Lu}\p{L}+\s+)?(?:(?:met betrekking tot|ten aanzien van|naar aanleiding van|over|bij|inzake|aangaande|wat betreft|ad)\s+)?(?:de\s+)?(?:klacht(?:en|onderdeel|onderdelen|punt(?:en)?)?|onderdeel|onderdelen)(?:\s+(?:onder\s+)?(?:\d{1,2}|[a-h]|[IVX]{1,4})\.?(?:\s*(?:,|en|&)\s*(?:klacht(?:onderdeel)?\s+)?(?:\d{1,2}|[a-h])\.?)*)\s*:?$/iu;

/** "Artikel 10 Participatiewet", "Artikel 3, eerste lid", "Artikel 31 Hardheidsclausule". */
const ARTICLE = /^(?:artikel(?:en)?|art\.|artt\.)\s+\d/i;

/** "Bij klacht 1", "Over het bedrag": short words that end in a colon lead in what follows. */
const LEAD_IN = /:$/u;

/** The name of an act, a treaty or an ordinance. */
const LAW_NAME =
  /\b\p{L}*(?:wet|wetboek|besluit|verdrag|verordening|regeling|grondwet|statuut|decreet|richtlijn|protocol|beleidsregels?|aanwijzing)\b/iu;

/** In these sections a line set as a heading names a law or a norm, and opens no section. */
const ENUMERATING: ReadonlySet<HeadingRole | undefined> = new Set(['legal-framework', 'norms', 'background', 'annex']);

/** Tells headings and dividers from text, in the order of the body. */
export function divide(layout: Layout, house: House | undefined): readonly Division[] {
  const looks = joinHeadings(layout);
  const divisions: Division[] = [];
  let current: Division | undefined;
  looks.forEach(({ block, look }, index) => {
    const [before, after] = [looks[index - 1]?.look, looks[index + 1]?.look];
    const division = classify({ block, look, before, after, house, current });
    if (division.kind === 'heading') current = division;
    divisions.push(division);
  });
  return divisions;
}

/** A block and how it looks. */
interface SetBlock {
  readonly block: Block;
  readonly look: Typography;
}

/** The blocks of the body; a heading that runs over two blocks is joined: the second goes on in lower case, in the same type. */
function joinHeadings(layout: Layout): readonly SetBlock[] {
  const joined: SetBlock[] = [];
  for (const block of layout.blocks) {
    if (block.start < layout.body.start || block.start >= layout.body.end) continue;
    const look = typographyOf(layout, block);
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last.look, look)) {
      const whole = { ...last.block, end: block.end, lines: [...last.block.lines, ...block.lines] };
      joined.splice(-1, 1, { block: whole, look: typographyOf(layout, whole) });
    } else joined.push({ block, look });
  }
  return joined;
}

function goesOn(first: Typography, second: Typography): boolean {
  const isSameType =
    first.bold === second.bold && first.italic === second.italic && Math.abs(first.size - second.size) < 0.02;
  const areShort = first.words <= 12 && second.words <= 10 && first.lines <= 2;
  return (
    isSameType &&
    areShort &&
    /^\p{Ll}/u.test(second.text) &&
    !/^[a-z][.)]/u.test(second.text) &&
    /[\p{L},]$/u.test(first.text) &&
    !/[.;:]$/u.test(second.text)
  );
}

interface Candidate extends SetBlock {
  /** The blocks before and behind. */
  readonly before: Typography | undefined;
  readonly after: Typography | undefined;
  readonly house: House | undefined;
  /** The heading above; undefined before the first one. */
  readonly current: Division | undefined;
}

function classify(candidate: Candidate): Division {
  const { block, look, house, current } = candidate;
  const enumerator = headingEnumeratorOf(look.text);
  const words = look.text.slice(enumerator?.length ?? 0);
  const role = look.words <= MAX_WORDS ? (roleOf(words, house) ?? partyUnder(current, words)) : undefined;
  const base = { block, look, enumerator, role, prominence: prominence(look, block) };
  if (isDivider(words, look, enumerator)) return { ...base, kind: endsNorms(base, current) ? 'heading' : 'divider' };
  if (namesLaw(look, current)) return { ...base, kind: 'divider' };
  if (block.quoted) return { ...base, kind: 'text' };
  if (isSetAsHeading(look, block)) {
    const opensOwn = isNextNumber(enumerator, current?.enumerator) || opensChapter(base, current);
    const isNamed = role === undefined && isEnumerated(base, current) && !opensOwn;
    const kind = isNamed ? 'divider' : 'heading';
    return { ...base, kind };
  }
  const isHeading = isPlainHeading({ look, words, role, current }) || isLoneTitle(candidate, enumerator);
  return { ...base, kind: isHeading ? 'heading' : 'text' };
}

/** "Verdrag inzake de rechten van het kind (Trb. 1990, 170)": a name in bold with its source, above its words. */
function namesLaw(look: Typography, current: Division | undefined): boolean {
  const isShort = look.words <= 20 && look.lines <= 2 && !/[.;,:]$/u.test(look.text);
  return current !== undefined && ENUMERATING.has(current.role) && look.leadsBold && !look.bold && isShort;
}

/** In these sections a theme may stand above its paragraphs in the type of the text: underlined, or only set apart. */
const DIVIDED_BY_THEME: ReadonlySet<HeadingRole | undefined> = new Set([
  'facts',
  'considerations',
  'judgment',
  'authority-view',
  'complainant-view',
  undefined,
]);

/** A short line by itself between paragraphs, without the punctuation of a sentence: 'De lange wachttijd'. */
function isLoneTitle({ look, before, after, current }: Candidate, enumerator: Enumerator | undefined): boolean {
  if (current === undefined || !DIVIDED_BY_THEME.has(current.role) || before === undefined || after === undefined)
    return false;
  const isNumbered = enumerator !== undefined && !['roman', 'capital', 'decimal'].includes(enumerator.kind);
  const isShort = !look.row && look.words <= 12 && look.lines <= 2 && look.words + 6 <= after.words;
  const isTitle =
    /^[\p{Lu}\d‘“]/u.test(look.text) &&
    /[\p{L}\d?’”)]$/u.test(look.text) &&
    !/: .*:|\t|^[“„"]|^Aan (?:de|het|mevrouw|meneer|burgemeester)\b/u.test(look.text);
  return (
    isShort &&
    isTitle &&
    !isNumbered &&
    /[.?!:”’)]$|^\S+(?: \S+){0,11}$/u.test(before.text) &&
    !/[:,]$/u.test(before.text)
  );
}

/** A party's name opens its view only where both views stand under one heading. */
function partyUnder(current: Division | undefined, words: string): HeadingRole | undefined {
  const isAmongViews =
    current?.role !== undefined && ['other', 'authority-view', 'complainant-view', 'facts'].includes(current.role);
  return isAmongViews ? partyOf(words) : undefined;
}

/** 'Onderdeel I' in the type of 'Maatstaf' begins what is judged by it. */
function endsNorms(line: Pick<Division, 'look' | 'prominence'>, current: Division | undefined): boolean {
  return current?.role === 'norms' && line.prominence >= current.prominence && !ARTICLE.test(line.look.text);
}

function isDivider(words: string, look: Typography, enumerator: Enumerator | undefined): boolean {
  if (ONLY_PARTS.test(words) && enumerator?.kind !== 'decimal' && partsNamed(words).length > 0) return true;
  if (!ARTICLE.test(words) || look.words > 14) return false;
  return look.bold || look.italic || (!/[.;]$/u.test(look.text) && look.lines === 1);
}

/** '1 De balie' in the type of 'De regels', which has no number: chapters begin here. */
function opensChapter(
  line: Pick<Division, 'look' | 'prominence' | 'enumerator'>,
  current: Division | undefined,
): boolean {
  if (current === undefined || current.role === 'norms' || current.enumerator !== undefined) return false;
  return line.prominence >= current.prominence && line.enumerator?.kind === 'arabic' && !LAW_NAME.test(line.look.text);
}

/** '3.2' behind '3.1', or '3.1' behind '3', opens a section of its own, whatever its words. */
function isNextNumber(own: Enumerator | undefined, before: Enumerator | undefined): boolean {
  if (own?.kind === 'decimal' && before?.kind === 'arabic') return own.number === `${before.number}.1`;
  return own?.kind === 'decimal' && before?.kind === 'decimal' && depthOf(own) === depthOf(before);
}

/** Whether the line names a law or a norm under the current heading, or leads in what follows. */
function isEnumerated(line: { look: Typography; prominence: number }, current: Division | undefined): boolean {
  if (LEAD_IN.test(line.look.text)) return true;
  if (partsNamed(line.look.text).length > 0) return false;
  if (line.look.text.endsWith('?')) return false;
  if (current === undefined || !ENUMERATING.has(current.role)) return false;
  if (current.role === 'norms') return LAW_NAME.test(line.look.text) || namesNorm(line.look.text);
  return line.prominence <= current.prominence || LAW_NAME.test(line.look.text);
}

/** From this share of its letters on a line is the name of a norm: 'Goede informatieverstrekking'. */
const NAMES_NORM = 0.6;

function namesNorm(words: string): boolean {
  const mentions = findNorms(words, [...dutchNorms, ...flemishNorms]);
  return mentions.some(({ printed }) => printed.length >= NAMES_NORM * words.length);
}

interface PlainLine {
  readonly look: Typography;
  readonly words: string;
  readonly role: HeadingRole | undefined;
  readonly current: Division | undefined;
}

/** A line in the type of the text is a heading where it stands alone and is one by its words to the letter. */
function isPlainHeading({ look, words, role, current }: PlainLine): boolean {
  if (look.row || role === undefined || look.words > 8 || look.lines > 1 || /[.;,:]$/u.test(look.text)) return false;
  const isContents = current?.role === 'other' && /^inhoud/i.test(current.look.text);
  return !isContents && /^\p{Lu}/u.test(words);
}
