import { type Complaint, latinPattern, matchesOf, remembered } from '@oordelenbank/model';
import { isAboutTopic, topicsOf } from '@oordelenbank/registry';

/** Words that tell nothing about the subject of a complaint. */
const empty = new Set(
  'aan achter af al alle alleen als manier zaak geval opzicht gang vraag of alsnog ander andere bij binnen bent daar daarbij daarmee daarnaast daarom daarop daarover dan dat de deel den deze die dit doen doet door drie dus een eens eerste elk en enige er erg erover ervan geen gegrond geheel haar had hadden heb hebben hebt heeft hem het hier hierbij hij hoe hun iemand ieder ik in is ja kan klaagt klaagde klacht klachten klachtonderdeel klagen beklaagt beklaagde beklagen konden kunnen laten maar meer men met mij mijn moet moeten mogen na naar niet nog nu of om omdat onder onderdeel ondeugdelijk ongegrond ons onze ook op oordeel over punt reeds te tegen ten ter terwijl toch toen tot tussen twee tweede uit uw van vanaf veel verder verzoeker verzoekster verzoekers vindt volgens voor vooral voorts waar waarbij waarin waarom wanneer want waren was wat wel welke werd werden wie wij wijze wilde worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou zouden gedraging gedragingen onderzochte aangemerkt nationale ombudsman behoorlijk ambtenaar mevrouw heer tevens alsmede betreft gemeente dienst college politie korps overheid bestuur minister burger vier vijf zes zeven acht negen tien elf twaalf keer maal maanden weken dagen jaar jaren januari februari maart april mei juni juli augustus september oktober november december betrekking wegens schending vereiste strijd gehandeld'.split(
    ' ',
  ),
);

/** Length to which a word is cut, so that 'onderzoek' and 'onderzocht' are alike but 'klacht' and 'klant' are not. */
const STEM = 6;

/** 'op-ge-treden', 'mee-ge-deeld': the participle's ge- behind a separable prefix. */
const SEPARABLE = /^(?<prefix>aan|af|achter|bij|door|in|mee|na|om|op|over|terug|tegen|toe|uit|voor|weg)ge(?=\p{L}{4})/u;

/** Roots of strong verbs and of nouns beside their verb, by the root that they are compared by. */
const roots: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['wijs', 'wez|wees|wijz'],
      ['schrijf', 'schreef|schrev|schrijv'],
      ['spreek', 'sprak|sprok|sprek|spreek'],
      ['neem', 'nam|nom|nem|neem'],
      ['geef', 'gaf|gav|gev|geef'],
      ['bied', 'bood|bod|bied'],
      ['vraag', 'vroeg|vrag|vraag'],
      ['laat', 'liet|lat|laat'],
      ['houd', 'hield|houd'],
      ['zend', 'zond|zend'],
      ['vind', 'vond|vind'],
      ['trek', 'trok|trokk|trek|trekk'],
      ['krijg', 'kreeg|kreg|krijg'],
      ['blijf', 'bleef|blev|blijv'],
      ['doe', 'deed|daan|doen'],
      ['help', 'hielp|holp|help'],
      ['kies', 'koos|koz|kiez'],
      ['schend', 'schond|schend'],
      ['scheld', 'schold|scheld'],
      ['lees', 'las|lez|lees'],
      ['sluit', 'sloot|slot|sluit'],
      ['draag', 'droeg|drag|draag'],
      ['reageer', 'react|reager|reageer'],
      ['beslis', 'beslis|besliss|besluit|besloot|beslot'],
    ] as const
  ).flatMap(([base, forms]) => forms.split('|').map((form) => [form, base])),
);
const STRONG = new RegExp(
  `^(?<prefix>(?:be|ver|ont|her|aan|af|bij|door|in|mee|na|om|op|over|terug|tegen|toe|uit|voor|weg)*)(?:ge)?(?<root>${Object.keys(roots).join('|')})(?:ingen|ing|ie|en|t|d|e)?$`,
  'u',
);

/** 'verwezen' and 'verwijzing' are one word, 'gesprek' and 'gesproken' too. */
function rooted(word: string): string {
  const groups = STRONG.exec(word)?.groups;
  return groups === undefined ? word : `${groups.prefix ?? ''}${roots[groups.root ?? ''] ?? ''}`;
}

/** 'taxatie', 'getaxeerd' and 'taxeren' are one word, and so are 'registratie' and 'registreren', 'blokkade' and 'geblokkeerd'. */
const LOAN = /^(?<base>\p{L}{3,})(?:atie|aties|eerd|eerde|eert|eren|ering|(?<=\p{L}{4})ade)$/u;

/** A rough stem: without the ge- of a participle, the usual endings, doubled letters, and the v and z of a plural. */
function stemOf(word: string): string {
  return rooted(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^ge(?=\p{L}{5})/u, '')
    .replace(SEPARABLE, '$<prefix>')
    .replace(LOAN, '$<base>')
    .replace(/(?<=\p{L}{4})(?:en|e|s|t|d)$/u, '')
    .replace(/(?<letter>\p{L})\k<letter>/gu, '$<letter>')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .slice(0, STEM);
}

interface Telling {
  /** The telling words, as rough stems, each once. */
  readonly stems: ReadonlySet<string>;
  /** Of the long ones what may be their last part: 'correctieverzoek' ends in 'verzoek'. */
  readonly tails: ReadonlySet<string>;
}

/** From so many letters on a word may be put together of others; its last part has at least, and at most, so many. */
const COMPOUND = 10;
const TAILS = [5, 6, 7, 8, 9];

/** The stem of a word, and those of its tails. */
const stemsOf = remembered((word: string) => {
  const tails = word.length < COMPOUND ? [] : TAILS.map((size) => stemOf(word.slice(-size)));
  return { stem: stemOf(word), tails };
}, 20_000);

/** '19 april 2012': the same day is told of in both. */
const DAY =
  /\b(\d{1,2})\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/gu;

/** So many texts are remembered, at most, before they are forgotten. */
const MOST_TEXTS = 2048;

/** Words of three letters and more, and sums of money. */
const TELLS = latinPattern('\\p{L}{3,}|€\\s?\\d[\\d.]*', 'gu');

const tellingWords = remembered((text: string): Telling => {
  const lower = text.toLowerCase();
  const words = (lower.match(TELLS) ?? []).filter((word) => !empty.has(word));
  const days = matchesOf(lower, DAY).map(([, day, month]) => `${day} ${month}`);
  const stems = words.map(stemsOf);
  return {
    stems: new Set([...stems.map(({ stem }) => stem), ...days]),
    tails: new Set(stems.flatMap(({ tails }) => tails)),
  };
}, MOST_TEXTS);

/** A word that is only the last part of one in the other text counts for this share. */
const PART_OF_COMPOUND = 0.6;

/** How much of `part`'s telling words stand in `whole`, each weighed by how few of `rivals` have it: 0 to 1. */
export function likeness(part: string, whole: string, rivals: readonly string[]): number {
  const last = weighed.get(part);
  if (last !== undefined && isSame(last.rivals, rivals)) return last.like(whole);
  const like = likenessOf(part, rivals);
  if (weighed.size >= MOST_TEXTS) weighed.clear();
  weighed.set(part, { rivals, like });
  return like(whole);
}

/** How each part was last weighed: the same parts and rivals are asked of one whole after another. */
const weighed = new Map<string, { readonly rivals: readonly string[]; like(whole: string): number }>();

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

/** The same for one part and its rivals, to be asked of many wholes. */
function likenessOf(part: string, rivals: readonly string[]): (whole: string) => number {
  const rivalWords = rivals.map((rival) => tellingWords(rival).stems);
  const weights = [...tellingWords(part).stems].map((word): [string, number] => [
    word,
    1 / (1 + rivalWords.filter((words) => words.has(word)).length),
  ]);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (whole) => {
    const { stems: inWhole, tails } = tellingWords(whole);
    let shared = 0;
    for (const [word, weight] of weights) {
      if (inWhole.has(word)) shared += weight;
      else if (tails.has(word)) shared += weight * PART_OF_COMPOUND;
    }
    return all === 0 ? 0 : shared / all;
  };
}

/** Whether words tell anything of a subject at all. */
export function tellsSubject(words: string): boolean {
  return tellingWords(words).stems.size > 0;
}

/** From 0 to 1: whether words tell of a topic of this complaint, and how few of the others have it. */
export function sharedTopic(complaints: readonly Complaint[], complaint: Complaint, words: string): number {
  const shared = topicsOf(complaint.text).filter((topic) => isAboutTopic(words, topic));
  if (shared.length === 0) return 0;
  const rarity = shared.map((topic) => 1 / complaints.filter(({ text }) => topicsOf(text).includes(topic)).length);
  return Math.max(0, ...rarity);
}

/** From this share of its telling words on, a statement may be about a complaint. */
export const ENOUGH_LIKE = 0.12;

/** The complaint that shares most with some words; undefined where none shares enough. */
export function mostAlike(
  complaints: readonly Complaint[],
  words: string,
  fewest = ENOUGH_LIKE,
): Complaint | undefined {
  const likes = complaints.map(({ text }) =>
    likeness(
      words,
      text,
      complaints.filter((other) => other.text !== text).map((other) => other.text),
    ),
  );
  const best = Math.max(...likes);
  if (best >= fewest) return complaints[likes.indexOf(best)];
  const onTopic = complaints.filter((complaint) => sharedTopic(complaints, complaint, words) === 1);
  return onTopic.length === 1 ? onTopic[0] : undefined;
}
