import { NUMBER, norm, printed, type Tokens, WORD } from './tokens.ts';

const units = [
  '',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
];
const cardinals = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const ordinals = new Map<string, string>(units.map((word, value) => [word, String(value)]));
ordinals.delete('');
for (let ten = 2; ten <= 9; ten++) {
  for (let unit = 0; unit <= 9; unit++) {
    const head = unit === 0 ? '' : `${cardinals[unit]}en`;
    ordinals.set(`${head}${tens[ten]}ste`, String(ten * 10 + unit));
  }
}

/** The number that an ordinal stands for: 'derde', '3e', '3de'. */
export function ordinal(tokens: Tokens, index: number): string | undefined {
  const word = norm(tokens, index);
  return ordinals.get(word) ?? /^(?<value>\d{1,2})(?:e|de|ste)$/u.exec(word)?.groups?.value;
}

const ROMAN = /^(?=[IVXL]|C[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})[A-Za-z]?$/u;

/** The number of an article at a place, and how many tokens it takes: '9:27', 'VI', and 'G 1' of the Kieswet. */
export function articleNumber(
  tokens: Tokens,
  index: number,
): { readonly value: string; readonly next: number } | undefined {
  if (norm(tokens, index) === '') return undefined;
  const word = printed(tokens, index);
  if (tokens.types[index] === NUMBER)
    return isYear(word) ? undefined : (splitNumber(tokens, index, word) ?? { value: word, next: index + 1 });
  if (tokens.types[index] !== WORD) return undefined;
  if (/^[A-Z]{1,2}$/u.test(word) && norm(tokens, index + 1) !== '' && tokens.types[index + 1] === NUMBER) {
    const behind = printed(tokens, index + 1);
    if (/^\d{1,3}[a-z]{0,2}$/u.test(behind)) return { value: `${word} ${behind}`, next: index + 2 };
  }
  const isLettered = /^[A-Z]$/u.test(word) && /^(?:bijlagen?|titel|tabel|deel)$/u.test(norm(tokens, index - 1));
  return isLettered || ROMAN.test(word) ? { value: word, next: index + 1 } : undefined;
}

/** '26 b, derde lid': the letter of the number apart from it. */
function splitNumber(
  tokens: Tokens,
  index: number,
  digits: string,
): { readonly value: string; readonly next: number } | undefined {
  const letter = norm(tokens, index + 1);
  const isSplit = /^\d+$/u.test(digits) && /^[a-z]$/u.test(letter) && tokens.spaces[index + 1] === 1;
  return isSplit && /^(?:,|van|lid|eerste|tweede|derde)$/u.test(norm(tokens, index + 2))
    ? { value: `${digits}${letter}`, next: index + 2 }
    : undefined;
}

export function isYear(word: string): boolean {
  return /^(?:18|19|20)\d\d$/u.test(word);
}

/** The name of a part: 'a', 'aa', 'b1', '2', '2°', 'ii'; two letters only where they are no word. */
export function partLabel(
  tokens: Tokens,
  index: number,
): { readonly value: string; readonly next: number } | undefined {
  const word = norm(tokens, index);
  if (!/^(?:[a-z]|(?<twice>[a-z])\k<twice>|[a-z]\d{1,2}|\d{1,2}[a-zº]?|[ivx]{1,5})$/u.test(word)) return undefined;
  const isDegree = /^[°ºo]$/u.test(norm(tokens, index + 1)) && !tokens.spaces[index + 1];
  return { value: printed(tokens, index).replace(/º$/u, ''), next: index + (isDegree ? 2 : 1) };
}
