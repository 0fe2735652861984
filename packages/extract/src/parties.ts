import { latinPattern } from '@oordelenbank/model';

/** Who judges, who complains, about whom and which part, by what they are: their names do not matter. */
const PARTIES = patterns([
  [
    /(?<!\p{L})(?:de |het )?(?:gemeente|politie|minister|staatssecretaris|korpsbeheerder|college|dienst|stadsdeel|burgemeester|wethouder|defensie)(?!\p{L})(?: (?:van )?\p{Lu}\p{L}+)*/gu,
    ' @body ',
  ],
  [/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu, ' @body '],
  [/(?<!\p{L})(?:de |het )?(?:\S*ombuds\S+|commissie)(?!\p{L})/giu, ' @judge '],
  [/(?<!\p{L})(?:ik|wij|we|mij|ons)(?!\p{L})/giu, ' @we '],
  [
    /(?<!\p{L})(?:verzoek(?:st)?ers?|klagers?|klaagster|u|haar|hem|zij|hij|(?:mevrouw|meneer|de heer) \S+)(?!\p{L})/giu,
    ' @party ',
  ],
  [
    /(?<!\p{L})(?:klachtonderdeel|klachtpunt|onderdeel|punt|grief|verwijt|bezwaar|thema|klacht|klachten)(?: (?:\d+|[a-h]|[IVX]+)\b)?(?!\p{L})/giu,
    ' @part ',
  ],
  [/\d[\d.,:]*/gu, ' @number '],
  [/(?<=\S\s+)\p{Lu}\p{Ll}+/gu, ' @name '],
]);

/** A sentence with the parties by what they are: '@body heeft aan @party gezegd'. */
export function withoutParties(sentence: string): string {
  return PARTIES.reduce((words, [pattern, name]) => words.replace(pattern, name), sentence);
}

function patterns(
  pairs: readonly (readonly [RegExp, string])[],
): readonly (readonly [pattern: RegExp, name: string])[] {
  return pairs.map(([pattern, name]) => [latinPattern(pattern.source, pattern.flags), name]);
}
