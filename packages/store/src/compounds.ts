import { isInLexicon } from '@oordelenbank/registry';

/** Fewest letters of a part: shorter ones stand in words by chance. */
const MIN_PART = 4;

/** Longest word that is divided, in letters; longer ones are misread. */
const MAX_COMPOUND = 48;

/** Most parts of one word. */
const MAX_PARTS = 5;

/** Words of the field that the lexicon holds only inside others, or not at all. */
const FIELD = new Set(
  `termijn klacht bezwaar beroep gemeente gegeven gegevens onderdeel schrift bezwaarschrift verweerschrift recht wet
  ombudsman burger inwoner schuld hulp zorg jeugd toeslag uitkering bijstand kind kinderen ouder onderwijs leerling vervoer beslag
  dwang parkeer bestuur orgaan bestuursorgaan ambtenaar behoorlijkheid norm vereiste commissie regeling afspraak dienst kosten
  schade vergoeding bedrag boete straf opvang adres dossier inzage kopie verslag verzoek aanvraag besluit beslissing beschikking`.split(
    /\s+/u,
  ),
);

/** Words of the lexicon that are beginnings and ends of words, and divide them at the wrong place. */
const NO_PARTS = new Set(
  `over onder voor achter tegen door binnen buiten boven beneden tussen langs rond heid baar lijk loos ling achtig zaam schap
  acht ingen mingen ming ring ting ding ning ging ling sing king aard eren eert ende ende eden ster sters erij atie aties isch ische iteit
  mede weder samen terug voort alles niet geen meer zelf zelfs toen dien deel delen heden ware waren gaan staan laten komt
  stand stands slag slags houd houd nemen name gang gangs leid leiding stel stelling spraak spraken zoek zoeken trek vang lege`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const divided = new Map<string, readonly string[]>();
/** As for stems: a corpus has some tens of thousands of words. */
const MAX_KNOWN = 200_000;

/**
 * The words inside a compound (samenstelling) and their neighbours together, without the letters that join them, so that
 * both spellings of a joint give the same; empty for a word that is none.
 *
 *     klachtbehandelingsprocedure  →  klacht, klachtbehandeling, klachtbehandelingprocedure, behandeling, …
 *     klachtenbehandeling          →  klacht, klachtbehandeling, behandeling
 *
 * Source of the lexicon: the hunspell dictionary of OpenTaal.
 */
export function partsOf(word: string): readonly string[] {
  const known = divided.get(word);
  if (known !== undefined) return known;
  const cuts = isDivisible(word) ? divide(word, 0) : undefined;
  const parts = cuts === undefined || cuts.length < 2 ? [] : runsOf(word, cuts);
  if (divided.size >= MAX_KNOWN) divided.clear();
  divided.set(word, parts);
  return parts;
}

function isDivisible(word: string): boolean {
  if (word.length < 2 * MIN_PART || word.length > MAX_COMPOUND || !/^[a-z]+$/u.test(word)) return false;
  // 'toestemming' is of 'toestemmen', not of 'temming'.
  return !word.endsWith('ing') || !isKnown(word.replace(/ing$/u, 'en'));
}

interface Part {
  /** Offsets in the word; `end` is behind the letters that join it to the next part. */
  readonly start: number;
  readonly bare: number;
  readonly end: number;
}

/** The fewest parts from an offset on, the first of them as long as may be; undefined where there is no division. */
function divide(word: string, start: number, depth = 1): Part[] | undefined {
  let best: Part[] | undefined;
  if (depth > MAX_PARTS) return best;
  for (let bare = word.length - (start === 0 ? 1 : 0); bare - start >= MIN_PART; bare--) {
    if (!isWord(word.slice(start, bare), bare === word.length)) continue;
    for (const end of ends(word, bare)) {
      const rest = end === word.length ? [] : divide(word, end, depth + 1);
      if (rest !== undefined && rest.length + 1 < (best?.length ?? MAX_PARTS + 1))
        best = [{ start, bare, end }, ...rest];
    }
  }
  return best;
}

/** Where the part behind one can begin: right behind it or behind the letters that join them. */
function ends(word: string, bare: number): number[] {
  if (bare === word.length) return [bare];
  return ['', 's', 'en', 'e', 'n']
    .filter((joint) => word.startsWith(joint, bare) && word.length - bare - joint.length >= MIN_PART)
    .map((joint) => bare + joint.length);
}

/** Whether the lexicon holds a word; at the end of a compound also in the plural. */
function isWord(part: string, isLast: boolean): boolean {
  if (NO_PARTS.has(part)) return false;
  if (isKnown(part)) return true;
  if (!isLast || part.length <= MIN_PART) return false;
  const singular = part.replace(/(?:en|s|n)$/u, '');
  if (singular === part || singular.length < MIN_PART || NO_PARTS.has(singular)) return false;
  return isKnown(singular) || isKnown(singular.replace(/(?<vowel>[aeou])(?=[^aeiou]$)/u, '$1$1'));
}

function isKnown(word: string): boolean {
  return FIELD.has(word) || isInLexicon(word);
}

/** Every part and every run of parts, but not the word itself. */
function runsOf(word: string, parts: readonly Part[]): string[] {
  const bare = parts.map((part) => word.slice(part.start, part.bare));
  const runs = bare.flatMap((_, from) =>
    bare.slice(from).map((_, length) => bare.slice(from, from + length + 1).join('')),
  );
  return [...new Set(runs)].filter((run) => run !== word);
}
