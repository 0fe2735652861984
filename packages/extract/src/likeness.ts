import type { Complaint } from '@oordelenbank/model';
import { topicsOf } from '@oordelenbank/registry';

/** Words that tell nothing about the subject of a complaint. */
const empty = new Set(
  'aan achter af al alle alleen als alsnog ander andere bij binnen bent daar daarbij daarmee daarnaast daarom daarop daarover dan dat de deel den deze die dit doen doet door drie dus een eens eerste elk en enige er erg erover ervan geen gegrond geheel haar had hadden heb hebben hebt heeft hem het hier hierbij hij hoe hun iemand ieder ik in is ja kan klaagt klaagde klacht klachten klachtonderdeel klagen konden kunnen laten maar meer men met mij mijn moet moeten mogen na naar niet nog nu of om omdat onder onderdeel ondeugdelijk ongegrond ons onze ook op oordeel over punt reeds te tegen ten ter terwijl toch toen tot tussen twee tweede uit uw van vanaf veel verder verzoeker verzoekster verzoekers vindt volgens voor vooral voorts waar waarbij waarin waarom wanneer want waren was wat wel welke werd werden wie wij wijze wilde worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou zouden gedraging onderzochte aangemerkt nationale ombudsman behoorlijk ambtenaar mevrouw heer tevens alsmede betreft gemeente dienst college politie korps overheid bestuur minister burger vier vijf zes zeven acht negen tien elf twaalf keer maal maanden weken dagen jaar jaren januari februari maart april mei juni juli augustus september oktober november december betrekking wegens schending vereiste strijd gehandeld'.split(
    ' ',
  ),
);

/** Length to which a word is cut, so that 'onderzoek' and 'onderzocht' are alike but 'klacht' and 'klant' are not. */
const STEM = 6;

/** 'op-ge-treden', 'mee-ge-deeld': the participle's ge- behind a separable prefix. */
const SEPARABLE = /^(?<prefix>aan|af|achter|bij|door|in|mee|na|om|op|over|terug|tegen|toe|uit|voor|weg)ge(?=\p{L}{4})/u;

/** A rough stem: without the ge- of a participle, the usual endings, doubled letters, and the v and z of a plural. */
function stem(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^ge(?=\p{L}{5})/u, '')
    .replace(SEPARABLE, '$<prefix>')
    .replace(/(?<=\p{L}{4})(?:en|e|s|t|d)$/u, '')
    .replace(/(?<letter>\p{L})\k<letter>/gu, '$<letter>')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .slice(0, STEM);
}

/** Texts that were asked for last, with their words: the same few complaints are compared with every paragraph. */
const known = new Map<string, ReadonlySet<string>>();
const MAX_KNOWN = 512;

function tellingWords(text: string): ReadonlySet<string> {
  const words = known.get(text) ?? readTellingWords(text);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

/** '19 april 2012': the same day is told of in both. */
const DAY =
  /\b(\d{1,2})\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/gu;

/** The telling words of a text, as rough stems, each once. */
function readTellingWords(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = lower.match(/\p{L}{3,}|€\s?\d[\d.]*/gu) ?? [];
  const days = [...lower.matchAll(DAY)].map(([, day, month]) => `${day} ${month}`);
  return new Set([...words.filter((word) => !empty.has(word)).map(stem), ...days]);
}

/** How much of `part`'s telling words stand in `whole`, each weighed by how few of `rivals` have it: 0 to 1. */
export function likeness(part: string, whole: string, rivals: readonly string[]): number {
  const inWhole = tellingWords(whole);
  const rivalWords = rivals.map(tellingWords);
  let all = 0;
  let shared = 0;
  for (const word of tellingWords(part)) {
    const weight = 1 / (1 + rivalWords.filter((words) => words.has(word)).length);
    all += weight;
    if (inWhole.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** From 0 to 1: whether words tell of a topic of this complaint, and how few of the others have it. */
export function sharedTopic(complaints: readonly Complaint[], complaint: Complaint, words: string): number {
  const told = new Set(topicsOf(words));
  const shared = topicsOf(complaint.text).filter((topic) => told.has(topic));
  const rarity = shared.map((topic) => 1 / complaints.filter(({ text }) => topicsOf(text).includes(topic)).length);
  return Math.max(0, ...rarity);
}
