import { matchesOf } from '@oordelenbank/model';

/** "klacht 1", "klachten 1 en 2", "klachtonderdeel b", "onderdeel 3", "het tweede klachtonderdeel" */
const REFERENCE =
  /\b(?:deel)?(?:klacht(?:en|onderde(?:el|len)|punt(?:en)?)?|onderde(?:el|len)|punt(?:en)?|bezwa(?:ar|ren)|grie(?:f|ven)|verwijt(?:en)?|(?<theme>thema(?:[’']s)?))(?:\s+(?:onder|nr\.?|nummer))?\s+(?<list>\(?(?:\d{1,2}|[a-h]|[IVX]{1,4})(?![\p{L}\d])(?:\s?[.)])?(?:\s*(?:,|en|&|tot en met|t\/m|-)\s*(?:klacht(?:onderdeel)?\s+)?(?:onder\s+)?\(?(?:\d{1,2}|[a-h]|[IVX]{1,4})(?![\p{L}\d])(?:\s?[.)])?)*)/giu;

/** 'de klacht onder 1 en 3 gegrond, onder 2 ongegrond': behind the first, the noun is left out. */
const BARE_REFERENCE =
  /\bonder\s+(?<list>(?:\d{1,2}|[a-h])(?:\.)?(?:\s*(?:,|en|&)\s*(?:onder\s+)?(?:\d{1,2}|[a-h])(?:\.)?(?![\p{L}\d]))*)(?=\s+(?:(?:deels|gedeeltelijk|niet|geheel)\s+)?(?:on)?gegrond)/giu;

/** 'ten aanzien van 2° en 3°' */
const DEGREES = /\bten aanzien van (?<list>\d°(?:(?:,| en) \d°)*)/gu;

/** 'de onder IV verwoorde klacht' */
const TOLD_UNDER =
  /\b(?:de|het)\s+onder\s+(?<list>(?:\d{1,2}|[a-h]|[IVX]{1,4}))\s+(?:\p{L}+\s+)?(?:klacht|grief|punt|onderdeel)\b/giu;

/** The words by which complaints and recommendations are counted: the first stands for 1. */
export const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

const ORDINAL = new RegExp(
  `\\b(?:het|de|haar|zijn|hun|uw)\\s+(?<ordinal>${ordinals.join('|')})\\s+(?:deel\\s+van\\s+de\\s+klacht|klacht|klachtonderdeel|deelklacht|klachtpunt|punt(?! uit\\b)|bezwaar(?!\\s+(?:tegen\\s+(?:het|de|dat)\\s+besluit|van\\s+\\d))|onderdeel|grief|verwijt)\\b`,
  'gi',
);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The number of a complaint part by the name it has in print: '2' and 'b' and 'II' are 2; undefined where it is none. */
export function partNumber(printed: string): number | undefined {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const roman = romans.indexOf(/^[ivx]+$/u.test(printed) ? printed.toUpperCase() : printed);
  if (roman >= 0) return roman + 1;
  const letter = printed.toLowerCase().codePointAt(0);
  return printed.length === 1 && letter !== undefined && letter >= 97 && letter <= 104 ? letter - 96 : undefined;
}

/** Some piece of every way to name a part: most sentences hold none. */
const MAY_NAME = /klacht|onderde|punt|bezwa|grie|verwijt|thema|deel|onder |\d°/i;

/** The lists of names of parts in a text: '1 en 2', 'b', 'II'. */
function listsIn(text: string): readonly string[] {
  const references = [REFERENCE, BARE_REFERENCE, TOLD_UNDER, DEGREES].flatMap((pattern) => matchesOf(text, pattern));
  // 'Thema 3: het verzoek om geld (klachten C en D)': where both are told, the theme has a number of its own.
  const ofComplaints = references.filter(({ groups }) => groups?.theme === undefined);
  return (ofComplaints.length > 0 ? ofComplaints : references).map(({ groups }) => groups?.list ?? '');
}

/** The numbers of the complaint parts that a text names ('Met betrekking tot klacht 1 en 2' → 1, 2), in rising order. */
export function partsNamed(text: string): readonly number[] {
  if (!MAY_NAME.test(text)) return [];
  const named = new Set<number>();
  for (const list of listsIn(text)) {
    const numbers = [...list.matchAll(/\d{1,2}|(?<!\p{L})(?:[a-hA-H]|[IVX]{1,4}|[ivx]{1,4})(?!\p{L})/gu)].map(
      ([printed]) => partNumber(printed),
    );
    const [first, last] = numbers;
    const isRange = /tot en met|t\/m|\d\s*-\s*\d/u.test(list) && numbers.length === 2;
    if (isRange && first !== undefined && last !== undefined)
      for (let part = first; part <= last; part++) named.add(part);
    for (const number of numbers) if (number !== undefined) named.add(number);
  }
  for (const { groups } of matchesOf(text, ORDINAL))
    named.add(ordinals.indexOf(groups?.ordinal?.toLowerCase() ?? '') + 1);
  return [...named].sort((one, other) => one - other);
}
