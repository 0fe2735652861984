import { matchesOf } from '@oordelenbank/model';
import { partNumber, partsNamed } from '@oordelenbank/structure';
import { COMPLAINT_NOUN } from './complaint-words.ts';

/** The parts that a sentence without a subject of its own is about: of an outcome, those that its paragraph named before. */
export function aboutIn(
  words: string,
  before: readonly number[],
  { above, isVerdict }: { readonly above: readonly number[]; readonly isVerdict: boolean },
): readonly number[] {
  const named = partsOf(words, []);
  if (named.length === 1 && (isVerdict || OPENS_WITH_PART.test(words))) return named;
  return named.length > 0 ||
    /^(?:De |Het )?(?:klacht|gedraging|onderdeel|verzoek)|^(?:Over|Ten aanzien|Voor zover)\b/i.test(words)
    ? above
    : before;
}

/** 'Klacht F is van andere aard': what follows in its paragraph is about that part. */
const OPENS_WITH_PART = new RegExp(`^(?:De |Het )?${COMPLAINT_NOUN} (?:\\d{1,2}|[a-h]|[ivx]{1,4})\\b`, 'i');

/** The numbers of the parts that a clause names, by number or by label; those above it where it names none. */
export function partsOf(clause: string, above: readonly number[]): readonly number[] {
  const named = partsNamed(clause);
  if (named.length > 0) return named;
  const labelled = [...matchesOf(clause, LABEL_BEHIND), ...matchesOf(clause, BARE_LABEL)].flatMap(
    ({ groups }) => partNumber(groups?.label ?? '') ?? [],
  );
  return labelled.length > 0 ? labelled : above;
}

/** 'B is ongegrond', 'Over C kan de ombudsman niet oordelen', 'Ten aanzien van A heeft de gemeente …' */
const BARE_LABEL =
  /^(?:Oordeel:\s+)?(?:(?:Ten aanzien van|Over|Bij|Inzake|Wat) )?(?<label>[A-H])(?= (?:is|wordt|kan|acht|heeft|blijft|treft|slaagt|faalt|betreft|geeft|onthoudt|laat)\b|:)/gu;

/** 'Over het telefoongesprek (b) onthoudt hij zich': the part's label behind what it is about. */
const LABEL_BEHIND = /(?<=\p{L}{3,} )\((?:onderdeel |klacht |punt )?(?<label>[a-hA-H])\)/gu;
