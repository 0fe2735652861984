/** The number, letter or bullet that a paragraph or a heading begins with. */
export interface Enumerator {
  /** Without its full stop or bracket: '31', '6.2', 'a', 'IV'; null for a bullet. */
  readonly number: string | null;
  readonly kind: 'arabic' | 'decimal' | 'letter' | 'capital' | 'roman' | 'degree' | 'bullet';
  /** Length of the enumerator with the white space behind it. */
  readonly length: number;
}

/**
 * "12. Op 5 mei", "12) Op", "(1) een", "6.2 De klacht", "6.2. De klacht", "a. de heer", "a) de heer", "IV. Inzake", "B. Feiten", "1° een", "- een", "• een"
 */
const ENUMERATOR =
  /^(?:(?<bullet>[-–—•●▪■◦‣*·o])\s+|(?<degree>\d{1,2})\s?°\.?\s*|(?<decimal>\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(?=[\p{Lu}‘’“”"'(]|\p{Ll}{2,}\s)(?!(?:uur|procent|miljoen|miljard|euro|kilometer|meter|jaar|keer|maal|tot|en|à|km)\b)|\(?(?<arabic>\d{1,3})(?:\s?[.)]|\s?:)\s+|\(?(?<letter>[a-z])[.)]\s+|\(?(?<roman>[IVX]{1,5}|[ivx]{2,4})[.)]\s+|\(?(?<capital>[A-Z])[.)]\s+(?=\p{Lu})|\(?(?<part>[A-H])[.)]\s+(?=\p{Ll})(?!(?:de|van|den|der|ter|ten|te)\s(?:\p{Ll}+\s)?\p{Lu}(?!\p{Lu})|(?:heeft|had|is|was|werd|wordt|zegt|zei|stelde|stelt|verklaarde|vindt|wil|wilde|kreeg|ging|kwam|en)\b))/u;

/** The enumerator at the start of a text; undefined where there is none. */
export function enumeratorOf(text: string): Enumerator | undefined {
  const match = ENUMERATOR.exec(text);
  if (match === null) return undefined;
  const [kind, number] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
  if (kind === undefined || number === undefined) return undefined;
  return {
    kind: kind === 'part' ? 'capital' : (kind as Enumerator['kind']),
    number: kind === 'bullet' ? null : number,
    length: match[0].length,
  };
}

/** A heading may also have a bare number before it: "6 Beoordeling per klacht", "IV Feiten". */
const BARE_NUMBER = /^(?:hoofdstuk\s+)?(?<number>\d{1,2})\s+(?=[\p{Lu}‘“])/iu;
const BARE_ROMAN = /^(?<number>[IVX]{1,5})\s+(?=[\p{Lu}‘“]\p{L})/u;

/** The enumerator at the start of a heading; undefined where there is none. */
export function headingEnumeratorOf(text: string): Enumerator | undefined {
  const roman = BARE_ROMAN.exec(text);
  if (roman !== null) return { kind: 'roman', number: roman.groups?.number ?? null, length: roman[0].length };
  const match = BARE_NUMBER.exec(text);
  if (match === null) return enumeratorOf(text);
  return { kind: 'arabic', number: match.groups?.number ?? null, length: match[0].length };
}

/** How many levels deep a heading's number stands: 'II' and '6' are 1 deep, '6.2' is 2. */
export function depthOf(enumerator: Enumerator): number {
  return enumerator.number?.split('.').length ?? 1;
}
