import { readFileSync } from 'node:fs';

/** Written before a verb or apart from it. */
const PARTICLE =
  /^(?<particle>door|over|aan|af|uit|in|op|mee|na|toe|voor|terug|weg|bij|om|onder|achter|tegen|samen|vast|open|goed|kwijt|neer|rond|voort)(?<rest>.{4,})$/u;

/** Strong verbs (sterke werkwoorden): how the past begins to end, and the infinitive. */
const STRONG: readonly (readonly [past: RegExp, infinitive: string])[] = [
  [/schreven$/u, 'schrijven'],
  [/schreden$/u, 'schrijden'],
  [/(?<![aeiou])wezen$/u, 'wijzen'],
  [/zonden$/u, 'zenden'],
  [/(?<=^|ge|be|onder|op|uit)vonden$/u, 'vinden'],
  [/nomen$/u, 'nemen'],
  [/sproken$/u, 'spreken'],
  [/broken$/u, 'breken'],
  [/bleven$/u, 'blijven'],
  [/kregen$/u, 'krijgen'],
  [/schonden$/u, 'schenden'],
  [/sloten$/u, 'sluiten'],
  [/trokken$/u, 'trekken'],
  [/troffen$/u, 'treffen'],
  [/worpen$/u, 'werpen'],
  [/dwongen$/u, 'dwingen'],
  [/stolen$/u, 'stelen'],
  [/zwegen$/u, 'zwijgen'],
];

/** Adjectives, numerals and forms of other verbs that look like a form of one. */
const NO_FORMS = new Set(
  `gegrond gegronde ongegrond ongegronde hield hielden gehouden derden slotte gerust geruste gewend gezond gezonde bekend bekende
  verkeerd verkeerde overheid wisten geschikt geschikte ongeschikt bewust bewuste waard waarde voorwaarden gemeend`.split(
    /\s+/u,
  ),
);

interface Verbs {
  readonly infinitives: ReadonlySet<string>;
  /** Words that look like a form of a verb and are another word. */
  readonly others: ReadonlySet<string>;
}

let verbs: Verbs | undefined;

/**
 * The infinitive of an inflected verb, which a stemmer of endings does not bring together with it; undefined where the word
 * is none.
 *
 *     klaagt, klaagde, geklaagd  →  klagen        doorgestuurd  →  doorsturen        overschreden  →  overschrijden
 */
export function infinitiveOf(word: string): string | undefined {
  if (word.length < 5 || NO_FORMS.has(word)) return undefined;
  return /(?:[td]|[td]en?)$/u.test(word) ? (weak(word) ?? strong(word)) : strong(word);
}

function strong(word: string): string | undefined {
  if (!word.endsWith('en')) return undefined;
  for (const [past, infinitive] of STRONG) {
    if (!past.test(word)) continue;
    const before = word.replace(past, '');
    return before.replace(/ge$/u, '') + infinitive;
  }
  return undefined;
}

function weak(word: string): string | undefined {
  verbs ??= readVerbs();
  const { particle = '', rest = word } = PARTICLE.exec(word)?.groups ?? {};
  return infinitiveOfWeak(word) ?? (particle === '' ? undefined : prefixed(particle, infinitiveOfWeak(rest)));
}

function prefixed(particle: string, infinitive: string | undefined): string | undefined {
  return infinitive === undefined ? undefined : particle + infinitive;
}

function infinitiveOfWeak(word: string): string | undefined {
  if ([word, word.replace(/e$/u, ''), word.replace(/en$/u, '')].some((it) => verbs?.others.has(it))) return undefined;
  const whole = word.replace(/(?<=[td])(?:[td]?en?)$/u, '');
  const base = word.replace(/(?:[td]|[td]en?)$/u, '');
  const isPast = word.startsWith('ge') && /[td]e?$/u.test(word);
  const bases = isPast ? [base, whole.slice(2), base.slice(2)] : [whole, base];
  return bases.flatMap(infinitivesFrom).find((infinitive) => verbs?.infinitives.has(infinitive));
}

/** Infinitives of which this may be the stem: 'klaag' → 'klagen', 'beslis' → 'beslissen', 'leef' → 'leven'. */
function infinitivesFrom(base: string): string[] {
  if (base.length < 3) return [];
  const open = base.replace(/(?<vowel>[aeou])\k<vowel>(?=[^aeiou]$)/u, '$1');
  const last = base.at(-1) ?? '';
  const voiced = open.replace(/f$/u, 'v').replace(/s$/u, 'z');
  const isShort = /[^aeiou][aeiou][^aeiouwjx]$/u.test(base);
  return isShort ? [`${base}${last}en`, `${base}en`] : [`${open}en`, `${voiced}en`];
}

/** A line of the file: the infinitives; the words that are none of their forms. */
function readVerbs(): Verbs {
  const rows = JSON.parse(readFileSync(new URL('verbs.generated.json', import.meta.url), 'utf8')) as {
    infinitives: string;
    others: string;
  };
  return { infinitives: new Set(rows.infinitives.split(' ')), others: new Set(rows.others.split(' ')) };
}
